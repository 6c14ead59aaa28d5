package org.retold.report;

import org.jspecify.annotations.Nullable;

/**
 * The times that a report carries, kept apart because each can lie in its own way.
 *
 * @param published when the publisher says it came out
 * @param updated when the publisher says it was last changed
 * @param fetched when somebody took it off the web
 * @param dateline the day that its dateline names
 */
public record Clocks(
    @Nullable Moment published,
    @Nullable Moment updated,
    @Nullable Moment fetched,
    @Nullable Moment dateline) {

  /** No clock at all. */
  public static final Clocks NONE = new Clocks(null, null, null, null);

  /** The day that relative times ("on Tuesday") count from: dateline, published, updated. */
  public @Nullable Moment reference() {
    if (dateline != null) {
      return dateline;
    }
    return published != null ? published : updated;
  }
}
