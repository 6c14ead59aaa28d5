package org.retold.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.Identity;
import org.retold.facts.NameValue;

/**
 * Matches names and places. A name that one report alone has may stand for the other's by the words
 * round it; a name that both reports know must stand in the very same frame to count as exchanged.
 */
final class NameMatcher implements Matcher {
  private static final double BOTH_FOREIGN = 0.7;
  private static final double FOREIGN = 1.5;
  private static final double FAMILIAR = 2.4;

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = own(passage.a());
    List<Fact> right = own(passage.b());
    keep(passage, left, right, out);
    Set<Fact> foreignLeft = foreign(left, passage.b().told());
    Set<Fact> foreignRight = foreign(right, passage.a().told());
    change(passage, left, right, foreignLeft, foreignRight, out);
    left.retainAll(foreignLeft);
    right.retainAll(foreignRight);
    left.forEach(f -> out.added(f.kind(), f, "Only A names “" + f.text() + "”."));
    right.forEach(f -> out.leftOut(f.kind(), f, "Only B names “" + f.text() + "”."));
  }

  private static List<Fact> own(Side side) {
    List<Fact> own = new ArrayList<>(side.facts(NameValue.class));
    own.removeIf(fact -> !side.owns(fact));
    return own;
  }

  /**
   * Pairs like names, nearest first; further mentions of a name that is kept are spoken for too.
   */
  private static void keep(Passage passage, List<Fact> left, List<Fact> right, Findings out) {
    Set<Fact> usedRight = new HashSet<>();
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = -1;
      for (Fact b : right) {
        boolean free = !usedRight.contains(b) && name(a).sameName(name(b));
        double score = free ? passage.near(a, b) : -1;
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        tellKept(passage, a, best, out);
        usedRight.add(best);
        left.remove(a);
      }
    }
    right.removeAll(usedRight);
  }

  /** A place is kept only if both are in it, or both outside it. */
  private static void tellKept(Passage passage, Fact a, Fact b, Findings out) {
    boolean outsideA = isOutside(passage.a(), a);
    boolean outsideB = isOutside(passage.b(), b);
    if (a.kind() == FactKind.PLACE
        && outsideA != outsideB
        && (outsideA ? isInside(passage.b(), b) : isInside(passage.a(), a))) {
      out.changed(
          FactKind.PLACE,
          a,
          b,
          outsideA
              ? "A says outside " + a.text() + ", B inside it."
              : "A says inside " + a.text() + ", B outside it.");
    } else {
      out.kept(a.kind(), a, b);
    }
  }

  private static boolean isOutside(Side side, Fact place) {
    return Set.of("outside", "beyond").contains(preposition(side, place));
  }

  private static boolean isInside(Side side, Fact place) {
    return Set.of("in", "inside", "within").contains(preposition(side, place));
  }

  private static String preposition(Side side, Fact place) {
    int at = side.range(place).from() - 1;
    if (at >= 0 && side.words().get(at).lower().equals("the")) {
      at--;
    }
    return at < 0 ? "" : side.words().get(at).lower();
  }

  private static Set<Fact> foreign(List<Fact> facts, Told other) {
    Set<Fact> foreign = new HashSet<>();
    for (Fact fact : facts) {
      boolean known =
          other.names().stream().anyMatch(n -> n.identity(name(fact)) != Identity.DIFFERENT);
      if (!known && !isWordOf(fact, other)) {
        foreign.add(fact);
      }
    }
    return foreign;
  }

  /** Whether the other report has the name's last word somewhere, in a quote or a headline say. */
  private static boolean isWordOf(Fact fact, Told other) {
    List<String> parts = name(fact).parts();
    String last = parts.get(parts.size() - 1);
    return other.vocabulary().contains(last);
  }

  private static void change(
      Passage passage,
      List<Fact> left,
      List<Fact> right,
      Set<Fact> foreignLeft,
      Set<Fact> foreignRight,
      Findings out) {
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = 0;
      for (Fact b : right) {
        boolean foreignA = foreignLeft.contains(a);
        boolean foreignB = foreignRight.contains(b);
        double enough =
            foreignA && foreignB ? BOTH_FOREIGN : foreignA || foreignB ? FOREIGN : FAMILIAR;
        double score = score(passage, a, b, enough);
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        out.changed(kind(a, best), a, best);
        left.remove(a);
        right.remove(best);
      }
    }
  }

  private static double score(Passage passage, Fact a, Fact b, double enough) {
    if (name(a).place() != name(b).place() || passage.a().isQuoted(a) != passage.b().isQuoted(b)) {
      return 0;
    }
    double frame = passage.frame(a, b);
    return frame >= enough ? frame : 0;
  }

  private static FactKind kind(Fact a, Fact b) {
    return a.kind() == FactKind.PLACE && b.kind() == FactKind.PLACE
        ? FactKind.PLACE
        : FactKind.NAME;
  }

  private static NameValue name(Fact fact) {
    return (NameValue) fact.value();
  }
}
