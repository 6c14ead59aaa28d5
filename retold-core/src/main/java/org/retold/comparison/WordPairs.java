package org.retold.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.retold.facts.Word;
import org.retold.text.Thesaurus.Link;
import org.retold.text.Vectors;
import org.retold.text.WordRarity;
import org.retold.text.WordVectors;

/**
 * What tells whether a word of one passage corresponds to a word of the other: first the two by
 * themselves, then beside what their neighbours and their rivals look like.
 */
final class WordPairs {

  /** How two words resemble each other; one sort a pair. */
  enum Sort {
    SAME_CONTENT,
    SAME_SMALL,
    SAME_MARK,
    SAME_DIGITS,
    SAME_STEM,
    GROUPED,
    FORM,
    OPPOSED,
    SYNONYM,
    DERIVED,
    DERIVED_SYNONYM,
    SEEMS_OPPOSED,
    SIMILAR,
    BROADER,
    ENTAILED,
    SAME_START,
    OTHER_CONTENT,
    OTHER_SMALL,
    OTHER_MARK,
    OTHER_DIGITS,
    /** A word of one class and one of another: these never correspond. */
    MIXED
  }

  /** How many numbers describe two words by themselves. */
  static final int ALONE = Sort.values().length + 7;

  /** How many numbers describe them in their places. */
  static final int PLACED = ALONE + 9;

  private static final WordRarity RARITY = new WordRarity();
  private static final int REACH = 3;

  private final List<Lexeme> a;
  private final List<Lexeme> b;
  private final List<float[]> vectorsA;
  private final List<float[]> vectorsB;
  private final double[] rarityA;
  private final double[] rarityB;
  private final Sort[][] sorts;
  private final double[][] strengths;

  WordPairs(List<Lexeme> a, List<Lexeme> b, WordVectors vectors) {
    this.a = a;
    this.b = b;
    vectorsA = vectors(a, vectors);
    vectorsB = vectors(b, vectors);
    rarityA = a.stream().mapToDouble(word -> RARITY.of(word.word().lower())).toArray();
    rarityB = b.stream().mapToDouble(word -> RARITY.of(word.word().lower())).toArray();
    sorts = new Sort[a.size()][b.size()];
    strengths = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        sorts[i][j] = sort(i, j);
      }
    }
  }

  private static List<float[]> vectors(List<Lexeme> words, WordVectors vectors) {
    List<float[]> all = new ArrayList<>();
    for (Lexeme word : words) {
      boolean meaning = wordClass(word.word()) == WordClass.CONTENT;
      all.add(meaning ? vectors.vector(word.word().lower()) : new float[0]);
    }
    return all;
  }

  private enum WordClass {
    CONTENT,
    SMALL,
    MARK,
    DIGITS
  }

  private static WordClass wordClass(Word word) {
    if (word.isMark()) {
      return WordClass.MARK;
    }
    if (word.isDigits()) {
      return WordClass.DIGITS;
    }
    return word.isContent() ? WordClass.CONTENT : WordClass.SMALL;
  }

  private Sort sort(int i, int j) {
    Lexeme one = a.get(i);
    Lexeme other = b.get(j);
    WordClass mine = wordClass(one.word());
    if (one.word().lower().equals(other.word().lower())) {
      return switch (mine) {
        case CONTENT -> Sort.SAME_CONTENT;
        case SMALL -> Sort.SAME_SMALL;
        case MARK -> Sort.SAME_MARK;
        case DIGITS -> Sort.SAME_DIGITS;
      };
    }
    if (one.word().stem().equals(other.word().stem())) {
      return Sort.SAME_STEM;
    }
    if (!Collections.disjoint(one.groups(), other.groups())) {
      return Sort.GROUPED;
    }
    Link link = one.link(other);
    strengths[i][j] = link.strength();
    return switch (link.tie()) {
      case FORM -> Sort.FORM;
      case OPPOSED -> Sort.OPPOSED;
      case SYNONYM -> Sort.SYNONYM;
      case DERIVED -> Sort.DERIVED;
      case DERIVED_SYNONYM -> Sort.DERIVED_SYNONYM;
      case SEEMS_OPPOSED -> Sort.SEEMS_OPPOSED;
      case SIMILAR -> Sort.SIMILAR;
      case BROADER -> Sort.BROADER;
      case ENTAILED -> Sort.ENTAILED;
      case NONE -> untied(one.word(), mine, other.word(), wordClass(other.word()));
    };
  }

  private static Sort untied(Word one, WordClass mine, Word other, WordClass theirs) {
    if (mine != theirs) {
      return Sort.MIXED;
    }
    return switch (mine) {
      case CONTENT ->
          Synonyms.sameStart(one.stem(), other.stem()) ? Sort.SAME_START : Sort.OTHER_CONTENT;
      case SMALL -> Sort.OTHER_SMALL;
      case MARK -> Sort.OTHER_MARK;
      case DIGITS -> Sort.OTHER_DIGITS;
    };
  }

  Sort sortOf(int i, int j) {
    return sorts[i][j];
  }

  /** The numbers that describe two words by themselves, {@link #ALONE} of them. */
  void alone(int i, int j, double[] out) {
    Sort sort = sorts[i][j];
    int sortCount = Sort.values().length;
    for (int s = 0; s < sortCount; s++) {
      out[s] = s == sort.ordinal() ? 1 : 0;
    }
    boolean same = sort.ordinal() <= Sort.SAME_DIGITS.ordinal();
    boolean small = sort == Sort.SAME_SMALL || sort == Sort.SAME_MARK;
    double cosine = same ? 0 : cosine(i, j);
    double rarity = Math.min(rarityA[i], rarityB[j]);
    double apart = apart(i, j);
    out[sortCount] = cosine;
    out[sortCount + 1] = cosine * cosine;
    out[sortCount + 2] = strengths[i][j];
    out[sortCount + 3] = rarity;
    out[sortCount + 4] = same ? rarity : 0;
    out[sortCount + 5] = same ? 0 : apart;
    out[sortCount + 6] = small ? apart : 0;
  }

  private double cosine(int i, int j) {
    float[] one = vectorsA.get(i);
    float[] other = vectorsB.get(j);
    return one.length == 0 || other.length == 0 ? 0 : Math.max(0, Vectors.cosine(one, other));
  }

  /** How far apart the two stand, each by its share of its passage. */
  private double apart(int i, int j) {
    return Math.abs(
        i / (double) Math.max(1, a.size() - 1) - j / (double) Math.max(1, b.size() - 1));
  }

  /**
   * The numbers that describe two words in their places, {@link #PLACED} of them.
   *
   * @param chances what each two words by themselves have for a chance
   */
  void placed(int i, int j, Chances chances, double[] out) {
    alone(i, j, out);
    double before = chances.company(i, j, -1, -1, REACH);
    double after = chances.company(i, j, 1, 1, REACH);
    double crossed = chances.company(i, j, -1, 1, REACH) + chances.company(i, j, 1, -1, REACH);
    double own = chances.of(i, j);
    out[ALONE] = chances.of(i - 1, j - 1);
    out[ALONE + 1] = chances.of(i + 1, j + 1);
    out[ALONE + 2] = before;
    out[ALONE + 3] = after;
    out[ALONE + 4] = Math.min(before, after);
    out[ALONE + 5] = crossed;
    out[ALONE + 6] = chances.rivalOfA(i, own);
    out[ALONE + 7] = chances.rivalOfB(j, own);
    out[ALONE + 8] = Math.log((own + 1e-4) / (1 - own + 1e-4));
  }
}
