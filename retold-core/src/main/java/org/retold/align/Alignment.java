package org.retold.align;

import java.util.List;

/**
 * Which sentences of two reports correspond.
 *
 * @param passages in order of their first sentence in the first report; no sentence is in two
 * @param onlyInA sentence numbers of the first report that no passage holds
 * @param onlyInB sentence numbers of the second report that no passage holds
 */
public record Alignment(
    List<AlignedPassage> passages, List<Integer> onlyInA, List<Integer> onlyInB) {

  public Alignment {
    passages = List.copyOf(passages);
    onlyInA = List.copyOf(onlyInA);
    onlyInB = List.copyOf(onlyInB);
  }
}
