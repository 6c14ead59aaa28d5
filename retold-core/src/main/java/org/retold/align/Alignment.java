package org.retold.align;

import java.util.List;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

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

  /** Both reports as one reworded passage, all of the one against all of the other. */
  public static Alignment whole(ReportText a, ReportText b) {
    AlignedPassage all =
        new AlignedPassage(numbers(a), numbers(b), AlignedPassage.Kind.REWORDED, 1, false);
    return new Alignment(List.of(all), List.of(), List.of());
  }

  private static List<Integer> numbers(ReportText text) {
    return text.sentences().stream().map(Sentence::index).toList();
  }
}
