package org.retold.report;

/**
 * An agency or outlet that a report itself names as where it got the text.
 *
 * @param name the agency or outlet in its usual short form, "Reuters"
 * @param span where the report says so
 * @param text the words of the span, "Source: Reuters"
 */
public record Credit(String name, Span span, String text) {}
