package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/** Words that turn a statement into its opposite. */
final class Negators {
  private static final Set<String> WORDS =
      Set.of(
          "not", "never", "no", "neither", "none", "without", "nobody", "cannot", "nothing",
          "hardly", "barely", "ain't");
  private static final Set<String> VERBS =
      Stems.setOf(
          "deny fail refuse decline avoid reject unable lack prevent exclude omit miss stop abandon"
              + " cancel scrap unlikely impossible block ban forbid unwilling reluctant far rule drop"
              + " shelve little few absence absent despite instead snub skip avert failure refusal denial"
              + " inability absence");
  private static final Set<String> AFTER_NO =
      Stems.setOf(
          "longer fewer less more doubt later sooner only just least matter stranger wonder until so"
              + " but other necessarily");
  private static final Set<String> UNDOING =
      Stems.setOf("fail failure deny escape avoid avert unable refuse decline");
  private static final Set<String> BELITTLING =
      Set.of("little", "less", "least", "hardly", "barely", "too", "far", "almost", "nearly");
  private static final List<String> NOT_UN =
      List.of("under", "uni", "until", "unless", "unveil", "unleash", "unfold", "unto");
  private static final List<String> PREFIXED =
      List.of(
          "disagre",
          "disapprov",
          "disallow",
          "dislik",
          "dismiss",
          "disput",
          "disprov",
          "dissatisf",
          "dissent",
          "dissuad",
          "impossib",
          "improbab",
          "impractic",
          "non",
          "inab",
          "ineffect",
          "ineligib",
          "innocen",
          "insuffic",
          "illegal",
          "irregular");
  private static final int REACH = 3;

  private Negators() {}

  /** Whether a negating word stands here, one that is not part of "no longer" or "not only". */
  static boolean standsAt(List<Word> words, int at) {
    String lower = words.get(at).lower();
    boolean negates = WORDS.contains(lower) || lower.endsWith("n't");
    return negates && !(at + 1 < words.size() && AFTER_NO.contains(words.get(at + 1).stem()));
  }

  /** Whether the word is any negating word, or a verb or adjective with a negation inside. */
  static boolean isNegative(List<Word> words, int at) {
    Word word = words.get(at);
    return WORDS.contains(word.lower())
        || word.lower().endsWith("n't")
        || VERBS.contains(word.stem())
        || isPrefixed(word.lower());
  }

  /** "unhurt", "disagree", "impossible", but not "under", "union", "discuss". */
  private static boolean isPrefixed(String lower) {
    boolean un =
        lower.length() > 5
            && lower.startsWith("un")
            && NOT_UN.stream().noneMatch(lower::startsWith);
    return un || PREFIXED.stream().anyMatch(lower::startsWith);
  }

  /** "little changed", "less safe": the word before takes from what the word says. */
  static boolean isBelittled(List<Word> words, int at) {
    return at > 0 && BELITTLING.contains(words.get(at - 1).lower());
  }

  /** Whether a negating word stands up to three words before. */
  static boolean negates(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !words.get(i).isMark(); i--) {
      if (standsAt(words, i) || UNDOING.contains(words.get(i).stem())) {
        return true;
      }
    }
    return false;
  }
}
