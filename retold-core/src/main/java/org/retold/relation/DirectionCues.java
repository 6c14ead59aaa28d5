package org.retold.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.AlignedPassage;
import org.retold.report.Report;
import org.retold.text.ReportText;

/**
 * The cues of direction in one pair, each with the sentence that says it. Values of {@link #later}
 * are positive where the first report looks like the later one, negative where the second does, and
 * lie about between -1 and 1.
 */
final class DirectionCues {
  /** The share of growth that counts where two publishers are named. */
  private static final double OTHER_HANDS = 0.15;

  /** So many edits between carried words make it half sure that somebody worked on the text. */
  private static final double FEW_EDITS = 2;

  /** From this share of shared words on, two texts begin to be one. */
  private static final double NEARLY_ONE = 0.85;

  /** A copy may share so little, too, before a source of both becomes likely. */
  private static final double RATHER_THIN = 0.4;

  /** Of two texts that share less, neither is a version of the other. */
  private static final double LEAST_OF_VERSIONS = 0.3;

  /** From this share on, they can be. */
  private static final double ENOUGH_OF_VERSIONS = 0.7;

  private final Report reportA;
  private final Report reportB;
  private final PairEvidence evidence;
  private final List<AlignedPassage> carried;
  private final double close;
  private final double same;
  private final double expected;
  private final Edits edits;
  private final boolean sameHands;
  private final double reporting;
  private final double versions;
  private final double copies;
  private boolean unmarked;
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
    this.expected = measures.getOrDefault("expectedShare", 0.0);
    this.edits = new Edits(evidence);
    Bylines bylinesA = new Bylines(reportA);
    Bylines bylinesB = new Bylines(reportB);
    this.sameHands = bylinesA.sharesOwner(bylinesB);
    this.reporting =
        bylinesA.isOwned() && bylinesB.isOwned() ? 1 : Reporting.of(evidence.a, evidence.b);
    this.versions = versions();
    this.copies = sameHands ? 1 - close : 1 - close * (1 - reporting);
    credits();
    clocks();
    plans();
    hindsight();
    lengths();
    knowledge();
    edits();
    places(carriage);
    quotes();
    boolean cutA = Losses.endsInMidSentence(a, evidence.a, evidence.inRunA);
    boolean cutB = Losses.endsInMidSentence(b, evidence.b, evidence.inRunB);
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
    for (String cue :
        List.of("conflict", "sameSource", "sameAgency", "bothCut", "same", "thin", "unmarked")) {
      if (common.getOrDefault(cue, 0.0) > 0.3) {
        all.add(sentence(cue));
      }
    }
    if (common.getOrDefault("conflict", 0.0) > 0) {
      List.of("plan", "hindsight", "credit", "original", "detail").stream()
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
    say(
        "creditAlone",
        (a.namesSource() && reportB.credits().isEmpty() ? 1 : 0)
            - (b.namesSource() && reportA.credits().isEmpty() ? 1 : 0),
        "Only the first report names a source.",
        "Only the second report names a source.");
    say(
        "original",
        sameHands ? 0 : b.ownWork() - a.ownWork(),
        "The second report bears more marks of own reporting: a dateline, an agency's byline.",
        "The first report bears more marks of own reporting: a dateline, an agency's byline.");
    unmarked = !sameHands && a.ownWork() + b.ownWork() == 0 && aCreditsB == bCreditsA;
    common.put("sameSource", a.sharesSource(b) ? 1.0 : 0);
    sentences.put("sameSource", "Both name one third as their source.");
    if (aCreditsB == bCreditsA && a.sharesName(b)) {
      common.put("sameAgency", 1.0);
      sentences.put("sameAgency", "Both reports credit the same source.");
    }
  }

  /** When a page was fetched counts only where the publisher's own clocks are silent. */
  private void clocks() {
    boolean silent = true;
    for (ClockOrder.Kind kind : ClockOrder.Kind.values()) {
      ClockOrder order = order(kind);
      boolean counts = order.value() != 0 && (silent || kind != ClockOrder.Kind.FETCHED);
      later.put(kind.label(), counts ? order.value() : 0);
      if (counts) {
        sentences.put(kind.label(), order.sentence());
        silent = false;
      }
    }
  }

