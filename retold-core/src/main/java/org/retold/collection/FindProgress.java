package org.retold.collection;

import org.retold.read.ReadProblem;
import org.retold.read.ReadProgress;

/** Hears how far a run has come. Called by one thread at a time. */
public interface FindProgress {
  /** Hears nothing. */
  FindProgress NONE = new FindProgress() {};

  /**
   * Reports were read and kept: whatever happens from now on, they are not lost.
   *
   * @param reports how many were kept in this run
   * @param known how many of the input were in the collection already
   * @param bytes how far reading has come
   */
  default void kept(long reports, long known, ReadProgress bytes) {}

  /** Something of the input could not be read, or only in part. */
  default void problem(ReadProblem problem) {}

  /**
   * Pairs were compared, and their verdicts kept.
   *
   * @param pairs how many were compared in this run
   * @param all how many there are to compare in this run
   */
  default void compared(long pairs, long all) {}

  /** What is being done now, in a few words: "looking for pairs". */
  default void stage(String name) {}
}
