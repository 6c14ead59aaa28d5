package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.FactKind;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where one report negates what the other states: the word after the negation stands on the
 * other side too, and nothing there is negative in any way.
 */
final class NegationMatcher implements Matcher {
  private static final double ENOUGH = 0.6;
  private static final Set<String> PASSED_OVER =
      Set.of("yet", "even", "ever", "always", "immediately", "immediate", "one");
  private static final Set<String> UNDOING = Stems.setOf("fail refuse decline");
  private static final int REACH = 4;
  private static final int CLAUSE = 30;

  private interface Partner {
    int of(int at);
  }

  @Override
  public void match(Passage passage, Findings out) {
    List<Word> a = passage.a().words();
    List<Word> b = passage.b().words();
    WordAlignment words = passage.words();
    for (int i = 0; i < a.size(); i++) {
      int head = isNegator(a, i) ? head(a, i, words::partnerOfA) : -1;
      int j = head < 0 ? -1 : words.partnerOfA(head);
      if (j >= 0 && words.near(one(head), one(j)) >= ENOUGH && isPlain(b, j, a.get(head))) {
        out.changed(FactKind.NEGATION, new Range(i, head + 1), Range.withHelper(b, j));
      }
    }
    for (int j = 0; j < b.size(); j++) {
      int head = isNegator(b, j) ? head(b, j, words::partnerOfB) : -1;
      int i = head < 0 ? -1 : words.partnerOfB(head);
      if (i >= 0 && words.near(one(i), one(head)) >= ENOUGH && isPlain(a, i, b.get(head))) {
        out.changed(FactKind.NEGATION, Range.withHelper(a, i), new Range(j, head + 1));
      }
    }
  }

  private static Range one(int at) {
    return new Range(at, at + 1);
  }

  private static boolean isNegator(List<Word> words, int at) {
    if (words.get(at).quoted()) {
      return false;
    }
    boolean failed =
        UNDOING.contains(words.get(at).stem())
            && at + 1 < words.size()
            && words.get(at + 1).lower().equals("to");
    return Negators.standsAt(words, at) || failed;
  }

  /** The first word of meaning after the negation, if the other side has it; else -1. */
  private static int head(List<Word> words, int at, Partner partner) {
    for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH); i++) {
      if (words.get(i).isMark()) {
        return -1;
      }
      if (words.get(i).isContent() && !PASSED_OVER.contains(words.get(i).lower())) {
        return partner.of(i) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Whether nothing negative stands in the clause of the word, which may be negative itself, and no
   * plain negation in its sentence.
   */
  private static boolean isPlain(List<Word> words, int at, Word partner) {
    if (Negators.isNegative(words, at) && !words.get(at).stem().equals(partner.stem())) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean near = Math.abs(i - at) <= CLAUSE;
      boolean beside = i != at && words.get(i).sentence() == words.get(at).sentence();
      if (beside && (near ? Negators.isNegative(words, i) : Negators.standsAt(words, i))) {
        return false;
      }
    }
    return !words.get(at).quoted();
  }
}
