package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;
import org.retold.report.Span;

/**
 * The name that signs a quote after a dash, at the end of its paragraph or as a line of its own:
 * "…" – Ida Brun, engineer.
 */
final class QuoteSignature {
  private static final int LONGEST = 25;
  private static final int NAME = 8;
  private static final Set<Character> DASHES = Set.of('-', '–', '—', '―');

  private QuoteSignature() {}

  /** The source that a paragraph gives which holds nothing but a dash and a name; or null. */
  static @Nullable Fact line(SentenceWords words) {
    int first = words.words().get(0).span().start();
    int mark = first - 1;
    while (mark >= 0 && first - mark < 4 && Character.isSpaceChar(words.text().charAt(mark))) {
      mark--;
    }
    boolean listed = mark >= 0 && DASHES.contains(words.text().charAt(mark));
    return listed ? signed(words, 0, new Span(mark, mark + 1)) : after(words, 0);
  }

  /** The source that a dash at a place gives, up to the end of the paragraph; or null. */
  static @Nullable Fact after(SentenceWords words, int dash) {
    String mark = words.lower(dash);
    return mark.length() == 1 && DASHES.contains(mark.charAt(0)) && dash + 1 < words.size()
        ? signed(words, dash + 1, words.words().get(dash).span())
        : null;
  }

  private static @Nullable Fact signed(SentenceWords words, int from, Span dash) {
    int end = from;
    while (end < words.size()
        && end - from <= NAME
        && (end == from || !PhraseEdges.isBoundary(words, end, from))) {
      end++;
    }
    boolean name = words.words().get(from).isCapital() && end - from <= NAME && ends(words, end);
    return name && words.size() - from <= LONGEST && isPlain(words, from)
        ? source(words, new Stretch(from, end), dash)
        : null;
  }

  private static boolean ends(SentenceWords words, int at) {
    return at == words.size()
        || at == words.size() - 1 && words.lower(at).equals(".")
        || Set.of(",", "(").contains(words.lower(at));
  }

  /** Whether nothing is quoted and nothing told in the line. */
  private static boolean isPlain(SentenceWords words, int from) {
    for (int i = from; i < words.size(); i++) {
      Word word = words.words().get(i);
      if (word.quoted() || PhraseEdges.isHelper(words, i) || Cues.tells(word)) {
        return false;
      }
    }
    return true;
  }

  private static Fact source(SentenceWords words, Stretch name, Span dash) {
    Span phrase =
        new Span(
            words.words().get(name.from()).span().start(),
            words.words().get(name.end() - 1).span().end());
    SourceValue value =
        new SourceValue(
            "-", dash, phrase.in(words.text()), phrase, SpeakerName.in(words, name), true);
    return words.fact(FactKind.ATTRIBUTION, name.from(), name.end(), value);
  }
}
