package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;
import org.retold.report.Span;

/** Reads the words before and after a quote in its paragraph for who says it, and by what verb. */
final class QuoteNeighbours {
  private static final int REACH = 30;
  private static final int NEAR = 10;
  private static final Set<String> STOPS = Set.of(",", "?", "!", "-", "–", "—", "…");

  private final SentenceWords words;
  private final CuePlaces cues;

  /**
   * @param words of the whole paragraph
   */
  QuoteNeighbours(SentenceWords words) {
    this.words = words;
    this.cues = new CuePlaces(words);
  }

  /** Whether a verb of saying stands at a place, finite or not. */
  boolean isVerb(int at) {
    return cues.isVerb(at);
  }

  /** The places of the words of a span. */
  Stretch range(Span span) {
    int from = at(span.start());
    return new Stretch(from, at(span.end()));
  }

  /** The place of the first word that starts at or after a character. */
  private int at(int character) {
    int from = 0;
    int end = words.size();
    while (from < end) {
      int middle = (from + end) / 2;
      if (words.words().get(middle).span().start() < character) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    return from;
  }

  /** The source in the words round the quote, up to the quotes on either side; or null. */
  @Nullable Fact beside(int free, Stretch quote, int next) {
    Fact leading = leading(free, quote.from());
    if (leading != null) {
      return leading;
    }
    boolean stopped = STOPS.contains(words.lower(quote.end() - 1)) || isComma(quote.end() + 1);
    Fact after = stopped ? after(quote, next, true) : null;
    if (after != null) {
      return after;
    }
    Fact before = before(free, quote.from());
    if (before != null) {
      return before;
    }
    boolean ended = words.lower(quote.end() - 1).equals(".");
    return stopped || ended ? null : after(quote, next, false);
  }

  /** The source whose verb stands right before the quote, after what was quoted before; or null. */
  private @Nullable Fact leading(int free, int place) {
    int cue = cues.before(free, place);
    return cue > free && cues.isCue(cue) ? told(cue) : null;
  }

  /**
   * The source that a verb right before the quote gives to the speaker of the quote before: "…,"
   * said Ida Brun, adding "…"; or null.
   */
  @Nullable Fact again(int free, int place, Fact running) {
    int cue = cues.before(free, place);
    if (cue < 0 || !cues.isVerb(cue)) {
      return null;
    }
    boolean joined =
        Cues.isParticiple(words.words().get(cue))
            || Set.of("and", "but", "then", "later").contains(words.lower(cue - 1));
    return joined ? source(cue, range(((SourceValue) running.value()).phraseSpan())) : null;
  }

  private boolean isComma(int at) {
    return words.lower(at).equals(",");
  }

  /**
   * The source that follows the quote, or null.
   *
   * @param stopped whether a comma or a like mark ends the quote, so that any verb will do
   */
  private @Nullable Fact after(Stretch quote, int next, boolean stopped) {
    int start = quote.end();
    while (start < words.size() && start < quote.end() + 4 && words.words().get(start).isMark()) {
      start++;
    }
    int last = Math.min(next, words.size());
    if (start >= last) {
      return null;
    }
    if (SourceExtractor.isAccording(words, start)) {
      return SourceExtractor.according(words, start);
    }
    if (cues.isCue(start) || stopped && cues.isInverted(start)) {
      return SourceExtractor.following(words, start);
    }
    Fact near = following(start, last, stopped);
    return near == null && stopped ? described(start, last) : near;
  }

  /** "…," Ida Brun, a doctor who had been there, told: all that leads up to the verb. */
  private @Nullable Fact described(int start, int last) {
    int sentence = words.words().get(start).sentence();
    for (int i = start + 1; i < Math.min(last, start + REACH); i++) {
      Word word = words.words().get(i);
      if (word.quoted() || word.sentence() != sentence) {
        return null;
      }
      if (cues.isCue(i) && !cues.isInClause(start, i)) {
        int end = SpeakerPhrase.withoutAdverbs(words, start, i);
        end -= isComma(end - 1) ? 1 : 0;
        return end > start && PhraseEdges.opensPhrase(words, start)
            ? source(i, new Stretch(start, end))
            : null;
      }
    }
    return null;
  }

  private @Nullable Fact following(int start, int last, boolean stopped) {
    int sentence = words.words().get(start).sentence();
    for (int i = start + 1; i < Math.min(last, start + REACH); i++) {
      Word word = words.words().get(i);
      if (word.quoted() || word.sentence() != sentence) {
        return null;
      }
      if (cues.isCue(i) || stopped && cues.isVerbRightAfter(start, i)) {
        Fact source = preceding(i);
        if (source != null && (begins(source, start) || !stopped && isApart(source))) {
          return source;
        }
      }
    }
    return null;
  }

  /** Whether the source's words begin where the quote leaves off, or one word on. */
  private boolean begins(Fact source, int start) {
    return at(((SourceValue) source.value()).phraseSpan().start()) <= start + 1;
  }

  /** Whether a comma parts the source from what goes before it. */
  private boolean isApart(Fact source) {
    return isComma(at(((SourceValue) source.value()).phraseSpan().start()) - 1);
  }

  private @Nullable Fact preceding(int cue) {
    Stretch phrase = SpeakerPhrase.before(words, cue, true);
    return phrase == null ? null : source(cue, phrase);
  }

  private @Nullable Fact source(int cue, Stretch phrase) {
    return SourceExtractor.source(words, new Stretch(cue, cue + 1), phrase, words.stem(cue));
  }

  /** The source that stands before a place, in its sentence and after the quote before; or null. */
  @Nullable Fact before(int free, int place) {
    int end = place;
    while (end > free && words.words().get(end - 1).isMark() && !words.lower(end - 1).equals(".")) {
      end--;
    }
    if (end <= free || words.words().get(end - 1).isMark()) {
      return null;
    }
    int sentence = words.words().get(end - 1).sentence();
    for (int i = end - 1; i >= Math.max(free, end - REACH); i--) {
      Word word = words.words().get(i);
      if (word.quoted() || word.sentence() != sentence) {
        break;
      }
      Fact source =
          SourceExtractor.isAccording(words, i) ? SourceExtractor.according(words, i) : null;
      if (cues.isCue(i) || Cues.isParticiple(word)) {
        source = told(i);
      }
      if (source != null) {
        return source;
      }
    }
    boolean verb = end < place - 1 && Cues.isFinite(words.words().get(end - 1));
    Fact last = verb ? told(end - 1) : null;
    int colon = cues.colon(end, place);
    return last == null && colon > 0 ? led(free, colon) : last;
  }

  /** The source before a colon: a name alone, or the subject of the sentence by its last verb. */
  private @Nullable Fact led(int free, int colon) {
    int sentence = words.words().get(colon - 1).sentence();
    for (int i = colon - 1; i > Math.max(free, colon - REACH); i--) {
      Word word = words.words().get(i);
      if (word.sentence() != sentence || word.quoted()) {
        break;
      }
      if (Cues.isFinite(word) && Stems.isPast(word.lower())) {
        Fact source = told(i);
        if (source != null) {
          return source;
        }
      }
    }
    return QuoteLabel.before(words, free, colon);
  }

  /**
   * The source of a verb that leads to a quote: right before it, after it, or the clause's subject.
   */
  private @Nullable Fact told(int cue) {
    Word word = words.words().get(cue);
    Fact source = Cues.isParticiple(word) ? main(cue) : SourceExtractor.spoken(words, cue);
    if (source != null) {
      return source;
    }
    Stretch subject = ClauseSubject.before(words, cue);
    return subject == null ? null : source(cue, subject);
  }

  /** The source of "Ida Brun said, adding", which the second verb shares; or null. */
  private @Nullable Fact main(int cue) {
    int sentence = words.words().get(cue).sentence();
    for (int i = cue - 1; i >= Math.max(0, cue - NEAR); i--) {
      Word word = words.words().get(i);
      if (word.sentence() != sentence) {
        return null;
      }
      if (!word.quoted() && Cues.tells(word)) {
        Fact source = SourceExtractor.spoken(words, i);
        return source == null
            ? null
            : source(cue, range(((SourceValue) source.value()).phraseSpan()));
      }
    }
    return null;
  }
}
