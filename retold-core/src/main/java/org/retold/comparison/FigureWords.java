package org.retold.comparison;

import org.jspecify.annotations.Nullable;
import org.retold.facts.Fact;
import org.retold.facts.Outcome;
import org.retold.facts.Quantity;
import org.retold.report.Clocks;
import org.retold.report.Moment;

/** The sentences that say what became of a figure. */
final class FigureWords {
  private final @Nullable Moment a;
  private final @Nullable Moment b;

  FigureWords(Passage passage) {
    a = clock(passage.a());
    b = clock(passage.b());
  }

  private static @Nullable Moment clock(Side side) {
    Clocks clocks = side.told().report().report().clocks();
    return clocks.updated() != null ? clocks.updated() : clocks.reference();
  }

  /** How the figures of two facts stand to one another, by the reports' clocks too. */
  Outcome outcome(Fact mine, Fact theirs) {
    Quantity figure = (Quantity) mine.value();
    Outcome outcome = figure.outcome((Quantity) theirs.value());
    return a != null && b != null && (a.isBefore(b) || b.isBefore(a)) && canMove(figure)
        ? outcome.atOtherTimes()
        : outcome;
  }

  /** Tolls and prices move from day to day; the age of a man, a rank, a final score do not. */
  private static boolean canMove(Quantity figure) {
    return !figure.isLength()
        && !figure.unit().equals("ordinal")
        && !figure.unit().equals("year-old")
        && !figure.unit().equals("score");
  }

  String kept(Fact mine, Fact theirs) {
    String x = said(mine);
    String y = said(theirs);
    boolean mineRounded = ((Quantity) mine.value()).digits() < ((Quantity) theirs.value()).digits();
    return switch (outcome(mine, theirs)) {
      case ROUNDED ->
          mineRounded
              ? "A's " + x + " is B's " + y + ", rounded."
              : "B's " + y + " is A's " + x + ", rounded.";
      case NARROWER -> "A's " + x + " says more exactly what B gives as " + y + ".";
      case WIDER -> "B's " + y + " says more exactly what A gives as " + x + ".";
      case SAME, CONFLICTING, UPDATED, UNRELATED ->
          x.equals(y) ? "Both say " + x + "." : "A's " + x + " says the same as B's " + y + ".";
    };
  }

  String changed(Fact mine, Fact theirs) {
    String both = "A says " + said(mine) + ", B says " + said(theirs);
    return switch (outcome(mine, theirs)) {
      case NARROWER -> both + ": A's figure is narrower.";
      case WIDER -> both + ": B's figure is narrower.";
      case UPDATED ->
          both + "; " + later() + " is the later report, so the figure may be an update.";
      case SAME, ROUNDED, CONFLICTING, UNRELATED -> both + ".";
    };
  }

  private String later() {
    return a != null && b != null && b.isBefore(a) ? "A" : "B";
  }

  private static String said(Fact fact) {
    return "“" + Findings.said(fact.text()) + "”";
  }
}
