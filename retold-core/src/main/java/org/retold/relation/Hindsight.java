package org.retold.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.AlignedPassage;

/**
 * From how far off in time two reports tell the same thing: "this month" in the one is "last month"
 * in the one that was written later, "tomorrow" is "today".
 */
final class Hindsight {
  /** Words of a sentence that are looked at, as a page may hold endless ones. */
  private static final int MOST_WORDS = 400;

  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  private static final Map<String, Integer> WHICH =
      Map.of("last", -1, "previous", -1, "this", 0, "next", 1);

  private static final Set<String> UNITS =
      Set.of(
          "week", "weekend", "month", "quarter", "year", "season", "spring", "summer", "autumn",
          "winter");

  /**
   * What the two say of one span of time.
   *
   * @param a the first report's words
   * @param b the second report's words
   * @param step 1 where the first report looks back from later, -1 where the second does
   */
  record Find(String a, String b, int step) {}

  /** A time as a side puts it, and how far ahead of the writer it lies: -1, 0 or 1. */
  private record Told(String words, int ahead) {}

  private final WordRow a;
  private final WordRow b;

  Hindsight(PairEvidence evidence) {
    this.a = evidence.a;
    this.b = evidence.b;
  }

  /** The spans of time that both sides of a passage name from different days, one of each kind. */
  List<Find> findAll(List<AlignedPassage> passages) {
    SortedMap<String, Find> finds = new TreeMap<>();
    for (AlignedPassage passage : passages) {
      Map<String, Told> mine = told(a, passage.a());
      Map<String, Told> theirs = told(b, passage.b());
      mine.forEach(
          (unit, told) -> {
            Told other = theirs.get(unit);
            if (other != null && other.ahead != told.ahead) {
              int step = Integer.signum(other.ahead - told.ahead);
              finds.putIfAbsent(unit, new Find(told.words, other.words, step));
            }
          });
    }
    return List.copyOf(finds.values());
  }

  /** Times by their unit; units of which a side names two are left out. */
  private static Map<String, Told> told(WordRow row, List<Integer> sentences) {
    Map<String, Told> times = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (int sentence : sentences) {
      int start = row.start(sentence);
      for (int i = start; i < Math.min(row.end(sentence), start + MOST_WORDS); i++) {
        if (row.isOwn(i)) {
          note(row, i, start, times, twice);
        }
      }
    }
    times.keySet().removeAll(twice);
    return times;
  }

  private static void note(
      WordRow row, int place, int start, Map<String, Told> times, Set<String> twice) {
    String word = row.norm(place);
    Integer day = DAYS.get(word);
    Integer which = place > start && UNITS.contains(word) ? WHICH.get(row.norm(place - 1)) : null;
    if (day != null) {
      keep("day", new Told(word, day), times, twice);
    } else if (which != null) {
      keep(word, new Told(row.norm(place - 1) + " " + word, which), times, twice);
    }
  }

  private static void keep(String unit, Told told, Map<String, Told> times, Set<String> twice) {
    Told before = times.putIfAbsent(unit, told);
    if (before != null && before.ahead != told.ahead) {
      twice.add(unit);
    }
  }
}
