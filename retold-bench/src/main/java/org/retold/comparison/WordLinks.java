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
import org.retold.text.WordVectors;

/** Aligns the words of two sentences whose tokens stand apart by spaces. */
public final class WordLinks {
  private final WordVectors vectors = new WordVectors();
  private final TextAnalyzer analyzer = new TextAnalyzer();

  /** A token of the first sentence and one of the second, by their numbers from 0. */
  public record Link(int a, int b) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
    }
  }

  /**
   * @param links the words that correspond, words near in meaning included
   * @param contentA which tokens of the first sentence carry meaning
   */
  public record Aligned(Set<Link> links, Set<Integer> contentA, Set<Integer> contentB) {}

  /** Aligns two sentences. */
  public Aligned align(String a, String b) {
    List<Word> wordsA = words(a);
    List<Word> wordsB = words(b);
    WordAlignment words = new WordAlignment(wordsA, wordsB, vectors);
    Set<Link> links = new TreeSet<>();
    for (int i = 0; i < wordsA.size(); i++) {
      int j = words.kindredOfA(i);
      if (j >= 0) {
        links.add(new Link(token(a, wordsA.get(i)), token(b, wordsB.get(j))));
      }
    }
    return new Aligned(links, content(a, wordsA), content(b, wordsB));
  }

  private List<Word> words(String text) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, all, text, 0, analyzer.tokens(text));
    return Words.of(new ReportText(Report.builder("x", text).build(), List.of(sentence))).get(0);
  }

  private static Set<Integer> content(String text, List<Word> words) {
    Set<Integer> content = new TreeSet<>();
    words.stream().filter(Word::isContent).forEach(word -> content.add(token(text, word)));
    return content;
  }

  private static int token(String text, Word word) {
    return (int) text.chars().limit(word.span().start()).filter(c -> c == ' ').count();
  }
}
