package org.retold.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.read.ReadProblem;
import org.retold.text.ReportText;

/**
 * Comparisons as one self-contained HTML page, the file of {@code compare --html}.
 *
 * <p>The page loads nothing: style and script stand in it, and its content security policy allows
 * no others. All that there is to read is in the HTML; the script adds the curves between the
 * texts, the tooltips, the filters and the keys. Of three or more reports the page shows first a
 * table of relations, then one of facts, then every pair.
 */
public final class HtmlOutput {
  private final PageAssets assets = new PageAssets();

  /**
   * Writes the page, then flushes; does not close the writer, whose encoding must be UTF-8.
   *
   * @param problems what could not be read on the way, possibly nothing
   */
  public void write(ComparisonSet set, List<ReadProblem> problems, Writer out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    List<PairView> pairs = pairs(set);
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head(set, html);
    body(set, pairs, problems, html);
    html.close("html").line();
    out.flush();
  }

  private static List<PairView> pairs(ComparisonSet set) {
    List<PairView> pairs = new ArrayList<>();
    for (Comparison comparison : set.comparisons()) {
      int a = number(set, comparison.a());
      int b = number(set, comparison.b());
      pairs.add(new PairView(comparison, pairs.size() + 1, a, b));
    }
    return pairs;
  }

  /** Found by identity: the same file given twice is two reports. */
  private static int number(ComparisonSet set, ReportText report) {
    for (int i = 0; i < set.reports().size(); i++) {
      if (set.reports().get(i) == report) {
        return i + 1;
      }
    }
    return set.reports().indexOf(report) + 1;
  }

  private void head(ComparisonSet set, HtmlWriter html) throws IOException {
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", assets.policy()).line();
    meta(html, "viewport", "width=device-width, initial-scale=1");
    meta(html, "color-scheme", "light dark");
    meta(html, "referrer", "no-referrer");
    meta(html, "robots", "noindex");
    html.element("title", title(set)).line();
    html.open("style").trusted(assets.style()).close("style").line();
    html.open("script").trusted(assets.script()).close("script").line();
    html.close("head").line();
  }

  private static void meta(HtmlWriter html, String name, String content) throws IOException {
    html.open("meta", "name", name, "content", content).line();
  }

  private static String title(ComparisonSet set) {
    if (set.comparisons().size() != 1) {
      return TextWords.count(set.reports().size(), "report") + " compared – Retold";
    }
    Comparison only = set.comparisons().get(0);
    return Wording.headline(only.verdict().relation())
        + ": "
        + Wording.name(only.a().report())
        + " and "
        + Wording.name(only.b().report())
        + " – Retold";
  }

  private static void body(
      ComparisonSet set, List<PairView> pairs, List<ReadProblem> problems, HtmlWriter html)
      throws IOException {
    html.open("body").line();
    html.element("a", "Skip to the texts", "class", "skip", "href", "#p1-texts");
    html.element("a", "Skip to the differences", "class", "skip", "href", "#p1-differences").line();
    masthead(html);
    html.open("main").line();
    problems(problems, html);
    boolean many = set.reports().size() > 2;
    if (many) {
      new MatrixView(set, pairs, html).draw();
      new FactTableView(set, pairs, html).draw();
    }
    for (PairView pair : pairs) {
      new PairSection(pair, many, html).draw();
    }
    html.close("main").line();
    footer(html);
    html.close("body").line();
  }

  private static void masthead(HtmlWriter html) throws IOException {
    html.open("header", "class", "masthead");
    html.open("h1").element("span", "Retold", "class", "wordmark").text(" ");
    html.element("span", "Reports side by side", "class", "tagline").close("h1");
    html.element("button", "Theme", "type", "button", "class", "theme");
    html.close("header").line();
  }

  private static void problems(List<ReadProblem> problems, HtmlWriter html) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    html.open("section", "class", "problems", "aria-labelledby", "problems");
    html.element(
        "h2", TextWords.count(problems.size(), "problem") + " in reading", "id", "problems");
    html.open("ul");
    for (ReadProblem problem : problems) {
      html.open("li").foreign(problem.file(), "class", "file");
      html.text(", ").foreign(problem.position()).text(": ").foreign(problem.reason());
      html.element("span", problem.fatal() ? " Not compared." : " Compared as far as it was read.");
      html.close("li");
    }
    html.close("ul").close("section").line();
  }

  private static void footer(HtmlWriter html) throws IOException {
    html.open("footer", "class", "colophon");
    html.element(
        "p",
        "Made by Retold. A verdict is a reading of the two texts, with the evidence beside it; it"
            + " is no finding about the people who wrote them.");
    html.close("footer").line();
  }
}
