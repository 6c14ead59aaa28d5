package org.retold.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.AlignedPassage;
import org.retold.text.ReportText;

/**
 * Says who took from whom, and by what evidence.
 *
 * <p>Two questions are asked. Which of the two is the later text? Each cue speaks for one side with
 * a sign: positive where the first report looks like the copy or the later version. And: do both
 * descend from something that is not here? So it is where both credit one agency for the same text,
 * or where one looks like the copy but tells as planned what the other tells as done, which no copy
 * of the other could. How much each cue counts is fitted with the relations. Cues go from what a
 * publisher says outright (credits, clocks) to what the texts give away themselves.
 */
final class DirectionFinder {
  /** Below this chance the cues for one side do not outweigh those for the other. */
  private static final double LEAST_CHANCE = 0.52;

  private static final double LEAST_CARRIED = 0.3;

  /** Log odds for the version that says it corrects or updates the other; too rare to be fitted. */
  private static final double CORRECTED = 4;

  private final RelationModel model;

  DirectionFinder(RelationModel model) {
    this.model = model;
  }

  /** Decides the direction of a pair whose relation is known. */
  Direction find(
      ReportText a,
      ReportText b,
      PairEvidence evidence,
      Carriage carriage,
      SortedMap<String, Double> measures,
      Relation relation) {
    if (!relation.isDerived()) {
      return new Direction(
          Direction.Verdict.UNKNOWN,
          1 - measures.getOrDefault("derivedChance", 0.0),
          List.of("No prose is carried over, so neither report comes from the other."));
    }
    DirectionCues cues = new DirectionCues(a, b, evidence, carriage, measures);
    return decide(cues.later(), cues.common(), cues);
  }

  private Direction decide(
      SortedMap<String, Double> later, SortedMap<String, Double> common, DirectionCues cues) {
    double corrected = CORRECTED * cues.corrected();
    double bothFromThird =
        Logistic.sigmoid(model.question(RelationModel.COMMON).odds(common) - Math.abs(corrected));
    double aLater = Logistic.sigmoid(model.question(RelationModel.LATER).odds(later) + corrected);
    double aFromB = (1 - bothFromThird) * aLater;
    double bFromA = (1 - bothFromThird) * (1 - aLater);
    if (bothFromThird >= Math.max(aFromB, bFromA)) {
      return new Direction(Direction.Verdict.COMMON_SOURCE, bothFromThird, cues.commonSentences());
    }
    double most = Math.max(aFromB, bFromA);
    if (Math.max(aLater, 1 - aLater) < LEAST_CHANCE) {
      return new Direction(Direction.Verdict.UNKNOWN, 1 - most, sentences(cues, 0));
    }
    return aFromB > bFromA
        ? new Direction(Direction.Verdict.A_FROM_B, most, sentences(cues, 1))
        : new Direction(Direction.Verdict.B_FROM_A, most, sentences(cues, -1));
  }

  /** The evidence, the weightiest first; what speaks against the verdict is said last. */
  private List<String> sentences(DirectionCues cues, int side) {
    Logistic weights = model.question(RelationModel.LATER);
    SortedMap<String, Double> force = new TreeMap<>();
    cues.later()
        .forEach(
            (name, value) -> force.put(name, value * weights.weights().getOrDefault(name, 0.0)));
    List<String> names = new ArrayList<>(force.keySet());
    names.removeIf(name -> Math.abs(force.getOrDefault(name, 0.0)) < 0.1);
    names.sort(
        Comparator.<String>comparingDouble(
                name ->
                    side == 0
                        ? -Math.abs(force.getOrDefault(name, 0.0))
                        : -side * force.getOrDefault(name, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    List<String> sentences = new ArrayList<>();
    if (side != 0 && side == cues.corrected()) {
      sentences.add(
          "The %s %s"
              .formatted(cues.corrected() > 0 ? "first" : "second", Direction.LATER_VERSION));
    }
    for (String name : names) {
      String against = side * force.getOrDefault(name, 0.0) < 0 ? "Against it: " : "";
      sentences.add(against + cues.sentence(name));
    }
    return sentences;
  }

  /** Passages that are carried over or may be, judged in company. */
  static List<AlignedPassage> carried(PairEvidence evidence, Carriage carriage) {
    List<AlignedPassage> carried = new ArrayList<>();
    for (int i = 0; i < evidence.passages.size(); i++) {
      if (carriage.inCompany[i] >= LEAST_CARRIED) {
        carried.add(evidence.passages.get(i).passage());
      }
    }
    return carried;
  }
}
