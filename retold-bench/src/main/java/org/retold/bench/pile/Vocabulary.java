package org.retold.bench.pile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The words of the base from the most frequent to the rarest. */
public final class Vocabulary {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  /** A word gives way to one whose rank differs by at most a fifth, or by at most this. */
  private static final int NEAR = 15;

  private final List<String> words;
  private final Map<String, Integer> ranks = new HashMap<>();

  /** The words of some texts that stand there twice or more. */
  public Vocabulary(List<NewsText> base) {
    Map<String, Integer> counts = new HashMap<>();
    for (NewsText text : base) {
      for (String word : BREAK.split(text.text().toLowerCase(Locale.ROOT), -1)) {
        if (!word.isEmpty()) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    Comparator<Map.Entry<String, Integer>> often =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    words =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .sorted(often.thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      ranks.put(words.get(i), i);
    }
  }

  /** Another word about as frequent, in lower case; a word that is not known counts as rare. */
  String likeIt(String word, SplittableRandom random) {
    int rank = ranks.getOrDefault(word.toLowerCase(Locale.ROOT), words.size() - 1);
    int reach = Math.max(NEAR, rank / 5);
    int low = Math.max(0, rank - reach);
    int high = Math.min(words.size() - 1, rank + reach);
    int other = low + random.nextInt(Math.max(1, high - low));
    return words.get(other >= rank && other < high ? other + 1 : other);
  }
}
