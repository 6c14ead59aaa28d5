package org.retold.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/**
 * The cues of direction in one pair, each with the sentence that says it. Values of {@link #later}
 * are positive where the first report looks like the later one, negative where the second does, and
 * lie about between -1 and 1.
 */
final class DirectionCues {
  private static final String ENDS = ".!?\"'”’»)]";

  private final Report reportA;
  private final Report reportB;
  private final PairEvidence evidence;
  private final List<AlignedPassage> carried;
  private final double close;
  private final double same;
  private final SortedMap<String, Double> later = new TreeMap<>();
  private final SortedMap<String, Double> common = new TreeMap<>();
  private final Map<String, String> sentences = new HashMap<>();

  DirectionCues(
      ReportText a,
      ReportText b,
      PairEvidence evidence,
      Carriage carriage,
      SortedMap<String, Double> measures) {
    this.reportA = a.report();
    this.reportB = b.report();
    this.evidence = evidence;
    this.carried = DirectionFinder.carried(evidence, carriage);
    this.close = measures.getOrDefault("closeShare", 0.0);
    this.same = measures.getOrDefault("sameWhole", 0.0);
    credits();
    clocks();
    plans();
    lengths();
    years();
    places(carriage);
    quotes();
    boolean cutA = endsInMidSentence(a, evidence.a, evidence.inRunA);
    boolean cutB = endsInMidSentence(b, evidence.b, evidence.inRunB);
    tails(cutA, cutB);
    common(cutA && cutB);
  }

  /** The cues for which is the later one. */
  SortedMap<String, Double> later() {
    return later;
  }

  /** The cues for a source of both that is not here. */
  SortedMap<String, Double> common() {
    return common;
  }

  /** What a cue says, in a sentence. */
  String sentence(String cue) {
    return sentences.getOrDefault(cue, cue);
  }

  /** What speaks for a common source. */
  List<String> commonSentences() {
    List<String> all = new ArrayList<>();
    for (String cue : List.of("conflict", "sameAgency", "bothCut", "same")) {
      if (common.getOrDefault(cue, 0.0) > 0.3) {
        all.add(sentence(cue));
      }
    }
    if (common.getOrDefault("conflict", 0.0) > 0) {
      List.of("plan", "credit", "detail").stream()
          .filter(sentences::containsKey)
          .forEach(cue -> all.add(sentence(cue)));
    }
    return all;
  }

  private void say(String cue, double value, String forA, String forB) {
    double bounded = Math.max(-1.5, Math.min(1.5, value));
    later.put(cue, bounded);
    if (Math.abs(bounded) > 0.05) {
      sentences.put(cue, bounded > 0 ? forA : forB);
    }
  }

  private void credits() {
    Bylines a = new Bylines(reportA);
    Bylines b = new Bylines(reportB);
    boolean aCreditsB = a.takesFrom(b);
    boolean bCreditsA = b.takesFrom(a);
    say(
        "credit",
        (aCreditsB ? 1 : 0) - (bCreditsA ? 1 : 0),
        "The first report names as its source who put out the second.",
        "The second report names as its source who put out the first.");
    boolean anyA = !reportA.credits().isEmpty();
    boolean anyB = !reportB.credits().isEmpty();
    say(
        "creditAlone",
        (anyA && !anyB ? 1 : 0) - (anyB && !anyA ? 1 : 0),
        "Only the first report names a source.",
        "Only the second report names a source.");
    if (aCreditsB == bCreditsA && a.sharesName(b)) {
      common.put("sameAgency", 1.0);
      sentences.put("sameAgency", "Both reports credit the same source.");
    }
  }

  private void clocks() {
    say(
        "published",
        order(reportA.clocks().published(), reportB.clocks().published()),
        "By its own clock the first report came out later.",
        "By its own clock the second report came out later.");
    say(
        "fetched",
        order(reportA.clocks().fetched(), reportB.clocks().fetched()),
        "The first report was fetched later, which says little.",
        "The second report was fetched later, which says little.");
  }

  /** 1 where the first is later, -1 where the second is, 0 where neither is known to be. */
  private static double order(@Nullable Moment a, @Nullable Moment b) {
    if (a == null || b == null) {
      return 0;
    }
    return b.isBefore(a) ? 1 : a.isBefore(b) ? -1 : 0;
  }

  private void plans() {
    List<PlanCue.Find> inA = new PlanCue(evidence.a, evidence.b).findAll(carried, true);
    List<PlanCue.Find> inB = new PlanCue(evidence.b, evidence.a).findAll(carried, false);
    say(
        "plan",
        (inB.size() - inA.size()) / 2.0 + Math.signum(inB.size() - inA.size()) / 2.0,
        inB.isEmpty() ? "" : sentence("second", inB.get(0), "first"),
        inA.isEmpty() ? "" : sentence("first", inA.get(0), "second"));
  }

  private static String sentence(String planner, PlanCue.Find find, String teller) {
    return "The "
        + planner
        + " report says \""
        + find.plan()
        + "\" where the "
        + teller
        + " says \""
        + find.done()
        + "\": the "
        + planner
        + " was written before it happened.";
  }

