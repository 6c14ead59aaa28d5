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
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where the two reports tell one act as more or less real: planned in one and done in the
 * other (status), possible in one and certain in the other (certainty).
 *
 * <p>Two predicates tell of one act when their main words correspond, or when the surer one's main
 * word has no counterpart and enough of what stands round the two has. The second road is open only
 * to a hedge lost or gained, and only where the other predicate is as outright as can be: "may
 * bear" against "will cover", "may have been hurt" against "was cut".
 */
final class PredicateMatcher implements Matcher {
  private static final double LINKED_STATUS = 0.6;
  private static final double LINKED = 0.9;
  private static final double UNLINKED = 0.75;
  private static final double WEIGHED = 0.45;
  private static final double SOLE = 0.4;
  private static final double KINDRED = 0.6;
  private static final int WINDOW = 9;
  private static final int CLAUSE = 8;
  private static final Set<String> OTHER_HEDGES =
      Stems.setOf(
          "would should chance seem appear suggest expect think believe fear hope risk if unless"
              + " plan can accuse uncertain unclear doubt try seek want probability odds"
              + " prospect forecast predict estimate whether possibility likelihood"
              + " set due able tentative provisional look potential vulnerable face aim threaten"
              + " may might could possible possibly perhaps maybe likely probable probably alleged"
              + " allegedly reportedly suspected purported consider weigh mull contemplate explore");
  private static final Set<String> SAYING =
      Stems.setOf(
          "say tell add state report explain note insist believe think argue maintain muse signal"
              + " announce warn write claim");

