package org.retold.candidates;

/** The chance that two reports tell of one event, from their profiles, in a microsecond. */
public final class EventLikeness {
  private static final int SOON = 2;
  private static final double ODDS_A_DOUBLING = 0.9;

  private final EventModel model;

  /** With the numbers that this version comes with. */
  public EventLikeness() {
    this(EventModel.standard());
  }

  EventLikeness(EventModel model) {
    this.model = model;
  }

  /**
   * The calibrated chance, 0 to 1, that both tell of one event, not only of the same kind of event;
   * the same whichever comes first.
   */
  public double chance(EventProfile a, EventProfile b) {
    return 1 / (1 + Math.exp(-odds(a, b)));
  }

  /** The same as log odds. */
  public double odds(EventProfile a, EventProfile b) {
    return model.odds(EventMeasures.of(a, b)) - wait(a, b);
  }

  /** Log odds against one event because the two are from different times; 0 if one has no clock. */
  private static double wait(EventProfile a, EventProfile b) {
    if (a.clock() == EventProfile.NO_DAY || b.clock() == EventProfile.NO_DAY) {
      return 0;
    }
    int gap = Math.abs(a.clock() - b.clock());
    return gap <= SOON ? 0 : ODDS_A_DOUBLING * Math.log((double) gap / SOON) / Math.log(2);
  }
}
