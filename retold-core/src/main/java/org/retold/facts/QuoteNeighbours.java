package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;
import org.retold.report.Span;

/** Reads the words before and after a quote in its paragraph for who says it, and by what verb. */
final class QuoteNeighbours {
  private static final int REACH = 30;
  private static final int NEAR = 10;
  private static final Set<String> PLURAL = Set.of("they", "we", "i", "you", "people");
  private static final Set<String> STOPS = Set.of(",", "?", "!", "-", "–", "—", "…");

  private final SentenceWords words;

  /**
   * @param words of the whole paragraph
   */
  QuoteNeighbours(SentenceWords words) {
    this.words = words;
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

  /** Whether a verb of saying stands at a place, finite or not. */
  boolean isVerb(int at) {
    return isCue(at) || Cues.isParticiple(words.words().get(at));
  }

  /** The source in the words round the quote, up to the quotes on either side; or null. */
  @Nullable Fact beside(int free, Stretch quote, int next) {
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
    if (isCue(start)) {
      return SourceExtractor.following(words, start);
    }
    return following(start, last, stopped);
  }

  private @Nullable Fact following(int start, int last, boolean stopped) {
    int sentence = words.words().get(start).sentence();
    for (int i = start + 1; i < Math.min(last, start + REACH); i++) {
      Word word = words.words().get(i);
      if (word.quoted() || word.sentence() != sentence) {
        return null;
      }
      if (isCue(i) || stopped && isVerbRightAfter(start, i)) {
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

  /** A verb in the past after a name or a pronoun, right after a quote: "…," she boomed. */
  private boolean isVerbRightAfter(int start, int at) {
    Word word = words.words().get(at);
    return at <= start + 3 && Cues.isFinite(word) && Stems.isPast(word.lower());
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
      if (isCue(i) || Cues.isParticiple(word)) {
        source = told(i);
      }
      if (source != null) {
        return source;
      }
    }
    boolean verb = end < place - 1 && Cues.isFinite(words.words().get(end - 1));
    Fact last = verb ? told(end - 1) : null;
    return last == null && words.lower(end).equals(":") ? led(free, end) : last;
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
    return named(free, colon);
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

  /** "Ida Brun: …": the words before a colon, from the start of the sentence. */
  private @Nullable Fact named(int free, int colon) {
    int from = colon;
    while (from > free && from > colon - REACH / 2 && !words.words().get(from - 1).isMark()) {
      from--;
    }
    boolean opens =
        from == 0 || words.words().get(from).sentence() != words.words().get(from - 1).sentence();
    return opens && from < colon && words.words().get(from).isCapital()
        ? SourceExtractor.source(
            words, new Stretch(colon, colon + 1), new Stretch(from, colon), ":")
        : null;
  }

  /** A verb of saying in a finite form; its base form only after what takes it: "they conclude". */
  private boolean isCue(int at) {
    String before = words.lower(at - 1);
    boolean plural = PLURAL.contains(before) || before.endsWith("s") && !before.endsWith("ss");
    boolean part = before.equals("-") && words.glued(at - 1);
    return !part
        && (Cues.quotes(words.words().get(at))
            || plural && Cues.isBase(words.words().get(at))
            || isPut(at));
  }

  /** "as Ida Brun put it". */
  private boolean isPut(int at) {
    return Set.of("put", "puts").contains(words.lower(at)) && words.lower(at + 1).equals("it");
  }
}
