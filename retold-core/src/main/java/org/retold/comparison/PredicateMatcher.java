package org.retold.comparison;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Says where the two reports tell one act as more or less real: planned in one and done in the
 * other (status), possible in one and certain in the other (certainty).
 *
 * <p>Two predicates tell of one act when their main words correspond. They also do when the surer
 * one's main word goes with no act of the other report and enough of what stands round the two
 * corresponds; this second road is open only where the surer one is as outright as can be ("may
 * bear" against "will cover", "may have been hurt" against "was cut") or the weaker one has no act
 * of its own ("is planned", "was considering").
 */
final class PredicateMatcher implements Matcher {
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

  /** Two predicates that may tell of one act, one of them less real than the other. */
  private record Pair(
      Act weak, Act sure, boolean sureInA, FactKind kind, double score, double enough) {
    Act a() {
      return sureInA ? sure : weak;
    }

    Act b() {
      return sureInA ? weak : sure;
    }

    boolean holds() {
      return score >= enough
          && (kind == FactKind.STATUS
              || sure.isUnreserved() && !(weak.modality() == Modality.TOLD && sure.isAttributed()));
    }
  }

  @Override
  public void match(Passage passage, Findings out) {
    List<Act> left = Act.of(passage.a());
    List<Act> right = Act.of(passage.b());
    List<Pair> pairs = new ArrayList<>();
    pair(passage, left, right, true, pairs);
    pair(passage, right, left, false, pairs);
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    for (Pair pair : pairs) {
      if (pair.holds()) {
        tell(pair, passage, out);
      }
    }
  }

  /** Adds the pairs whose surer act is one of the first list. */
  private static void pair(
      Passage passage, List<Act> sures, List<Act> weaks, boolean sureInA, List<Pair> out) {
    boolean sole = isSole(weaks, sures);
    for (Act weak : weaks) {
      for (Act sure : sures) {
        FactKind kind = kind(weak, sure);
        if (kind != null) {
          Pair pair =
              partner(passage.words(), sure.head(), sureInA) == weak.head()
                  ? linked(passage, weak, sure, sureInA, kind)
                  : unlinked(passage, weak, sure, sureInA, kind, weaks, sole);
          if (pair != null) {
            out.add(pair);
          }
        }
      }
      Pair plain = unhedged(passage, weak, sureInA);
      if (plain != null) {
        out.add(plain);
      }
    }
  }

  private static int partner(WordAlignment words, int at, boolean inA) {
    return inA ? words.partnerOfA(at) : words.partnerOfB(at);
  }

  /** Whether one side has one hedge and no promise, the other one promise and no hedge. */
  private static boolean isSole(List<Act> weaks, List<Act> sures) {
    return count(weaks, true) == 1
        && count(weaks, false) == 0
        && count(sures, true) == 0
        && count(sures, false) == 1;
  }

  private static long count(List<Act> acts, boolean hedged) {
    return acts.stream()
        .filter(act -> hedged ? act.modality().isHedged() : act.modality() == Modality.SURE)
        .count();
  }

  private static @Nullable Pair linked(
      Passage passage, Act weak, Act sure, boolean sureInA, FactKind kind) {
    boolean denied = weak.predicate().negated() || sure.predicate().negated();
    boolean agree = weak.predicate().negated() == sure.predicate().negated();
    boolean participle =
        sure.modality() == Modality.DONE
            && sure.predicate().from() == sure.head()
            && weak.isPassive();
    if (!agree || kind == FactKind.STATUS && (denied || participle)) {
      return null;
    }
    double score = near(passage, weak.range(), sure.range(), sureInA);
    double enough = kind == FactKind.STATUS ? LINKED_STATUS : LINKED;
    return new Pair(weak, sure, sureInA, kind, score, enough);
  }

  private static double near(Passage passage, Range weak, Range sure, boolean sureInA) {
    return sureInA ? passage.words().near(sure, weak) : passage.words().near(weak, sure);
  }

  private static @Nullable Pair unlinked(
      Passage passage,
      Act weak,
      Act sure,
      boolean sureInA,
      FactKind kind,
      List<Act> weaks,
      boolean sole) {
    int partner = partner(passage.words(), sure.head(), sureInA);
    boolean taken = weaks.stream().anyMatch(act -> act.head() == partner);
    boolean agree =
        weak.predicate().negated() == sure.predicate().negated()
            || weak.isNegative() == sure.isNegative();
    if (taken || !agree || !isOutright(weak, sure, kind)) {
      return null;
    }
    boolean status = kind == FactKind.STATUS;
    double score = company(passage, weak.range(), sure.range(), sureInA, !status);
    boolean weighed = weak.predicate().light() && weak.modality() == Modality.POSSIBLE;
    double enough = status ? UNLINKED_STATUS : weighed ? WEIGHED : UNLINKED;
    return new Pair(weak, sure, sureInA, kind, score + (sole ? SOLE : 0), enough);
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

  /** How much of what stands round the two corresponds, near kin included. */
  private static double company(
      Passage passage, Range weak, Range sure, boolean sureInA, boolean ordered) {
    Range inA = sureInA ? sure : weak;
    Range inB = sureInA ? weak : sure;
    WordAlignment words = passage.words();
    List<Word> a = passage.a().words();
    List<Word> b = passage.b().words();
    double sum = 0;
    int last = Math.min(a.size(), inA.end() + WINDOW);
    for (int i = Math.max(0, inA.from() - WINDOW); i < last; i++) {
      int j = words.kindredOfA(i);
      boolean apart =
          j < 0
              || inA.holds(i)
              || inB.holds(j)
              || a.get(i).sentence() != a.get(inA.from()).sentence()
              || b.get(j).sentence() != b.get(inB.from()).sentence()
              || ordered && i < inA.from() != j < inB.from();
      if (!apart) {
        int distance = inA.distance(i) + inB.distance(j);
        double weight = words.partnerOfA(i) == j ? 1 : KINDRED;
        sum += distance <= 2 * WINDOW ? 4 * weight / (3 + distance) : 0;
      }
    }
    return sum;
  }

  /** Pairs "the alleged theft" with "the theft", "may cost" with "costs". */
  private static @Nullable Pair unhedged(Passage passage, Act weak, boolean sureInA) {
    Side other = sureInA ? passage.a() : passage.b();
    int at = partner(passage.words(), weak.head(), !sureInA);
    boolean hedged = weak.modality().isHedged() && weak.modality() != Modality.WISHED;
    if (!hedged || at < 0 || weak.predicate().negated() || !isPlain(weak, other.words(), at)) {
      return null;
    }
    Act sure = new Act(other, new Predicate(at, at, Modality.DONE, false, false, false));
    double score = near(passage, weak.range(), sure.range(), sureInA);
    return new Pair(weak, sure, sureInA, FactKind.CERTAINTY, score, LINKED);
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

  private static void tell(Pair pair, Passage passage, Findings out) {
    if (pair.kind != FactKind.CERTAINTY) {
      out.changed(pair.kind, pair.a().range(), pair.b().range());
      return;
    }
    Difference.Side a = passage.a().cite(pair.a().range());
    Difference.Side b = passage.b().cite(pair.b().range());
    String why =
        pair.sureInA
            ? "B hedges with “" + b.text() + "”; A states it as fact: “" + a.text() + "”."
            : "A hedges with “" + a.text() + "”; B states it as fact: “" + b.text() + "”.";
    out.changed(FactKind.CERTAINTY, a, b, why);
  }

  /** What it is when one report tells an act in one way and the other more surely, or null. */
  private static @Nullable FactKind kind(Act weak, Act sure) {
    Modality less = weak.modality();
    Modality more = sure.modality();
    if (less.compareTo(more) >= 0 || less == Modality.WOULD && !weak.isReported()) {
      return null;
    }
    if (more == Modality.DONE && less.isAhead()
        || more == Modality.HOLDS && less == Modality.WISHED) {
      return FactKind.STATUS;
    }
    boolean agreed = more == Modality.PLANNED && less == Modality.POSSIBLE;
    boolean condition =
        less == Modality.PLANNED
            && more == Modality.SURE
            && weak.isConditional()
            && !sure.isConditional();
    boolean hedge = less.isHedged() && (more.isOutright() || agreed);
    return hedge || condition ? FactKind.CERTAINTY : null;
  }
}
