package org.retold.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Difference;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.Span;
import org.retold.text.Sentence;

/**
 * Draws the whole text of one report: sentences with their numbers, furniture, and in both the
 * credits and the places of differences.
 *
 * <p>Not a character of the text is lost or drawn twice, whatever the spans are. Sentences and
 * furniture are taken in order of place and cut where they overlap; what lies between them is drawn
 * as it stands. Within a sentence, the edges of all marks cut it into stretches, and each stretch
 * is drawn once with every mark that covers it, so that marks may lie in each other or cross.
 */
final class TextView {
  private final PairView pair;
  private final Side side;
  private final String text;
  private final HtmlWriter html;
  private int drawn;
  private boolean inParagraph;

  TextView(PairView pair, Side side, HtmlWriter html) {
    this.pair = pair;
    this.side = side;
    this.text = pair.report(side).text();
    this.html = html;
  }

  /** A sentence or a piece of furniture. */
  private record Part(Span span, @Nullable Sentence sentence, @Nullable Furniture furniture) {

    /** Whether this part starts a new paragraph after the other, given what stands between. */
    boolean startsParagraph(Part before, String between) {
      if (sentence != null && before.sentence != null) {
        return sentence.paragraph() != before.sentence.paragraph() || hasBlankLine(between);
      }
      return between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0;
    }

    private static boolean hasBlankLine(String between) {
      return between.indexOf('\n') != between.lastIndexOf('\n');
    }
  }

