package org.retold.output;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparison;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.relation.Verdict;
import org.retold.report.Clocks;
import org.retold.report.Credit;
import org.retold.report.Moment;
import org.retold.report.Report;

/** Draws one comparison: the verdict, both texts, what changed, and why the verdict is as it is. */
final class PairSection {
  private static final int BAR = 100;

  private final PairView pair;
  private final Comparison comparison;
  private final boolean oneOfMany;
  private final HtmlWriter html;

  PairSection(PairView pair, boolean oneOfMany, HtmlWriter html) {
    this.pair = pair;
    this.comparison = pair.comparison();
    this.oneOfMany = oneOfMany;
    this.html = html;
  }

  void draw() throws IOException {
    html.open(
            "section",
            "class",
            pair.isShared() ? "pair" : "pair apart",
            "id",
            pair.id(),
            "tabindex",
            "-1",
            "aria-labelledby",
            pair.id() + "-verdict")
        .line();
    verdict();
    html.open("div", "class", "reading").line();
    bar();
    html.open("div", "class", "columns").line();
    texts();
    html.open("aside", "class", "findings", "aria-label", "What was found").line();
    new DifferenceList(pair, html).draw();
    alone(Side.A);
    alone(Side.B);
    html.close("aside").line();
    html.close("div").close("div").line();
    explanation(comparison.verdict().explanation());
    html.close("section").line();
  }

  private void verdict() throws IOException {
    Verdict verdict = comparison.verdict();
    html.open("header", "class", "verdict").line();
    html.open("div", "class", "finding");
    if (oneOfMany) {
      html.element(
          "p",
          "Reports " + pair.number(Side.A) + " and " + pair.number(Side.B) + ", here A and B",
          "class",
          "which");
    }
    html.element("h2", Wording.headline(verdict.relation()), "id", pair.id() + "-verdict");
    html.element("p", Wording.meaning(verdict.relation()), "class", "lead");
    html.open("p", "class", "sure").text("Confidence ");
    html.element("strong", Wording.percent(verdict.confidence())).close("p");
    html.close("div").line();
    html.open("div", "class", "coverage");
    html.element("h3", "Carried over");
    coverage(Side.A);
    coverage(Side.B);
    html.close("div").line();
    if (verdict.relation().isDerived() || !verdict.direction().evidence().isEmpty()) {
      direction(verdict.direction());
    }
    html.close("header").line();
  }

  private void coverage(Side side) throws IOException {
    double share = side.coverage(comparison);
    html.open("div", "class", "bar");
    html.open("p");
    letter(side);
    html.text(" ").foreign(Wording.name(pair.report(side)), "class", "name");
    html.element("strong", Wording.percent(share));
    html.close("p");
    String width = Double.isFinite(share) ? "" + Math.round(share * BAR) : "0";
    html.open("svg", "viewBox", "0 0 100 6", "preserveAspectRatio", "none", "aria-hidden", "true");
    html.open("rect", "class", "track", "width", "" + BAR, "height", "6").close("rect");
    html.open("rect", "class", "fill", "width", width, "height", "6").close("rect");
    html.close("svg").close("div").line();
  }

  private void letter(Side side) throws IOException {
    html.element("span", side.letter(), "class", "letter");
  }

  private void direction(Direction direction) throws IOException {
    html.open("div", "class", "direction");
    html.element("h3", "Who took from whom");
    html.open("p").text(Wording.course(direction));
    if (direction.verdict() != Direction.Verdict.UNKNOWN) {
      html.text(" Confidence ");
      html.element("strong", Wording.percent(direction.confidence())).text(".");
    }
    html.close("p");
    sentences(direction.evidence());
    html.close("div").line();
  }

  private void sentences(List<String> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    html.open("ul");
    for (String sentence : sentences) {
      html.open("li").foreign(sentence).close("li");
    }
    html.close("ul");
  }

  /** The bar above the texts: the legend with its counts, and what the script can do. */
  private void bar() throws IOException {
    html.open("div", "class", "toolbar");
    html.open("ul", "class", "legend", "aria-label", "Passages by wording");
    for (AlignedPassage.Kind kind : AlignedPassage.Kind.values()) {
      long count = passages().stream().filter(passage -> passage.kind() == kind).count();
      legend("k-" + kind.label(), Wording.kind(kind), (int) count);
    }
    legend("k-moved", "moved", (int) passages().stream().filter(AlignedPassage::moved).count());
    html.close("ul");
    jumps();
    html.open("p", "class", "tools scripted");
    html.open("label", "class", "together");
    html.open("input", "type", "checkbox", "checked", "");
    html.text(" Scroll together").close("label");
    html.element(
        "button",
        "↑",
        "type",
        "button",
        "class",
        "step",
        "data-step",
        "-1",
        "aria-label",
        "Previous difference (k)",
        "title",
        "Previous difference (k)");
    html.element(
        "button",
        "↓",
        "type",
        "button",
        "class",
        "step",
        "data-step",
        "1",
        "aria-label",
        "Next difference (j)",
        "title",
        "Next difference (j)");
    html.close("p");
    html.close("div").line();
  }

  /** Links to the parts of the comparison, for screens on which they are far apart. */
  private void jumps() throws IOException {
    html.open("nav", "class", "jump", "aria-label", "Parts of this comparison");
    jump("Facts", pair.id() + "-differences");
    for (Side side : Side.values()) {
      if (hasAlone(side)) {
        jump("Only in " + side.letter(), aloneId(side));
      }
    }
    jump("Why", pair.id() + "-why");
    html.close("nav").line();
  }

