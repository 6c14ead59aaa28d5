package org.retold.comparison;

import java.util.List;
import org.retold.facts.Word;
import org.retold.text.Thesaurus.Link;
import org.retold.text.Vectors;

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
    OTHER_DIGITS,
    /** Two small words or marks that differ, a name and a comma: these never correspond. */
    MIXED
  }

  /** How many numbers describe two words by themselves, beside their sort. */
  static final int ALONE = 7;

  /** How many numbers describe them in their places, beside their sort. */
  static final int PLACED = ALONE + 9;

  private static final int REACH = 3;

  private final List<Lexeme> a;
  private final List<Lexeme> b;
  private final WordClass[] classesA;
  private final WordClass[] classesB;
  private final Sort[][] sorts;
  private final double[][] strengths;
  private final double[][] cosines;

  WordPairs(List<Lexeme> a, List<Lexeme> b) {
    this.a = a;
    this.b = b;
    classesA = a.stream().map(WordClass::of).toArray(WordClass[]::new);
    classesB = b.stream().map(WordClass::of).toArray(WordClass[]::new);
    sorts = new Sort[a.size()][b.size()];
    strengths = new double[a.size()][b.size()];
    cosines = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        sorts[i][j] = sort(i, j);
        cosines[i][j] = isSame(i, j) ? 0 : cosine(a.get(i).vector(), b.get(j).vector());
      }
    }
  }

  private static double cosine(float[] one, float[] other) {
    return one.length == 0 || other.length == 0 ? 0 : Math.max(0, Vectors.cosine(one, other));
  }

  private enum WordClass {
    CONTENT,
    DIGITS,
    SMALL,
    MARK;

    static WordClass of(Lexeme lexeme) {
      Word word = lexeme.word();
      if (word.isMark()) {
        return MARK;
      }
      if (word.isDigits()) {
        return DIGITS;
      }
      return word.isContent() ? CONTENT : SMALL;
    }

    boolean carriesMeaning() {
      return this == CONTENT || this == DIGITS;
    }
  }

  private Sort sort(int i, int j) {
    WordClass mine = classesA[i];
    WordClass theirs = classesB[j];
    if (mine != theirs && !(mine.carriesMeaning() && theirs.carriesMeaning())) {
      return Sort.MIXED;
    }
    Lexeme one = a.get(i);
    Lexeme other = b.get(j);
    if (one.word().lower().equals(other.word().lower())) {
      return same(mine);
    }
    if (!mine.carriesMeaning()) {
      return Sort.MIXED;
    }
    if (one.word().stem().equals(other.word().stem())) {
      return Sort.SAME_STEM;
    }
    return one.sharesGroup(other) ? Sort.GROUPED : tied(i, j);
  }

  private static Sort same(WordClass words) {
    return switch (words) {
      case CONTENT -> Sort.SAME_CONTENT;
      case DIGITS -> Sort.SAME_DIGITS;
      case SMALL -> Sort.SAME_SMALL;
      case MARK -> Sort.SAME_MARK;
    };
  }

  private Sort tied(int i, int j) {
    Link link = a.get(i).link(b.get(j));
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
      case NONE -> untied(i, j);
    };
  }

  private Sort untied(int i, int j) {
    if (classesA[i] != classesB[j]) {
      return Sort.MIXED;
    }
    if (classesA[i] == WordClass.DIGITS) {
      return Sort.OTHER_DIGITS;
    }
    boolean start = Synonyms.sameStart(a.get(i).word().stem(), b.get(j).word().stem());
    return start ? Sort.SAME_START : Sort.OTHER_CONTENT;
  }

  private boolean isSame(int i, int j) {
    return sorts[i][j].ordinal() <= Sort.SAME_DIGITS.ordinal();
  }

  /** How the two resemble each other. */
  Sort sortOf(int i, int j) {
    return sorts[i][j];
  }

  /** The numbers that describe two words by themselves, {@link #ALONE} of them. */
  void alone(int i, int j, double[] out) {
    Sort sort = sorts[i][j];
    boolean same = isSame(i, j);
    boolean small = sort == Sort.SAME_SMALL || sort == Sort.SAME_MARK;
    double cosine = cosines[i][j];
    double rarity = Math.min(a.get(i).rarity(), b.get(j).rarity());
    double apart = apart(i, j);
    out[0] = cosine;
    out[1] = cosine * cosine;
    out[2] = strengths[i][j];
    out[3] = rarity;
    out[4] = same ? rarity : 0;
    out[5] = same ? 0 : apart;
    out[6] = small ? apart : 0;
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
