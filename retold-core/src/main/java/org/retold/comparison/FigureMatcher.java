package org.retold.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.Quantity;

/**
 * Matches figures: first those that say the same, wherever they stand in the passage, then those
 * that alone fill one place in a sentence, then the rest by what they count and by the words round
 * them. Of that rest, a figure that the other report gives in a sentence nearby, or that follows
 * from its figures by one sum, is not held against it.
 */
final class FigureMatcher implements Matcher {
  private static final double SLOT = 0.9;

  private record Pair(Fact a, Fact b, double score) {}

  private interface Score {
    double of(Fact a, Fact b);
  }

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = new ArrayList<>(passage.a().facts(Quantity.class));
    List<Fact> right = new ArrayList<>(passage.b().facts(Quantity.class));
    FigureEvidence evidence = new FigureEvidence(passage);
    FigureWords words = new FigureWords(passage);
    for (Pair pair : best(left, right, evidence::same)) {
      keep(pair, words, out);
    }
    keepRanges(
        left, right, (range, end) -> out.kept(range.kind(), range, end, words.kept(range, end)));
    keepRanges(
        right, left, (range, end) -> out.kept(range.kind(), end, range, words.kept(end, range)));
    for (Pair pair : changes(evidence, left, right)) {
      if (isOneSlot(passage, evidence, pair, left, right)) {
        out.changed(pair.a.kind(), pair.a, pair.b, words.changed(pair.a, pair.b));
        left.remove(pair.a);
        right.remove(pair.b);
      }
    }
    List<Fact> loneLeft = KnownFigures.without(left, passage.a(), passage.b());
    List<Fact> loneRight = KnownFigures.without(right, passage.b(), passage.a());
    for (Pair pair : changes(evidence, loneLeft, loneRight)) {
      out.changed(pair.a.kind(), pair.a, pair.b, words.changed(pair.a, pair.b));
      loneLeft.remove(pair.a);
      loneRight.remove(pair.b);
    }
    rest(loneLeft, loneRight, out);
  }

  /**
   * Whether two figures fill the one place for a figure of their sort in two sentences: then it
   * does not matter that either report gives the other's figure somewhere else.
   */
  private static boolean isOneSlot(
      Passage passage, FigureEvidence evidence, Pair pair, List<Fact> left, List<Fact> right) {
    boolean single = passage.a().sentences().size() == 1 && passage.b().sentences().size() == 1;
    Quantity a = Figures.of(pair.a);
    if (!single || a.unit().equals("ordinal")) {
      return false;
    }
    boolean counted = evidence.sharesCounted(pair.a, pair.b);
    boolean few = Figures.isFew(a) || Figures.isFew(Figures.of(pair.b));
    boolean placed = few ? counted : counted || passage.near(pair.a, pair.b) >= SLOT;
    return placed
        && !FigureSums.areStep(a, Figures.of(pair.b), passage)
        && FigureEvidence.isLone(pair.a, left)
        && FigureEvidence.isLone(pair.b, right);
  }

  private interface Keep {
    void of(Fact range, Fact end);
  }

  /**
   * "Between 15 and 20" is kept where the other report gives both ends: "15 at worst, 20 at best".
   */
  private static void keepRanges(List<Fact> ranges, List<Fact> others, Keep keep) {
    for (Fact range : List.copyOf(ranges)) {
      Quantity figure = Figures.of(range);
      List<Fact> ends = figure.isRange() ? ends(figure, others) : List.of();
      if (ends.stream().map(end -> Figures.of(end).size()).distinct().count() > 1) {
        keep.of(range, ends.get(ends.size() - 1));
        ranges.remove(range);
        others.removeAll(ends);
      }
    }
  }

  private static List<Fact> ends(Quantity range, List<Fact> others) {
    return others.stream()
        .filter(other -> !Figures.of(other).isRange())
        .filter(other -> range.isLike(Figures.of(other)) || Figures.of(other).unit().isEmpty())
        .filter(other -> isEnd(range, Figures.of(other)))
        .toList();
  }

  private static boolean isEnd(Quantity range, Quantity figure) {
    return figure.high() == range.low() || figure.high() == range.high();
  }

  private static void keep(Pair pair, FigureWords words, Findings out) {
    Quantity a = Figures.of(pair.a);
    Quantity b = Figures.of(pair.b);
    if (Figures.boundsConflict(a, b)) {
      boolean opposed = pair.a.kind() != FactKind.TIME && Figures.boundsOppose(a, b);
      FactKind kind = opposed ? FactKind.DEGREE : pair.a.kind();
      out.changed(kind, pair.a, pair.b, words.changed(pair.a, pair.b));
    } else {
      out.kept(pair.a.kind(), pair.a, pair.b, words.kept(pair.a, pair.b));
    }
  }

  private static void rest(List<Fact> left, List<Fact> right, Findings out) {
    for (Fact fact : left) {
      if (Figures.isWorthTelling(Figures.of(fact)) && !out.isChangedA(fact)) {
        out.added(fact.kind(), fact, "Only A gives “" + fact.text() + "”.");
      }
    }
    for (Fact fact : right) {
      if (Figures.isWorthTelling(Figures.of(fact)) && !out.isChangedB(fact)) {
        out.leftOut(fact.kind(), fact, "Only B gives “" + fact.text() + "”.");
      }
    }
  }

  private static List<Pair> changes(FigureEvidence evidence, List<Fact> left, List<Fact> right) {
    List<Fact> a = new ArrayList<>(left);
    List<Fact> b = new ArrayList<>(right);
    return best(a, b, (x, y) -> evidence.change(x, y, left, right));
  }

  /** The best pairs, each fact in one at most; the facts paired are taken from both lists. */
  private static List<Pair> best(List<Fact> left, List<Fact> right, Score score) {
    List<Pair> pairs = new ArrayList<>();
    for (Fact a : left) {
      for (Fact b : right) {
        double each = score.of(a, b);
        if (each > 0) {
          pairs.add(new Pair(a, b, each));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(p -> p.a.span())
            .thenComparing(p -> p.b.span()));
    Set<Fact> used = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.a) && !used.contains(pair.b)) {
        used.add(pair.a);
        used.add(pair.b);
        chosen.add(pair);
      }
    }
    left.removeAll(used);
    right.removeAll(used);
    return chosen;
  }
}
