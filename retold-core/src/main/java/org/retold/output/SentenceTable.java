package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/**
 * The alignment side by side, in the order of the first report. A sentence that stands on the
 * second side only is shown where the reader comes by it: after the passage that it follows there.
 */
final class SentenceTable {
  private static final TextLines.Names LETTERS = new TextLines.Names("A", "B");

  /** Fewer verbatim sentences in a row are shown one by one. */
  private static final int SHORTEST_RUN = 3;

  private final Comparison pair;
  private final TextLines lines;
  private final TextLines.Names names;
  private final List<Span> marksA;
  private final List<Span> marksB;
  private final TreeSet<Integer> waitingInB;

  SentenceTable(Comparison pair, TextLines lines, String a, String b) {
    this.pair = pair;
    this.lines = lines;
    this.names = new TextLines.Names(a, b);
    this.marksA = changedSpans(pair, true);
    this.marksB = changedSpans(pair, false);
    this.waitingInB = new TreeSet<>(pair.alignment().onlyInB());
  }

  private static List<Span> changedSpans(Comparison pair, boolean first) {
    Stream<Difference.Side> sides =
        pair.differences().stream()
            .filter(difference -> difference.change() == Difference.Change.CHANGED)
            .flatMap(difference -> Stream.ofNullable(first ? difference.a() : difference.b()));
    return sides.map(Difference.Side::span).filter(Objects::nonNull).toList();
  }

  void print() {
    Alignment alignment = pair.alignment();
    int inA = alignment.passages().stream().mapToInt(passage -> passage.a().size()).sum();
    int inB = alignment.passages().stream().mapToInt(passage -> passage.b().size()).sum();
    lines.heading(
        "SENTENCES",
        "%d of %d in %s go with %d of %d in %s"
            .formatted(
                inA,
                pair.a().sentences().size(),
                names.left(),
                inB,
                pair.b().sentences().size(),
                names.right()));
    if (alignment.passages().isEmpty()) {
      return;
    }
    lines.columnNames("A  " + names.left(), "B  " + names.right());
    if (pair.verdict().relation().isDerived()) {
      printAll(alignment);
    } else {
      alignment.passages().forEach(this::printPassage);
    }
  }

  private void printAll(Alignment alignment) {
    int nextPassage = 0;
    int nextOnly = 0;
    List<AlignedPassage> passages = alignment.passages();
    List<Integer> only = alignment.onlyInA();
    while (nextPassage < passages.size() || nextOnly < only.size()) {
      boolean passageIsNext =
          nextOnly == only.size()
              || (nextPassage < passages.size()
                  && passages.get(nextPassage).a().get(0) < only.get(nextOnly));
      if (passageIsNext) {
        int run = verbatimRun(passages, nextPassage);
        printWaitingBefore(passages.get(nextPassage));
        if (run >= SHORTEST_RUN) {
          printRun(passages.get(nextPassage), run);
        } else {
          run = 1;
          printPassage(passages.get(nextPassage));
        }
        nextPassage += run;
      } else {
        printOnlyInA(only.get(nextOnly++));
      }
    }
    waitingInB.forEach(this::printOnlyInB);
  }

  /** How many passages from the given one on are sentences that follow each other word for word. */
  private int verbatimRun(List<AlignedPassage> passages, int from) {
    int end = from;
    while (end < passages.size()
        && isPlainVerbatim(passages.get(end))
        && passages.get(end).a().get(0) == passages.get(from).a().get(0) + end - from
        && passages.get(end).b().get(0) == passages.get(from).b().get(0) + end - from) {
      end++;
    }
    return end - from;
  }

  private boolean isPlainVerbatim(AlignedPassage passage) {
    return passage.kind() == AlignedPassage.Kind.VERBATIM
        && !passage.moved()
        && passage.a().size() == 1
        && passage.b().size() == 1
        && item(pair.a().sentences().get(passage.a().get(0)), marksA).marks().isEmpty();
  }

  /** A long stretch of the same words is not worth reading twice. */
  private void printRun(AlignedPassage first, int run) {
    List<TextLines.Item> left = new ArrayList<>(items(pair.a(), first.a(), marksA));
    String more = "and the next " + (run - 1) + " sentences";
    left.add(new TextLines.Item("", more, List.of()));
    int last = first.b().get(0) + run;
    TextLines.Item right =
        new TextLines.Item(
            Integer.toString(first.b().get(0) + 1),
            "the same words up to sentence " + last,
            List.of());
    lines.row(left, List.of(first.kind().label()), Paint.Look.QUIET, List.of(right), LETTERS);
  }

  /** A moved passage is no place for what stands before it on the other side. */
  private void printWaitingBefore(AlignedPassage passage) {
    int first = passage.b().get(0);
    while (!passage.moved() && !waitingInB.isEmpty() && waitingInB.first() < first) {
      printOnlyInB(waitingInB.pollFirst());
    }
  }

  private void printPassage(AlignedPassage passage) {
    List<String> labels = new ArrayList<>(List.of(passage.kind().label()));
    if (passage.moved()) {
      labels.add("moved");
    }
    Paint.Look look =
        passage.moved()
            ? Paint.Look.MOVED
            : passage.kind() == AlignedPassage.Kind.VERBATIM ? Paint.Look.QUIET : Paint.Look.GOOD;
    lines.row(
        items(pair.a(), passage.a(), marksA),
        labels,
        look,
        items(pair.b(), passage.b(), marksB),
        LETTERS);
  }

  private void printOnlyInA(int sentence) {
    lines.row(
        items(pair.a(), List.of(sentence), marksA),
        List.of("only here"),
        Paint.Look.ONLY_HERE,
        List.of(),
        LETTERS);
  }

  private void printOnlyInB(int sentence) {
    lines.row(
        List.of(),
        List.of(lines.isSideBySide() ? "only there" : "only here"),
        Paint.Look.ONLY_HERE,
        items(pair.b(), List.of(sentence), marksB),
        LETTERS);
  }

  private static List<TextLines.Item> items(
      ReportText text, List<Integer> numbers, List<Span> marks) {
    return numbers.stream().map(number -> item(text.sentences().get(number), marks)).toList();
  }

  private static TextLines.Item item(Sentence sentence, List<Span> marks) {
    List<Span> inside = new ArrayList<>();
    for (Span mark : marks) {
      if (mark.overlaps(sentence.span())) {
        int start = Math.max(0, mark.start() - sentence.span().start());
        inside.add(new Span(start, mark.end() - sentence.span().start()));
      }
    }
    String number = Integer.toString(sentence.index() + 1);
    return new TextLines.Item(number, Cells.clean(sentence.text()), inside);
  }
}
