package org.retold.report;

/** Who put a report out: a newspaper, a broadcaster, a site. */
public record Publisher(String name) {}
