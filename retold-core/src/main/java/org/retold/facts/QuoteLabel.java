package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;

/** The words before a colon that name who speaks without any verb: "Ida Brun (Oland): …". */
final class QuoteLabel {
  private static final int REACH = 15;
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private QuoteLabel() {}

  /**
   * The source in the words between a dash or the start of the sentence and a colon; or null.
   *
   * @param free the first place that no quote before takes up
   */
  static @Nullable Fact before(SentenceWords words, int free, int colon) {
    int end = SpeakerPhrase.beforeBracket(words, colon);
    int from = start(words, free, end);
    boolean opens =
        from == 0
            || words.words().get(from).sentence() != words.words().get(from - 1).sentence()
            || DASHES.contains(words.lower(from - 1));
    from = origin(words, from, end);
    boolean named = from < end && isName(words, from);
    return opens && named
        ? SourceExtractor.source(
            words, new Stretch(colon, colon + 1), new Stretch(from, about(words, from, colon)), ":")
        : null;
  }

  private static int start(SentenceWords words, int free, int end) {
    int from = end;
    while (from > free && from > end - REACH && !PhraseEdges.isBoundary(words, from - 1, end - 1)) {
      from--;
    }
    return from;
  }

  /** "More from Ida Brun", "From the report": the place after "from". */
  private static int origin(SentenceWords words, int from, int end) {
    for (int i = end - 2; i >= from; i--) {
      if (words.lower(i).equals("from")) {
        return i + 1;
      }
    }
    return from;
  }

  /** "Ida Brun on the Bridge: …": the place of "on". */
  private static int about(SentenceWords words, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (words.lower(i).equals("on")) {
        return i;
      }
    }
    return end;
  }

  private static boolean isName(SentenceWords words, int at) {
    return words.words().get(at).isCapital() || PhraseEdges.opensPhrase(words, at);
  }
}
