package org.retold.story;

import org.jspecify.annotations.Nullable;

/** Looks in the text of a report whether it names somebody as where its news is from. */
@FunctionalInterface
public interface NamedSources {
  /** Where no texts are at hand. */
  NamedSources NONE = (report, name) -> null;

  /**
   * The words that say so, "the Gazette reported", or null where none do.
   *
   * @param report the id of a report
   * @param name a publisher or agency
   */
  @Nullable String words(String report, String name);
}
