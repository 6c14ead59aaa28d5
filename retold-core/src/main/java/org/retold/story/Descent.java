package org.retold.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Relation;

/**
 * Which text each text of a story comes from.
 *
 * <p>The likeliest branching: every text hangs from one other or from none, so that there is no
 * cycle, and the product of the chances is the greatest (see {@link Branching}). The chance of a
 * parent is that of the direction, times how near the child is to it beside the nearest that it may
 * come from, raised to a power: of two texts that it surely came from, the one that has its changes
 * too. The chance of none is what the likeliest parent leaves, and, unless all others come from it
 * rather than it from them, no more than the chance that it and another go back to what is not
 * here.
 *
 * <p>A text of which parts come from two is given its other parent afterwards.
 */
final class Descent {
  private static final double NEARNESS_POWER = 4;
  private static final double LEAST = 0.001;
  private static final double COSTS = 1e6;

  /** The chance of a source that is not here where no link holds it the likeliest course. */
  private static final double UNLIKELY = 0.05;

  private static final double SIDED = 0.5;

  /** Two parts of one text overlap by no more than this, by rounding to sentences. */
  private static final double MOST_COVERAGE = 1.1;

  private final Kinships kinships;
  private final @Nullable Kinship[] parents;
  private final List<List<Kinship>> more = new ArrayList<>();
  private final int[] roots;

  Descent(int texts, Kinships kinships) {
    this.kinships = kinships;
    this.parents = branch(texts);
    this.roots = new int[texts];
    Arrays.fill(roots, -1);
    for (int place = 0; place < texts; place++) {
      more.add(new ArrayList<>());
      roots[place] = climb(place);
    }
    for (int place = 0; place < texts; place++) {
      stitch(place);
    }
  }

  /** What links a text to the one it comes from, or null where it comes from none that is here. */
  @Nullable Kinship parent(int place) {
    return parents[place];
  }

  /** The kinships with every text that it has parts of, the one it has most of first. */
  List<Kinship> parents(int place) {
    List<Kinship> all = new ArrayList<>(more.get(place));
    Kinship parent = parents[place];
    if (parent != null) {
      all.add(0, parent);
    }
    all.sort((one, other) -> Double.compare(other.coverage(place), one.coverage(place)));
    return all;
  }

  /** The text without a parent that a text goes back to by its first parent. */
  int root(int place) {
    return roots[place];
  }

  private @Nullable Kinship[] branch(int texts) {
    Branching branching = new Branching(texts + 1, texts);
    List<@Nullable Kinship> arcs = new ArrayList<>();
    for (int place = 0; place < texts; place++) {
      branching.add(texts, place, cost(chanceOfNone(place)));
      arcs.add(null);
      double nearest = nearest(place);
      for (Kinship kin : kinships.of(place)) {
        branching.add(kin.other(place), place, cost(chance(kin, place, nearest)));
        arcs.add(kin);
      }
    }
    int[] chosen = branching.solve();
    @Nullable Kinship[] found = new Kinship[texts];
    for (int place = 0; place < texts; place++) {
      found[place] = arcs.get(chosen[place]);
    }
    return found;
  }

  /** The chance of a parent, less where the text is nearer to another that it may come from. */
  private static double chance(Kinship kin, int place, double nearest) {
    double near = Math.min(1, (kin.nearness(place) + 0.01) / (nearest + 0.01));
    return kin.from(place) * Math.pow(near, NEARNESS_POWER);
  }

  private static long cost(double chance) {
    return Math.round(-Math.log(Math.max(LEAST, Math.min(1, chance))) * COSTS);
  }

  private double chanceOfNone(int place) {
    double mostFrom = 0;
    double mostCommon = 0;
    double nearest = nearest(place);
    boolean gives = true;
    for (Kinship kin : kinships.of(place)) {
      mostFrom = Math.max(mostFrom, chance(kin, place, nearest));
      mostCommon = Math.max(mostCommon, kin.isCommon() ? kin.common() : UNLIKELY);
      gives &= kin.from(kin.other(place)) >= SIDED;
    }
    return gives ? 1 - mostFrom : Math.min(mostCommon, 1 - mostFrom);
  }

  /**
   * How near the text is to the nearest of those that do not rather come from it: one that shares
   * an unseen source with it counts too, for what is nearer than a text lies between it and that.
   */
  private double nearest(int place) {
    double open = -1;
    double any = 0;
    for (Kinship kin : kinships.of(place)) {
      any = Math.max(any, kin.nearness(place));
      if (kin.from(place) + kin.common() >= SIDED) {
        open = Math.max(open, kin.nearness(place));
      }
    }
    return open >= 0 ? open : any;
  }

  private int climb(int place) {
    List<Integer> path = new ArrayList<>();
    int top = place;
    while (roots[top] < 0) {
      Kinship parent = parents[top];
      path.add(top);
      if (parent == null) {
        roots[top] = top;
      } else {
        top = parent.other(top);
      }
    }
    int root = roots[top];
    path.forEach(on -> roots[on] = root);
    return root;
  }

  /** Adds parents that a text has other parts from than it has from its first. */
  private void stitch(int place) {
    Kinship first = parents[place];
    if (first == null || first.link().relation() != Relation.PARTLY_DERIVED) {
      return;
    }
    List<Kinship> others = new ArrayList<>(kinships.of(place));
    others.sort((one, other) -> Double.compare(other.coverage(place), one.coverage(place)));
    double covered = first.coverage(place);
    for (Kinship kin : others) {
      boolean partly = kin.link().relation() == Relation.PARTLY_DERIVED;
      if (kin != first
          && partly
          && kin.from(place) >= SIDED
          && covered + kin.coverage(place) <= MOST_COVERAGE
          && isApart(kin.other(place), place)) {
        covered += kin.coverage(place);
        more.get(place).add(kin);
      }
    }
  }

  /** Whether nothing links a text with the parents that another has already, nor with its heirs. */
  private boolean isApart(int candidate, int place) {
    for (Kinship parent : parents(place)) {
      int known = parent.other(place);
      if (roots[known] == roots[candidate]
          || kinships.of(candidate).stream().anyMatch(kin -> kin.has(known))) {
        return false;
      }
    }
    return !ancestors(candidate).contains(place);
  }

  private Set<Integer> ancestors(int place) {
    Set<Integer> found = new HashSet<>();
    List<Integer> open = new ArrayList<>(List.of(place));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      if (found.add(next)) {
        parents(next).forEach(kin -> open.add(kin.other(next)));
      }
    }
    return found;
  }
}