  private void jump(String words, String id) throws IOException {
    html.element("a", words, "href", "#" + id);
  }

  private void legend(String style, String words, int count) throws IOException {
    html.open("li", "class", style + (count == 0 ? " none" : ""));
    html.text(words + " ").element("b", "" + count).close("li");
  }

  private List<AlignedPassage> passages() {
    return comparison.alignment().passages();
  }

  private void texts() throws IOException {
    html.open("div", "class", "texts", "id", pair.id() + "-texts", "tabindex", "-1").line();
    article(Side.A);
    html.open("svg", "class", "links", "aria-hidden", "true").close("svg").line();
    article(Side.B);
    html.close("div").line();
  }

  private void article(Side side) throws IOException {
    String heading = pair.id() + side.key() + "-title";
    html.open("article", "class", "side " + side.key(), "aria-labelledby", heading).line();
    about(side, heading);
    html.open(
        "div",
        "class",
        "pane",
        "lang",
        "",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "Text of report " + side.letter());
    new TextView(pair, side, html).draw();
    html.close("div").close("article").line();
  }

  private void about(Side side, String heading) throws IOException {
    Report report = pair.report(side);
    html.open("header");
    html.open("p", "class", "publisher");
    letter(side);
    html.text(" ");
    known(report.publisher() == null ? null : report.publisher().name(), "No publisher given");
    html.close("p");
    html.open("h3", "id", heading);
    known(report.title(), "No title given");
    html.close("h3");
    html.open("dl");
    clocks(report.clocks());
    row("By", report.authors().isEmpty() ? null : String.join(", ", report.authors()));
    row("Credits", credits(report));
    row("File", report.file() == null ? report.id() : report.file());
    row("Address", report.url());
    html.close("dl").close("header").line();
  }

  private void known(@Nullable String value, String otherwise) throws IOException {
    if (value == null) {
      html.element("span", otherwise, "class", "missing");
    } else {
      html.foreign(value);
    }
  }

  private void clocks(Clocks clocks) throws IOException {
    if (Clocks.NONE.equals(clocks)) {
      row("Published", "not given");
    }
    moment("Published", clocks.published());
    moment("Updated", clocks.updated());
    moment("Dateline", clocks.dateline());
    moment("Fetched", clocks.fetched());
  }

  private void moment(String name, @Nullable Moment moment) throws IOException {
    row(name, moment == null ? null : Wording.moment(moment));
  }

  private void row(String name, @Nullable String value) throws IOException {
    if (value != null) {
      html.open("div").element("dt", name).open("dd").foreign(value).close("dd").close("div");
    }
  }

  private static @Nullable String credits(Report report) {
    List<String> names = report.credits().stream().map(Credit::name).distinct().toList();
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private boolean hasAlone(Side side) {
    return pair.isShared() && !side.alone(comparison).isEmpty();
  }

  private String aloneId(Side side) {
    return pair.id() + "-only-" + side.key();
  }

  /** The list of sentences that stand in one report only. */
  private void alone(Side side) throws IOException {
    if (!hasAlone(side)) {
      return;
    }
    List<Integer> numbers = side.alone(comparison);
    html.open("details", "class", "alone", "id", aloneId(side), "open", "");
    html.open("summary").open("h3").text("Only in ");
    letter(side);
    html.text(side == Side.A ? ", added " : ", left out ").element("b", "" + numbers.size());
    html.close("h3").close("summary").open("ul").line();
    for (int number : numbers) {
      html.open("li").open("a", "href", "#" + pair.sentenceId(side, number), "lang", "");
      html.foreign(side.report(comparison).sentences().get(number).text());
      html.close("a").close("li").line();
    }
    html.close("ul").close("details").line();
  }

  private void explanation(Explanation explanation) throws IOException {
    html.open("details", "class", "explanation", "id", pair.id() + "-why");
    html.open("summary").element("h3", "Why this verdict").close("summary").line();
    sentences(explanation.reasons());
    measures(explanation.measures(), explanation.thresholds());
    html.open("p", "class", "note").text("Thresholds: ").foreign(explanation.version());
    html.text(". Report ids: ").foreign(pair.report(Side.A).id()).text(" and ");
    html.foreign(pair.report(Side.B).id()).text(".").close("p");
    html.close("details").line();
  }

  private void measures(SortedMap<String, Double> measures, SortedMap<String, Double> thresholds)
      throws IOException {
    Set<String> names = new TreeSet<>(measures.keySet());
    names.addAll(thresholds.keySet());
    if (names.isEmpty()) {
      return;
    }
    html.open("div", "class", "scroller");
    html.open("table").open("thead").open("tr");
    for (String heading : List.of("Measure", "Value", "Threshold")) {
      html.element("th", heading, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    rows(names, measures, thresholds);
    html.close("tbody").close("table").close("div").line();
  }

  private void rows(
      Collection<String> names,
      SortedMap<String, Double> measures,
      SortedMap<String, Double> thresholds)
      throws IOException {
    for (String name : names) {
      html.open("tr").element("th", name, "scope", "row");
      html.element("td", Wording.number(measures.get(name)));
      html.element("td", Wording.number(thresholds.get(name)));
      html.close("tr").line();
    }
  }
}
