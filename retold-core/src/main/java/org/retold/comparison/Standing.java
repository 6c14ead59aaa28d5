package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Fact;
import org.retold.facts.QuoteValue;
import org.retold.facts.SourceValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;
import org.retold.report.Span;

/**
 * How a name stands in its sentence. A report that is cut short often puts one name next to what
 * stood next to another: who said it, where it was said, to whom. Two names that stand in such
 * different ways are not one in place of the other, whatever is round them.
 */
enum Standing {
  /** Alone in brackets: a ticker, a short form, an agency. */
  BRACKETED,
  /** What is said is this one's. */
  SPEAKER,
  /** "told X". */
  HEARER,
  /** "in X". */
  LOCATED,
  /** "X-based". */
  BASE,
  /** "with X", "by X". */
  LED,
  /** "a Capitol Hill news conference": goes with the noun behind it. */
  MODIFIER,
  /** "X's". */
  OWNER,
  OTHER;

  private static final Set<String> TELLING = Set.of("told", "tells", "telling", "informed");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "his", "her", "their", "this", "that");
  private static final Set<String> LOCATING =
      Set.of("in", "inside", "near", "outside", "at", "on", "from");

  private static final Set<String> LEADING = Set.of("with", "of", "by", "against", "about");

  static Standing of(Side side, Fact name) {
    List<Word> words = side.words();
    int from = side.range(name).from();
    int end = side.range(name).end();
    String before = lower(words, from - 1);
    if (before.equals("(") && lower(words, end).matches("[):]")) {
      return BRACKETED;
    }
    if (isSource(side, name)) {
      return SPEAKER;
    }
    boolean article = ARTICLES.contains(before);
    String lead = article ? lower(words, from - 2) : before;
    if (TELLING.contains(lead)) {
      return HEARER;
    }
    if (isBase(words, end)) {
      return BASE;
    }
    if (LOCATING.contains(lead)) {
      return LOCATED;
    }
    if (LEADING.contains(lead)) {
      return LED;
    }
    if (name.text().endsWith("'s") || name.text().endsWith("’s")) {
      return OWNER;
    }
    return article && isNoun(words, afterBrackets(words, end)) ? MODIFIER : OTHER;
  }

  /** Whether two names that stand like this are surely not told of the same thing. */
  boolean excludes(Standing other) {
    return this != other && (excludesAs(other) || other.excludesAs(this));
  }

  private boolean excludesAs(Standing other) {
    return switch (this) {
      case BRACKETED -> true;
      case SPEAKER -> other != OTHER && other != OWNER && other != LED;
      case HEARER -> other != OTHER;
      case BASE -> other != LOCATED && other != MODIFIER;
      default -> false;
    };
  }

  private static boolean isSource(Side side, Fact name) {
    int end = side.range(name).end();
    boolean led = ARTICLES.contains(lower(side.words(), side.range(name).from() - 1));
    Span noun = led && isNoun(side.words(), end) ? side.words().get(end).span() : null;
    return side.facts().stream().anyMatch(fact -> isSource(fact, name, noun));
  }

  /**
   * @param noun the word behind the name, if it is a noun: in "the Tessin deputy said" it is the
   *     deputy who speaks
   */
  private static boolean isSource(Fact fact, Fact name, @Nullable Span noun) {
    if (fact.value() instanceof QuoteValue quote) {
      Fact source = quote.source();
      return source != null && isSource(source, name, noun);
    }
    return fact.value() instanceof SourceValue source
        && source.explicit()
        && source.phraseSpan().contains(name.span())
        && (noun == null || !source.phraseSpan().contains(noun));
  }

  private static boolean isBase(List<Word> words, int at) {
    return lower(words, at).equals("-") && lower(words, at + 1).equals("based");
  }

  /** The place behind one word in brackets, if such a word stands at a place. */
  private static int afterBrackets(List<Word> words, int at) {
    return lower(words, at).equals("(") && lower(words, at + 2).equals(")") ? at + 3 : at;
  }

  private static boolean isNoun(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).isContent()
        && !words.get(at).isCapital()
        && !words.get(at).isDigits()
        && !Stems.isPast(words.get(at).lower());
  }

  private static String lower(List<Word> words, int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).lower();
  }
}
