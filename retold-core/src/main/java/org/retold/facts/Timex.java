package org.retold.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Type;
import org.retold.facts.TimeValue.Part;
import org.retold.report.Span;

/**
 * A time as a report tells it, settled as far as its clock allows.
 *
 * @param span place in the report's text
 * @param type as TIMEX3 has it
 * @param value as TIMEX3 writes it
 * @param point the stretch of the calendar meant, or null where none is settled or it was settled
 *     only by the time told of before it ("a year earlier"), which is too weak to hold against
 *     another
 * @param said the parts of the calendar that the words name
 */
record Timex(
    Span span, Type type, String value, @Nullable TimePoint point, Map<Part, Integer> said) {}
