package org.retold.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.Difference;
import org.retold.facts.FactKind;

/** Draws the list of differences of a pair with its filters. */
final class DifferenceList {
  /** What matters most comes first. */
  private static final List<Difference.Change> CHANGES =
      List.of(
          Difference.Change.CHANGED,
          Difference.Change.LEFT_OUT,
          Difference.Change.ADDED,
          Difference.Change.KEPT);

  private final PairView pair;
  private final List<Difference> differences;
  private final HtmlWriter html;

  DifferenceList(PairView pair, HtmlWriter html) {
    this.pair = pair;
    this.differences = pair.comparison().differences();
    this.html = html;
  }

  void draw() throws IOException {
    String heading = pair.id() + "-differences";
    html.open("section", "class", "differences", "aria-labelledby", heading).line();
    html.open("h3", "id", heading, "tabindex", "-1");
    html.text("Facts held against each other ").element("b", "" + differences.size());
    html.close("h3");
    if (differences.isEmpty()) {
      html.element("p", "No facts were found to hold against each other.", "class", "note");
    } else {
      note();
      filters();
      list();
    }
    html.close("section").line();
  }

  private void note() throws IOException {
    html.element("p", "A is read as the retelling of B, whichever came first.", "class", "note");
  }

  private void filters() throws IOException {
    html.open("div", "class", "filters scripted");
    html.open("fieldset").element("legend", "Change");
    for (Difference.Change change : CHANGES) {
      long count = differences.stream().filter(d -> d.change() == change).count();
      String words = Wording.change(change);
      filter("change", change.label(), words, (int) count, change != Difference.Change.KEPT);
    }
    html.close("fieldset");
    html.open("fieldset").element("legend", "Kind");
    for (FactKind kind : FactKind.values()) {
      long count = differences.stream().filter(d -> d.kind() == kind).count();
      filter("kind", kind.label(), Wording.kind(kind), (int) count, true);
    }
    html.close("fieldset");
    html.element("p", "", "class", "note shown", "role", "status").close("div").line();
  }

  private void filter(String by, String label, String words, int count, boolean on)
      throws IOException {
    if (count == 0) {
      return;
    }
    html.open("label");
    html.open(
        "input", "type", "checkbox", "data-by", by, "value", label, "checked", on ? "" : null);
    html.open("span").text(words + " ").element("b", "" + count).close("span");
    html.close("label");
  }

  private void list() throws IOException {
    html.open("ol", "class", "list").line();
    for (int number : ranked()) {
      entry(number);
    }
    html.close("ol").line();
  }

  /** The numbers of the differences: changes in order of place, then what matters most. */
  private List<Integer> ranked() {
    return IntStream.range(0, differences.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(
                    i -> CHANGES.indexOf(differences.get(i).change()) == 0 ? 0 : 1)
                .thenComparing(i -> differences.get(i).importance())
                .thenComparingInt(i -> CHANGES.indexOf(differences.get(i).change())))
        .toList();
  }

  private void entry(int number) throws IOException {
    Difference difference = differences.get(number);
    html.open(
        "li",
        "class",
        "d " + difference.change().label(),
        "id",
        pair.differenceId(number),
        "data-d",
        "" + number,
        "data-change",
        difference.change().label(),
        "data-kind",
        difference.kind().label());
    html.open("p", "class", "what");
    html.element("strong", Wording.change(difference.change())).text(" ");
    html.element("span", Wording.kind(difference.kind())).close("p");
    html.open("dl");
    place(Side.B, difference.b());
    place(Side.A, difference.a());
    html.close("dl");
    html.open("p", "class", "why", "id", pair.reasonId(number));
    html.foreign(difference.why()).close("p");
    html.close("li").line();
  }

  private void place(Side side, Difference.@Nullable Side place) throws IOException {
    html.open("div").open("dt").element("span", side.letter(), "class", "letter").close("dt");
    html.open("dd", "lang", "");
    if (place == null) {
      html.element("span", "does not say", "class", "absent", "lang", "en");
    } else {
      html.open("a", "href", "#" + pair.sentenceId(side, place.sentence()));
      html.foreign(place.text()).close("a");
    }
    html.close("dd").close("div");
  }
}
