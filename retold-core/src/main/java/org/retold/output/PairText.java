package org.retold.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.facts.FactKind;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.text.ReportText;

/** One pair in full: verdict, coverage, direction, sentences, differences, reasons. */
final class PairText {
  private static final int LONGEST_NAME = 28;
  private static final int LONGEST_BAR = 40;

  private final Comparison pair;
  private final TextLines lines;
  private final String a;
  private final String b;

  PairText(Comparison pair, TextLines lines) {
    this.pair = pair;
    this.lines = lines;
    this.a = Cells.clean(pair.a().report().id());
    this.b = Cells.clean(pair.b().report().id());
  }

  void print() {
    lines.paragraph(new VerdictSentence(pair).text());
    lines.blank();
    printReport(pair.a(), "A", a, pair.verdict().coverage().a(), used(Direction.Verdict.A_FROM_B));
    printReport(pair.b(), "B", b, pair.verdict().coverage().b(), used(Direction.Verdict.B_FROM_A));
    printDirection();
    new SentenceTable(pair, lines, a, b).print();
    printChanged();
    printOnly(a, Difference.Change.ADDED);
    printOnly(b, Difference.Change.LEFT_OUT);
    printKept();
    printReasons();
  }

  /** What the share of a report's words means, given the course by which it is the copy. */
  private String used(Direction.Verdict asCopy) {
    Direction.Verdict course = pair.verdict().direction().verdict();
    if (!pair.verdict().relation().isDerived()
        || course == Direction.Verdict.UNKNOWN
        || course == Direction.Verdict.COMMON_SOURCE) {
      return "shared";
    }
    return course == asCopy ? "carried over" : "used";
  }

  private void printReport(
      ReportText text, String letter, String name, double coverage, String use) {
    int longest = Math.min(LONGEST_NAME, lines.width() / 4);
    int nameWidth = Math.min(longest, Math.max(Cells.width(a), Cells.width(b)));
    int indent = nameWidth + 5;
    String share = "  " + VerdictSentence.percent(coverage) + " " + use;
    int barWidth = Math.min(LONGEST_BAR, Math.max(4, lines.width() - indent - 21));
    String label = Cells.pad(letter + "  " + Cells.shorten(name, nameWidth), indent);
    lines.raw(label + lines.painted(Paint.Look.GOOD, bar(coverage, barWidth)) + share);
    lines.hanging("", heading(text.report()), 3, Paint.Look.PLAIN);
    lines.hanging("", aside(text), 3, Paint.Look.QUIET);
  }

  private String bar(double share, int width) {
    int filled = (int) Math.round(Math.max(0, Math.min(1, share)) * width);
    String full = lines.unicode() ? "█" : "#";
    String empty = lines.unicode() ? "░" : ".";
    return full.repeat(filled) + empty.repeat(width - filled);
  }

  private static String heading(Report report) {
    List<String> parts = new ArrayList<>();
    addIfGiven(parts, report.title());
    Publisher publisher = report.publisher();
    addIfGiven(parts, publisher == null ? null : publisher.name());
    Moment published = report.clocks().published();
    addIfGiven(parts, published == null ? null : published.date().toString());
    return String.join(" | ", parts);
  }