  private static final Set<String> SOURCES =
      Stems.setOf(
          "say tell accord claim report accuse charge allege hear suspect prosecutor court");
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "he", "she", "we", "that", "which", "who", "also", "and", "or");

  private record Pair(Predicate a, Predicate b, FactKind kind, double score, double enough) {
    boolean isSurerInA() {
      return a.modality().compareTo(b.modality()) > 0;
    }
  }

  @Override
  public void match(Passage passage, Findings out) {
    List<Predicate> left = predicates(passage.a());
    List<Predicate> right = predicates(passage.b());
    List<Pair> pairs = new ArrayList<>();
    boolean sole = isSole(left, right) || isSole(right, left);
    left.forEach(hedge -> unhedged(passage, hedge, true, pairs));
    right.forEach(hedge -> unhedged(passage, hedge, false, pairs));
    for (Predicate a : left) {
      for (Predicate b : right) {
        Pair pair = pair(passage, a, b, sole);
        if (pair != null) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    for (Pair pair : pairs) {
      if (pair.score >= pair.enough
          && (pair.kind == FactKind.STATUS
              || isSure(passage, pair) && !isAttributed(passage, pair))) {
        tell(passage, pair, out);
      }
    }
  }

  private static List<Predicate> predicates(Side side) {
    return PredicateReader.all(side.words()).stream()
        .filter(p -> !SAYING.contains(side.words().get(p.head()).stem()))
        .toList();
  }

  /** Whether one side has one hedge and no promise, the other one promise and no hedge. */
  private static boolean isSole(List<Predicate> hedged, List<Predicate> sure) {
    return count(hedged, true) == 1
        && count(hedged, false) == 0
        && count(sure, true) == 0
        && count(sure, false) == 1;
  }

  private static long count(List<Predicate> predicates, boolean hedged) {
    return predicates.stream()
        .filter(p -> hedged ? p.modality().isHedged() : p.modality() == Modality.SURE)
        .count();
  }

  private static @Nullable Pair pair(Passage passage, Predicate a, Predicate b, boolean sole) {
    FactKind kind = kind(a.modality(), b.modality());
    if (kind == null) {
      return null;
    }
    WordAlignment words = passage.words();
    if (words.partnerOfA(a.head()) == b.head()) {
      boolean denied = a.negated() || b.negated();
      double enough = kind == FactKind.STATUS ? LINKED_STATUS : LINKED;
      double score = words.near(range(a), range(b));
      return a.negated() != b.negated() || denied && kind == FactKind.STATUS
          ? null
          : new Pair(a, b, kind, score, enough);
    }
    boolean inA = a.modality().compareTo(b.modality()) > 0;
    Predicate sure = inA ? a : b;
    Predicate hedge = inA ? b : a;
    boolean free = (inA ? words.partnerOfA(a.head()) : words.partnerOfB(b.head())) < 0;
    if (kind != FactKind.CERTAINTY || !free || !isOutright(hedge, sure) || !agree(passage, a, b)) {
      return null;
    }
    double score = company(passage, range(a), range(b)) + (sole ? SOLE : 0);
    return new Pair(a, b, kind, score, isWeighed(passage, hedge, !inA) ? WEIGHED : UNLINKED);
  }

  /** Pairs "the alleged theft" with "the theft", "may cost" with "costs". */
  private static void unhedged(Passage passage, Predicate hedge, boolean inA, List<Pair> out) {
    WordAlignment words = passage.words();
    int at = inA ? words.partnerOfA(hedge.head()) : words.partnerOfB(hedge.head());
    List<Word> mine = (inA ? passage.a() : passage.b()).words();
    List<Word> other = (inA ? passage.b() : passage.a()).words();
    boolean hedged = hedge.modality().isHedged() && hedge.modality() != Modality.WISHED;
    boolean one = at >= 0 && other.get(at).stem().equals(mine.get(hedge.head()).stem());
    if (hedged && at >= 0 && !hedge.negated() && isPlain(other, at, hedge, one)) {
      Predicate sure = new Predicate(at, at, Modality.DONE, false, false);
      double score =
          inA ? words.near(range(hedge), range(sure)) : words.near(range(sure), range(hedge));
      Predicate a = inA ? hedge : sure;
      Predicate b = inA ? sure : hedge;
      out.add(new Pair(a, b, FactKind.CERTAINTY, score, LINKED));
    }
  }

  /** Whether the word is a noun without a hedge, or a verb in the present, as the hedge asks. */
  private static boolean isPlain(List<Word> words, int at, Predicate hedge, boolean oneWord) {
    Predicate plain = PredicateReader.at(words, at);
    boolean open = plain.modality() == Modality.OPEN && plain.from() == at;
    if (!open || words.get(at).quoted()) {
      return false;
    }
    boolean adjective = hedge.from() == hedge.head() - 1 && hedge.modality() != Modality.POSSIBLE;
    boolean verb = oneWord && hedge.from() < hedge.head() && isPresent(words, at);
    return adjective || verb;
  }

  private static boolean isPresent(List<Word> words, int at) {
    String lower = words.get(at).lower();
    if (at == 0 || lower.endsWith("ing") || words.get(at).isCapital()) {
      return false;
    }
    Word before = words.get(at - 1);
    return before.isContent() && !before.isDigits() || PRONOUNS.contains(before.lower());
  }

  private static boolean isWeighed(Passage passage, Predicate hedge, boolean inA) {
    Side side = inA ? passage.a() : passage.b();
    return side.words().get(hedge.head()).lower().endsWith("ing");
  }

  /** Whether both affirm or both negate: "is likely to miss" and "will not be at" do. */
  private static boolean agree(Passage passage, Predicate a, Predicate b) {
    return a.negated() == b.negated() || isNegative(passage.a(), a) == isNegative(passage.b(), b);
  }

  private static boolean isNegative(Side side, Predicate predicate) {
    return predicate.negated() ^ Negators.isNegative(side.words(), predicate.head());
  }

  private static boolean isOutright(Predicate hedge, Predicate sure) {
    if (hedge.modality() != Modality.POSSIBLE && hedge.modality() != Modality.LIKELY) {
      return false;
    }
    boolean past = sure.modality() == Modality.DONE && sure.from() < sure.head();
    return hedge.perfect()
        ? past || sure.modality() == Modality.WOULD && sure.perfect()
        : sure.modality() == Modality.SURE;
  }

  /** How much of what stands round the two corresponds, before and after. */
  private static double company(Passage passage, Range inA, Range inB) {
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
              || i < inA.from() != j < inB.from();
      if (!apart) {
        int distance = inA.distance(i) + inB.distance(j);
        double weight = words.partnerOfA(i) == j ? 1 : KINDRED;
        sum += distance <= 2 * WINDOW ? 4 * weight / (3 + distance) : 0;
      }
    }
    return sum;
  }

  /** Whether nothing else in the clause hedges, foresees or conditions. */
  private static boolean isSure(Passage passage, Pair pair) {
    boolean inA = pair.isSurerInA();
    Side side = inA ? passage.a() : passage.b();
    Predicate sure = inA ? pair.a : pair.b;
    Range own = range(sure);
    int last = Math.min(side.words().size(), sure.head() + CLAUSE);
    for (int i = Math.max(0, sure.from() - CLAUSE); i < last; i++) {
      if (!own.holds(i) && OTHER_HEDGES.contains(side.words().get(i).stem())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the surer report gives a source where the other has "allegedly". */
  private static boolean isAttributed(Passage passage, Pair pair) {
    boolean inA = pair.isSurerInA();
    if ((inA ? pair.b : pair.a).modality() != Modality.TOLD) {
      return false;
    }
    Side side = inA ? passage.a() : passage.b();
    int sentence = side.words().get((inA ? pair.a : pair.b).head()).sentence();
    return side.words().stream()
        .anyMatch(w -> w.sentence() == sentence && SOURCES.contains(w.stem()));
  }

  private static void tell(Passage passage, Pair pair, Findings out) {
    if (pair.kind != FactKind.CERTAINTY) {
      out.changed(pair.kind, range(pair.a), range(pair.b));
      return;
    }
    Difference.Side a = passage.a().cite(range(pair.a));
    Difference.Side b = passage.b().cite(range(pair.b));
    String why =
        pair.isSurerInA()
            ? "B hedges with “" + b.text() + "”; A states it as fact: “" + a.text() + "”."
            : "A hedges with “" + a.text() + "”; B states it as fact: “" + b.text() + "”.";
    out.changed(FactKind.CERTAINTY, a, b, why);
  }

  private static Range range(Predicate predicate) {
    return new Range(predicate.from(), predicate.head() + 1);
  }

  /** What it is when one report tells an act in one way and the other in another, or null. */
  private static @Nullable FactKind kind(Modality one, Modality other) {
    Modality weak = one.compareTo(other) < 0 ? one : other;
    Modality strong = one.compareTo(other) < 0 ? other : one;
    boolean offered = strong == Modality.HOLDS && weak == Modality.WISHED;
    if (strong == Modality.DONE && weak.isAhead() || offered) {
      return FactKind.STATUS;
    }
    boolean agreed = strong == Modality.PLANNED && weak == Modality.POSSIBLE;
    return weak.isHedged() && (strong.isOutright() || agreed) ? FactKind.CERTAINTY : null;
  }
}
