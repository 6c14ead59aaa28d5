package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name who speaks, beside a verb of saying: "the mayor", "Ida Brun, a doctor
 * at the port,". There is no parser here; a phrase ends at marks and at words that open a clause.
 */
final class SpeakerPhrase {
  private static final int LONGEST = 14;
  private static final int SEGMENTS = 6;
  private static final int SENTENCE = 60;
  private static final Set<String> HELPERS =
      Set.of("is", "was", "were", "are", "has", "have", "had", "will", "would", "did", "does");
  private static final Set<String> BETWEEN =
      Set.of(
          ("also has have had later then earlier since did previously subsequently reportedly"
                  + " repeatedly further already today once often recently even only simply just"
                  + " quickly famously publicly privately merely now never always again")
              .split(" "));
  private static final Set<String> LEADS = Set.of("and", "but", "as", "so", "or", "then", "yet");
  private static final Set<String> CLAUSE =
      Set.of(
          "but",
          "that",
          "while",
          "because",
          "although",
          "though",
          "if",
          "whether",
          "since",
          "until",
          "what",
          "where",
          "when",
          "how",
          "why",
          "than");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you");
  private static final Set<String> RELATIVES = Set.of("who", "that", "which");
  private static final Set<String> NO_SOURCES =
      Set.of("when", "while", "if", "as", "to", "asked", "though", "not", "being", "and", "or");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "after",
          "before",
          "during",
          "last",
          "earlier",
          "later",
          "by",
          "for",
          "to",
          "with",
          "from",
          "when",
          "as",
          "despite",
          "asked",
          "speaking",
          "this",
          "meanwhile",
          "however",
          "instead",
          "still",
          "yesterday",
          "today",
          "afterwards",
          "afterward");
  private static final Set<String> AFTER_STOPS =
      Set.of("that", "on", "during", "after", "when", "as", "who", "before", "while", "because");
  private static final Set<String> STARTS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "one", "some", "many", "several", "he",
          "she", "they", "it");

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
    if (PRONOUNS.contains(words.lower(end - 1))) {
      return new Stretch(end - 1, end);
    }
    if (RELATIVES.contains(words.lower(end - 1))) {
      return isComma(words, end - 2) ? null : new Stretch(end - 1, end);
    }
    boolean comma = apart && isComma(words, end - 1) && !closesQuote(words, end - 2);
    int noun = beforeBracket(words, comma ? end - 1 : end);
    int from = comma && noun == end - 1 ? apposition(words, noun) : back(words, noun);
    from = trimmed(words, from, noun);
    return from < noun && !NO_SOURCES.contains(words.lower(noun - 1))
        ? new Stretch(from, end)
        : null;
  }

  /**
   * The subject of the clause in which a verb stands that has no phrase right before it: "Ida Brun
   * leaned in and said", "the mayor left, saying"; or null.
   */
  static @Nullable Stretch subject(SentenceWords words, int cue) {
    return subject(words, clauseStart(words, cue), cue);
  }

  /** The subject of a sentence, up to its first verb; or null. */
  static @Nullable Stretch subject(SentenceWords words) {
    return subject(words, 0, words.size());
  }

  private static @Nullable Stretch subject(SentenceWords words, int start, int cue) {
    int from = start;
    while (from < cue && (LEADS.contains(words.lower(from)) || words.words().get(from).isMark())) {
      from++;
    }
    if (from < cue
        && (PREPOSITIONS.contains(words.lower(from)) || words.lower(from).endsWith("ing"))) {
      from = afterComma(words, from, cue);
    }
    int end = from;
    while (end < cue && end - from < LONGEST && !endsSubject(words, from, end)) {
      end++;
    }
    return end > from && end < cue && opensPhrase(words, from) ? new Stretch(from, end) : null;
  }

  private static int clauseStart(SentenceWords words, int cue) {
    int at = cue;
    while (at > 0 && cue - at < SENTENCE) {
      Word word = words.words().get(at - 1);
      boolean clause = CLAUSE.contains(word.lower()) && cue - at > 2;
      if (word.quoted() || clause || word.sentence() != words.words().get(cue).sentence()) {
        break;
      }
      at--;
    }
    return at;
  }

  private static int afterComma(SentenceWords words, int from, int cue) {
    for (int i = from; i < cue; i++) {
      if (isComma(words, i)) {
        return i + 1;
      }
    }
    return cue;
  }

  private static boolean endsSubject(SentenceWords words, int from, int at) {
    Word word = words.words().get(at);
    boolean described = at > from && STARTS.contains(words.lower(at - 1));
    return isBoundary(words, at, from)
        || RELATIVES.contains(word.lower())
        || HELPERS.contains(word.lower())
        || at > from && Cues.isFinite(word) && Stems.isPast(word.lower()) && !described
        || at > from && word.lower().endsWith("s") && PRONOUNS.contains(words.lower(at - 1));
  }

  /** The phrase that starts right after the verb; or null. */
  static @Nullable Stretch after(SentenceWords words, int cue) {
    int at = cue + 1;
    while (at < words.size()
        && at - cue <= LONGEST
        && !isBoundary(words, at, cue)
        && !AFTER_STOPS.contains(words.lower(at))
        && !isAside(words, at)) {
      at++;
    }
    return at > cue + 1 ? new Stretch(cue + 1, at) : null;
  }

  /** Whether a noun after the verb runs up to a comma or a full stop, with no verb in it. */
  static boolean endsClause(SentenceWords words, int cue) {
    Stretch after = after(words, cue);
    if (after == null || !opensPhrase(words, after.from())) {
      return false;
    }
    boolean closed = after.end() >= words.size() || words.words().get(after.end()).isMark();
    boolean verb = PRONOUNS.contains(words.lower(after.from()));
    for (int i = after.from() + 1; i < after.end(); i++) {
      verb |= HELPERS.contains(words.lower(i)) || Cues.isFinite(words.words().get(i));
    }
    return closed && !verb;
  }

  /** "speaking to reporters", "citing a letter": no part of the name. */
  private static boolean isAside(SentenceWords words, int at) {
    Word word = words.words().get(at);
    return word.lower().endsWith("ing")
        && word.lower().length() > 5
        && !word.isCapital()
        && !STARTS.contains(words.lower(at - 1));
  }

  private static boolean isBetween(SentenceWords words, int at) {
    String lower = words.lower(at);
    return BETWEEN.contains(lower)
        || lower.endsWith("ly") && lower.length() > 5 && !words.words().get(at).isCapital();
  }

  private static boolean isComma(SentenceWords words, int at) {
    return words.lower(at).equals(",");
  }

  /** "Senator Ida Brun (Lower Valley) said": the place before the bracket. */
  private static int beforeBracket(SentenceWords words, int end) {
    if (!words.lower(end - 1).equals(")")) {
      return end;
    }
    for (int i = end - 2; i > 0 && end - i < LONGEST; i--) {
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
    int best = back(words, comma);
    int end = comma;
    for (int i = 0; i < SEGMENTS; i++) {
      int from = segment(words, end);
      if (from == end) {
        break;
      }
      int noun = hasVerb(words, from, end) ? back(words, end) : from;
      if (noun < end && opensPhrase(words, noun) && !hasVerb(words, noun, end)) {
        best = noun;
      }
      if (!isComma(words, from - 1) || closesQuote(words, from - 2)) {
        break;
      }
      end = from - 1;
    }
    return best;
  }

  /** Where the piece between two commas starts. */
  private static int segment(SentenceWords words, int end) {
    int at = end;
    while (at > 0
        && end - at < SENTENCE / 2
        && (CLAUSE.contains(words.lower(at - 1)) || !isBoundary(words, at - 1, end - 1))) {
      at--;
    }
    return at;
  }

  private static boolean hasVerb(SentenceWords words, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (HELPERS.contains(words.lower(i)) || Cues.tells(words.words().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensPhrase(SentenceWords words, int at) {
    boolean capital = words.words().get(at).isCapital();
    String lower = words.lower(at);
    return !PREPOSITIONS.contains(lower)
        && !LEADS.contains(lower)
        && !lower.endsWith("ing")
        && (capital || STARTS.contains(lower));
  }

  /** Leaves out "and", "after the vote", "in a statement" before the phrase. */
  private static int trimmed(SentenceWords words, int from, int end) {
    int start = from;
    while (start < end && LEADS.contains(words.lower(start))) {
      start++;
    }
    if (start >= end || !PREPOSITIONS.contains(words.lower(start))) {
      return start;
    }
    for (int i = end - 1; i > start; i--) {
      boolean name =
          words.words().get(i).isCapital()
              && !words.words().get(i - 1).isCapital()
              && !words.words().get(i - 1).isMark();
      boolean opens = name || STARTS.contains(words.lower(i));
      if (opens && !joins(words.lower(i - 1))) {
        return i;
      }
    }
    return start;
  }

  private static boolean joins(String lower) {
    return PREPOSITIONS.contains(lower)
        || STARTS.contains(lower)
        || Set.of("of", "and").contains(lower);
  }

  private static int back(SentenceWords words, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && !isBoundary(words, at - 1, end - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isBoundary(SentenceWords words, int at, int near) {
    Word word = words.words().get(at);
    if (word.quoted() || word.sentence() != words.words().get(near).sentence()) {
      return true;
    }
    if (word.isMark()) {
      boolean inside =
          word.lower().equals("-") && words.glued(at)
              || word.lower().equals("/") && words.glued(at)
              || word.lower().equals("&")
              || isPossessive(words, at)
              || word.lower().equals(".") && isAbbreviation(words, at);
      return !inside;
    }
    return CLAUSE.contains(word.lower());
  }

  /** The mark after a plural's s: "the veterans' families". */
  private static boolean isPossessive(SentenceWords words, int at) {
    String mark = words.lower(at);
    return (mark.equals("'") || mark.equals("’"))
        && words.glued(at)
        && !words.glued(at + 1)
        && words.lower(at - 1).endsWith("s");
  }

  private static boolean isAbbreviation(SentenceWords words, int dot) {
    return dot + 1 < words.size()
        && words.words().get(dot + 1).sentence() == words.words().get(dot).sentence()
        && words.glued(dot);
  }

  static boolean closesQuote(SentenceWords words, int at) {
    return isQuoteMark(words.lower(at))
        || isQuoteMark(words.lower(at + 1))
        || at >= 0 && words.words().get(at).quoted();
  }

  static boolean isQuoteMark(String mark) {
    return Set.of("\"", "“", "”", "'", "’", "‘", "«", "»", "`").contains(mark);
  }
}
