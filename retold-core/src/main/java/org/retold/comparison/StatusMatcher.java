package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.FactKind;
import org.retold.facts.VerbStatus;
import org.retold.facts.Word;

/** Says where one report has a thing planned and the other has it done, by the verb both use. */
final class StatusMatcher implements Matcher {
  private static final double ENOUGH = 0.6;
  private static final int LONGEST = 5;
  private static final Set<String> HELPERS =
      Set.of(
          "will", "would", "shall", "to", "be", "been", "was", "were", "is", "are", "has", "have",
          "had", "not", "now", "already", "also", "then", "it");

  @Override
  public void match(Passage passage, Findings out) {
    List<Word> a = passage.a().words();
    List<Word> b = passage.b().words();
    for (int i = 0; i < a.size(); i++) {
      int j = passage.words().partnerOfA(i);
      if (j < 0 || !isOneVerb(a.get(i), b.get(j))) {
        continue;
      }
      VerbStatus mine = VerbStatus.of(a, i);
      VerbStatus theirs = VerbStatus.of(b, j);
      boolean opposed =
          mine == VerbStatus.PLANNED && theirs == VerbStatus.DONE
              || mine == VerbStatus.DONE && theirs == VerbStatus.PLANNED;
      if (opposed && near(passage, i, j) >= ENOUGH) {
        out.changed(FactKind.STATUS, withHelpers(a, i, mine), withHelpers(b, j, theirs));
      }
    }
  }

  private static boolean isOneVerb(Word a, Word b) {
    return a.stem().equals(b.stem())
        && !a.quoted()
        && !b.quoted()
        && !a.isCapital()
        && !a.isDigits();
  }

  private static double near(Passage passage, int i, int j) {
    return passage.words().near(new Range(i, i + 1), new Range(j, j + 1));
  }

  /** The verb and the words before it that give its status: "was scheduled to meet". */
  private static Range withHelpers(List<Word> words, int verb, VerbStatus status) {
    int from = verb;
    while (from > 0 && verb - from < LONGEST && !words.get(from - 1).isMark()) {
      boolean helper = HELPERS.contains(words.get(from - 1).lower());
      boolean plan = status == VerbStatus.PLANNED && words.get(from).lower().equals("to");
      if (!helper && !plan) {
        break;
      }
      from--;
    }
    return new Range(from, verb + 1);
  }
}
