package org.retold.output;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparison;
import org.retold.report.Clocks;
import org.retold.report.Credit;
import org.retold.report.Moment;
import org.retold.report.Report;

/** Draws one comparison: the verdict, both texts, what changed, and why the verdict is as it is. */
final class PairSection {
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
    new VerdictView(pair, oneOfMany, html).draw();
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
    new ExplanationView(pair, html).draw();
    html.close("section").line();
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
    html.letter(side);
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
    return Wording.credits(report.credits().stream().map(Credit::name).distinct().toList());
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
    html.letter(side);
    html.text(side == Side.A ? ", added " : ", left out ").element("b", "" + numbers.size());
    html.close("h3").close("summary").open("ul").line();
    for (int number : numbers) {
      html.open("li").open("a", "href", "#" + pair.sentenceId(side, number), "lang", "");
      html.foreign(side.report(comparison).sentences().get(number).text());
      html.close("a").close("li").line();
    }
    html.close("ul").close("details").line();
  }
}
