package org.retold.facts;

import org.retold.report.Span;

/**
 * A figure, time, name, place, quote, attribution or certainty as one report states it.
 *
 * @param kind what it is about
 * @param sentence number of the sentence among the report's own
 * @param span place in the report's text
 * @param text the words of the span
 * @param value what it says, in a form that can be compared
 */
public record Fact(FactKind kind, int sentence, Span span, String text, FactValue value) {}
