package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;
import org.retold.report.Span;
import org.retold.text.ReportText;

/**
 * Gives each quote its source: who says it, and the word that tells so.
 *
 * <p>Rules by place and punctuation, the strongest first, as O'Keefe et al. (A Sequence Labelling
 * Approach to Quote Attribution, EMNLP 2012) and Muzny et al. (A Two-stage Sieve Approach for Quote
 * Attribution, EACL 2017) find enough for most of news; the content, the cue and the source are
 * those of Pareti et al. (Automatically Detecting and Attributing Indirect Quotations, EMNLP 2013).
 *
 * <ol>
 *   <li>The quote ends with a comma, a question or an exclamation, and a speaker and a verb follow
 *       in either order: "…," said Ida Brun.
 *   <li>A verb stands before it in its sentence: Ida Brun told the court: "…"; "saying" and its
 *       like take the subject of the sentence.
 *   <li>A name and a colon stand before it.
 *   <li>Speaker and verb follow in the same sentence without a comma.
 *   <li>It goes on from the quote before it in the paragraph, or from the paragraph before where
 *       that one left its quote open or ended with a colon.
 *   <li>It makes up its paragraph, and the paragraph before quotes: the same speaker goes on.
 * </ol>
 *
 * <p>Every look is bounded by a few dozen words, so the cost is linear.
 */
final class QuoteAttribution {
  private static final int REACH = 30;
  private static final int NEAR = 10;
  private static final int TITLE = 8;
  private static final Set<String> JOINS = Set.of("and", "but", "or", "then", "that", "because");
  private static final Set<String> PLURAL = Set.of("they", "we", "i", "you", "people");
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "a", "an", "in", "on", "for", "to", "with", "at", "by", "or", "from");
  private static final Set<String> STOPS = Set.of(",", "?", "!", "-", "–", "—", "…");

  private final SentenceWords words;
  private final List<Fact> quotes;
  private final List<Fact> attributed = new ArrayList<>();

  private QuoteAttribution(SentenceWords words, List<Fact> quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  /** What a paragraph leaves to the next: its last source, and whether the speaker goes on. */
  private record Carry(@Nullable Fact source, boolean goesOn) {}

  /** The quotes of a report in order of place, each with its source where one is found. */
  static List<Fact> quotes(ReportText report, List<List<Word>> words, Casing casing) {
    List<Fact> quotes = Quotes.of(report.report().text(), words);
    List<Fact> all = new ArrayList<>();
    Carry carry = new Carry(null, false);
    for (SentenceWords paragraph : paragraphs(report, words, casing)) {
      int end = paragraph.words().get(paragraph.size() - 1).span().end();
      int last = all.size();
      while (last < quotes.size() && quotes.get(last).span().start() < end) {
        last++;
      }
      List<Fact> inside = quotes.subList(all.size(), last);
      QuoteAttribution attribution = new QuoteAttribution(paragraph, inside);
      carry = attribution.read(carry);
      all.addAll(attribution.attributed);
    }
    return all;
  }

  private static List<SentenceWords> paragraphs(
      ReportText report, List<List<Word>> words, Casing casing) {
    String text = report.report().text();
    List<SentenceWords> paragraphs = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      run.addAll(words.get(i));
      boolean last =
          i + 1 == words.size()
              || report.sentences().get(i).paragraph() != report.sentences().get(i + 1).paragraph();
      if (last && !run.isEmpty()) {
        paragraphs.add(new SentenceWords(text, i, List.copyOf(run), casing, null));
        run.clear();
      }
    }
    return paragraphs;
  }

  private Carry read(Carry carry) {
    Fact running = null;
    int free = 0;
    for (int i = 0; i < quotes.size(); i++) {
      Stretch quote = range(quotes.get(i).span());
      int next = i + 1 < quotes.size() ? range(quotes.get(i + 1).span()).from() : words.size();
      boolean title = isTitle(quote);
      Fact source = title ? null : beside(free, quote, next);
      boolean own = source != null && !isSame(source, running);
      if (!own && running != null) {
        source = goesOn(quote) ? running : null;
      } else if (!own && !title && (carry.goesOn || quote.from() <= 2)) {
        source = carry.source;
      }
      attributed.add(with(quotes.get(i), source));
      if (own && source != null && running == null) {
        fill(i, source);
      }
      running = source == null ? running : source;
      free = quote.end();
    }
    return carry(running, free);
  }

  private static boolean isSame(Fact source, @Nullable Fact running) {
    return running != null && source.span().equals(running.span());
  }

  /** Gives whole sentences quoted before the first speaker of a paragraph to that speaker. */
  private void fill(int end, Fact source) {
    for (int i = 0; i < end; i++) {
      Stretch quote = range(quotes.get(i).span());
      boolean sentence = words.words().get(quote.from()).isCapital() && !isTitle(quote);
      boolean ended = words.lower(quote.end() - 1).equals(".");
      if (sentence && ended && ((QuoteValue) attributed.get(i).value()).source() == null) {
        attributed.set(i, with(quotes.get(i), source));
      }
    }
  }

  /** Whether the speaker of the quote before can go on in this one: no borrowed word, no title. */
  private boolean goesOn(Stretch quote) {
    int before = quote.from() - 1;
    while (before >= 0 && SpeakerPhrase.isQuoteMark(words.lower(before))) {
      before--;
    }
    return !isTitle(quote)
        && (before < 0
            || words.words().get(before).sentence() != words.words().get(quote.from()).sentence()
            || words.words().get(before).isMark()
            || JOINS.contains(words.lower(before)));
  }

  /** "The Tide Tables": capitals all along, or but one word. */
  private boolean isTitle(Stretch quote) {
    List<Word> own =
        words.words().subList(quote.from(), quote.end()).stream().filter(w -> !w.isMark()).toList();
    boolean capitals =
        own.stream().allMatch(w -> w.isCapital() || w.isDigits() || SMALL.contains(w.lower()));
    boolean led =
        quote.from() > 1 && isVerb(quote.from() - 2)
            || quote.from() > 2 && isVerb(quote.from() - 3);
    return capitals && !led && own.size() > 1 && own.size() <= TITLE && own.get(0).isCapital();
  }

  private boolean isVerb(int at) {
    return isCue(at) || Cues.isParticiple(words.words().get(at));
  }

  private Carry carry(@Nullable Fact running, int free) {
    boolean colon = words.lower(words.size() - 1).equals(":");
    if (colon) {
      return new Carry(before(free, words.size()), true);
    }
    boolean open = !quotes.isEmpty() && free >= words.size();
    return new Carry(running, open);
  }

  private static Fact with(Fact quote, @Nullable Fact source) {
    QuoteValue value = (QuoteValue) quote.value();
    return new Fact(
        quote.kind(),
        quote.sentence(),
        quote.span(),
        quote.text(),
        new QuoteValue(value.words(), value.cuts(), source));
  }

  private Stretch range(Span span) {
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
  private @Nullable Fact beside(int free, Stretch quote, int next) {
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
  private @Nullable Fact before(int free, int place) {
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
    Stretch subject = SpeakerPhrase.subject(words, cue);
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
    return Cues.quotes(words.words().get(at)) || plural && Cues.isBase(words.words().get(at));
  }
}
