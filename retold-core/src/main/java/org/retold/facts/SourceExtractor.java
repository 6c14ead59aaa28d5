package org.retold.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;
import org.retold.report.Span;

/** Finds who a claim is attributed to: "X said", "said X", "according to X". */
final class SourceExtractor implements Extractor {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "i", "we", "which", "that");
  private static final Set<String> VERBAL =
      Set.of("is", "was", "were", "are", "be", "been", "has", "have", "had", "will", "would");
  private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "been", "be");
  private static final Set<String> JOINS = Set.of("and", "but", "as", "so", "or", "then");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "their", "more", "most");
  private static final Set<String> QUESTIONS = Set.of("how", "what", "why", "whether", "whatever");
  private static final Set<String> NO_NOUNS =
      Set.of(
          "by", "not", "how", "what", "in", "on", "at", "with", "to", "of", "from", "if", "when",
          "there", "then", "here");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");
  private static final int REACH = 5;
  private static final int LONG = 8;

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.words().get(i);
      if (word.quoted()) {
        continue;
      }
      Fact source = isAccording(words, i) ? according(words, i) : told(words, i);
      if (source != null) {
        out.add(source);
      }
    }
  }

  private static @Nullable Fact told(SentenceWords words, int at) {
    Word word = words.words().get(at);
    boolean plain = Cues.tells(word) && !ARTICLES.contains(words.lower(at - 1));
    boolean cue = plain || at > 0 && Cues.tellsAfterPlural(words.words().get(at - 1), word);
    return cue && !isAsked(words, at) ? spoken(words, at) : null;
  }

  /** "how each member argued", "what critics say": no claim of its own. */
  private static boolean isAsked(SentenceWords words, int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - REACH); i--) {
      if (words.words().get(i).isMark()) {
        return false;
      }
      if (QUESTIONS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isAccording(SentenceWords words, int at) {
    return words.lower(at).equals("according") && words.lower(at + 1).equals("to");
  }

  /** The source that "according to" gives, or null. */
  static @Nullable Fact according(SentenceWords words, int at) {
    Stretch phrase = SpeakerPhrase.after(words, at + 1);
    return phrase == null ? null : source(words, new Stretch(at, at + 2), phrase, "accord");
  }

  /** The source that stands before or after a verb of saying, or null. */
  static @Nullable Fact spoken(SentenceWords words, int cue) {
    Stretch before = SpeakerPhrase.before(words, cue, !isInverted(words, cue));
    if (before != null) {
      return PASSIVE.contains(words.lower(before.end() - 1))
          ? null
          : source(words, new Stretch(cue, cue + 1), before, words.stem(cue));
    }
    boolean opens = cue == 0 || words.words().get(cue - 1).isMark();
    return opens ? following(words, cue) : subject(words, cue);
  }

  /** The subject of "Ida Brun left and said", or null. */
  private static @Nullable Fact subject(SentenceWords words, int cue) {
    Stretch subject = ClauseSubject.before(words, cue);
    return subject == null
        ? null
        : source(words, new Stretch(cue, cue + 1), subject, words.stem(cue));
  }

  /** The source that stands right after a verb of saying, or null. */
  static @Nullable Fact following(SentenceWords words, int cue) {
    Stretch after = words.stem(cue).equals("tell") ? null : SpeakerPhrase.after(words, cue);
    return after == null ? null : source(words, new Stretch(cue, cue + 1), after, words.stem(cue));
  }

  /** "…, said Ann Lee": a name follows that no comma parts from the cue; so with "said her son". */
  private static boolean isInverted(SentenceWords words, int cue) {
    if (words.stem(cue).equals("tell") || cue + 1 >= words.size()) {
      return false;
    }
    Word next = words.words().get(cue + 1);
    return next.isCapital()
        ? !TimeExtractor.isCalendarWord(next.lower())
        : SpeakerPhrase.endsClause(words, cue);
  }

  /**
   * The fact that the words of a phrase are the source which a cue gives; null if they name none.
   */
  static @Nullable Fact source(SentenceWords words, Stretch cue, Stretch phrase, String stem) {
    Stretch noun = phrase;
    while (noun.from() < noun.end() && JOINS.contains(words.lower(noun.from()))) {
      noun = new Stretch(noun.from() + 1, noun.end());
    }
    if (noun.from() >= noun.end() || isGarbled(words, noun)) {
      return null;
    }
    Span cueSpan = span(words, cue);
    Span phraseSpan = span(words, noun);
    NameValue name = SpeakerName.in(words, noun);
    boolean pronoun =
        noun.end() - noun.from() <= 2 && PRONOUNS.contains(words.lower(noun.end() - 1));
    SourceValue value =
        new SourceValue(stem, cueSpan, phraseSpan.in(words.text()), phraseSpan, name, !pronoun);
    int from = Math.min(cue.from(), noun.from());
    int end = Math.max(cue.end(), noun.end());
    return words.fact(FactKind.ATTRIBUTION, from, end, value);
  }

  private static Span span(SentenceWords words, Stretch stretch) {
    return new Span(
        words.words().get(stretch.from()).span().start(),
        words.words().get(stretch.end() - 1).span().end());
  }

  /**
   * A source is a noun with what describes it: a verb or a figure in a long phrase is another's.
   */
  private static boolean isGarbled(SentenceWords words, Stretch phrase) {
    if (JOINS.contains(words.lower(phrase.end() - 1))
        || NO_NOUNS.contains(words.lower(phrase.from()))
        || RELATIVES.contains(words.lower(phrase.from())) && phrase.end() - phrase.from() > 1) {
      return true;
    }
    for (int i = phrase.from(); i < phrase.end() && !words.lower(i).equals(","); i++) {
      boolean figure = words.words().get(i).isDigits() && phrase.end() - phrase.from() > LONG;
      boolean verb = VERBAL.contains(words.lower(i)) && !words.words().get(i).isCapital();
      if (figure || verb) {
        return true;
      }
    }
    return false;
  }
}
