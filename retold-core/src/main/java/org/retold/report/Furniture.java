package org.retold.report;

/** Text on the page that is not the report: a comment form, a caption, a share line. */
public record Furniture(FurnitureKind kind, Span span, String text) {}
