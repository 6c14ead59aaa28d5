package org.retold.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far two texts agree as bags of four-word runs, case counted.
 *
 * @param both runs in both texts
 * @param extra runs that only the found text has
 * @param missed runs that only the gold text has
 */
record ShingleScore(int both, int extra, int missed) {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}_]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS = 4;

  static ShingleScore of(String gold, String found) {
    Map<List<String>, Integer> left = runs(gold);
    int both = 0;
    int extra = 0;
    for (Map.Entry<List<String>, Integer> run : runs(found).entrySet()) {
      int wanted = left.getOrDefault(run.getKey(), 0);
      both += Math.min(wanted, run.getValue());
      extra += Math.max(0, run.getValue() - wanted);
    }
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    return new ShingleScore(both, extra, all - both);
  }

  /** A text of fewer than four words is one run; an empty one has none. */
  private static Map<List<String>, Integer> runs(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - WORDS + 1) && i < tokens.size(); i++) {
      runs.merge(tokens.subList(i, Math.min(tokens.size(), i + WORDS)), 1, Integer::sum);
    }
    return runs;
  }

  /** The mean over the pages on which something was found. */
  static double precision(List<ShingleScore> pages) {
    return pages.stream()
        .filter(page -> page.both + page.extra > 0)
        .mapToDouble(page -> page.both / (double) (page.both + page.extra))
        .average()
        .orElse(0);
  }

  /** The mean over the pages that have a gold text. */
  static double recall(List<ShingleScore> pages) {
    return pages.stream()
        .filter(page -> page.both + page.missed > 0)
        .mapToDouble(page -> page.both / (double) (page.both + page.missed))
        .average()
        .orElse(0);
  }

  static double f1(List<ShingleScore> pages) {
    double precision = precision(pages);
    double recall = recall(pages);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
