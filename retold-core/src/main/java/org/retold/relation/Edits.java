package org.retold.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.text.WordRarity;

/**
 * What was put in, taken out and changed between two texts that share runs of words, as far as it
 * tells which is the later version. Values are positive where the first report looks later,
 * negative where the second does.
 *
 * <p>The heaviest chain of shared runs that keeps the order is laid side by side; what stands
 * between two of its runs is an edit. A text that is worked on grows in many places: what counts is
 * in how many something was put in and in how many taken out, each by the logarithm of its length,
 * so that one long passage taken out does not outweigh twenty additions. Slips are put right rather
 * than made; a later year, or a higher figure in the same place, comes with later news. (Grozea and
 * Popescu, 2010, tell source from copy by length and by the asymmetry of what matches; encyclopedia
 * versions and agency updates are what this is measured on.)
 */
final class Edits {
  private static final int SMALL = 12;
  private static final int MOST_WORDS = 40;
  private static final int LEAST_LETTERS = 4;

  /** Rarer words than this are names or slips. */
  private static final double HARDLY_A_WORD = 0.9;

  private final WordRow a;
  private final WordRow b;
  private final WordRarity rarity = new WordRarity();
  private final List<Gap> gaps = new ArrayList<>();

  /** Words of both reports between two shared runs. */
  private record Gap(int fromA, int toA, int fromB, int toB) {
    int inA() {
      return toA - fromA;
    }

    int inB() {
      return toB - fromB;
    }
  }

  Edits(PairEvidence evidence) {
    a = evidence.a;
    b = evidence.b;
    int endA = 0;
    int endB = 0;
    for (SharedRun run : chain(evidence.runs)) {
      addGap(endA, run.a(), endB, run.b());
      endA = run.a() + run.length();
      endB = run.b() + run.length();
    }
    addGap(endA, a.size(), endB, b.size());
  }

  private void addGap(int fromA, int toA, int fromB, int toB) {
    if (toA > fromA || toB > fromB) {
      gaps.add(new Gap(fromA, toA, fromB, toB));
    }
  }

  /** A run that ends a chain, with the chain's words. */
  private record Chain(SharedRun run, int words, @Nullable Chain before) {}

  /** The heaviest chain of runs that stand in one order in both reports. */
  private static List<SharedRun> chain(List<SharedRun> runs) {
    TreeMap<Integer, Chain> ends = new TreeMap<>();
    for (SharedRun run : runs) {
      Map.Entry<Integer, Chain> before = ends.lowerEntry(run.b());
      Chain behind = before == null ? null : before.getValue();
      int words = run.length() + (behind == null ? 0 : behind.words);
      Map.Entry<Integer, Chain> rival = ends.floorEntry(run.b());
      if (rival == null || rival.getValue().words < words) {
        ends.put(run.b(), new Chain(run, words, behind));
        Map.Entry<Integer, Chain> next = ends.higherEntry(run.b());
        while (next != null && next.getValue().words <= words) {
          ends.remove(next.getKey());
          next = ends.higherEntry(run.b());
        }
      }
    }
    List<SharedRun> chain = new ArrayList<>();
    for (Chain at = ends.isEmpty() ? null : ends.lastEntry().getValue();
        at != null;
        at = at.before) {
      chain.add(0, at.run);
    }
    return chain;
  }

  /** Words put in against words taken out, long passages counting little more, -1 to 1. */
  double inserted() {
    double inA = 0;
    double inB = 0;
    for (Gap gap : gaps) {
      inA += gap.inB() == 0 ? Math.log1p(gap.inA()) : 0;
      inB += gap.inA() == 0 ? Math.log1p(gap.inB()) : 0;
    }
    return (inA - inB) / (1 + inA + inB);
  }

  /** Places that are longer by a few words against places that are shorter, log odds. */
  double smallGrowth() {
    return growth(1, SMALL);
  }

  /** Places that are longer by more than a few words against places that are shorter, log odds. */
  double largeGrowth() {
    return growth(SMALL + 1, Integer.MAX_VALUE);
  }

  private double growth(int least, int most) {
    int longer = 0;
    int shorter = 0;
    for (Gap gap : gaps) {
      int more = gap.inA() - gap.inB();
      longer += more >= least && more <= most ? 1 : 0;
      shorter += -more >= least && -more <= most ? 1 : 0;
    }
    return Math.log((longer + 1.0) / (shorter + 1.0));
  }

