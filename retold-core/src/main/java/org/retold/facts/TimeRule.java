package org.retold.facts;

import org.jspecify.annotations.Nullable;

/** A way to tell a time. */
interface TimeRule {

  /** The time that starts at a word, or null. */
  @Nullable TimeMention at(SentenceWords words, int at);
}
