package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.FactKind;
import org.retold.facts.Modality;
import org.retold.facts.Predicate;
import org.retold.facts.PredicateReader;
import org.retold.facts.Word;

/**
 * Finds the acts that one report tells as less real than the other.
 *
 * <p>Two acts are one when their main words correspond. They also are when the surer one's main
 * word goes with no act of the other report and enough of what stands round the two corresponds,
 * more than stands round any other two that would be told alike. This second road is open only
 * where the surer one is as outright as can be ("may bear" against "will cover", "may have been
 * hurt" against "was cut") or the weaker one names no act itself ("is planned", "was considering").
 */
final class ActPairs {
  private static final double LINKED_STATUS = 0.6;
  private static final double LINKED = 0.9;
  private static final double UNLINKED = 0.75;
  private static final double UNLINKED_STATUS = 1.0;
  private static final double WEIGHED = 0.45;
  private static final double SOLE = 0.4;
  private static final double KINDRED = 0.6;
  private static final int WINDOW = 9;
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "he", "she", "we", "that", "which", "who", "also", "and", "or");

  private final Passage passage;
  private final List<Act> weaks;
  private final List<Act> sures;
  private final boolean sureInA;
  private final boolean sole;

  /**
   * @param weaks the acts of the report that may tell less
   * @param sures the acts of the other
   * @param sureInA whether the other is the first report
   */
  ActPairs(Passage passage, List<Act> weaks, List<Act> sures, boolean sureInA) {
    this.passage = passage;
    this.weaks = weaks;
    this.sures = sures;
    this.sureInA = sureInA;
    this.sole =
        count(weaks, true) == 1
            && count(weaks, false) == 0
            && count(sures, true) == 0
            && count(sures, false) == 1;
  }

  private static long count(List<Act> acts, boolean hedged) {
    return acts.stream()
        .filter(act -> hedged ? act.modality().isHedged() : act.modality() == Modality.SURE)
        .count();
  }

  /** The pairs, whatever speaks for them. */
  List<ActPair> all() {
    List<@Nullable ActPair> found = new ArrayList<>();
    for (Act weak : weaks) {
      for (Act sure : sures) {
        FactKind kind = ActPair.kind(weak, sure);
        if (kind != null) {
          boolean linked = partner(sure.head(), sureInA) == weak.head();
          found.add(linked ? linked(weak, sure, kind) : unlinked(weak, sure, kind));
        }
      }
      found.add(unhedged(weak));
    }
    List<ActPair> pairs = new ArrayList<>();
    for (ActPair pair : found) {
      if (pair != null) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private int partner(int at, boolean inA) {
    return inA ? passage.words().partnerOfA(at) : passage.words().partnerOfB(at);
  }

  private @Nullable ActPair linked(Act weak, Act sure, FactKind kind) {
    boolean denied = weak.predicate().negated() || sure.predicate().negated();
    boolean agree = weak.predicate().negated() == sure.predicate().negated();
    boolean bare = sure.modality() == Modality.DONE && sure.predicate().from() == sure.head();
    boolean participle = bare && weak.isPassive();
    if (!agree || kind == FactKind.STATUS && (denied || participle)) {
      return null;
    }
    double enough = kind == FactKind.STATUS ? LINKED_STATUS : LINKED;
    return new ActPair(weak, sure, sureInA, kind, near(weak, sure), enough);
  }

  private double near(Act weak, Act sure) {
    return sureInA
        ? passage.words().near(sure.range(), weak.range())
        : passage.words().near(weak.range(), sure.range());
  }

  private @Nullable ActPair unlinked(Act weak, Act sure, FactKind kind) {
    int partner = partner(sure.head(), sureInA);
    boolean taken = weaks.stream().anyMatch(act -> act.head() == partner);
    boolean agree =
        weak.predicate().negated() == sure.predicate().negated()
            || weak.isNegative() == sure.isNegative();
    if (taken || !agree || !isOutright(weak, sure, kind)) {
      return null;
    }
    boolean status = kind == FactKind.STATUS;
    double score = company(weak, sure, !status);
    if (hasRival(weak, sure, score, !status)) {
      return null;
    }
    boolean weighed = weak.predicate().light() && weak.modality() == Modality.POSSIBLE;
    double enough = status ? UNLINKED_STATUS : weighed ? WEIGHED : UNLINKED;
    return new ActPair(weak, sure, sureInA, kind, score + (sole ? SOLE : 0), enough);
  }

  private static boolean isOutright(Act weak, Act sure, FactKind kind) {
    boolean done = sure.modality() == Modality.DONE && sure.predicate().from() < sure.head();
    if (kind == FactKind.STATUS) {
      return done && weak.predicate().light();
    }
    if (weak.modality() != Modality.POSSIBLE && weak.modality() != Modality.LIKELY) {
      return false;
    }
    boolean would = sure.modality() == Modality.WOULD;
    boolean open = weak.predicate().light() && weak.modality() == Modality.POSSIBLE;
    return weak.predicate().perfect()
        ? done || would && sure.predicate().perfect()
        : sure.modality() == Modality.SURE || would && open && sure.isReported();
  }

  /** Whether one of the two stands as near to an act of the other report that is told alike. */
  private boolean hasRival(Act weak, Act sure, double score, boolean ordered) {
    return weaks.stream()
            .anyMatch(act -> act.isToldLike(sure) && company(act, sure, ordered) >= score)
        || sures.stream()
            .anyMatch(act -> act.isToldLike(weak) && company(weak, act, ordered) >= score);
  }

  /** How much of what stands round the two corresponds, near kin included. */
  private double company(Act weak, Act sure, boolean ordered) {
    Range inA = (sureInA ? sure : weak).range();
    Range inB = (sureInA ? weak : sure).range();
    int last = Math.min(passage.a().words().size(), inA.end() + WINDOW);
    double sum = 0;
    for (int i = Math.max(0, inA.from() - WINDOW); i < last; i++) {
      int j = passage.words().kindredOfA(i);
      if (j >= 0 && areBeside(inA, i, inB, j, ordered)) {
        int distance = inA.distance(i) + inB.distance(j);
        double weight = passage.words().partnerOfA(i) == j ? 1 : KINDRED;
        sum += distance <= 2 * WINDOW ? 4 * weight / (3 + distance) : 0;
      }
    }
    return sum;
  }

  private boolean areBeside(Range inA, int i, Range inB, int j, boolean ordered) {
    List<Word> a = passage.a().words();
    List<Word> b = passage.b().words();
    return !inA.holds(i)
        && !inB.holds(j)
        && a.get(i).sentence() == a.get(inA.from()).sentence()
        && b.get(j).sentence() == b.get(inB.from()).sentence()
        && !(ordered && i < inA.from() != j < inB.from());
  }

  /** Pairs "the alleged theft" with "the theft", "may cost" with "costs". */
  private @Nullable ActPair unhedged(Act weak) {
    Side other = sureInA ? passage.a() : passage.b();
    int at = partner(weak.head(), !sureInA);
    boolean hedged = weak.modality().isHedged() && weak.modality() != Modality.WISHED;
    if (!hedged || at < 0 || weak.predicate().negated() || !isPlain(weak, other.words(), at)) {
      return null;
    }
    Act sure = new Act(other, new Predicate(at, at, Modality.DONE, false, false, false));
    return new ActPair(weak, sure, sureInA, FactKind.CERTAINTY, near(weak, sure), LINKED);
  }

  /** Whether the word is a noun without a hedge, or a verb in the present, as the hedge asks. */
  private static boolean isPlain(Act weak, List<Word> words, int at) {
    Predicate plain = PredicateReader.at(words, at);
    boolean open = plain.modality() == Modality.OPEN && plain.from() == at;
    if (!open || words.get(at).quoted()) {
      return false;
    }
    int before = weak.head() - weak.predicate().from();
    boolean adjective = before == 1 && weak.modality() != Modality.POSSIBLE;
    boolean oneWord = words.get(at).stem().equals(weak.side().words().get(weak.head()).stem());
    return adjective || oneWord && before > 0 && isPresent(words, at);
  }

  private static boolean isPresent(List<Word> words, int at) {
    String lower = words.get(at).lower();
    if (at == 0 || lower.endsWith("ing") || words.get(at).isCapital()) {
      return false;
    }
    Word before = words.get(at - 1);
    return before.isContent() && !before.isDigits() || PRONOUNS.contains(before.lower());
  }
}
