package org.retold.facts;

import java.util.Set;

/** Tells which words of a paragraph can be verbs of saying beside a quote. */
final class CuePlaces {
  private static final Set<String> PLURAL = Set.of("they", "we", "i", "you", "people");

  private final SentenceWords words;

  CuePlaces(SentenceWords words) {
    this.words = words;
  }

  /** Whether a verb of saying stands at a place, finite or not. */
  boolean isVerb(int at) {
    return isCue(at) || Cues.isParticiple(words.words().get(at));
  }

  /** "…!" beamed Ida Brun: a verb in the past right after the quote, and a name after it. */
  boolean isInverted(int at) {
    Word word = words.words().get(at);
    return at + 1 < words.size()
        && Cues.isFinite(word)
        && Stems.isPast(word.lower())
        && words.words().get(at + 1).isCapital()
        && words.words().get(at + 1).sentence() == word.sentence();
  }

  /** Whether the verb stands right after "who" or "that". */
  boolean isInClause(int start, int at) {
    int before = SpeakerPhrase.withoutAdverbs(words, start, at) - 1;
    return PhraseEdges.RELATIVES.contains(words.lower(before));
  }

  /** The place of the word right before the marks that open a quote; or -1. */
  int before(int free, int place) {
    int at = place - 1;
    while (at >= free && words.words().get(at).isMark() && !words.lower(at).equals(".")) {
      at--;
    }
    return at >= free && !words.words().get(at).isMark() ? at : -1;
  }

  /** The place of a colon among the marks that open a quote; or -1. */
  int colon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.lower(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /** A verb in the past after a name or a pronoun, right after a quote: "…," she boomed. */
  boolean isVerbRightAfter(int start, int at) {
    Word word = words.words().get(at);
    return at <= start + 3 && !isHyphened(at) && Cues.isFinite(word) && Stems.isPast(word.lower());
  }

  /** A verb of saying in a finite form; its base form only after what takes it: "they conclude". */
  boolean isCue(int at) {
    String before = words.lower(at - 1);
    boolean plural = PLURAL.contains(before) || before.endsWith("s") && !before.endsWith("ss");
    boolean base = plural || before.equals("to");
    return !isHyphened(at)
        && (Cues.quotes(words.words().get(at))
            || base && Cues.isBase(words.words().get(at))
            || isPut(at));
  }

  /** "Oland-based": the end of a word that is cut at its hyphen. */
  private boolean isHyphened(int at) {
    return words.lower(at - 1).equals("-") && words.glued(at - 1);
  }

  /** "as Ida Brun put it". */
  private boolean isPut(int at) {
    return Set.of("put", "puts").contains(words.lower(at)) && words.lower(at + 1).equals("it");
  }
}