  /**
   * A version of nearly the same words grows from hour to hour, and grows in its middle; a copy
   * that is cut is cut from its end; a rewording sheds detail. So words put in between carried ones
   * speak for the later version, words after the last carried one for the source.
   */
  private void lengths() {
    double inner = Math.log((between(evidence.inRunA) + 15.0) / (between(evidence.inRunB) + 15.0));
    say(
        "growth",
        close * inner,
        "Much the same words stand in both, and the first report has more put in between them.",
        "Much the same words stand in both, and the second report has more put in between them.");
    double tail = Math.log((after(evidence.inRunA) + 30.0) / (after(evidence.inRunB) + 30.0));
    say(
        "cut",
        -tail,
        "The first report stops where the second goes on, as a cut copy does.",
        "The second report stops where the first goes on, as a cut copy does.");
    double detail = Math.log((detail(true) + 5.0) / (detail(false) + 5.0));
    say(
        "detail",
        -(1 - close) * detail * 2,
        "The first report tells the same things with fewer names, figures and words.",
        "The second report tells the same things with fewer names, figures and words.");
  }

  private static int between(boolean[] inRun) {
    int first = 0;
    int last = inRun.length - after(inRun);
    while (first < last && !inRun[first]) {
      first++;
    }
    int between = 0;
    for (int i = first; i < last; i++) {
      between += inRun[i] ? 0 : 1;
    }
    return between;
  }

  private static int after(boolean[] inRun) {
    int last = inRun.length;
    while (last > 0 && !inRun[last - 1]) {
      last--;
    }
    return inRun.length - last;
  }

  private double detail(boolean ofA) {
    WordRow row = ofA ? evidence.a : evidence.b;
    double detail = 0;
    for (AlignedPassage passage : carried) {
      for (int sentence : ofA ? passage.a() : passage.b()) {
        for (int i = row.start(sentence); i < row.end(sentence); i++) {
          detail += row.kind(i) == WordRow.Kind.FUNCTION ? 0 : 1;
        }
      }
    }
    return detail;
  }

  private void years() {
    int a = latestYear(evidence.a);
    int b = latestYear(evidence.b);
    say(
        "year",
        a == 0 || b == 0 ? 0 : Math.signum(a - b),
        "The first report names a later year (" + a + ").",
        "The second report names a later year (" + b + ").");
  }

  private static int latestYear(WordRow row) {
    int latest = 0;
    for (int i = 0; i < row.size(); i++) {
      String norm = row.norm(i);
      if (norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"))) {
        try {
          latest = Math.max(latest, Integer.parseInt(norm));
        } catch (NumberFormatException notAYear) {
          continue;
        }
      }
    }
    return latest > 2100 ? 0 : latest;
  }

  /** What opened the earlier report sinks to the background of the later one. */
  private void places(Carriage carriage) {
    double a = meanPlace(carriage.sentencesA);
    double b = meanPlace(carriage.sentencesB);
    say(
        "background",
        (a - b) * 2,
        "What both tell stands further down in the first report, as background does.",
        "What both tell stands further down in the second report, as background does.");
  }

  private static double meanPlace(double[] carried) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < carried.length; i++) {
      if (carried[i] >= 0.5) {
        sum += (i + 0.5) / carried.length;
        count++;
      }
    }
    return count == 0 ? 0.5 : sum / count;
  }

  /** Words quoted in carried passages: the copy trims quotations, and never lengthens them. */
  private void quotes() {
    double inA = 0;
    double inB = 0;
    for (AlignedPassage passage : carried) {
      int quotedA = quoted(evidence.a, passage.a());
      int quotedB = quoted(evidence.b, passage.b());
      if (quotedA > 0 && quotedB > 0) {
        inA += quotedA;
        inB += quotedB;
      }
    }
    say(
        "quotes",
        Math.log((inB + 10) / (inA + 10)),
        "Quotations are shorter in the first report.",
        "Quotations are shorter in the second report.");
  }

  private static int quoted(WordRow row, List<Integer> sentences) {
    int quoted = 0;
    for (int sentence : sentences) {
      for (int i = row.start(sentence); i < row.end(sentence); i++) {
        quoted += row.isOwn(i) ? 0 : 1;
      }
    }
    return quoted;
  }

  /** Whether the text breaks off inside words that the other report goes on with. */
  private static boolean endsInMidSentence(ReportText text, WordRow row, boolean[] inRun) {
    if (row.size() == 0 || !inRun[row.size() - 1] || text.sentences().isEmpty()) {
      return false;
    }
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    int end = last.text().codePointBefore(last.text().length());
    return ENDS.indexOf(end) < 0;
  }

  private void tails(boolean cutA, boolean cutB) {
    say(
        "tail",
        (cutA ? 1 : 0) - (cutB ? 1 : 0),
        "The first report breaks off in the middle of a sentence that the second one ends.",
        "The second report breaks off in the middle of a sentence that the first one ends.");
  }

  private void common(boolean bothCut) {
    common.put("same", same);
    sentences.put("same", "The two are one text, and nothing in it tells which came first.");
    common.put("bothCut", bothCut ? 1.0 : 0.0);
    sentences.put("bothCut", "Both break off in the middle of a sentence.");
    double plan = later.getOrDefault("plan", 0.0);
    double copy = later.getOrDefault("detail", 0.0) + later.getOrDefault("credit", 0.0);
    common.put("conflict", plan * copy < 0 ? Math.min(1, Math.abs(plan)) : 0.0);
    sentences.put(
        "conflict",
        "The one that looks like the copy was written of an earlier hour than the other, so both"
            + " go back to an earlier version.");
  }
}
