package org.retold.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a quote or claim is attributed to: "X said", "said X", "according to X". */
final class SourceExtractor implements Extractor {
  private static final Set<String> CUES =
      Stems.setOf(
          "say tell add claim warn argue insist acknowledge admit confirm declare comment note explain"
              + " reveal disclose caution stress remark reply reiterate testify allege observe concede promise"
              + " contend assert recall report announce state estimate predict suggest write quip joke"
              + " complain maintain");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "i", "we", "which", "that");
  private static final Set<String> BETWEEN =
      Set.of(
          "also",
          "has",
          "have",
          "had",
          "later",
          "then",
          "earlier",
          "since",
          "did",
          "previously",
          "subsequently",
          "reportedly",
          "repeatedly",
          "further",
          "already",
          "today");
  private static final Set<String> LEADS = Set.of("and", "but", "as", "so", "or", "then");
  private static final Set<String> VERBAL =
      Set.of("is", "was", "were", "are", "be", "been", "has", "have", "had", "will", "would");
  private static final int LONGEST = 14;

  /** Whether a word can give a source, as far as its form tells. */
  static boolean isCue(Word word) {
    return CUES.contains(word.stem())
        && (Stems.isPast(word.lower())
            || word.lower().equals("says")
            || word.lower().equals("say"));
  }

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.words().get(i);
      if (word.quoted()) {
        continue;
      }
      if (word.lower().equals("according") && words.lower(i + 1).equals("to")) {
        int end = forward(words, i + 2);
        add(words, i, end, i + 2, end, "accord", out);
      } else if (isCue(word)) {
        spoken(words, i, out);
      }
    }
  }

  private static void spoken(SentenceWords words, int cue, List<Fact> out) {
    int end = cue;
    while (end > 0 && BETWEEN.contains(words.lower(end - 1))) {
      end--;
    }
    int start = back(words, end);
    if (start == end
        && words.lower(end - 1).equals(",")
        && !closesQuote(words, end - 2)
        && !isInverted(words, cue)) {
      int apposition = back(words, end - 1);
      start =
          words.lower(apposition - 1).equals(",") && !closesQuote(words, apposition - 2)
              ? back(words, apposition - 1)
              : apposition;
    }
    if (start < end) {
      boolean passive =
          Set.of("was", "were", "is", "are", "been", "be").contains(words.lower(end - 1));
      if (!passive) {
        add(words, start, cue + 1, start, end, words.stem(cue), out);
      }
      return;
    }
    int stop = forward(words, cue + 1);
    if (stop > cue + 1 && !words.stem(cue).equals("tell")) {
      add(words, cue, stop, cue + 1, stop, words.stem(cue), out);
    }
  }

  /** "…, said Ann Lee": a name follows that no comma parts from the cue. */
  private static boolean isInverted(SentenceWords words, int cue) {
    boolean name =
        !words.stem(cue).equals("tell")
            && cue + 1 < words.size()
            && words.words().get(cue + 1).isCapital();
    return name && !TimeExtractor.isCalendarWord(words.lower(cue + 1));
  }

  private static boolean closesQuote(SentenceWords words, int at) {
    String lower = words.lower(at + 1);
    return isQuoteMark(words.lower(at))
        || isQuoteMark(lower)
        || at >= 0 && words.words().get(at).quoted();
  }

  private static boolean isQuoteMark(String mark) {
    return Set.of("\"", "“", "”", "'", "’", "‘", "«", "»").contains(mark);
  }

  private static int back(SentenceWords words, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && !isBoundary(words, at - 1)) {
      at--;
    }
    return at;
  }

  private static int forward(SentenceWords words, int from) {
    int at = from;
    while (at < words.size()
        && at - from < LONGEST
        && !isBoundary(words, at)
        && !(Set.of("that", "on", "during", "after", "when", "as", "who")
            .contains(words.lower(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isBoundary(SentenceWords words, int at) {
    Word word = words.words().get(at);
    if (word.quoted()) {
      return true;
    }
    if (word.isMark()) {
      boolean inside =
          word.lower().equals("-") && words.glued(at)
              || word.lower().equals(".") && at + 1 < words.size();
      return !inside;
    }
    return Set.of("but", "that", "while", "because", "although").contains(word.lower());
  }

  private static void add(
      SentenceWords words,
      int from,
      int end,
      int phraseFrom,
      int phraseEnd,
      String cue,
      List<Fact> out) {
    if (phraseEnd <= phraseFrom || end <= from) {
      return;
    }
    if (LEADS.contains(words.lower(phraseFrom))) {
      int start = from == phraseFrom ? from + 1 : from;
      add(words, start, end, phraseFrom + 1, phraseEnd, cue, out);
      return;
    }
    if (isGarbled(words, phraseFrom, phraseEnd)) {
      return;
    }
    String phrase =
        words
            .fact(
                FactKind.ATTRIBUTION, phraseFrom, phraseEnd, new SourceValue(cue, "", null, false))
            .text();
    @Nullable NameValue name = NameExtractor.person(words, phraseFrom, phraseEnd);
    boolean pronoun = phraseEnd - phraseFrom <= 2 && PRONOUNS.contains(words.lower(phraseEnd - 1));
    SourceValue value = new SourceValue(cue, phrase, name, !pronoun);
    out.add(words.fact(FactKind.ATTRIBUTION, from, end, value));
  }

  /**
   * A source is a noun with what describes it: a verb or a figure in a long phrase is another's.
   */
  private static boolean isGarbled(SentenceWords words, int from, int end) {
    if (LEADS.contains(words.lower(end - 1))) {
      return true;
    }
    for (int i = from; i < end; i++) {
      boolean figure = words.words().get(i).isDigits() && end - from > 8;
      if (figure || VERBAL.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
