package org.retold.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Places;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.StaticEncoder;
import org.retold.text.Token;

/**
 * Makes the profile of one report.
 *
 * <p>A term weighs a power of its rarity in English times the logarithm of its uses, where uses in
 * the headline and the first sentences count more: news tells the event first. What is written with
 * a capital inside sentences is a name. The rarest terms are kept.
 */
final class EventProfiler {
  private static final int MOST_TERMS = 64;
  private static final int MOST_FIGURES = 20;
  private static final int MOST_SENTENCES = 60;
  private static final int LEAD_SENTENCES = 2;
  private static final int MEANING_SENTENCES = 5;
  private static final int MEANING_NUMBERS = 64;
  private static final double HEADLINE = 2;

  /** A famous name is in many reports of a pile, an unknown one in those of its event. */
  private static final double RARITY_COUNTS = 4;

  /** The rarity of a word that is not in the vocabulary as a whole. */
  private static final double RARE = 0.92;

  private static final StaticEncoder ENCODER = new StaticEncoder();

  private final ReportText report;
  private final char clock;
  private final Days days;
  private final Counts counts = new Counts();
  private final Map<String, Uses> terms = new HashMap<>();

  EventProfiler(ReportText report) {
    this.report = report;
    clock = EventProfile.clockOf(report.report().clocks());
    days = new Days(clock);
  }

  EventProfile profile() {
    String title = report.report().title();
    if (title != null) {
      addAll(title, report.headline(), HEADLINE, true);
    }
    for (Sentence sentence : report.sentences()) {
      if (sentence.index() < MOST_SENTENCES) {
        double place = 1 + 1 / (1 + 0.5 * sentence.index());
        addAll(report.report().text(), sentence.tokens(), place, sentence.index() < LEAD_SENTENCES);
      }
    }
    return new EventProfile(packed(), counts.packed(), days.codes(), clock, meaning(title));
  }

  private void addAll(String text, List<Token> tokens, double worth, boolean lead) {
    boolean cased = isCased(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      days.read(tokens, i);
      counts.read(tokens, i);
      switch (token.kind()) {
        case WORD -> addWord(tokens, i, worth, lead, cased && !opens(text, tokens, i));
        case NUMBER -> use(figure(token.norm()), token, worth, lead).isFigure = true;
        case MARK -> {}
      }
    }
  }

  /** Whether capitals mean a name in this sentence: not in a headline where each word has one. */
  private static boolean isCased(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
        words++;
        capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
    }
    return capitals <= 0.6 * words;
  }

  /** Whether a token opens a sentence, a quotation or a line, where any word has a capital. */
  private static boolean opens(String text, List<Token> tokens, int at) {
    if (at == 0) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return before.isMark() && !before.text().equals(",")
        || text.substring(before.span().end(), tokens.get(at).span().start()).indexOf('\n') >= 0;
  }

  private void addWord(List<Token> tokens, int at, double worth, boolean lead, boolean tells) {
    Token token = tokens.get(at);
    String norm = token.norm();
    if (norm.length() < 2 || token.isStopWord() || Days.isWordOf(norm)) {
      return;
    }
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    if (capital && at + 1 < tokens.size()) {
      String two = norm + " " + tokens.get(at + 1).norm();
      String wide = two.length() < 30 ? Places.usualName(two) : null;
      if (wide != null) {
        use(wide, token, worth, lead).isPlace = true;
      }
    }
    String place = capital ? Places.usualName(norm) : null;
    Uses uses = use(place != null ? place : token.stem(), token, worth, lead);
    uses.isPlace |= place != null;
    if (tells) {
      uses.capitals += capital ? 1 : 0;
      uses.smalls += capital ? 0 : 1;
    }
  }

  private Uses use(String term, Token token, double worth, boolean lead) {
    Uses uses = terms.computeIfAbsent(term, key -> new Uses(token));
    uses.sum += worth;
    uses.lead |= lead;
    return uses;
  }

  /** A figure without the marks of its thousands. */
  private static String figure(String norm) {
    return "#" + (norm.indexOf(',') >= 0 ? norm.replace(",", "") : norm);
  }

  private int[] packed() {
    List<Packed> words = new ArrayList<>();
    List<Packed> figures = new ArrayList<>();
    terms.forEach((term, uses) -> (uses.isFigure ? figures : words).add(uses.packed(term)));
    int[] kept =
        java.util.stream.IntStream.concat(
                heaviest(words, MOST_TERMS), heaviest(figures, MOST_FIGURES))
            .toArray();
    Arrays.sort(kept);
    return kept;
  }

  private static java.util.stream.IntStream heaviest(List<Packed> terms, int most) {
    Collections.sort(terms);
    return terms.stream().limit(most).mapToInt(Packed::term);
  }

  private byte[] meaning(@Nullable String title) {
    StringBuilder lead = new StringBuilder(title == null ? "" : title);
    List<Sentence> sentences = report.sentences();
    for (int i = 0; i < Math.min(MEANING_SENTENCES, sentences.size()); i++) {
      lead.append(' ').append(sentences.get(i).text());
    }
    float[] vector = ENCODER.start(lead.toString(), MEANING_NUMBERS);
    byte[] meaning = new byte[vector.length];
    float most = 1e-6f;
    for (int i = 0; i < meaning.length; i++) {
      most = Math.max(most, Math.abs(vector[i]));
    }
    for (int i = 0; i < meaning.length; i++) {
      meaning[i] = (byte) Math.round(127 * vector[i] / most);
    }
    return meaning;
  }

  /** The heaviest comes first. */
  private record Packed(int term, double weight) implements Comparable<Packed> {

    @Override
    public int compareTo(Packed other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : Integer.compare(term, other.term);
    }
  }

  /** How a report uses one term. */
  private static final class Uses {
    private final Token first;
    private double sum;
    private int capitals;
    private int smalls;
    private boolean lead;
    private boolean isPlace;
    private boolean isFigure;

    Uses(Token first) {
      this.first = first;
    }

    Packed packed(String term) {
      double rarity = first.word().rarity();
      double weight = Math.pow(rarity, RARITY_COUNTS) * (1 + Math.log(sum));
      int kind =
          isFigure ? Term.FIGURE : isPlace ? Term.PLACE : capitals > smalls ? Term.NAME : Term.WORD;
      return new Packed(Term.of(Term.hash(term), rarity >= RARE, kind, lead, weight), weight);
    }
  }
}
