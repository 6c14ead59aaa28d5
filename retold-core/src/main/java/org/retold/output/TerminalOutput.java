package org.retold.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.report.ReportHead;
import org.retold.story.Story;
import org.retold.story.StorySet;

/**
 * Comparisons and stories as text for people. The same set and options always give the same text.
 */
public final class TerminalOutput {
  private static final int MOST_STORIES = 20;

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

  /**
   * Writes the text of {@code find}, story by story as it goes: a summary, then the stories, the
   * first twenty only unless all are wanted; with verdicts only, a line a story.
   */
  public void find(StorySet set, Writer out) throws IOException {
    TextLines summary = new TextLines(options);
    summary.paragraph(new StorySummary(set).text());
    out.write(summary.toString());
    List<Story> stories = set.stories();
    if (options.verdictsOnly()) {
      for (Story story : stories) {
        out.write(StoryText.line(story) + "\n");
      }
    } else {
      boolean cut = !options.all() && stories.size() > MOST_STORIES;
      writeStories(cut ? stories.subList(0, MOST_STORIES) : stories, set, out);
      writeRest(cut ? stories.size() - MOST_STORIES : 0, out);
    }
    out.flush();
  }

  private void writeStories(List<Story> stories, StorySet set, Writer out) throws IOException {
    Map<String, ReportHead> heads = StoryText.heads(stories, set.reports());
    for (int i = 0; i < stories.size(); i++) {
      TextLines lines = new TextLines(options);
      lines.blank();
      new StoryText(stories.get(i), heads, lines, options.all()).print(i + 1);
      out.write(lines.toString());
    }
  }

  private void writeRest(int stories, Writer out) throws IOException {
    if (stories > 0) {
      TextLines rest = new TextLines(options);
      rest.blank();
      rest.raw("and " + StoryWords.number(stories) + " more: --all");
      out.write(rest.toString());
    }
  }

  /** Gives the text of {@code explain}. */
  public String explain(PairExplanation pair) {
    TextLines lines = new TextLines(options);
    new ExplanationText(pair, lines).print();
    return lines.toString();
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
