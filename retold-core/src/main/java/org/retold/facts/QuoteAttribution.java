package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;
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
  private static final int TITLE = 8;
  private static final int HEADING = 7;
  private static final int BORROWED = 3;
  private static final Set<String> JOINS = Set.of("and", "but", "or", "then", "that", "because");
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "a", "an", "in", "on", "for", "to", "with", "at", "by", "or", "from");

  private final SentenceWords words;
  private final QuoteNeighbours neighbours;
  private final List<Fact> quotes;
  private final List<Fact> attributed = new ArrayList<>();

  private QuoteAttribution(SentenceWords words, List<Fact> quotes) {
    this.words = words;
    this.neighbours = new QuoteNeighbours(words);
    this.quotes = quotes;
  }

  /** What a paragraph leaves to the next: its last source, and whether the speaker goes on. */
  private record Carry(@Nullable Fact source, boolean goesOn) {}

  /** The quotes of a report in order of place, each with its source where one is found. */
  static List<Fact> quotes(ReportText report, List<List<Word>> words, Casing casing) {
    List<Fact> quotes = Quotes.of(report.report().text(), words);
    List<Fact> all = new ArrayList<>();
    Carry carry = new Carry(null, false);
    List<SentenceWords> paragraphs = paragraphs(report, words, casing);
    for (int i = 0; i < paragraphs.size(); i++) {
      SentenceWords paragraph = paragraphs.get(i);
      int end = paragraph.words().get(paragraph.size() - 1).span().end();
      int last = all.size();
      while (last < quotes.size() && quotes.get(last).span().start() < end) {
        last++;
      }
      List<Fact> inside = quotes.subList(all.size(), last);
      QuoteAttribution attribution = new QuoteAttribution(paragraph, inside);
      SentenceWords next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      Fact signature = inside.size() == 1 ? attribution.signature(next) : null;
      carry = attribution.read(signature == null ? carry : new Carry(signature, true));
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
      Stretch quote = range(quotes.get(i));
      int next = i + 1 < quotes.size() ? range(quotes.get(i + 1)).from() : words.size();
      boolean title = isTitle(quote);
      Fact source = title ? null : neighbours.beside(free, quote, next);
      boolean own = source != null && !isSame(source, running);
      if (!own && !title && running != null) {
        Fact again = neighbours.again(free, quote.from(), running);
        own = again != null;
        source = own ? again : source;
      }
      if (!own && running != null) {
        source = goesOn(quote) ? running : null;
      } else if (!own && !title && (carry.goesOn || quote.from() <= 2 && !isHeading(quote))) {
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

  /** The name that signs a quote which makes up its paragraph, there or in the next; or null. */
  private @Nullable Fact signature(@Nullable SentenceWords next) {
    Stretch quote = range(quotes.get(0));
    int end = quote.end();
    while (end < words.size() && PhraseEdges.isQuoteMark(words.lower(end))) {
      end++;
    }
    if (quote.from() > 2) {
      return null;
    }
    boolean whole = end == words.size();
    return whole && next != null ? QuoteSignature.line(next) : QuoteSignature.after(words, end);
  }

  private static boolean isSame(Fact source, @Nullable Fact running) {
    return running != null && source.span().equals(running.span());
  }

  /** Gives whole sentences quoted before the first speaker of a paragraph to that speaker. */
  private void fill(int end, Fact source) {
    for (int i = 0; i < end; i++) {
      Stretch quote = range(quotes.get(i));
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
    while (before >= 0 && PhraseEdges.isQuoteMark(words.lower(before))) {
      before--;
    }
    return !isTitle(quote)
        && !isBorrowed(quote, before)
        && (before < 0
            || words.words().get(before).sentence() != words.words().get(quote.from()).sentence()
            || words.words().get(before).isMark()
            || words.lower(before).endsWith(".")
            || JOINS.contains(words.lower(before)));
  }

  /** A few words that make up a paragraph. */
  private boolean isHeading(Stretch quote) {
    return words.size() - quote.end() <= 2 && quote.end() - quote.from() <= HEADING;
  }

  /** A word or three without a mark of their own, in the middle of a sentence. */
  private boolean isBorrowed(Stretch quote, int before) {
    Word last = words.words().get(quote.end() - 1);
    return quote.end() - quote.from() <= BORROWED
        && !last.isMark()
        && before >= 0
        && words.words().get(before).sentence() == last.sentence()
        && !neighbours.isVerb(before);
  }

  /** "The Tide Tables": capitals all along, or but one word. */
  private boolean isTitle(Stretch quote) {
    List<Word> own =
        words.words().subList(quote.from(), quote.end()).stream().filter(w -> !w.isMark()).toList();
    boolean capitals =
        own.stream().allMatch(w -> w.isCapital() || w.isDigits() || SMALL.contains(w.lower()));
    boolean led =
        words.lower(quote.from() - 2).equals(":")
            || quote.from() > 1 && neighbours.isVerb(quote.from() - 2)
            || quote.from() > 2 && neighbours.isVerb(quote.from() - 3);
    return capitals
        && !led
        && !isSentence(quote)
        && own.size() > 1
        && own.size() <= TITLE
        && own.get(0).isCapital();
  }

  /** Whether the quote starts a sentence within its paragraph, and ends with a full stop. */
  private boolean isSentence(Stretch quote) {
    int before = quote.from() - 2;
    return before > 0
        && words.words().get(before).sentence() != words.words().get(quote.from()).sentence()
        && words.lower(quote.end() - 1).equals(".");
  }

  private Carry carry(@Nullable Fact running, int free) {
    boolean colon = words.lower(words.size() - 1).equals(":");
    if (colon) {
      return new Carry(neighbours.before(free, words.size()), true);
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

  private Stretch range(Fact quote) {
    return neighbours.range(quote.span());
  }
}
