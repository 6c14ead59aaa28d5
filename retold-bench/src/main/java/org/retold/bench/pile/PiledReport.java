package org.retold.bench.pile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report of a pile as it is written.
 *
 * @param published its clock, or null for none
 * @param truth what it is
 */
record PiledReport(
    String title,
    String publisher,
    @Nullable Instant published,
    String url,
    String text,
    Truth truth) {}
