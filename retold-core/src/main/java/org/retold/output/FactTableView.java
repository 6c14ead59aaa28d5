package org.retold.output;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.FactTable.Row;
import org.retold.comparison.FactTable.Standing;
import org.retold.comparison.FactTable.Statement;
import org.retold.report.Moment;

/**
 * Draws the facts x reports table: a row a fact, a column a report, each statement a link to its
 * sentence. Long lists of what is told alike or by one report are folded away.
 */
final class FactTableView {
  private static final int MOST_UNFOLDED = 12;
  private static final int CONTEXT = 90;

  private final ComparisonSet set;
  private final List<PairView> pairs;
  private final HtmlWriter html;

  FactTableView(ComparisonSet set, List<PairView> pairs, HtmlWriter html) {
    this.set = set;
    this.pairs = pairs;
    this.html = html;
  }

  void draw() throws IOException {
    html.open("section", "class", "facts", "aria-labelledby", "facts").line();
    html.element("h2", "Facts, report by report", "id", "facts");
    html.element("p", lead(), "class", "lead");
    part(Standing.CONFLICT, "Told differently");
    part(Standing.AGREED, "Told alike by two reports or more");
    part(Standing.SINGLE, "Told by one report alone");
    html.close("section").line();
  }

  private String lead() {
    if (set.facts().rows().isEmpty()) {
      return "No figures, times, names or quotations were found in these reports.";
    }
    return "A row is a fact, a cell what that report says. Statements of one row that bear the same"
        + " letter say the same; a cell leads to its sentence.";
  }

  private void part(Standing standing, String title) throws IOException {
    List<Row> rows = set.facts().rows(standing);
    if (rows.isEmpty()) {
      return;
    }
    String id = "facts-" + standing.label();
    boolean open = standing == Standing.CONFLICT || rows.size() <= MOST_UNFOLDED;
    html.open("details", "open", open ? "" : null, "class", standing.label()).open("summary");
    html.open("h3", "id", id).text(title + " ").element("b", "" + rows.size()).close("h3");
    html.close("summary").line();
    if (standing == Standing.SINGLE) {
      lists(rows);
    } else {
      html.open(
          "div", "class", "scroller", "tabindex", "0", "role", "region", "aria-labelledby", id);
      table(rows);
      html.close("div");
    }
    html.close("details").line();
  }

  /** A list a report: a table of single facts would be empty but for one cell a row. */
  private void lists(List<Row> rows) throws IOException {
    for (int i = 0; i < set.reports().size(); i++) {
      int report = i;
      List<Row> own = rows.stream().filter(row -> !row.cells().get(report).isEmpty()).toList();
      if (!own.isEmpty()) {
        html.open("h4");
        name(report);
        html.close("h4").open("ul").line();
        for (Row row : own) {
          html.open("li").element("span", Wording.kind(row.kind()), "class", "kind").text(" ");
          link(report, row.cells().get(report).get(0));
          html.close("li").line();
        }
        html.close("ul").line();
      }
    }
  }

  private void name(int report) throws IOException {
    html.element("span", "" + (report + 1), "class", "letter").text(" ");
    html.foreign(Wording.name(set.reports().get(report).report()));
  }

  private void table(List<Row> rows) throws IOException {
    html.open("table").open("thead").open("tr");
    html.element("th", "Fact", "scope", "col");
    for (int i = 0; i < set.reports().size(); i++) {
      html.open("th", "scope", "col");
      name(i);
      Moment published = set.reports().get(i).report().clocks().published();
      if (published != null) {
        html.text(" ").element("span", Wording.moment(published), "class", "date");
      }
      html.close("th");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (Row row : rows) {
      row(row);
    }
    html.close("tbody").close("table").line();
  }

  private void row(Row row) throws IOException {
    html.open("tr");
    html.open("th", "scope", "row").text(Wording.kind(row.kind())).close("th");
    boolean lettered = row.standing() == Standing.CONFLICT;
    for (int i = 0; i < row.cells().size(); i++) {
      cell(i, row.cells().get(i), lettered);
    }
    html.close("tr").line();
  }

  private void cell(int report, List<Statement> statements, boolean lettered) throws IOException {
    if (statements.isEmpty()) {
      html.open("td", "class", "absent", "data-report", "" + (report + 1));
      html.element("span", "does not say").close("td");
      return;
    }
    html.open("td", "lang", "", "data-report", "" + (report + 1));
    for (Statement statement : statements) {
      html.open("p", "class", lettered ? "g" + Math.min(statement.group(), 3) : null);
      if (lettered) {
        html.element("span", letter(statement.group()), "class", "group", "lang", "en").text(" ");
      }
      link(report, statement);
      html.close("p");
      if (lettered) {
        String context = new Snippet(set.reports().get(report), CONTEXT).around(statement.place());
        html.open("p", "class", "context").foreign(context).close("p");
      }
    }
    html.close("td");
  }

  private void link(int report, Statement statement) throws IOException {
    String sentence =
        set.reports().get(report).sentences().get(statement.place().sentence()).text();
    html.open("a", "href", address(report, statement), "title", sentence);
    html.foreign(statement.words()).close("a");
  }

  /** The statement's sentence in the first pair that shows the report. */
  private @Nullable String address(int report, Statement statement) {
    for (PairView pair : pairs) {
      for (Side side : Side.values()) {
        if (pair.number(side) == report + 1) {
          return "#" + pair.sentenceId(side, statement.place().sentence());
        }
      }
    }
    return null;
  }

  /** "a" for the first group; beyond "z" two letters. */
  private static String letter(int group) {
    String last = String.valueOf((char) ('a' + group % 26));
    return group < 26 ? last : letter(group / 26 - 1) + last;
  }
}
