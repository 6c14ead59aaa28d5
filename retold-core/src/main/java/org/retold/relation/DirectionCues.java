package org.retold.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
  private final int corrects;
  private boolean unmarked;
  private boolean sameAgency;
  private final CueSheet sheet = new CueSheet();

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
    boolean ofOne = sameHands || reportA.publisher() == null || reportB.publisher() == null;
    this.corrects = ofOne && expected >= ENOUGH_OF_VERSIONS ? corrects() : 0;
    credits();
    edits();
    new TimeCues(sheet, reportA, reportB, evidence, carried).note();
    LossCues losses = new LossCues(sheet, evidence, carried, close, copies);
    losses.note(carriage);
    boolean cutA = Losses.endsInMidSentence(a, evidence.a, evidence.inRunA);
    boolean cutB = Losses.endsInMidSentence(b, evidence.b, evidence.inRunB);
    losses.tails(cutA, cutB);
    common(cutA && cutB);
  }

  /** The cues for which is the later one. */
  SortedMap<String, Double> later() {
    return sheet.later();
  }

  private int corrects() {
    return Integer.signum(Corrections.of(reportA) - Corrections.of(reportB));
  }

  /**
   * 1 where the first report says that it is a later version of its text and the second does not or
   * is an earlier one, -1 the other way round, else 0. Nothing in two texts says it more plainly.
   */
  int corrected() {
    return corrects;
  }

  /** The cues for a source of both that is not here. */
  SortedMap<String, Double> common() {
    return sheet.common();
  }

  /** What a cue says, in a sentence. */
  String sentence(String cue) {
    return sheet.sentence(cue);
  }

  /** What speaks for a common source. */
  List<String> commonSentences() {
    List<String> all = new ArrayList<>();
    for (String cue :
        List.of("conflict", "sameSource", "sameAgency", "bothCut", "same", "thin", "unmarked")) {
      if (sheet.common().getOrDefault(cue, 0.0) > 0.3) {
        all.add(sentence(cue));
      }
    }
    if (sheet.common().getOrDefault("conflict", 0.0) > 0) {
      List.of("plan", "hindsight", "credit", "original", "detail").stream()
          .filter(sheet::tells)
          .forEach(cue -> all.add(sentence(cue)));
    }
    return all;
  }

  private void credits() {
    Bylines a = new Bylines(reportA);
    Bylines b = new Bylines(reportB);
    boolean aCreditsB = a.takesFrom(b);
    boolean bCreditsA = b.takesFrom(a);
    sheet.say(
        "credit",
        (aCreditsB ? 1 : 0) - (bCreditsA ? 1 : 0),
        "The first report names as its source who put out the second.",
        "The second report names as its source who put out the first.");
    sheet.say(
        "creditAlone",
        (a.namesSource() && reportB.credits().isEmpty() ? 1 : 0)
            - (b.namesSource() && reportA.credits().isEmpty() ? 1 : 0),
        "Only the first report names a source.",
        "Only the second report names a source.");
    sheet.say(
        "original",
        sameHands ? 0 : b.ownWork() - a.ownWork(),
        "The second report bears more marks of own reporting: a dateline, an agency's byline.",
        "The first report bears more marks of own reporting: a dateline, an agency's byline.");
    unmarked = !sameHands && a.ownWork() + b.ownWork() == 0 && aCreditsB == bCreditsA;
    sameAgency = aCreditsB == bCreditsA && a.sharesName(b);
    sheet.sayCommon(
        "sameSource", a.sharesSource(b) ? 1 : 0, "Both name one third as their source.");
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
    sheet.say(
        "inserted",
        versions * edits.inserted(),
        "Much the same words stand in both, and the first report has more put in between them.",
        "Much the same words stand in both, and the second report has more put in between them.");
    sheet.say(
        "smallGrowth",
        versions * edits.smallGrowth(),
        "Where the wording differs, the first report has a few words more.",
        "Where the wording differs, the second report has a few words more.");
    sheet.say(
        "largeGrowth",
        versions * edits.largeGrowth(),
        "The first report has passages that the second lacks, in more places than the other way.",
        "The second report has passages that the first lacks, in more places than the other way.");
    sheet.say(
        "trimmed",
        -copies * edits.largeGrowth(),
        "The first report lacks passages of the second in more places than the other way, as a cut"
            + " copy does.",
        "The second report lacks passages of the first in more places than the other way, as a cut"
            + " copy does.");
    sheet.say(
        "corrections",
        edits.corrections(),
        "The first report spells right what the second has misspelt.",
        "The second report spells right what the first has misspelt.");
    sheet.say(
        "figures",
        edits.higherFigures() / 2.0,
        "Figures stand higher in the first report.",
        "Figures stand higher in the second report.");
    sheet.say(
        "newYears",
        edits.newYears(versions),
        "What only the first report has names a later year.",
        "What only the second report has names a later year.");
    sheet.say(
        "year",
        versions
            * Integer.signum(
                Years.latest(evidence.a, 0, evidence.a.size())
                    - Years.latest(evidence.b, 0, evidence.b.size())),
        "The first report names a later year.",
        "The second report names a later year.");
  }

  private void common(boolean bothCut) {
    double one = Math.max(0, (same - NEARLY_ONE) / (1 - NEARLY_ONE));
    sheet.sayCommon("same", one, "The two are one text, and nothing in it tells which came first.");
    sheet.sayCommon("sameAgency", sameAgency ? one : 0, "Both reports credit the same source.");
    sheet.sayCommon(
        "thin", thin(), "Each has much that the other lacks, and what they share is reworded.");
    sheet.sayCommon(
        "unmarked",
        unmarked ? 1 - expected : 0,
        "Each has much that the other lacks, and neither looks original.");
    double apart = Math.max(Math.abs(sheet.later("published")), Math.abs(sheet.later("seen")));
    sheet.sayCommon("clockApart", sameAgency ? 0 : same * apart, "");
    sheet.sayCommon("bothCut", bothCut ? 1 : 0, "Both break off in the middle of a sentence.");
    sheet.sayCommon(
        "conflict",
        conflict(),
        "The one that looks like the copy was written of an earlier hour than the other, so both"
            + " go back to an earlier version.");
  }

  /** How much each has of its own beside little that is shared, unless one looks original. */
  private double thin() {
    double open = 1 - Math.abs(sheet.later("original")) / 2;
    double thin = sameHands ? 0 : (1 - expected) * (1 - close) * open;
    return Math.max(0, (thin - RATHER_THIN) / (1 - RATHER_THIN));
  }

  private double conflict() {
    double time = sheet.later("plan") + sheet.later("hindsight");
    double copy = sheet.later("detail") + sheet.later("credit") + sheet.later("original");
    return time * copy < 0 ? Math.min(1, Math.abs(time)) : 0;
  }
}
