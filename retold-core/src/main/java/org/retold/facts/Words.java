package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.Span;
import org.retold.text.Quotations;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/** Cuts sentences into {@link Word}s. */
public final class Words {
  /** What is left of an accented letter where UTF-8 was read as Latin-1: "FranÃ§ois". */
  private static final String DAMAGED = "(?<=[ÃÂ])[\\u0080-\\u00BF][\\p{L}\\p{M}]*+";

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Nd}++(?:[.,\\u00A0\\u2009\\u202F]\\p{Nd}++)*+"
              + "|\\p{L}(?:\\.\\p{L})++\\.?"
              + "|[\\p{L}\\p{M}]++(?:['’][\\p{L}\\p{M}]++|"
              + DAMAGED
              + ")*+"
              + "|[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");

  /** Words read of a sentence: no sentence of a report has as many, a hostile input may. */
  private static final int LONGEST = 2000;

  private Words() {}

  /** Gives the words of every sentence of the report, in order. */
  public static List<List<Word>> of(ReportText report) {
    Quotations quotations = Quotations.of(report.report());
    List<List<Word>> all = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      all.add(of(sentence, quotations));
    }
    return all;
  }

  private static List<Word> of(Sentence sentence, Quotations quotations) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence.text());
    int offset = sentence.span().start();
    while (matcher.find() && words.size() < LONGEST) {
      Span span = new Span(offset + matcher.start(), offset + matcher.end());
      words.add(word(matcher.group(), span, sentence.index(), quotations));
    }
    return words;
  }

  private static Word word(String text, Span span, int sentence, Quotations quotations) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    boolean quoted = quotations.contains(span.start());
    return new Word(text, lower, stem(text, lower), span, sentence, quoted);
  }

  /** A place goes by its usual name ("Mexicans", "Mexico"), a small number by its digits. */
  private static String stem(String text, String lower) {
    String place = Character.isUpperCase(text.codePointAt(0)) ? Places.usualName(lower) : null;
    if (place != null) {
      return place;
    }
    String digits = SpelledNumber.digits(lower);
    return digits != null ? digits : Stems.of(lower);
  }
}
