package org.retold.relation;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/**
 * Everything that is looked at in a pair before anything is decided: the words of both reports, the
 * runs that they share, and what each aligned passage shows.
 */
final class PairEvidence {
  /** Shorter runs say nothing: any two texts of one topic share some. */
  private static final int SHORTEST_RUN = 4;

  /** A run with fewer prose words is a name with its title, or a formula. */
  private static final int LEAST_PROSE = 2;

  final WordRow a;
  final WordRow b;
  final List<SharedRun> runs;
  final List<PassageEvidence> passages;
  final boolean[] inRunA;
  final boolean[] inRunB;
  private final boolean aIsShorter;

  private PairEvidence(WordRow a, WordRow b, Alignment alignment) {
    this.a = a;
    this.b = b;
    aIsShorter = a.compareTo(b) <= 0;
    runs = new RunFinder(a, b, SHORTEST_RUN).find();
    passages = PassageEvidence.of(a, b, alignment.passages());
    inRunA = new boolean[a.size()];
    inRunB = new boolean[b.size()];
    for (SharedRun run : runs) {
      Arrays.fill(inRunA, run.a(), run.a() + run.length(), true);
      Arrays.fill(inRunB, run.b(), run.b() + run.length(), true);
    }
  }

  /** Collects the evidence of two aligned reports. */
  static PairEvidence of(ReportText a, ReportText b, Alignment alignment) {
    return of(WordRow.of(a), WordRow.of(b), alignment);
  }

  /** Collects the evidence of two reports that were prepared and aligned. */
  static PairEvidence of(WordRow a, WordRow b, Alignment alignment) {
    return new PairEvidence(a, b, alignment);
  }

  /** What each aligned passage shows by itself, by the names of {@link RelationModel#PASSAGE}. */
  List<SortedMap<String, Double>> passageMeasures() {
    return passages.stream().filter(PassageEvidence::speaks).map(PassageEvidence::values).toList();
  }

  /** Every measure of the pair by name; those that rest on passages are judged by the model. */
  SortedMap<String, Double> measures(RelationModel model) {
    return new TreeMap<>(new PairMeasures(this, new Carriage(this, model)).values());
  }

  /** Sentences of the shorter report; at least the passages, so that no share exceeds 1. */
  int shorterSentences() {
    return Math.max(passages.size(), aIsShorter() ? a.sentences() : b.sentences());
  }

  /** Whether both have the same words in the same order, and have any. */
  boolean isOneText() {
    return a.size() > 0 && a.compareTo(b) == 0;
  }

  boolean aIsShorter() {
    return aIsShorter;
  }

  /** Whether the run is prose that its writer need not have written so. */
  boolean tells(SharedRun run) {
    return prose(run) >= LEAST_PROSE;
  }

  /** How many words of the run are prose on both sides. */
  int prose(SharedRun run) {
    int prose = 0;
    for (int i = 0; i < run.length(); i++) {
      prose += a.isProse(run.a() + i) && b.isProse(run.b() + i) ? 1 : 0;
    }
    return prose;
  }
}
