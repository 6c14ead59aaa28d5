package org.retold.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.retold.facts.SourceValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/** Words that show a sentence to be somebody's account rather than the reporter's own. */
final class Voices {

  /** Verbs whose loss turns a claim into a statement; "promised" or "admitted" would go with it. */
  private static final Set<String> TELLING =
      Stems.setOf(
          "say tell accord claim report add state warn argue insist note caution testify allege"
              + " contend assert maintain estimate believe complain write explain comment remark"
              + " acknowledge stress");

  private static final Set<String> VERBS =
      Stems.setOf(
          "say tell accord claim report announce warn add state estimate blame speak cite quote believe"
              + " comment insist argue deny acknowledge admit confirm declare note explain reveal"
              + " disclose caution predict forecast suggest testify allege accuse write complain stress"
              + " recall maintain promise vow pledge object think suspect reckon muse remark reply"
              + " contend assert show appear indicate describe hold concede observe call voice find"
              + " judge consider hear learn");
  private static final Set<String> NOUNS =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "supposedly",
          "opinion",
          "reckoning",
          "view",
          "words",
          "account",
          "according",
          "eyes",
          "sources",
          "evidently");

  private static final Set<String> OPEN =
      Set.of(
          "will", "would", "to", "may", "might", "could", "can", "shall", "should", "must", "not",
          "a", "an", "the", "its", "his", "her", "their", "of", "in");
  private static final Set<String> COUNTS =
      Set.of(
          "count",
          "tally",
          "estimate",
          "estimates",
          "calculation",
          "calculations",
          "sums",
          "figures",
          "accounts");

  private Voices() {}

  /** Whether the source stands by a verb of telling. */
  static boolean tells(SourceValue source) {
    return TELLING.contains(source.cue());
  }

  /** How many words in the sentence show that somebody speaks or holds, quotes left out. */
  static int count(Side side, int sentence) {
    List<Word> words = side.told().words().get(sentence);
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean name = i > 0 && word.isCapital();
      if (!word.quoted() && !name && isVoice(words, i)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isVoice(List<Word> words, int at) {
    Word word = words.get(at);
    return NOUNS.contains(word.lower())
        || COUNTS.contains(word.lower()) && isLed(words, at)
        || VERBS.contains(word.stem()) && (isFinite(word.lower()) || isHelped(words, at));
  }

  /** "by the company's own count". */
  private static boolean isLed(List<Word> words, int at) {
    return IntStream.range(Math.max(0, at - 4), at)
        .anyMatch(i -> words.get(i).lower().equals("by"));
  }

  /** "said", "says", "saying": but not "will announce". */
  private static boolean isFinite(String lower) {
    return Stems.isPast(lower)
        || lower.endsWith("s")
        || lower.endsWith("ing")
        || lower.equals("say");
  }

  /** "The bank did warn", "critics argue": no helper that leaves the telling open. */
  private static boolean isHelped(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (OPEN.contains(words.get(i).lower())) {
        return false;
      }
    }
    return at > 0;
  }
}
