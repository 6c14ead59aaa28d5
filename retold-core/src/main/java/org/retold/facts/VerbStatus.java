package org.retold.facts;

import java.util.List;
import java.util.Set;

/** Whether a verb tells of something planned or of something done, by the words before it. */
public enum VerbStatus {
  /** "will open", "was scheduled to meet", "would create". */
  PLANNED,
  /** "opened", "has opened", "had created", "was opened". */
  DONE,
  /** Neither, or the form does not tell. */
  OPEN;

  private static final Set<String> WILL =
      Set.of("will", "would", "shall", "'ll", "won't", "wouldn't");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> PLANS =
      Stems.setOf(
          "plan schedule expect set due aim intend hope propose agree seek want offer promise pledge"
              + " vow decide prepare slate poise threaten about likely bid ready intention effort"
              + " attempt try ask urge push call order consider");
  private static final Set<String> ADVERBS =
      Set.of(
          "not",
          "also",
          "now",
          "then",
          "already",
          "soon",
          "later",
          "n't",
          "again",
          "still",
          "both",
          "only",
          "recently",
          "finally",
          "reportedly",
          "never",
          "jointly",
          "formally");

  /** The status of the word at a place, read as a verb. */
  public static VerbStatus of(List<Word> words, int at) {
    Word verb = words.get(at);
    int before = skipAdverbs(words, at - 1);
    String helper = lower(words, before);
    boolean past = Stems.isPast(verb.lower());
    if (WILL.contains(helper)) {
      return PLANNED;
    }
    if (helper.equals("to")) {
      return isDated(words, at) ? PLANNED : infinitive(words, before);
    }
    if (helper.equals("be") || helper.equals("have")) {
      int further = skipAdverbs(words, before - 1);
      String modal = lower(words, further);
      if (helper.equals("have")) {
        return modal.equals("to") || WILL.contains(modal) ? OPEN : past ? DONE : OPEN;
      }
      return WILL.contains(modal)
          ? PLANNED
          : modal.equals("to") ? infinitive(words, further) : OPEN;
    }
    if (!past || Set.of("a", "an", "the", "of", "and", "to", "by", "for").contains(helper)) {
      return OPEN;
    }
    if (BE.contains(helper)) {
      boolean being = helper.equals("being");
      return being || helper.equals("is") || helper.equals("are") ? OPEN : DONE;
    }
    return DONE;
  }

  private static VerbStatus infinitive(List<Word> words, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 2); i--) {
      if (PLANS.contains(words.get(i).stem())) {
        return PLANNED;
      }
      if (words.get(i).isMark()) {
        return OPEN;
      }
    }
    String direct = lower(words, to - 1);
    if (BE.contains(direct)) {
      return PLANNED;
    }
    boolean afterName = to > 0 && words.get(to - 1).isCapital();
    return afterName ? PLANNED : OPEN;
  }

  /** "To air on Sunday": a day follows at once. */
  private static boolean isDated(List<Word> words, int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 3); i++) {
      boolean day = words.get(i).isCapital() && TimeExtractor.isCalendarWord(words.get(i).lower());
      if (day || words.get(i).lower().equals("tomorrow")) {
        return true;
      }
    }
    return false;
  }

  private static int skipAdverbs(List<Word> words, int at) {
    int i = at;
    while (i >= 0 && (ADVERBS.contains(words.get(i).lower()) || isLy(words.get(i).lower()))) {
      i--;
    }
    return i;
  }

  private static boolean isLy(String lower) {
    return lower.length() > 4 && lower.endsWith("ly");
  }

  private static String lower(List<Word> words, int at) {
    return at < 0 ? "" : words.get(at).lower();
  }
}