  /** Datelines seldom name a year; two of them can be compared without. */
  private ClockOrder order(ClockOrder.Kind kind) {
    ClockOrder order = ClockOrder.of(kind, reportA.clocks(), reportB.clocks());
    boolean known = reportA.clocks().dateline() != null && reportB.clocks().dateline() != null;
    return kind != ClockOrder.Kind.DATELINE || known
        ? order
        : DatelineDays.between(reportA, reportB).map(ClockOrder::ofDatelines).orElse(order);
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

  /** Who tells of "last month" what the other tells of "this month" writes later. */
  private void hindsight() {
    List<Hindsight.Find> finds = new Hindsight(evidence).findAll(carried);
    int steps = finds.stream().mapToInt(Hindsight.Find::step).sum();
    Hindsight.Find find =
        finds.stream()
            .filter(one -> one.step() == Integer.signum(steps))
            .findFirst()
            .orElse(new Hindsight.Find("", "", 0));
    String words =
        "The first report says \"%s\" where the second says \"%s\"".formatted(find.a(), find.b());
    say(
        "hindsight",
        Integer.signum(steps),
        words + ", and so was written later.",
        words + ", and so was written earlier.");
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
   * How far the two are versions of one text rather than a text and its copy, 0 to 1. Who works on
   * a text adds to it, here and there; who copies news cuts, mostly at the end. Versions have one
   * publisher, or one agency that both are by. Where nobody is named, a text that reports (who said
   * what on which day) counts as news, and any other as one that is worked on.
   */
  private double versions() {
    double scatter = edits.inner() / (edits.inner() + FEW_EDITS);
    double enough =
        Math.max(
            0,
            Math.min(1, (expected - LEAST_OF_VERSIONS) / (ENOUGH_OF_VERSIONS - LEAST_OF_VERSIONS)));
    return close * enough * (sameHands ? 1 : 1 - reporting + reporting * scatter * OTHER_HANDS);
  }

  private void edits() {
    say(
        "inserted",
        versions * edits.inserted(),
        "Much the same words stand in both, and the first report has more put in between them.",
        "Much the same words stand in both, and the second report has more put in between them.");
    say(
        "smallGrowth",
        versions * edits.smallGrowth(),
        "Where the wording differs, the first report has a few words more.",
        "Where the wording differs, the second report has a few words more.");
    say(
        "largeGrowth",
        versions * edits.largeGrowth(),
        "The first report has passages that the second lacks, in more places than the other way.",
        "The second report has passages that the first lacks, in more places than the other way.");
    say(
        "trimmed",
        -copies * edits.largeGrowth(),
        "The first report lacks passages of the second in more places than the other way, as a cut"
            + " copy does.",
        "The second report lacks passages of the first in more places than the other way, as a cut"
            + " copy does.");
    say(
        "corrections",
        edits.corrections(),
        "The first report spells right what the second has misspelt.",
        "The second report spells right what the first has misspelt.");
    say(
        "figures",
        edits.higherFigures() / 2.0,
        "Figures stand higher in the first report.",
        "Figures stand higher in the second report.");
    say(
        "newYears",
        edits.newYears(versions),
        "What only the first report has names a later year.",
        "What only the second report has names a later year.");
    say(
        "year",
        versions
            * Integer.signum(
                Years.latest(evidence.a, 0, evidence.a.size())
                    - Years.latest(evidence.b, 0, evidence.b.size())),
        "The first report names a later year.",
        "The second report names a later year.");
  }

  /** A copy that is cut is cut from its end; a rewording sheds detail. */
  private void lengths() {
    double tail =
        Math.log((Losses.after(evidence.inRunA) + 30.0) / (Losses.after(evidence.inRunB) + 30.0));
    say(
        "cut",
        -tail * copies,
        "The first report stops where the second goes on, as a cut copy does.",
        "The second report stops where the first goes on, as a cut copy does.");
    double detail =
        Math.log(
            (Losses.detail(evidence, carried, true) + 5.0)
                / (Losses.detail(evidence, carried, false) + 5.0));
    say(
        "detail",
        -(1 - close) * copies * detail * 2,
        "The first report tells the same things with fewer names, figures and words.",
        "The second report tells the same things with fewer names, figures and words.");
  }

  /**
   * Who gathers news knows more of it; a copy has hardly a name or figure that its source lacks.
   */
  private void knowledge() {
    double knownToA = 2;
    double knownToB = 2;
    for (AlignedPassage passage : carried) {
      knownToA += Losses.known(evidence.a, passage.a(), evidence.b);
      knownToB += Losses.known(evidence.b, passage.b(), evidence.a);
    }
    say(
        "knowledge",
        Math.log(knownToB / knownToA) * copies,
        "Telling the same things, the second report has names and figures that the first lacks.",
        "Telling the same things, the first report has names and figures that the second lacks.");
  }

  /** What opened the earlier report sinks to the background of the later one. */
  private void places(Carriage carriage) {
    double a = Losses.meanPlace(carriage.sentencesA);
    double b = Losses.meanPlace(carriage.sentencesB);
    say(
        "background",
        (a - b) * 2 * copies,
        "What both tell stands further down in the first report, as background does.",
        "What both tell stands further down in the second report, as background does.");
  }

  /** Words quoted in carried passages: the copy trims quotations, and never lengthens them. */
  private void quotes() {
    double inA = 0;
    double inB = 0;
    for (AlignedPassage passage : carried) {
      int quotedA = Losses.quoted(evidence.a, passage.a());
      int quotedB = Losses.quoted(evidence.b, passage.b());
      if (quotedA > 0 && quotedB > 0) {
        inA += quotedA;
        inB += quotedB;
      }
    }
    say(
        "quotes",
        Math.log((inB + 10) / (inA + 10)) * copies,
        "Quotations are shorter in the first report.",
        "Quotations are shorter in the second report.");
  }

  private void tails(boolean cutA, boolean cutB) {
    say(
        "tail",
        ((cutA ? 1 : 0) - (cutB ? 1 : 0)) * copies,
        "The first report breaks off in the middle of a sentence that the second one ends.",
        "The second report breaks off in the middle of a sentence that the first one ends.");
  }

  private void common(boolean bothCut) {
    double one = Math.max(0, (same - NEARLY_ONE) / (1 - NEARLY_ONE));
    common.put("same", one);
    common.computeIfPresent("sameAgency", (cue, shared) -> one);
    double open = 1 - Math.abs(later.getOrDefault("original", 0.0)) / 2;
    double thin = sameHands ? 0 : (1 - expected) * (1 - close) * open;
    common.put("thin", Math.max(0, (thin - RATHER_THIN) / (1 - RATHER_THIN)));
    sentences.put("thin", "Each has much that the other lacks, and what they share is reworded.");
    double published = Math.abs(later.getOrDefault("published", 0.0));
    common.put("clockApart", common.containsKey("sameAgency") ? 0 : same * published);
    sentences.put("same", "The two are one text, and nothing in it tells which came first.");
    common.put("bothCut", bothCut ? 1.0 : 0.0);
    sentences.put("bothCut", "Both break off in the middle of a sentence.");
    common.put("unmarked", unmarked ? 1 - expected : 0);
    sentences.put("unmarked", "Each has much that the other lacks, and neither looks original.");
    double plan = later.getOrDefault("plan", 0.0) + later.getOrDefault("hindsight", 0.0);
    double copy =
        later.getOrDefault("detail", 0.0)
            + later.getOrDefault("credit", 0.0)
            + later.getOrDefault("original", 0.0);
    common.put("conflict", plan * copy < 0 ? Math.min(1, Math.abs(plan)) : 0.0);
    sentences.put(
        "conflict",
        "The one that looks like the copy was written of an earlier hour than the other, so both"
            + " go back to an earlier version.");
  }
}
