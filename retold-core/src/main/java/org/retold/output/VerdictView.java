package org.retold.output;

import java.io.IOException;
import org.retold.comparison.Comparison;
import org.retold.relation.Direction;
import org.retold.relation.Verdict;

/** Draws what two reports are to each other: in words, how much is carried over, and which way. */
final class VerdictView {
  private static final int BAR = 100;

  private final PairView pair;
  private final Comparison comparison;
  private final boolean oneOfMany;
  private final HtmlWriter html;

  VerdictView(PairView pair, boolean oneOfMany, HtmlWriter html) {
    this.pair = pair;
    this.comparison = pair.comparison();
    this.oneOfMany = oneOfMany;
    this.html = html;
  }

  void draw() throws IOException {
    Verdict verdict = comparison.verdict();
    html.open("header", "class", "verdict").line();
    finding(verdict);
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

  private void finding(Verdict verdict) throws IOException {
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
  }

  private void coverage(Side side) throws IOException {
    double share = side.coverage(comparison);
    html.open("div", "class", "bar");
    html.open("p");
    html.letter(side);
    html.text(" ").foreign(Wording.name(pair.report(side)), "class", "name");
    html.element("strong", Wording.percent(share));
    html.close("p");
    String width = Double.isFinite(share) ? "" + Math.round(share * BAR) : "0";
    html.open("svg", "viewBox", "0 0 100 6", "preserveAspectRatio", "none", "aria-hidden", "true");
    html.open("rect", "class", "track", "width", "" + BAR, "height", "6").close("rect");
    html.open("rect", "class", "fill", "width", width, "height", "6").close("rect");
    html.close("svg").close("div").line();
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
    html.sentences(direction.evidence());
    html.close("div").line();
  }
}
