package org.retold.text;

import java.util.Set;

/**
 * How rare words are in English prose.
 *
 * <p>The encoder's vocabulary lists whole words by falling frequency (from "the" on). By Zipf's law
 * the frequency of a word goes with one over its rank, so the logarithm of the rank measures how
 * much a word tells. Words that the vocabulary cuts in pieces are rarer than all it holds.
 */
public final class WordRarity {
  private static final int FIRST_WORD = 1996;
  private static final double RANK_OF_LETTERS = 100;
  private static final double RAREST_RANK = 100_000;
  private static final double UNKNOWN_RANK = 40_000;

  /** The place of words that are rarer than all that are listed. */
  public static final int UNLISTED = 50_000;

  private static final double LOG_OF_RAREST = Math.log(1 + RAREST_RANK);

  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a about above after again against all also am an and any are as at be because been"
                  + " before being below between both but by can could did do does doing down during"
                  + " each few for from further had has have having he her here hers herself him"
                  + " himself his how i if in into is it its itself just may me might more most must"
                  + " my myself no nor not now of off on once only or other our ours ourselves out"
                  + " over own same shall she should so some such than that the their theirs them"
                  + " themselves then there these they this those through to too under until up upon"
                  + " us very was we were what when where which while who whom why will with would"
                  + " you your yours yourself don't doesn't didn't isn't aren't wasn't weren't won't"
                  + " wouldn't can't couldn't hasn't haven't hadn't shouldn't")
              .split(" "));

  /**
   * How rare a token is, from 0 (a mark, the commonest words) to 1 (a word that hardly anyone
   * writes). Figures count by their length: "2" tells little, "1,247" much.
   */
  public double of(Token token) {
    return token.word().rarity();
  }

  /** How rare a word in normal form is, from 0 to 1. */
  public double of(String norm) {
    if (STOP_WORDS.contains(norm)) {
      return Math.min(0.3, byRank(rank(norm)));
    }
    return byRank(rank(norm));
  }

  /**
   * The place of a word in normal form among all words by falling frequency, from 1; a word that
   * the vocabulary cuts in pieces has {@link #UNLISTED}. Cheaper than {@link #of(String)}, which
   * looks for other forms of such a word.
   */
  public int place(String norm) {
    int id = WordPieces.shipped().idOf(Lexicon.plain(norm));
    if (id >= FIRST_WORD) {
      return id - FIRST_WORD + 1;
    }
    return id >= 0 && norm.length() == 1 ? (int) RANK_OF_LETTERS : UNLISTED;
  }

  /** Whether a word in normal form only holds others together: "the", "of", "would". */
  public boolean isStopWord(String norm) {
    return STOP_WORDS.contains(norm);
  }

  static double ofNumber(String norm) {
    long digits = norm.chars().filter(Character::isDigit).count();
    return Math.min(0.9, 0.35 + 0.12 * digits);
  }

  private static double byRank(double rank) {
    return Math.log(1 + rank) / LOG_OF_RAREST;
  }

  private static double rank(String norm) {
    int id = WordPieces.shipped().idOf(Lexicon.plain(norm));
    if (id >= FIRST_WORD) {
      return id - FIRST_WORD;
    }
    if (id >= 0) {
      return norm.length() == 1 ? RANK_OF_LETTERS : UNKNOWN_RANK;
    }
    String form = Lexicon.entry(norm);
    if (form != null) {
      return Math.min(UNKNOWN_RANK, 2.0 * (WordPieces.shipped().idOf(form) - FIRST_WORD));
    }
    int pieces = WordPieces.shipped().ids(norm, 8).length;
    return UNKNOWN_RANK + 15_000.0 * Math.min(4, Math.max(0, pieces - 2));
  }
}
