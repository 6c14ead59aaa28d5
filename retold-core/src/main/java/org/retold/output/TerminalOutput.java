package org.retold.output;

import java.util.List;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;

/** Comparisons as text for people. The same set and options always give the same text. */
public final class TerminalOutput {
  private final Options options;

  public TerminalOutput(Options options) {
    this.options = options;
  }

  /**
   * How to lay the text out.
   *
   * @param width cells to a line, 40 or more; under 70 the sentences stand below each other
   * @param colored whether to send colours
   * @param unicode whether to draw with characters beyond ASCII
   * @param all whether to show in full the pairs that are not copies too, where there are more
   *     pairs than one
   * @param verdictsOnly whether to print a sentence a pair and nothing else
   */
  public record Options(
      int width, boolean colored, boolean unicode, boolean all, boolean verdictsOnly) {

    /** Text of the given width for files and pipes. */
    public static Options plain(int width) {
      return new Options(width, false, true, false, false);
    }
  }

  /** Gives the text of {@code compare}. */
  public String compare(ComparisonSet set) {
    TextLines lines = new TextLines(options);
    List<Comparison> pairs = set.comparisons();
    if (options.verdictsOnly()) {
      pairs.forEach(pair -> lines.raw(new VerdictSentence(pair).text()));
    } else if (pairs.size() == 1) {
      new PairText(pairs.get(0), lines).print();
    } else {
      new MatrixText(set, lines, options.all()).print();
      new FactTableText(set, lines, options.all()).print();
      pairs.stream().filter(this::isShown).forEach(pair -> printSection(pair, lines));
    }
    return lines.toString();
  }

  private boolean isShown(Comparison pair) {
    return options.all() || pair.verdict().relation().isDerived();
  }

  private static void printSection(Comparison pair, TextLines lines) {
    lines.rule();
    new PairText(pair, lines).print();
  }
}
