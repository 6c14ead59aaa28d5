package org.retold.relation;

import java.util.List;
import org.retold.align.AlignedPassage;
import org.retold.report.Report;

/**
 * Cues of direction from times: clocks and datelines, plans, from how far off something is told.
 */
final class TimeCues {
  private final CueSheet sheet;
  private final Report a;
  private final Report b;
  private final PairEvidence evidence;
  private final List<AlignedPassage> carried;

  TimeCues(
      CueSheet sheet, Report a, Report b, PairEvidence evidence, List<AlignedPassage> carried) {
    this.sheet = sheet;
    this.a = a;
    this.b = b;
    this.evidence = evidence;
    this.carried = carried;
  }

  void note() {
    clocks();
    plans();
    hindsight();
  }

  /** When a page was fetched counts only where the publisher's own clocks are silent. */
  private void clocks() {
    boolean silent = true;
    for (ClockOrder.Kind kind : ClockOrder.Kind.values()) {
      ClockOrder order = order(kind);
      boolean counts = order.value() != 0 && (silent || kind != ClockOrder.Kind.FETCHED);
      sheet.put(kind.label(), counts ? order.value() : 0, order.sentence());
      if (counts) {
        silent = false;
      }
    }
  }

  /** Datelines seldom name a year; two of them can be compared without. */
  private ClockOrder order(ClockOrder.Kind kind) {
    ClockOrder order = ClockOrder.of(kind, a.clocks(), b.clocks());
    boolean known = a.clocks().dateline() != null && b.clocks().dateline() != null;
    return kind != ClockOrder.Kind.DATELINE || known
        ? order
        : DatelineDays.between(a, b).map(ClockOrder::ofDatelines).orElse(order);
  }

  private void plans() {
    List<PlanCue.Find> inA = new PlanCue(evidence.a, evidence.b).findAll(carried, true);
    List<PlanCue.Find> inB = new PlanCue(evidence.b, evidence.a).findAll(carried, false);
    sheet.say(
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
    sheet.say(
        "hindsight",
        Integer.signum(steps),
        words + ", and so was written later.",
        words + ", and so was written earlier.");
  }
}
