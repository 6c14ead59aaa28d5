package org.retold.output;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.retold.relation.Explanation;

/** Draws why a verdict is as it is: the reasons, and every measure beside its threshold. */
final class ExplanationView {
  private final PairView pair;
  private final HtmlWriter html;

  ExplanationView(PairView pair, HtmlWriter html) {
    this.pair = pair;
    this.html = html;
  }

  void draw() throws IOException {
    Explanation explanation = pair.comparison().verdict().explanation();
    html.open("details", "class", "explanation", "id", pair.id() + "-why");
    html.open("summary").element("h3", "Why this verdict").close("summary").line();
    html.sentences(explanation.reasons());
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
