package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * What is done with a sum of money or in a length of time: the "refurbished" of "refurbished last
 * year for 46 million crowns", the "bought" of "bought her for 120 million crowns".
 */
final class FigureActs {

  /** How far before its figure an act stands. */
  private static final int REACH = 9;

  /** A length before one of these belongs to what follows it. */
  private static final Set<String> RELATIVE = Set.of("after", "before");

  private FigureActs() {}

  /**
   * Whether both figures have an act, and neither act has its counterpart in the other sentence.
   */
  static boolean areUnlike(Passage passage, Fact a, Fact b) {
    int mine = act(passage.a().words(), passage.rangeA(a));
    int theirs = act(passage.b().words(), passage.rangeB(b));
    return mine >= 0
        && theirs >= 0
        && !stands(passage.words().partnerOfA(mine), passage.rangeB(b))
        && !stands(passage.words().partnerOfB(theirs), passage.rangeA(a));
  }

  private static boolean stands(int partner, Range range) {
    return partner >= 0 && range.distance(partner) <= 2 * REACH;
  }

  /** The verb in the past nearest before a figure in its sentence, or -1; none of "a day after". */
  private static int act(List<Word> words, Range figure) {
    if (figure.end() < words.size() && RELATIVE.contains(words.get(figure.end()).lower())) {
      return -1;
    }
    int first = Math.max(0, figure.from() - REACH);
    int sentence = words.get(figure.from()).sentence();
    for (int i = figure.from() - 1; i >= first; i--) {
      Word word = words.get(i);
      if (word.sentence() != sentence) {
        return -1;
      }
      if (word.isContent() && Stems.isPast(word.lower())) {
        return i;
      }
    }
    return -1;
  }
}
