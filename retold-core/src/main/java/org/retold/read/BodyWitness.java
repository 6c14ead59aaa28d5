package org.retold.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The article as the page's linked data gives it: a witness to what the report's text is.
 *
 * <p>Sites cut it at a pay wall, join paragraphs without a space or put other text in, so it is
 * asked and not copied, save where the page shows nothing like it.
 */
final class BodyWitness {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
  private static final int SHINGLE = 4;
  private static final int FEWEST_WORDS = 40;

  private final String text;
  private final Set<String> shingles;

  private BodyWitness(String text) {
    this.text = text;
    this.shingles = new HashSet<>(shingles(text));
  }

  /** A witness of the text, which may be marked up; of no use when it is null or short. */
  static BodyWitness of(@Nullable String body) {
    String text = body == null ? "" : body;
    return new BodyWitness(text.indexOf('<') >= 0 ? Jsoup.parse(text).wholeText() : text);
  }

  /** Whether it says enough to be asked. */
  boolean speaks() {
    return shingles.size() >= FEWEST_WORDS;
  }

  /** The share of its own words that the text holds, 0 to 1. */
  double share(MainText main) {
    Set<String> found = new HashSet<>();
    for (String own : main.own()) {
      found.addAll(shingles(own));
    }
    found.retainAll(shingles);
    return found.size() / (double) Math.max(1, shingles.size());
  }

  /** Its paragraphs. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (String line : LINES.split(text.strip())) {
      paragraphs.add(line.replaceAll("[\\s\\u00a0]+", " "));
    }
    return paragraphs;
  }

  private static List<String> shingles(String text) {
    String[] words = NOT_LETTERS.split(text.toLowerCase(Locale.ROOT).strip());
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
    }
    return shingles;
  }
}
