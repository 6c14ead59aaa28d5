package org.retold.facts;

import java.util.List;

/** Reads figures of one form where they start. */
interface FigureReader {

  /** What {@link #read} gives where no figure of the form starts. */
  int NONE = -1;

  /** Adds the figure that starts at a word; gives the word after it, or {@link #NONE}. */
  int read(SentenceWords words, int at, List<Fact> out);
}
