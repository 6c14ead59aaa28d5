package org.retold.report;

/**
 * An agency or outlet that a report itself names as where it got the text.
 *
 * @param name the agency or outlet in its usual short form, "Reuters"; {@link #UNNAMED} where
 *     agencies are credited without a name
 * @param span where the report says so
 * @param text the words of the span, "Source: Reuters"
 */
public record Credit(String name, Span span, String text) {
  /** The name where agencies are credited and none is named: "with agencies". */
  public static final String UNNAMED = "agencies";
}
