package org.retold.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.report.Span;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>Every run of stops, question and exclamation marks, with the quotation marks and brackets that
 * close right after it, is a place where a sentence may end. Whether it does is read off the word
 * before it (an abbreviation, an initial, a list number) and the word after it (a small letter goes
 * on; after an abbreviation only a word that usually opens a sentence begins a new one). A sentence
 * without any mark is cut at a soft place every {@value #LONGEST} characters or so, so that no
 * later stage meets a "sentence" of a megabyte.
 */
final class SentenceSplitter {
  private static final int LONGEST = 1_000;
  private static final int LONGEST_BRACKET = 300;
  private static final int LONGEST_WORD = 40;

  private static final Set<String> OPENING_WORDS =
      Set.of(
          ("the a an he she it they we you i his her its their our my your this that these those"
                  + " there here in on at by for from with after before when while as if although"
                  + " though but and or yet so however meanwhile some many most all both each every"
                  + " what who why how where since because under over during despite according also"
                  + " then now earlier later until among between instead once such another other"
                  + " several nor neither either not nobody nothing everyone everybody to")
              .split(" "));

  private static final Set<String> AFTER_HOURS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december jan feb mar apr jun"
                  + " jul aug sep sept oct nov dec mon tues tue wed thurs thu fri sat sun est edt et"
                  + " pst pdt pt cst cdt ct mst mdt mt gmt bst utc cet cest ist eastern pacific"
                  + " central mountain greenwich local")
              .split(" "));

  private static final Set<String> SPEECH =
      Set.of(
          ("said says asked asks told wondered replied added wrote tweeted shouted quipped joked"
                  + " answered exclaimed cried continued demanded")
              .split(" "));

  private final String text;
  private final boolean smallLettersOpen;
  private final Abbreviations abbreviations = Abbreviations.english();

  SentenceSplitter(String text) {
    this.text = text;
    this.smallLettersOpen = isWithoutCapitals(text);
  }

  /** The sentences between two positions of the text, without the white space around them. */
  List<Span> split(int from, int to) {
    List<Span> sentences = new ArrayList<>();
    Brackets brackets = new Brackets();
    int start = Characters.skipSpace(text, from, to);
    boolean inStraightQuote = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      brackets.see(c, i);
      if (c == '"') {
        inStraightQuote = !inStraightQuote;
      } else if (Characters.isTerminator(c)) {
        int marks = endOfMarks(i, to);
        int end = endOfClosers(marks, to, inStraightQuote);
        inStraightQuote ^= holdsStraightQuote(marks, end);
        brackets.seeAll(marks, end);
        if (!brackets.inside(start, end, to) && endsSentence(start, i, marks, end, to)) {
          add(start, end, sentences);
          start = Characters.skipSpace(text, end, to);
        }
        i = end - 1;
      }
    }
    add(start, to, sentences);
    return sentences;
  }

  private int endOfMarks(int from, int to) {
    int end = from + 1;
    int i = end;
    while (i < to && (Characters.isTerminator(text.charAt(i)) || isSpacedDot(from, i, to))) {
      end = ++i;
    }
    return end;
  }

  /** Whether a space is one of the inner spaces of ". . .". */
  private boolean isSpacedDot(int from, int at, int to) {
    return text.charAt(at) == ' '
        && text.charAt(from) == '.'
        && text.charAt(at - 1) == '.'
        && at + 1 < to
        && text.charAt(at + 1) == '.';
  }

  private int endOfClosers(int from, int to, boolean inStraightQuote) {
    int i = from;
    boolean open = inStraightQuote;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '"' && (open || i + 1 == to || !Characters.isLetterOrDigit(text, i + 1))) {
        open = false;
      } else if (c == '\'' && i + 1 < to && Characters.isLetterOrDigit(text, i + 1)) {
        break;
      } else if (c != '\'' && !Characters.isCloser(c)) {
        int afterNote = endOfNoteMark(i, to);
        if (afterNote == i) {
          break;
        }
        i = afterNote - 1;
      }
      i++;
    }
    return i == from && inStraightQuote ? afterLooseQuote(from, to) : i;
  }

  /** The position after "[12]", or {@code at} if no such mark stands there. */
  private int endOfNoteMark(int at, int to) {
    int i = at + 1;
    while (i < to && i < at + 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return text.charAt(at) == '[' && i > at + 1 && i < to && text.charAt(i) == ']' ? i + 1 : at;
  }

  /** The position after a closing straight quote that a space parts from its sentence. */
  private int afterLooseQuote(int from, int to) {
    int i = Characters.skipSpace(text, from, to);
    boolean quote = i > from && i < to && text.charAt(i) == '"';
    return quote && (i + 1 == to || Characters.isSpace(text.charAt(i + 1))) ? i + 1 : from;
  }

  private boolean holdsStraightQuote(int from, int to) {
    boolean odd = false;
    for (int i = from; i < to; i++) {
      odd ^= text.charAt(i) == '"';
    }
    return odd;
  }

  private boolean endsSentence(int start, int mark, int marksEnd, int end, int to) {
    int next = Characters.skipSpace(text, end, to);
    if (next == to || Characters.isWideTerminator(text.charAt(mark))) {
      return true;
    }
    if (",;:".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    int limit = Math.min(to, next + LONGEST_WORD);
    int word = skipOpeners(next, limit);
    if (word == limit) {
      return true;
    }
    if (next == end) {
      return isGluedSentence(start, mark, word, to);
    }
    if (Character.isLowerCase(text.codePointAt(word))) {
      return smallLettersOpen && !isAbbreviation(start, mark);
    }
    boolean quoteClosed = end > marksEnd && !isBracket(text.charAt(end - 1));
    if (text.charAt(mark) != '.') {
      return !(quoteClosed && speakerFollows(word, to));
    }
    if (marksEnd > mark + 1) {
      return true;
    }
    return endsAtSingleStop(start, mark, word, to, quoteClosed);
  }

  private boolean endsAtSingleStop(int start, int mark, int word, int to, boolean closed) {
    String before = wordBefore(start, mark);
    if (isListNumber(start, mark, before)) {
      return false;
    }
    String after = wordAt(word, to);
    boolean opens = OPENING_WORDS.contains(after) && !isDashAfter(mark + 1, to);
    if (isInitial(before)) {
      return opens || closed;
    }
    String lower = before.toLowerCase(Locale.ROOT);
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return !AFTER_HOURS.contains(after) && !Character.isDigit(text.charAt(word));
    }
    Abbreviations.Kind kind = kindOf(before, start, mark);
    if (kind == null) {
      return !Abbreviations.isDotted(before) || opens || closed;
    }
    return switch (kind) {
      case TITLE -> false;
      case NUMBER -> !Character.isDigit(text.charAt(word));
      case MONTH, PLACE, OTHER -> opens || closed;
    };
  }

  private boolean isDashAfter(int at, int to) {
    int next = Characters.skipSpace(text, at, to);
    return next < to && Characters.isDash(text.charAt(next));
  }

  private Abbreviations.@Nullable Kind kindOf(String word, int start, int mark) {
    Abbreviations.Kind kind = abbreviations.kind(word.toLowerCase(Locale.ROOT));
    if (kind == null) {
      return null;
    }
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return switch (kind) {
      case MONTH -> capital ? kind : null;
      case PLACE -> capital && followsComma(start, mark - word.length()) ? kind : null;
      case TITLE, NUMBER, OTHER -> kind;
    };
  }

  private boolean followsComma(int start, int at) {
    int i = Characters.trimEnd(text, start, at);
    return i > start && ",(-".indexOf(text.charAt(i - 1)) >= 0;
  }

  private boolean isAbbreviation(int start, int mark) {
    String before = wordBefore(start, mark);
    return text.charAt(mark) == '.'
        && (Abbreviations.isDotted(before)
            || abbreviations.kind(before.toLowerCase(Locale.ROOT)) != null);
  }

  private boolean isListNumber(int start, int mark, String before) {
    return mark - before.length() == start
        && !before.isEmpty()
        && before.length() <= 3
        && before.chars().allMatch(Character::isDigit);
  }

  /** Whether a full stop that no space follows still ends a sentence: "migration.The". */
  private boolean isGluedSentence(int start, int mark, int word, int to) {
    boolean capital = Character.isUpperCase(text.codePointAt(word));
    boolean goesOn =
        word + 1 < to
            && (Character.isLowerCase(text.charAt(word + 1))
                || Characters.isSpace(text.charAt(word + 1))
                || Characters.isApostrophe(text.charAt(word + 1)));
    return capital && goesOn && isPlainWordBefore(start, mark);
  }

  /** Whether two small letters stand before the mark, in a word that is no address. */
  private boolean isPlainWordBefore(int start, int mark) {
    int i = mark;
    while (i > start && mark - i < LONGEST_WORD && !Characters.isSpace(text.charAt(i - 1))) {
      i--;
      if ("/@:_#".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '.') {
        return false;
      }
    }
    return mark - i >= 2
        && (Character.isLowerCase(text.charAt(mark - 1))
            || Character.isDigit(text.charAt(mark - 1)))
        && (Character.isLowerCase(text.charAt(mark - 2))
            || Character.isDigit(text.charAt(mark - 2)));
  }

  private boolean speakerFollows(int word, int to) {
    String first = wordAt(word, to);
    if (OPENING_WORDS.contains(first)) {
      return false;
    }
    int at = word;
    for (int words = 0; words < 4 && at < to; words++) {
      String name = wordAt(at, to);
      if (words > 0 && SPEECH.contains(name)) {
        return true;
      }
      if (name.isEmpty() || !Character.isUpperCase(text.codePointAt(at))) {
        return false;
      }
      at = Characters.skipSpace(text, at + name.length(), to);
      at = at < to && text.charAt(at) == '.' ? Characters.skipSpace(text, at + 1, to) : at;
    }
    return false;
  }

  private int skipOpeners(int from, int to) {
    int i = from;
    while (i < to && !Characters.isLetterOrDigit(text, i)) {
      i++;
    }
    return i;
  }

  private String wordBefore(int start, int mark) {
    int i = mark;
    while (i > start && mark - i < LONGEST_WORD && isInWord(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, mark);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private String wordAt(int from, int to) {
    int i = from;
    while (i < to && i < from + LONGEST_WORD && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i).toLowerCase(Locale.ROOT);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isBracket(char c) {
    return c == ')' || c == ']' || c == '}' || c == '）';
  }

  private void add(int from, int to, List<Span> out) {
    int start = Characters.skipSpace(text, from, to);
    int end = Characters.trimEnd(text, start, to);
    while (end - start > LONGEST) {
      int cut = softBreak(start, start + LONGEST);
      addTrimmed(start, cut, out);
      start = Characters.skipSpace(text, cut, end);
    }
    addTrimmed(start, end, out);
  }

  private void addTrimmed(int from, int to, List<Span> out) {
    int end = Characters.trimEnd(text, from, to);
    if (skipOpeners(from, end) < end) {
      out.add(new Span(from, end));
    }
  }

  /** The best place to cut in the second half of a stretch: after a mark, at a space, anywhere. */
  private int softBreak(int start, int limit) {
    int space = -1;
    for (int i = limit - 1; i > start + LONGEST / 2; i--) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        if (";:,".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        space = space < 0 ? i : space;
      }
    }
    if (space >= 0) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  /** Whether the text is written in small letters throughout, so that none marks a start. */
  private static boolean isWithoutCapitals(String text) {
    int small = 0;
    int capital = 0;
    for (int i = 0; i < text.length(); i++) {
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      capital += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return small > 100 && capital * 500L < small;
  }

  /** Brackets that are open at a place, so that an aside does not tear its sentence apart. */
  private final class Brackets {
    private int depth;
    private int opened;

    void see(char c, int at) {
      if (c == '(' || c == '[') {
        opened = depth == 0 ? at : opened;
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      }
    }

    void seeAll(int from, int to) {
      for (int i = from; i < to; i++) {
        see(text.charAt(i), i);
      }
    }

    /** Whether a sentence that began before the bracket goes on after it. */
    boolean inside(int start, int at, int to) {
      if (depth > 0 && at - opened > LONGEST_BRACKET) {
        depth = 0;
      }
      if (depth == 0 || opened <= start) {
        return false;
      }
      int limit = Math.min(to, opened + LONGEST_BRACKET);
      char closer = text.charAt(opened) == '(' ? ')' : ']';
      int i = at;
      while (i < limit && text.charAt(i) != closer) {
        i++;
      }
      return i < limit;
    }
  }
}
