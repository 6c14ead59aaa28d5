package org.retold.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** Reports of invented stories, each with names and figures of its own. */
final class InventedPile {
  private static final String[] PARTS =
      "ba de fi go lu ma ne pi ro su ta ve wi xo yu za".split(" ");

  private InventedPile() {}

  /** Nine sentences of invented words that no other number shares. */
  static String story(int number) {
    Random random = new Random(number);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      List<String> words = new ArrayList<>(List.of("The"));
      for (int size = 9 + random.nextInt(6); words.size() < size; ) {
        words.add(word(random));
      }
      sentences.add(String.join(" ", words) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String word(Random random) {
    int lot = random.nextInt(20);
    if (lot < 3) {
      return name(random);
    }
    if (lot < 6) {
      return List.of("of", "and", "with").get(lot - 3);
    }
    return lot < 8
        ? Integer.toString(1000 + random.nextInt(9000))
        : name(random).toLowerCase(Locale.ROOT);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder("T");
    for (int i = 0; i < 5; i++) {
      name.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return name.toString();
  }

  /** The text with each word given away by chance for one that stands nowhere else. */
  static String edited(String text, int percent, int seed) {
    Random random = new Random(seed * 7919L + 1_000_003);
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    words.replaceAll(word -> random.nextInt(100) < percent ? name(random) : word);
    return String.join(" ", words);
  }

  static ReportText analyze(String text) {
    return new TextAnalyzer().analyze(Report.of("r", text));
  }

  static ReportText analyze(String id, String publisher, String text) {
    return new TextAnalyzer()
        .analyze(Report.builder(id, text).publisher(new Publisher(publisher)).build());
  }

  static Signature signature(String text) {
    return Signature.of(analyze(text));
  }

  /** Where the place in the list is the number, and the key is drawn by it. */
  static CandidateIndex index(List<String> texts) {
    CandidateIndex.Builder builder = CandidateIndex.builder();
    for (int i = 0; i < texts.size(); i++) {
      builder.add(i, key(i), signature(texts.get(i)));
    }
    return builder.build();
  }

  static long key(int number) {
    return Hashes.mix(number + 1);
  }
}
