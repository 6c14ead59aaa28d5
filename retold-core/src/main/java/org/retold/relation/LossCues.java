package org.retold.relation;

import java.util.List;
import org.retold.align.AlignedPassage;

/** Cues of direction from what a copy loses: its end, detail, words of quotations, prominence. */
final class LossCues {
  private final CueSheet sheet;
  private final PairEvidence evidence;
  private final List<AlignedPassage> carried;
  private final double close;
  private final double copies;

  /**
   * The losses of one pair.
   *
   * @param close the share of what is carried over that stands word for word, 0 to 1
   * @param copies how far the two are a text and its copy, 0 to 1
   */
  LossCues(
      CueSheet sheet,
      PairEvidence evidence,
      List<AlignedPassage> carried,
      double close,
      double copies) {
    this.sheet = sheet;
    this.evidence = evidence;
    this.carried = carried;
    this.close = close;
    this.copies = copies;
  }

  void note(Carriage carriage) {
    lengths();
    knowledge();
    places(carriage);
    quotes();
  }

  /** A copy that is cut is cut from its end; a rewording sheds detail. */
  private void lengths() {
    double tail =
        Math.log((Losses.after(evidence.inRunA) + 30.0) / (Losses.after(evidence.inRunB) + 30.0));
    sheet.say(
        "cut",
        -tail * copies,
        "The first report stops where the second goes on, as a cut copy does.",
        "The second report stops where the first goes on, as a cut copy does.");
    double detail =
        Math.log(
            (Losses.detail(evidence, carried, true) + 5.0)
                / (Losses.detail(evidence, carried, false) + 5.0));
    sheet.say(
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
    sheet.say(
        "knowledge",
        Math.log(knownToB / knownToA) * copies,
        "Telling the same things, the second report has names and figures that the first lacks.",
        "Telling the same things, the first report has names and figures that the second lacks.");
  }

  /** What opened the earlier report sinks to the background of the later one. */
  private void places(Carriage carriage) {
    double a = Losses.meanPlace(carriage.sentencesA);
    double b = Losses.meanPlace(carriage.sentencesB);
    sheet.say(
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
    sheet.say(
        "quotes",
        Math.log((inB + 10) / (inA + 10)) * copies,
        "Quotations are shorter in the first report.",
        "Quotations are shorter in the second report.");
  }

  void tails(boolean cutA, boolean cutB) {
    sheet.say(
        "tail",
        ((cutA ? 1 : 0) - (cutB ? 1 : 0)) * copies,
        "The first report breaks off in the middle of a sentence that the second one ends.",
        "The second report breaks off in the middle of a sentence that the first one ends.");
  }
}
