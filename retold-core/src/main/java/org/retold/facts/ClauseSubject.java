package org.retold.facts;

import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;

/** Finds the subject of a clause whose verb of saying stands further on. */
final class ClauseSubject {

  private ClauseSubject() {}

  /**
   * The subject of the clause in which a verb stands that has no phrase right before it: "Ida Brun
   * leaned in and said", "the mayor left, saying"; or null.
   */
  static @Nullable Stretch before(SentenceWords words, int cue) {
    Stretch near = subject(words, clauseStart(words, cue), cue);
    return near == null && Cues.isParticiple(words.words().get(cue)) ? whole(words, cue) : near;
  }

  /** The subject of the sentence, whatever is quoted between it and the verb; or null. */
  private static @Nullable Stretch whole(SentenceWords words, int cue) {
    int sentence = words.words().get(cue).sentence();
    int at = cue;
    while (at > 0
        && cue - at < PhraseEdges.SENTENCE
        && words.words().get(at - 1).sentence() == sentence) {
      at--;
    }
    return words.words().get(at).quoted() ? null : subject(words, at, cue);
  }

  /** The subject of a sentence, up to its first verb; or null. */
  static @Nullable Stretch of(SentenceWords words) {
    return subject(words, 0, words.size());
  }

  private static @Nullable Stretch subject(SentenceWords words, int start, int cue) {
    int from = start;
    while (from < cue
        && (PhraseEdges.LEADS.contains(words.lower(from)) || words.words().get(from).isMark())) {
      from++;
    }
    if (from < cue
        && (PhraseEdges.PREPOSITIONS.contains(words.lower(from))
            || words.lower(from).endsWith("ing"))) {
      from = afterComma(words, from, cue);
    }
    int end = from;
    while (end < cue && end - from < PhraseEdges.LONGEST && !endsSubject(words, from, end)) {
      end++;
    }
    return end > from && end < cue && PhraseEdges.opensPhrase(words, from)
        ? new Stretch(from, SpeakerPhrase.withoutAdverbs(words, from, end))
        : null;
  }

  private static int clauseStart(SentenceWords words, int cue) {
    int at = cue;
    while (at > 0 && cue - at < PhraseEdges.SENTENCE) {
      Word word = words.words().get(at - 1);
      boolean clause = PhraseEdges.CLAUSE.contains(word.lower()) && cue - at > 2;
      if (word.quoted() || clause || word.sentence() != words.words().get(cue).sentence()) {
        break;
      }
      at--;
    }
    return at;
  }

  private static int afterComma(SentenceWords words, int from, int cue) {
    for (int i = from; i < cue; i++) {
      if (PhraseEdges.isComma(words, i)) {
        return i + 1;
      }
    }
    return cue;
  }

  private static boolean endsSubject(SentenceWords words, int from, int at) {
    Word word = words.words().get(at);
    boolean described = at > from && PhraseEdges.STARTS.contains(words.lower(at - 1));
    return PhraseEdges.isBoundary(words, at, from)
        || PhraseEdges.RELATIVES.contains(word.lower())
        || PhraseEdges.isHelper(words, at)
        || at > from && Cues.isFinite(word) && Stems.isPast(word.lower()) && !described
        || at > from + 1
            && Cues.isFinite(word)
            && SpeakerPhrase.withoutAdverbs(words, from, at) < at
        || at > from
            && word.lower().endsWith("s")
            && PhraseEdges.PRONOUNS.contains(words.lower(at - 1));
  }
}
