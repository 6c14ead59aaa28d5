package org.retold.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.Furniture;
import org.retold.report.Report;
import org.retold.report.Span;

/** Splits a report's own text into sentences and tokens. */
public final class TextAnalyzer {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’-]*|\\p{Nd}[\\p{Nd},.]*|\\S");

  /** Gives the sentences of the report, furniture left out. */
  public ReportText analyze(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    int start = 0;
    for (Furniture furniture : report.furniture()) {
      split(report.text(), start, furniture.span().start(), breaks, sentences);
      start = furniture.span().end();
    }
    split(report.text(), start, report.text().length(), breaks, sentences);
    return new ReportText(report, sentences);
  }

  private static void split(
      String text, int from, int to, BreakIterator breaks, List<Sentence> out) {
    if (from >= to) {
      return;
    }
    String part = text.substring(from, to);
    breaks.setText(part);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String trimmed = part.substring(start, end).strip();
      if (!trimmed.isEmpty()) {
        int offset = from + start + part.substring(start, end).indexOf(trimmed);
        Span span = new Span(offset, offset + trimmed.length());
        out.add(new Sentence(out.size(), span, trimmed, 0, tokens(trimmed, offset)));
      }
    }
  }

  private static List<Token> tokens(String sentence, int offset) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      String text = matcher.group();
      String norm = text.toLowerCase(Locale.ROOT);
      Token.Kind kind =
          Character.isLetter(text.codePointAt(0))
              ? Token.Kind.WORD
              : Character.isDigit(text.codePointAt(0)) ? Token.Kind.NUMBER : Token.Kind.MARK;
      Span span = new Span(offset + matcher.start(), offset + matcher.end());
      tokens.add(new Token(span, text, norm, norm, kind, false));
    }
    return tokens;
  }
}
