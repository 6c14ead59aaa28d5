package org.retold.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Tells in plain sentences why a verdict is what it is, the weightiest first. */
final class Reasons {
  private static final int MOST_WORDS_SHOWN = 24;
  private static final double RIVAL = 0.25;

  private final PairEvidence evidence;
  private final SortedMap<String, Double> measures;
  private final List<String> reasons = new ArrayList<>();

  Reasons(PairEvidence evidence, SortedMap<String, Double> measures) {
    this.evidence = evidence;
    this.measures = measures;
  }

  List<String> of(Relation relation, Map<Relation, Double> chances, Coverage coverage) {
    if (relation.isDerived()) {
      derived(coverage);
    } else {
      notDerived(relation);
    }
    quotations();
    rival(relation, chances);
    cautions();
    return reasons;
  }

  private void derived(Coverage coverage) {
    say(
        "About %s of the first report and %s of the second are carried over.",
        percent(coverage.a()), percent(coverage.b()));
    say(
        "Of what is carried over, %s stands word for word or lightly edited.",
        percent(measure("closeShare")));
    longestRun();
  }

  private void notDerived(Relation relation) {
    if (measure("factsLost") > 0 && measure("proseShare") > 0.3) {
      say(
          "Sentences are built alike, but the names and figures in them differ: a form filled anew.");
    } else if (measure("alignedShare") > 0.2) {
      say("Some passages tell the same things, but each report in its own words and order.");
    } else {
      say("Hardly any passage of one corresponds to one of the other.");
    }
    if (relation == Relation.INDEPENDENT) {
      say("What they name and what they tell of is alike enough for one event.");
    } else {
      say("What they name and what they tell of differs.");
    }
  }

  private void longestRun() {
    evidence.runs.stream()
        .filter(evidence::tells)
        .max(
            Comparator.comparingInt(evidence::prose)
                .thenComparing(Comparator.comparingInt(SharedRun::a).reversed()))
        .ifPresent(run -> say("The longest run of words that both share: \"%s\".", words(run)));
  }

  private String words(SharedRun run) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < Math.min(run.length(), MOST_WORDS_SHOWN); i++) {
      words.append(i > 0 ? " " : "").append(evidence.a.token(run.a() + i).text());
    }
    return words + (run.length() > MOST_WORDS_SHOWN ? " …" : "");
  }

  private void quotations() {
    int quoted = 0;
    for (SharedRun run : evidence.runs) {
      for (int i = 0; i < run.length(); i++) {
        quoted += evidence.a.isOwn(run.a() + i) ? 0 : 1;
      }
    }
    if (quoted >= 8) {
      say(
          "%d words of shared quotation were set aside: two reporters in one room write them alike.",
          quoted);
    }
  }

  private void rival(Relation relation, Map<Relation, Double> chances) {
    chances.entrySet().stream()
        .filter(entry -> entry.getKey() != relation && entry.getValue() >= RIVAL)
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            entry ->
                say(
                    "It lies near the line to %s, which has a chance of %s.",
                    entry.getKey().label(), percent(entry.getValue())));
  }

  private void cautions() {
    if (Cautions.isShort(evidence)) {
      say("One of the texts is very short, so the verdict is less sure.");
    }
    if (Cautions.isForeign(evidence)) {
      say("The texts do not look English, so only words and figures were compared.");
    }
  }

  private double measure(String name) {
    return measures.getOrDefault(name, 0.0);
  }

  private void say(String format, Object... values) {
    reasons.add(String.format(Locale.ROOT, format, values));
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
