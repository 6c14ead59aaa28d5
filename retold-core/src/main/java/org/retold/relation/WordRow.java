package org.retold.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;
import org.retold.text.WordRarity;
import org.retold.text.WordVectors;

/**
 * The words and numbers of a report in one row, marks left out, each knowing what kind of evidence
 * it can be. It does not depend on the other report of a pair, so one that is compared with many is
 * prepared once.
 *
 * <p>A shared word is evidence of copying only where a reporter had a choice. There is none in a
 * quotation, a name, a figure or a function word. What is left is called <em>prose</em> here: the
 * lower-case content words outside quotation marks.
 */
public final class WordRow implements Comparable<WordRow> {
  /** Above this share of capitals in mid-sentence, capitals do not mark names in this text. */
  private static final double TOO_MANY_CAPITALS = 0.35;

  private final ReportText text;
  private final WordVectors vectors;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final int[] hashes;
  private final int functionWords;
  private final int[] sentenceStart;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Double> rarities = new HashMap<>();
  private final Map<Kind, List<String>> stems = new EnumMap<>(Kind.class);

  /** What a word can show. */
  enum Kind {
    /** Stands between quotation marks. */
    QUOTED,
    /** A capitalised word, a name as far as can be seen. */
    NAME,
    NUMBER,
    FUNCTION,
    PROSE
  }

  private WordRow(ReportText text, WordVectors vectors) {
    this.text = text;
    this.vectors = vectors;
    sentenceStart = new int[text.sentences().size() + 1];
    Set<String> names = names(text);
    WordRarity rarity = new WordRarity();
    for (Sentence sentence : text.sentences()) {
      sentenceStart[sentence.index()] = tokens.size();
      for (Token token : sentence.tokens()) {
        if (!token.isMark()) {
          add(token, kind(token, names), rarity);
        }
      }
    }
    sentenceStart[text.sentences().size()] = tokens.size();
    for (Kind kind : Kind.values()) {
      stems.put(kind, sortedStems(kind));
    }
    hashes = tokens.stream().mapToInt(token -> token.norm().hashCode()).toArray();
    functionWords = (int) tokens.stream().filter(token -> FunctionWords.has(token.norm())).count();
  }

  /** Prepares a report. */
  public static WordRow of(ReportText text) {
    return of(text, new WordVectors());
  }

  /** Prepares a report of many, whose words are looked up in one memory. */
  public static WordRow of(ReportText text, WordVectors vectors) {
    return new WordRow(text, vectors);
  }

  private void add(Token token, Kind kind, WordRarity rarity) {
    tokens.add(token);
    kinds.add(kind);
    counts.merge(token.stem(), 1, Integer::sum);
    rarities.computeIfAbsent(token.stem(), stem -> rarity.of(token));
  }

  private List<String> sortedStems(Kind kind) {
    Set<String> distinct = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (kinds.get(i) == kind) {
        distinct.add(tokens.get(i).stem());
      }
    }
    String[] sorted = distinct.toArray(String[]::new);
    Arrays.sort(sorted);
    return List.of(sorted);
  }

  private static Kind kind(Token token, Set<String> names) {
    if (token.quoted()) {
      return Kind.QUOTED;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return Kind.NUMBER;
    }
    if (FunctionWords.has(token.norm())) {
      return Kind.FUNCTION;
    }
    return isCapitalised(token) && names.contains(token.norm()) ? Kind.NAME : Kind.PROSE;
  }

  private static Set<String> names(ReportText text) {
    Set<String> capitalised = new HashSet<>();
    int inside = 0;
    int capitals = 0;
    for (Sentence sentence : text.sentences()) {
      boolean first = true;
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.WORD) {
          if (!first) {
            inside++;
          }
          if (!first && isCapitalised(token)) {
            capitals++;
            capitalised.add(token.norm());
          }
          first = false;
        }
      }
    }
    return capitals > TOO_MANY_CAPITALS * inside ? Set.of() : capitalised;
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** The report whose words these are. */
  ReportText text() {
    return text;
  }

  /** Where the vectors of its words are looked up. */
  WordVectors vectors() {
    return vectors;
  }

  int size() {
    return tokens.size();
  }

  /** The stems of all words of a kind, each once, in order. */
  List<String> stems(Kind kind) {
    return stems.getOrDefault(kind, List.of());
  }

  /** A hash of the word at a place. */
  int hash(int place) {
    return hashes[place];
  }

  /** Whether the same word stands at a place here and at a place there. */
  boolean isSame(int place, WordRow other, int there) {
    return hashes[place] == other.hashes[there] && norm(place).equals(other.norm(there));
  }

  /**
   * The shorter row first; between rows of one length the order of their words. Whatever must pick
   * one of two reports picks by this, so that no result depends on which is named first.
   */
  @Override
  public int compareTo(WordRow other) {
    int order = Integer.compare(size(), other.size());
    for (int i = 0; order == 0 && i < size(); i++) {
      order = norm(i).compareTo(other.norm(i));
    }
    return order;
  }

  /** How many of the words are small words of English. */
  int functionWords() {
    return functionWords;
  }

  int sentences() {
    return sentenceStart.length - 1;
  }

  /** The place of the sentence's first word. */
  int start(int sentence) {
    return sentenceStart[sentence];
  }

  /** The place after the sentence's last word. */
  int end(int sentence) {
    return sentenceStart[sentence + 1];
  }

  String norm(int place) {
    return tokens.get(place).norm();
  }

  String stem(int place) {
    return tokens.get(place).stem();
  }

  Token token(int place) {
    return tokens.get(place);
  }

  Kind kind(int place) {
    return kinds.get(place);
  }

  boolean isOwn(int place) {
    return kinds.get(place) != Kind.QUOTED;
  }

  boolean isProse(int place) {
    return kinds.get(place) == Kind.PROSE;
  }

  /** How often words with this stem stand in the report. */
  int count(String stem) {
    return counts.getOrDefault(stem, 0);
  }

  /**
   * How rare the word with this stem is in English, 0 to 1; 0 where the report has no such word.
   */
  double rarity(String stem) {
    return rarities.getOrDefault(stem, 0.0);
  }

  /** How many words of the stretch stand outside quotation marks. */
  int own(int from, int to) {
    int own = 0;
    for (int i = from; i < to; i++) {
      own += isOwn(i) ? 1 : 0;
    }
    return own;
  }
}
