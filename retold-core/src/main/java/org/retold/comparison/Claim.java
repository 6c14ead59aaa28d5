package org.retold.comparison;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.FactKind;
import org.retold.facts.FactValue;

/**
 * What one report of a set says once or more, on the way into a {@link FactTable}.
 *
 * @param report number of the report
 * @param kind what it is about
 * @param value in a form that can be compared, or null where only a difference tells of it
 * @param place where the report says so first
 * @param words what stands there, for a reader: a figure with what it counts, a name without its
 *     "'s"
 * @param context stems of the content words of that sentence, the claim's own left out
 */
record Claim(
    int report,
    FactKind kind,
    @Nullable FactValue value,
    Difference.Side place,
    String words,
    Set<String> context) {}
