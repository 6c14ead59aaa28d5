package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name who speaks, beside a verb of saying: "the mayor", "Ida Brun, a doctor
 * at the port,". There is no parser here; a phrase ends at marks and at words that open a clause.
 */
final class SpeakerPhrase {
  private static final int SEGMENTS = 6;
  private static final Set<String> BETWEEN =
      Set.of(
          ("also has have had later then earlier since did previously subsequently reportedly"
                  + " repeatedly further already today once often recently even only simply just"
                  + " quickly famously publicly privately merely now never always again")
              .split(" "));
  private static final Set<String> NO_SOURCES =
      Set.of("when", "while", "if", "as", "to", "asked", "though", "not", "being", "and", "or");
  private static final Set<String> AFTER_STOPS =
      Set.of("that", "on", "during", "after", "when", "as", "who", "before", "while", "because");

  /** Places of words, the end left out. */
  record Stretch(int from, int end) {}

  private SpeakerPhrase() {}

  /**
   * The phrase that ends right before the verb, adverbs and helpers between them; or null.
   *
   * @param apart whether a comma may part the phrase from the verb
   */
  static @Nullable Stretch before(SentenceWords words, int cue, boolean apart) {
    int end = cue;
    while (end > 0 && isBetween(words, end - 1)) {
      end--;
    }
    if (PhraseEdges.PRONOUNS.contains(words.lower(end - 1))) {
      return new Stretch(end - 1, end);
    }
    if (PhraseEdges.RELATIVES.contains(words.lower(end - 1))) {
      return PhraseEdges.isComma(words, end - 2) ? null : new Stretch(end - 1, end);
    }
    boolean comma =
        apart && PhraseEdges.isComma(words, end - 1) && !PhraseEdges.closesQuote(words, end - 2);
    int noun = beforeBracket(words, comma ? end - 1 : end);
    int from = comma && noun == end - 1 ? apposition(words, noun) : PhraseEdges.back(words, noun);
    from = trimmed(words, from, noun);
    return from < noun && !NO_SOURCES.contains(words.lower(noun - 1))
        ? new Stretch(from, end)
        : null;
  }

  /** The phrase that starts right after the verb; or null. */
  static @Nullable Stretch after(SentenceWords words, int cue) {
    int at = cue + 1;
    while (at < words.size()
        && at - cue <= PhraseEdges.LONGEST
        && !PhraseEdges.isBoundary(words, at, cue)
        && !AFTER_STOPS.contains(words.lower(at))
        && !isAside(words, at)) {
      at++;
    }
    return at > cue + 1 ? new Stretch(cue + 1, at) : null;
  }

  /** Whether a noun after the verb runs up to a comma or a full stop, with no verb in it. */
  static boolean endsClause(SentenceWords words, int cue) {
    Stretch after = after(words, cue);
    if (after == null || !PhraseEdges.opensPhrase(words, after.from())) {
      return false;
    }
    boolean closed = after.end() >= words.size() || words.words().get(after.end()).isMark();
    boolean verb = PhraseEdges.PRONOUNS.contains(words.lower(after.from()));
    for (int i = after.from() + 1; i < after.end(); i++) {
      verb |= PhraseEdges.isHelper(words, i) || Cues.isFinite(words.words().get(i));
    }
    return closed && !verb;
  }

  /** "speaking to reporters", "citing a letter": no part of the name. */
  private static boolean isAside(SentenceWords words, int at) {
    Word word = words.words().get(at);
    return word.lower().endsWith("ing")
        && word.lower().length() > 5
        && !word.isCapital()
        && !PhraseEdges.STARTS.contains(words.lower(at - 1));
  }

  /** Where a phrase ends that adverbs part from its verb: "Ida Brun quickly". */
  static int withoutAdverbs(SentenceWords words, int from, int end) {
    int last = end;
    while (last > from + 1 && isBetween(words, last - 1)) {
      last--;
    }
    return last;
  }

  private static boolean isBetween(SentenceWords words, int at) {
    String lower = words.lower(at);
    return BETWEEN.contains(lower)
        || lower.endsWith("ly") && lower.length() > 5 && !words.words().get(at).isCapital();
  }

  /** "Senator Ida Brun (Lower Valley) said": the place before the bracket. */
  static int beforeBracket(SentenceWords words, int end) {
    if (!words.lower(end - 1).equals(")")) {
      return end;
    }
    for (int i = end - 2; i > 0 && end - i < PhraseEdges.LONGEST; i--) {
      if (words.lower(i).equals("(")) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where a name starts that commas part from its description: "Ida Brun, a doctor, said". The
   * farthest piece between commas that opens with a name or an article is taken.
   */
  private static int apposition(SentenceWords words, int comma) {
    int best = PhraseEdges.back(words, comma);
    int end = comma;
    for (int i = 0; i < SEGMENTS; i++) {
      int from = segment(words, end);
      if (from == end) {
        break;
      }
      int noun = hasVerb(words, from, end) ? PhraseEdges.back(words, end) : led(words, from);
      if (noun < end && PhraseEdges.opensPhrase(words, noun) && !hasVerb(words, noun, end)) {
        best = noun;
      }
      if (!PhraseEdges.isComma(words, from - 1) || PhraseEdges.closesQuote(words, from - 2)) {
        break;
      }
      end = from - 1;
    }
    return best;
  }

  /** The place after "and", "as" at the start of a piece. */
  private static int led(SentenceWords words, int from) {
    return PhraseEdges.LEADS.contains(words.lower(from)) ? from + 1 : from;
  }

  /** Where the piece between two commas starts. */
  private static int segment(SentenceWords words, int end) {
    int at = end;
    while (at > 0
        && end - at < PhraseEdges.SENTENCE / 2
        && (PhraseEdges.CLAUSE.contains(words.lower(at - 1))
            || !PhraseEdges.isBoundary(words, at - 1, end - 1))) {
      at--;
    }
    return at;
  }

  private static boolean hasVerb(SentenceWords words, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (PhraseEdges.isHelper(words, i) || Cues.tells(words.words().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out "and", "after the vote", "in a statement" before the phrase. */
  private static int trimmed(SentenceWords words, int from, int end) {
    int start = from;
    while (start < end && PhraseEdges.LEADS.contains(words.lower(start))) {
      start++;
    }
    if (start >= end || !PhraseEdges.PREPOSITIONS.contains(words.lower(start))) {
      return start;
    }
    for (int i = end - 1; i > start; i--) {
      boolean name =
          words.words().get(i).isCapital()
              && !words.words().get(i - 1).isCapital()
              && !words.words().get(i - 1).isMark();
      boolean opens = name || PhraseEdges.STARTS.contains(words.lower(i));
      if (opens && !joins(words.lower(i - 1))) {
        return i;
      }
    }
    return start;
  }

  private static boolean joins(String lower) {
    return PhraseEdges.PREPOSITIONS.contains(lower)
        || PhraseEdges.STARTS.contains(lower)
        || Set.of("of", "and").contains(lower);
  }
}
