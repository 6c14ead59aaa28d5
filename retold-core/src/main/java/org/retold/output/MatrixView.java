package org.retold.output;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.ComparisonSet;
import org.retold.relation.Relation;
import org.retold.report.Report;
import org.retold.text.ReportText;

/** Draws the table of relations of three or more reports, each cell a link to its pair. */
final class MatrixView {
  private final ComparisonSet set;
  private final List<PairView> pairs;
  private final HtmlWriter html;

  /** Only looked up, never walked through, so that its order does not matter. */
  private final Map<String, PairView> byNumbers = new HashMap<>();

  MatrixView(ComparisonSet set, List<PairView> pairs, HtmlWriter html) {
    this.set = set;
    this.pairs = pairs;
    this.html = html;
    for (PairView pair : pairs) {
      byNumbers.put(key(pair.number(Side.A), pair.number(Side.B)), pair);
    }
  }

  void draw() throws IOException {
    html.open("section", "class", "matrix", "aria-labelledby", "matrix").line();
    html.element("h2", headline(), "id", "matrix");
    html.element(
        "p",
        "Each row tells how much of that report is carried over from the others. A cell leads to"
            + " the two texts side by side.",
        "class",
        "lead");
    html.open(
        "div", "class", "scroller", "tabindex", "0", "role", "region", "aria-labelledby", "matrix");
    table();
    html.close("div").line();
    chooser();
    html.close("section").line();
  }

  private String headline() {
    long derived =
        pairs.stream().filter(p -> p.comparison().verdict().relation().isDerived()).count();
    return TextWords.count(set.reports().size(), "report")
        + ", "
        + (derived == 0 ? "no copies" : TextWords.count((int) derived, "derived pair"));
  }

  private void table() throws IOException {
    html.open("table").open("thead").open("tr");
    html.element("th", "Report", "scope", "col");
    for (int i = 0; i < set.reports().size(); i++) {
      html.open("th", "scope", "col");
      html.element("abbr", "" + (i + 1), "title", Wording.name(set.reports().get(i).report()));
      html.close("th");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (int row = 0; row < set.reports().size(); row++) {
      row(row);
    }
    html.close("tbody").close("table").line();
  }

  private void row(int row) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.element("span", "" + (row + 1), "class", "letter").text(" ");
    name(set.reports().get(row));
    html.close("th");
    for (int column = 0; column < set.reports().size(); column++) {
      cell(row, column);
    }
    html.close("tr").line();
  }

  private void name(ReportText text) throws IOException {
    Report report = text.report();
    html.foreign(Wording.name(report));
    if (report.publisher() != null && report.title() != null) {
      html.text(" ").foreign(report.title(), "class", "title");
    }
  }

  private void cell(int row, int column) throws IOException {
    PairView pair = pair(row, column);
    if (pair == null) {
      html.element("td", row == column ? "–" : "", "class", "self");
      return;
    }
    Relation relation = pair.comparison().verdict().relation();
    Side side = row < column ? Side.A : Side.B;
    html.open("td", "class", "r-" + relation.label());
    html.open("a", "href", "#" + pair.id(), "aria-label", label(pair, side));
    html.element("span", Wording.shortly(relation), "class", "relation").text(" ");
    html.element("span", Wording.percent(side.coverage(pair.comparison())), "class", "share");
    html.close("a").close("td");
  }

  private static String label(PairView pair, Side side) {
    return Wording.shortly(pair.comparison().verdict().relation())
        + ", "
        + Wording.percent(side.coverage(pair.comparison()))
        + " of "
        + pair.number(side)
        + " in "
        + pair.number(side.other())
        + "; show both";
  }

  private @Nullable PairView pair(int row, int column) {
    int first = Math.min(row, column);
    int second = Math.max(row, column);
    return byNumbers.get(key(first + 1, second + 1));
  }

  private static String key(int a, int b) {
    return a + " " + b;
  }

  private void chooser() throws IOException {
    html.open("p", "class", "chooser scripted");
    html.element("label", "Pair shown", "for", "pair");
    html.open("select", "id", "pair");
    for (PairView pair : pairs) {
      String words =
          pair.number(Side.A)
              + " and "
              + pair.number(Side.B)
              + ": "
              + Wording.shortly(pair.comparison().verdict().relation());
      html.element("option", words, "value", pair.id());
    }
    html.close("select").close("p").line();
  }
}