  /** Slips of the second report that the first puts right, less those the other way. */
  int corrections() {
    int corrections = 0;
    for (Gap gap : gaps) {
      if (gap.inA() <= MOST_WORDS && gap.inB() <= MOST_WORDS) {
        for (String mine : only(a, gap.fromA, gap.toA, b, gap.fromB, gap.toB)) {
          for (String theirs : only(b, gap.fromB, gap.toB, a, gap.fromA, gap.toA)) {
            corrections += correction(mine, theirs);
          }
        }
      }
    }
    return corrections;
  }

  private int correction(String mine, String theirs) {
    if (!isOneSlipApart(mine, theirs)) {
      return 0;
    }
    boolean mineIsWord = rarity.of(mine) < HARDLY_A_WORD;
    boolean theirsIsWord = rarity.of(theirs) < HARDLY_A_WORD;
    return mineIsWord == theirsIsWord ? 0 : mineIsWord ? 1 : -1;
  }

  /** Words of one side of a gap that the other side has not. */
  private static List<String> only(
      WordRow row, int from, int to, WordRow other, int otherFrom, int otherTo) {
    Map<String, Integer> theirs = new HashMap<>();
    for (int i = otherFrom; i < otherTo; i++) {
      theirs.merge(other.norm(i), 1, Integer::sum);
    }
    List<String> only = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String norm = row.norm(i);
      if (theirs.merge(norm, -1, Integer::sum) < 0
          && norm.length() >= LEAST_LETTERS
          && norm.chars().allMatch(Character::isLetter)) {
        only.add(norm);
      }
    }
    return only;
  }

  /** Whether one letter left out, put in, changed, or two exchanged make one of the other. */
  private static boolean isOneSlipApart(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter.length() && longer.charAt(head) == shorter.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter.length() - head
        && longer.charAt(longer.length() - 1 - tail)
            == shorter.charAt(shorter.length() - 1 - tail)) {
      tail++;
    }
    int left = shorter.length() - head - tail;
    return left <= 1
        ? head > 0 && longer.length() - head - tail == 1
        : left == 2
            && longer.length() == shorter.length()
            && longer.charAt(head) == shorter.charAt(head + 1)
            && longer.charAt(head + 1) == shorter.charAt(head);
  }

  /** Places where the first report has the higher of two figures, less those the other way. */
  int higherFigures() {
    int higher = 0;
    for (Gap gap : gaps) {
      long mine = figure(a, gap.fromA, gap.toA);
      long theirs = figure(b, gap.fromB, gap.toB);
      if (mine >= 0 && theirs >= 0 && gap.inA() <= SMALL && gap.inB() <= SMALL) {
        higher += Long.compare(mine, theirs);
      }
    }
    return higher;
  }

  /** The only whole number between two places, or -1. */
  private static long figure(WordRow row, int from, int to) {
    long figure = -1;
    for (int i = from; i < to; i++) {
      if (row.kind(i) == WordRow.Kind.NUMBER) {
        String digits = row.norm(i).replace(",", "");
        if (figure >= 0 || digits.length() > 12 || !digits.chars().allMatch(Character::isDigit)) {
          return -1;
        }
        figure = Long.parseLong(digits);
      }
    }
    return figure;
  }

  /**
   * Whether what only one of the two has names years, so much as growth counts; half of it where
   * both do and one names the later year.
   */
  double newYears(double growth) {
    int mine = 0;
    int theirs = 0;
    for (Gap gap : gaps) {
      mine = Math.max(mine, Years.latest(a, gap.fromA, gap.toA));
      theirs = Math.max(theirs, Years.latest(b, gap.fromB, gap.toB));
    }
    double weight = mine > 0 && theirs > 0 ? 0.5 : 1;
    return weight * growth * Integer.compare(mine, theirs);
  }

  /** How many edits stand between shared runs, before the last and after the first. */
  int inner() {
    int inner = 0;
    for (Gap gap : gaps) {
      boolean opens = gap.fromA == 0 && gap.fromB == 0;
      boolean closes = gap.toA == a.size() && gap.toB == b.size();
      inner += opens || closes ? 0 : 1;
    }
    return inner;
  }
}
