package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.Comparison;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.report.ReportHead;
import org.retold.story.Link;

/** Why two reports got their verdict, or why they were never compared, on a page. */
final class ExplanationText {
  private static final int LABEL_WIDTH = 16;
  private static final int NUMBER_WIDTH = 11;
  private static final String STRICTER =
      "A pair that find picked out of many must share more than one that was brought to be compared,"
          + " as above, before it is called a copy.";

  private final PairExplanation pair;
  private final TextLines lines;
  private final @Nullable Link found;

  ExplanationText(PairExplanation pair, TextLines lines) {
    this.pair = pair;
    this.lines = lines;
    this.found = found(pair);
  }

  /** What is told of the two: the fresh comparison if there is one, else what was kept. */
  private static @Nullable Link found(PairExplanation pair) {
    Comparison comparison = pair.comparison();
    Link kept = pair.link();
    if (comparison == null) {
      return kept;
    }
    double sameEvent = kept == null ? Double.NaN : kept.sameEvent();
    return Link.of(pair.a().id(), pair.b().id(), sameEvent, comparison.verdict());
  }

  void print() {
    lines.paragraph(verdict());
    lines.blank();
    printHead("A", pair.a());
    printHead("B", pair.b());
    bullets("AS CANDIDATES", "", pair.candidates());
    if (found != null) {
      printFound(found);
    }
    Comparison comparison = pair.comparison();
    if (comparison != null) {
      printKept(pair.link());
      printMeasures(comparison.verdict().explanation());
    }
  }

  private String verdict() {
    Link kept = pair.link();
    if (found == null) {
      return "The collection holds no link between %s and %s.".formatted(a(), b());
    }
    String sentence = new VerdictSentence(found).text();
    if (kept == null) {
      return sentence + " The collection holds no link between them.";
    }
    return kept.relation() == found.relation() ? sentence : sentence + " " + heldAs(kept);
  }

  private static String heldAs(Link kept) {
    return "The collection holds them as %s (%s sure)."
        .formatted(Wording.shortly(kept.relation()), VerdictSentence.percent(kept.confidence()));
  }

  private String a() {
    return Cells.clean(pair.a().id());
  }

  private String b() {
    return Cells.clean(pair.b().id());
  }

  private void printHead(String letter, ReportHead head) {
    List<String> parts = new ArrayList<>();
    parts.add(Cells.clean(head.id()));
    if (head.publisher() != null) {
      parts.add(Cells.clean(head.publisher().name()));
    }
    if (head.title() != null) {
      parts.add(Cells.clean(head.title()));
    }
    String when = StoryWords.when(head);
    if (when != null) {
      parts.add(when);
    }
    String credits = Wording.credits(head.credits());
    if (credits != null) {
      parts.add("credits " + Cells.clean(credits));
    }
    lines.hanging(letter, String.join(" | ", parts), 3, Paint.Look.PLAIN);
  }

  private void printFound(Link link) {
    boolean turned = link.a().equals(pair.b().id());
    lines.heading(
        "RELATION",
        "%s, %s sure"
            .formatted(
                Wording.shortly(link.relation()), VerdictSentence.percent(link.confidence())));
    if (Double.isFinite(link.sameEvent())) {
      measure("one event", VerdictSentence.percent(link.sameEvent()) + " sure");
    }
    measure("carried over", shares(link.coverage(), turned));
    measure("word for word", shares(link.verbatim(), turned));
    printDirection(link);
    String thresholds = pair.comparison() == null ? "" : version(pair.comparison());
    bullets("WHY", thresholds, link.reasons());
  }

  /** What the collection holds beside the fresh comparison, and why it may be something else. */
  private void printKept(@Nullable Link kept) {
    if (kept == null) {
      return;
    }
    lines.heading(
        "IN THE COLLECTION",
        "%s, %s sure"
            .formatted(
                Wording.shortly(kept.relation()), VerdictSentence.percent(kept.confidence())));
    lines.bullet(STRICTER);
    List<String> told = found == null ? List.of() : found.reasons();
    kept.reasons().stream()
        .filter(reason -> !told.contains(reason))
        .forEach(reason -> lines.bullet(Cells.clean(reason)));
  }

  private static String version(Comparison comparison) {
    return "(thresholds " + comparison.verdict().explanation().version() + ")";
  }

  private void printDirection(Link link) {
    Direction direction = link.direction();
    if (!link.relation().isDerived() && direction.evidence().isEmpty()) {
      return;
    }
    String sure =
        direction.verdict() == Direction.Verdict.UNKNOWN
            ? ""
            : ", " + VerdictSentence.percent(direction.confidence()) + " sure";
    lines.heading("DIRECTION", new VerdictSentence(link).direction() + sure);
    direction.evidence().forEach(evidence -> lines.bullet(Cells.clean(evidence)));
  }

  private void measure(String name, String value) {
    lines.hanging("  " + name, value, LABEL_WIDTH, Paint.Look.PLAIN);
  }

  private static String shares(Coverage shares, boolean turned) {
    return "%s of A, %s of B"
        .formatted(
            Wording.percent(turned ? shares.b() : shares.a()),
            Wording.percent(turned ? shares.a() : shares.b()));
  }

  private void bullets(String heading, String rest, List<String> sentences) {
    if (!sentences.isEmpty()) {
      lines.heading(heading, rest);
      sentences.forEach(sentence -> lines.bullet(Cells.clean(sentence)));
    }
  }

  private void printMeasures(Explanation explanation) {
    Set<String> names = new TreeSet<>(explanation.measures().keySet());
    names.addAll(explanation.thresholds().keySet());
    if (names.isEmpty()) {
      return;
    }
    lines.heading("MEASURES", "");
    row("", "value", "threshold");
    for (String name : names) {
      row(
          Cells.clean(name),
          Wording.number(explanation.measures().get(name)),
          Wording.number(explanation.thresholds().get(name)));
    }
  }

  private void row(String name, String value, String threshold) {
    int nameWidth = Math.min(40, lines.width() - 2 - 2 * NUMBER_WIDTH);
    lines.raw(
        "  "
            + Cells.pad(Cells.shorten(name, nameWidth), nameWidth)
            + Cells.padStart(value, NUMBER_WIDTH)
            + Cells.padStart(threshold, NUMBER_WIDTH));
  }
}
