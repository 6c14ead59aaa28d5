package org.retold.facts;

import java.util.Set;

/** Where the words that name a speaker start and end: at marks and at words that open a clause. */
final class PhraseEdges {
  static final int LONGEST = 14;
  static final int SENTENCE = 60;
  static final Set<String> HELPERS =
      Set.of("is", "was", "were", "are", "has", "have", "had", "will", "would", "did", "does");
  static final Set<String> LEADS = Set.of("and", "but", "as", "so", "or", "then", "yet");
  static final Set<String> CLAUSE =
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
  static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you");
  static final Set<String> RELATIVES = Set.of("who", "that", "which");
  static final Set<String> PREPOSITIONS =
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
  static final Set<String> STARTS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "one", "some", "many", "several", "he",
          "she", "they", "it");

  private PhraseEdges() {}

  static int back(SentenceWords words, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && !isBoundary(words, at - 1, end - 1)) {
      at--;
    }
    return at;
  }

  static boolean isBoundary(SentenceWords words, int at, int near) {
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
  static boolean isPossessive(SentenceWords words, int at) {
    String mark = words.lower(at);
    return (mark.equals("'") || mark.equals("’"))
        && words.glued(at)
        && !words.glued(at + 1)
        && words.lower(at - 1).endsWith("s");
  }

  static boolean isAbbreviation(SentenceWords words, int dot) {
    return dot + 1 < words.size()
        && words.words().get(dot + 1).sentence() == words.words().get(dot).sentence()
        && words.glued(dot);
  }

  static boolean closesQuote(SentenceWords words, int at) {
    return isQuoteMark(words.lower(at))
        || isQuoteMark(words.lower(at + 1))
        || at >= 0 && words.words().get(at).quoted();
  }

  /** "is", "has", "would"; not the name Will. */
  static boolean isHelper(SentenceWords words, int at) {
    return HELPERS.contains(words.lower(at)) && !words.words().get(at).isCapital();
  }

  static boolean isQuoteMark(String mark) {
    return Set.of("\"", "“", "”", "'", "’", "‘", "«", "»", "`").contains(mark);
  }

  static boolean isComma(SentenceWords words, int at) {
    return words.lower(at).equals(",");
  }

  static boolean opensPhrase(SentenceWords words, int at) {
    boolean capital = words.words().get(at).isCapital();
    String lower = words.lower(at);
    return !PREPOSITIONS.contains(lower)
        && !LEADS.contains(lower)
        && !lower.endsWith("ing")
        && (capital || STARTS.contains(lower));
  }
}