  void draw() throws IOException {
    Part before = null;
    for (Part part : parts()) {
      int from = Math.max(part.span().start(), drawn);
      if (from >= part.span().end()) {
        continue;
      }
      between(before, part, from);
      stretch(part, from);
      drawn = part.span().end();
      before = part;
    }
    plain(drawn, text.length());
    endParagraph();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Sentence sentence : side.report(pair.comparison()).sentences()) {
      parts.add(new Part(sentence.span(), sentence, null));
    }
    for (Furniture furniture : pair.report(side).furniture()) {
      parts.add(new Part(furniture.span(), null, furniture));
    }
    parts.sort(Comparator.comparing(Part::span));
    return parts;
  }

  private void between(@Nullable Part before, Part part, int from) throws IOException {
    String gap = text.substring(drawn, from);
    if (before == null || part.startsParagraph(before, gap)) {
      if (gap.isBlank()) {
        endParagraph();
      }
      plain(drawn, from);
      endParagraph();
    } else {
      plain(drawn, from);
    }
    startParagraph();
  }

  private void startParagraph() throws IOException {
    if (!inParagraph) {
      html.open("p", "dir", "auto");
      inParagraph = true;
    }
  }

  private void endParagraph() throws IOException {
    if (inParagraph) {
      html.close("p").line();
      inParagraph = false;
    }
  }

  /** Draws what is neither sentence nor furniture: spaces mostly. */
  private void plain(int from, int to) throws IOException {
    if (!text.substring(from, to).isBlank()) {
      startParagraph();
    }
    if (inParagraph && from < to) {
      marked(from, to, List.of());
    }
  }

  private void stretch(Part part, int from) throws IOException {
    if (part.sentence() != null) {
      sentence(part.sentence(), from);
    } else if (part.furniture() != null) {
      furniture(part.furniture(), from);
    }
  }

  private void furniture(Furniture furniture, int from) throws IOException {
    html.open(
        "span",
        "class",
        "furniture",
        "data-label",
        Wording.kind(furniture.kind()),
        "role",
        "note",
        "aria-label",
        "Not part of the story: " + Wording.kind(furniture.kind()));
    marked(from, furniture.span().end(), List.of());
    html.close("span");
  }

  private void sentence(Sentence sentence, int from) throws IOException {
    int passage = pair.passageOf(side, sentence.index());
    String id = pair.sentenceId(side, sentence.index());
    if (passage >= 0) {
      AlignedPassage.Kind kind = pair.passage(passage).kind();
      html.open("span", "class", "s k-" + kind.label(), "id", id, "data-p", "" + passage);
      reference(sentence, passage);
    } else {
      String only = (sentence.index() + 1) + " only " + side.letter();
      html.open("span", "class", "s only", "id", id, "data-only", only);
    }
    marked(from, sentence.span().end(), pair.differencesIn(side, sentence.index()));
    html.close("span");
  }

  /** The number of the sentence, which is a link to where the other report tells it. */
  private void reference(Sentence sentence, int number) throws IOException {
    AlignedPassage passage = pair.passage(number);
    Side other = side.other();
    int first = other.sentences(passage).get(0);
    html.open(
        "a",
        "class",
        "ref",
        "href",
        "#" + pair.sentenceId(other, first),
        "data-moved",
        passage.moved() ? "" : null,
        "aria-label",
        label(sentence, passage));
    html.text("" + (sentence.index() + 1));
    html.element("span", "\u2192" + other.letter() + (first + 1), "class", "to");
    html.close("a");
  }

  private String label(Sentence sentence, AlignedPassage passage) {
    return "Sentence "
        + (sentence.index() + 1)
        + ", "
        + Wording.kind(passage.kind())
        + (passage.moved() ? ", moved" : "")
        + "; go to sentence "
        + (side.other().sentences(passage).get(0) + 1)
        + " of report "
        + side.other().letter();
  }

  /** Draws a stretch of the text with the differences given and the credits that lie in it. */
  private void marked(int from, int to, List<Integer> differences) throws IOException {
    Span whole = new Span(from, to);
    List<Credit> credits =
        pair.report(side).credits().stream().filter(c -> c.span().overlaps(whole)).toList();
    List<Integer> edges = List.copyOf(edges(whole, differences, credits));
    for (int i = 1; i < edges.size(); i++) {
      Span span = new Span(edges.get(i - 1), edges.get(i));
      List<Integer> over = differences.stream().filter(d -> place(d).contains(span)).toList();
      mark(span, over, credits);
    }
  }

  private void mark(Span span, List<Integer> differences, List<Credit> credits) throws IOException {
    Credit credit = credits.stream().filter(c -> c.span().contains(span)).findFirst().orElse(null);
    if (credit != null) {
      String name = span.start() > credit.span().start() ? "credit more" : "credit";
      html.open("span", "class", name, "title", "Credit: " + credit.name());
    }
    if (differences.isEmpty()) {
      html.text(span.in(text));
    } else {
      fact(span, differences);
    }
    if (credit != null) {
      html.close("span");
    }
  }

  private void fact(Span span, List<Integer> differences) throws IOException {
    boolean first = differences.stream().anyMatch(d -> place(d).start() == span.start());
    html.open(
        "mark",
        "class",
        "f " + strongest(differences).label(),
        "data-d",
        joined(differences, d -> "" + d),
        "tabindex",
        first ? "0" : null,
        "aria-describedby",
        joined(differences, pair::reasonId));
    html.text(span.in(text)).close("mark");
  }

  private Difference.Change strongest(List<Integer> differences) {
    List<Difference.Change> order =
        List.of(
            Difference.Change.CHANGED,
            Difference.Change.LEFT_OUT,
            Difference.Change.ADDED,
            Difference.Change.KEPT);
    return differences.stream()
        .map(d -> pair.difference(d).change())
        .min(Comparator.comparing(order::indexOf))
        .orElse(Difference.Change.KEPT);
  }

  private static String joined(List<Integer> differences, Function<Integer, String> name) {
    return differences.stream().map(name).collect(Collectors.joining(" "));
  }

  private TreeSet<Integer> edges(Span whole, List<Integer> differences, List<Credit> credits) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
    differences.forEach(d -> addEdges(place(d), whole, edges));
    credits.forEach(credit -> addEdges(credit.span(), whole, edges));
    return edges;
  }

  private static void addEdges(Span span, Span whole, TreeSet<Integer> edges) {
    if (span.overlaps(whole)) {
      edges.add(Math.max(span.start(), whole.start()));
      edges.add(Math.min(span.end(), whole.end()));
    }
  }

  private Span place(int difference) {
    Difference.Side place = side.place(pair.difference(difference));
    return place == null ? new Span(0, 0) : place.span();
  }
}
