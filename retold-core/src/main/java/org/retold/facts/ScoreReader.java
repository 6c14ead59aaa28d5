package org.retold.facts;

import java.util.List;
import java.util.Set;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.Quantity.Bound;

/**
 * Reads scores and votes: "3-1", "by 54 votes to 46". Who wins by 3-1 has an opponent who loses by
 * 1-3, so the smaller figure comes first in the value.
 */
final class ScoreReader implements FigureReader {
  static final String UNIT = "score";
  private static final Set<String> DASHES = Set.of("-", "–");
  private static final int MOST = 999;

  @Override
  public int read(SentenceWords words, int at, List<Fact> out) {
    int end = isDashed(words, at) ? at + 3 : isCounted(words, at) ? at + 4 : NONE;
    if (end < 0) {
      return NONE;
    }
    double one = value(words, at);
    double other = value(words, end - 1);
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    Quantity score = new Quantity(low, high, Bound.EXACT, UNIT, Set.of(), 4);
    out.add(words.fact(FactKind.NUMBER, at, end, score));
    return end;
  }

  /** "3-1" and "2-2", but not "2-3 weeks" nor "4-5 boats". */
  private static boolean isDashed(SentenceWords words, int at) {
    boolean dashed =
        isPlain(words, at)
            && DASHES.contains(words.lower(at + 1))
            && words.glued(at + 1)
            && words.glued(at + 2)
            && isPlain(words, at + 2)
            && !DASHES.contains(words.lower(at + 3))
            && !DASHES.contains(words.lower(at - 1));
    return dashed && Units.at(words, at + 3).isNone() && isScore(words, at);
  }

  private static boolean isScore(SentenceWords words, int at) {
    boolean rising = value(words, at) < value(words, at + 2);
    return !rising || SCORE_BEFORE.contains(words.stem(at - 1));
  }

  private static final Set<String> SCORE_BEFORE =
      Stems.setOf(
          "win lose beat draw defeat victory loss tie score finish end lead trail vote voted rule"
              + " ruled a down up level go");

  /** "54 votes to 46". */
  private static boolean isCounted(SentenceWords words, int at) {
    String counted = words.stem(at + 1);
    return isPlain(words, at)
        && (counted.equals("vot") || counted.equals("vote") || counted.equals("goal"))
        && words.lower(at + 2).equals("to")
        && isPlain(words, at + 3);
  }

  private static boolean isPlain(SentenceWords words, int at) {
    if (at < 0 || at >= words.size() || !words.words().get(at).isDigits()) {
      return false;
    }
    String text = words.words().get(at).text();
    return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }

  private static double value(SentenceWords words, int at) {
    Parsed parsed = NumberParser.at(words, at);
    return parsed == null ? MOST : parsed.value();
  }
}
