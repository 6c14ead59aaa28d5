package org.retold.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two reports are to each other at first sight: by their event profiles and the rare wording
 * that they share, before any text is read.
 *
 * @param eventOdds log odds that both tell of one event
 * @param wording how much rare wording the two share ({@link PairSink})
 * @param promise log odds, but for a constant, that one would be found to come from the other; the
 *     constant is such that of those that are found so 199 in 200 are at 0 or above
 */
public record Glance(double eventOdds, double wording, double promise) {
  /** Log odds of one event from which one may come from the other whatever else is seen. */
  private static final double SURE_EVENT = 5;

  /** So much rare wording stands in two or three sentences; a round-up may carry them. */
  private static final double MUCH_WORDING = 20;

  /** Log odds of one event that pass a first, rough sieve. */
  private static final double LIKELY_EVENT = 3;

  /** Log odds of one event count so far for and against. */
  private static final double MOST_ODDS = 6;

  /** What shared wording counts beside the log odds of one event, and what both must reach. */
  private static final double WORDING_WEIGHT = 3.25;

  private static final double LEAST_SUM = 7.8;

  /** The measures of {@link #promise}. */
  static final List<String> NAMES = names();

  private static List<String> names() {
    List<String> names = new ArrayList<>(EventMeasures.NAMES);
    names.add("eventOdds");
    names.add("logWording");
    return names;
  }

  static Glance of(double[] event, double eventOdds, double wording, LinearModel promise) {
    return new Glance(eventOdds, wording, promise.odds(measures(event, eventOdds, wording)));
  }

  /** The measures in the order of {@link #NAMES}. */
  static double[] measures(double[] event, double eventOdds, double wording) {
    double[] measures = Arrays.copyOf(event, NAMES.size());
    measures[event.length] = bounded(eventOdds);
    measures[event.length + 1] = Math.log1p(wording);
    return measures;
  }

  private static double bounded(double odds) {
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  }

  /** Whether so much is shared, or the two are so likely one event, that it pays to look closer. */
  public boolean isOfInterest() {
    return eventOdds >= LIKELY_EVENT
        || wording >= MUCH_WORDING
        || bounded(eventOdds) + WORDING_WEIGHT * Math.log1p(wording) >= LEAST_SUM;
  }

  /** Whether it pays to read the texts, since one may come from the other. */
  public boolean mayDerive() {
    return isOfInterest() && (promise >= 0 || eventOdds >= SURE_EVENT || wording >= MUCH_WORDING);
  }
}
