package org.retold.comparison;

/** Says what became of the facts of one kind, or of a few, in an aligned passage. */
interface Matcher {

  /** Adds what it finds in the passage to {@code out}. */
  void match(Passage passage, Findings out);
}
