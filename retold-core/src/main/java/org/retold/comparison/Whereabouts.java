package org.retold.comparison;

import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.Stems;

/** Where something is said to be by the preposition that leads a name in. */
final class Whereabouts {
  private static final Set<String> LOCATING = Set.of("in", "near", "outside", "inside");
  private static final Set<String> HOLDING =
      Stems.setOf("invest investment stake share interest trust confidence holding believe");

  private Whereabouts() {}

  static boolean isOutside(Side side, Fact place) {
    return Set.of("outside", "beyond").contains(preposition(side, place));
  }

  static boolean isInside(Side side, Fact place) {
    return Set.of("in", "inside", "within").contains(preposition(side, place));
  }

  private static String preposition(Side side, Fact place) {
    int at = side.range(place).from() - 1;
    if (at >= 0 && side.words().get(at).lower().equals("the")) {
      at--;
    }
    return at < 0 ? "" : side.words().get(at).lower();
  }

  /** Whether the name is led in as a place is: "in X", but not "a stake in X". */
  static boolean isLocated(Side side, Fact fact) {
    if (LOCATING.contains(preposition(side, fact)) && side.role(fact).heads().isEmpty()) {
      int before = side.range(fact).from() - 2;
      return before < 0 || !HOLDING.contains(side.words().get(before).stem());
    }
    return false;
  }
}
