package org.retold.bench.pile;

import org.jspecify.annotations.Nullable;

/**
 * What a report of a pile is.
 *
 * @param id the report's
 * @param source id of the report that it was copied from, or null
 * @param strength per cent of the words that were replaced, or -1 when it is no copy
 * @param group the reports that go back to one text have one group; a report alone is its own
 * @param event the reports that tell of one event have one; differs from {@code group} where an
 *     event is told more than once
 * @param real whether its text, or its source's, is a real one
 * @param words how many words the text had before it was edited and dressed
 */
public record Truth(
    String id,
    @Nullable String source,
    int strength,
    String group,
    String event,
    boolean real,
    int words) {}