  private static void addIfGiven(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(Cells.clean(part).strip());
    }
  }

  /** Credits and whatever on the page is not the story's text, in one line. */
  private static String aside(ReportText text) {
    List<String> parts = new ArrayList<>();
    parts.add(TextWords.count(text.sentences().size(), "sentence"));
    String credits =
        Wording.credits(text.report().credits().stream().map(Credit::name).distinct().toList());
    if (credits != null) {
      parts.add("credits " + Cells.clean(credits));
    }
    Map<String, Integer> kinds = kinds(text.report());
    if (!kinds.isEmpty()) {
      parts.add("not counted: " + TextWords.list(kinds));
    }
    return String.join("; ", parts);
  }

  /** Pieces of one kind with nothing between them, such as the lines of a form, count as one. */
  private static Map<String, Integer> kinds(Report report) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Furniture before = null;
    for (Furniture furniture : report.furniture()) {
      boolean goesOn =
          before != null
              && before.kind() == furniture.kind()
              && report.text().substring(before.span().end(), furniture.span().start()).isBlank();
      kinds.merge(TextWords.name(furniture.kind()), goesOn ? 0 : 1, Integer::sum);
      before = furniture;
    }
    return kinds;
  }

  private void printDirection() {
    Direction direction = pair.verdict().direction();
    if (!pair.verdict().relation().isDerived() && direction.evidence().isEmpty()) {
      return;
    }
    String sure =
        direction.verdict() == Direction.Verdict.UNKNOWN
            ? ""
            : ", " + VerdictSentence.percent(direction.confidence()) + " sure";
    lines.heading("DIRECTION", new VerdictSentence(pair).direction() + sure);
    direction.evidence().forEach(evidence -> lines.bullet(Cells.clean(evidence)));
  }

  private void printChanged() {
    List<Difference> changed = differences(Difference.Change.CHANGED);
    if (changed.isEmpty()) {
      return;
    }
    lines.heading("FACTS CHANGED", "(" + changed.size() + ")");
    lines.columnNames("A  " + a, "B  " + b);
    for (Difference difference : changed) {
      String kind = difference.kind().label();
      lines.row(
          side(difference.a()),
          List.of(kind),
          Paint.Look.NOTABLE,
          side(difference.b()),
          new TextLines.Names("A", "B"));
      lines.hanging("", Cells.clean(difference.why()), 5, Paint.Look.QUIET);
    }
  }

  private static List<TextLines.Item> side(Difference.@Nullable Side side) {
    if (side == null) {
      return List.of();
    }
    String number = Integer.toString(side.sentence() + 1);
    return List.of(new TextLines.Item(number, Cells.clean(side.text()), List.of()));
  }

  /** The differences of one sort, what matters most first. */
  private List<Difference> differences(Difference.Change change) {
    return pair.differences().stream()
        .filter(each -> each.change() == change)
        .sorted(Comparator.comparing(Difference::importance))
        .toList();
  }

  /**
   * Facts of one side only: a line a kind, what matters most first, each fact with the number of
   * its sentence.
   */
  private void printOnly(String name, Difference.Change change) {
    List<Difference> only = differences(change);
    if (only.isEmpty()) {
      return;
    }
    lines.heading("FACTS ONLY IN " + name, "(" + only.size() + ", in sentences that correspond)");
    Map<FactKind, List<String>> kinds = new LinkedHashMap<>();
    for (Difference difference : only) {
      Difference.Side side = difference.a() == null ? difference.b() : difference.a();
      if (side != null) {
        String fact = "%s (%d)".formatted(Cells.clean(side.text()).strip(), side.sentence() + 1);
        kinds.computeIfAbsent(difference.kind(), kind -> new ArrayList<>()).add(fact);
      }
    }
    kinds.forEach(
        (kind, facts) ->
            lines.hanging("  " + kind.label(), String.join("; ", facts), 15, Paint.Look.PLAIN));
  }

  private void printKept() {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Difference difference : differences(Difference.Change.KEPT)) {
      kinds.merge(difference.kind().label(), 1, Integer::sum);
    }
    if (!kinds.isEmpty()) {
      int total = kinds.values().stream().mapToInt(Integer::intValue).sum();
      lines.heading("FACTS KEPT", "(" + total + ")  " + TextWords.counts(kinds));
    }
  }

  private void printReasons() {
    Explanation explanation = pair.verdict().explanation();
    if (!explanation.reasons().isEmpty()) {
      lines.heading("WHY", "(thresholds " + explanation.version() + ")");
      explanation.reasons().forEach(reason -> lines.bullet(Cells.clean(reason)));
    }
  }
}
