package org.retold.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.facts.Word;
import org.retold.facts.Words;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.TextAnalyzer;

/** Aligns the words of two sentences whose tokens stand apart by spaces. */
public final class WordLinks {
  private final Lexemes lexemes = new Lexemes();
  private final TextAnalyzer analyzer = new TextAnalyzer();

  /** A token of the first sentence and one of the second, by their numbers from 0. */
  public record Link(int a, int b) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
    }
  }

  /**
   * The words of a sentence.
   *
   * @param tokens for each word the number of the token that it is of
   */
  record Cut(List<Word> words, List<Integer> tokens) {}

  /**
   * @param links the tokens that correspond
   * @param contentA which tokens of the first sentence carry meaning
   * @param contentB which tokens of the second sentence carry meaning
   */
  public record Aligned(Set<Link> links, Set<Integer> contentA, Set<Integer> contentB) {

    /** Those of the links given whose words carry meaning. */
    public Set<Link> ofMeaning(Set<Link> all) {
      Set<Link> meaning = new TreeSet<>(all);
      meaning.removeIf(link -> !contentA.contains(link.a) || !contentB.contains(link.b));
      return meaning;
    }
  }

  /** Aligns two sentences. */
  public Aligned align(String a, String b) {
    Cut left = cut(a);
    Cut right = cut(b);
    Set<Link> links = new TreeSet<>();
    WordAligner aligner =
        new WordAligner(pairs(left, right), left.words().size(), right.words().size());
    for (WordAligner.Link link : aligner.links(WordModel.shipped())) {
      links.add(new Link(left.tokens().get(link.a()), right.tokens().get(link.b())));
    }
    return new Aligned(links, content(left), content(right));
  }

  WordPairs pairs(Cut a, Cut b) {
    return new WordPairs(lexemes.of(a.words()), lexemes.of(b.words()));
  }

  Cut cut(String text) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, all, text, 0, analyzer.tokens(text));
    ReportText report = new ReportText(Report.of("x", text), List.of(), List.of(sentence));
    List<Word> words = Words.of(report).get(0);
    return new Cut(words, words.stream().map(word -> token(text, word)).toList());
  }

  private static int token(String text, Word word) {
    return (int) text.chars().limit(word.span().start()).filter(c -> c == ' ').count();
  }

  private static Set<Integer> content(Cut cut) {
    Set<Integer> content = new TreeSet<>();
    for (int i = 0; i < cut.words().size(); i++) {
      if (cut.words().get(i).isContent()) {
        content.add(cut.tokens().get(i));
      }
    }
    return content;
  }
}
