package org.retold.text;

import java.util.ArrayList;
import java.util.List;
import org.retold.report.Furniture;
import org.retold.report.Report;
import org.retold.report.Span;

/**
 * Splits a report's own text into paragraphs, sentences and tokens.
 *
 * <p>Furniture belongs to no sentence: a sentence ends before it, and what follows it is read as if
 * the furniture were not there. The rules for sentences and words are English; other languages come
 * out as well as their punctuation allows. It remembers the words it has met, so one serves a whole
 * pile, and several threads at once.
 */
public final class TextAnalyzer {
  private final KnownWords known = new KnownWords();

  /** Gives the headline's tokens and the sentences of the report, furniture left out. */
  public ReportText analyze(Report report) {
    String text = report.text();
    List<Span> paragraphs = Paragraphs.of(text);
    SentenceSplitter splitter = new SentenceSplitter(text);
    Tokenizer tokenizer = new Tokenizer(text, Quotations.of(text, paragraphs), known);
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Piece piece : ownPieces(text, paragraphs, report.furniture())) {
      List<Span> found = splitter.split(piece.span().start(), piece.span().end());
      if (!found.isEmpty() && !sentences.isEmpty() && piece.opensParagraph()) {
        number++;
      }
      for (Span span : found) {
        sentences.add(
            new Sentence(sentences.size(), span, span.in(text), number, tokenizer.tokens(span)));
      }
    }
    String title = report.title();
    return new ReportText(report, title == null ? List.of() : tokens(title), sentences);
  }

  /** The tokens of a piece of text that stands alone, a headline for example. */
  public List<Token> tokens(String text) {
    Span whole = new Span(0, text.length());
    return new Tokenizer(text, Quotations.of(text, List.of(whole)), known).tokens(whole);
  }

  /** What is left of the paragraphs once furniture is cut out. */
  private static List<Piece> ownPieces(
      String text, List<Span> paragraphs, List<Furniture> furniture) {
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    for (Span paragraph : paragraphs) {
      int start = ListMarker.end(text, paragraph.start(), paragraph.end());
      boolean opens = true;
      while (next < furniture.size() && furniture.get(next).span().end() <= start) {
        next++;
      }
      for (int i = next; i < furniture.size(); i++) {
        Span cut = furniture.get(i).span();
        if (cut.start() >= paragraph.end()) {
          break;
        }
        opens = addPiece(start, Math.max(start, cut.start()), opens, pieces);
        start = afterDash(text, Math.max(start, cut.end()), paragraph.end());
      }
      addPiece(start, paragraph.end(), opens, pieces);
    }
    return pieces;
  }

  private static boolean addPiece(int start, int end, boolean opens, List<Piece> pieces) {
    if (start >= end) {
      return opens;
    }
    pieces.add(new Piece(new Span(start, end), opens));
    return false;
  }

  /** The place where the words go on after furniture: past the dash of a dateline. */
  private static int afterDash(String text, int from, int to) {
    int i = Characters.skipSpace(text, from, to);
    while (i < to && (Characters.isDash(text.charAt(i)) || text.charAt(i) == ':')) {
      i = Characters.skipSpace(text, i + 1, to);
    }
    return Math.min(i, to);
  }

  /** A stretch of own text, and whether it is the first one of its paragraph. */
  private record Piece(Span span, boolean opensParagraph) {}
}
