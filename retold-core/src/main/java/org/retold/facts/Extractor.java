package org.retold.facts;

import java.util.List;

/** Finds the facts of one kind, or of a few that share their words, in a sentence. */
interface Extractor {

  /** Adds the sentence's facts to {@code out}. */
  void extract(SentenceWords sentence, List<Fact> out);
}
