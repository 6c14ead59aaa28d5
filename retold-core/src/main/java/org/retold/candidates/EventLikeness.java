package org.retold.candidates;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The chance that two reports tell of one event, from their profiles, in a microsecond. */
public final class EventLikeness {
  private static final int SOON = 2;
  private static final double ODDS_A_DOUBLING = 0.9;

  /** The measures that are told, by the names under which they are told. */
  private static final Map<String, Integer> TOLD =
      Map.of(
          "eventOtherDate", EventMeasures.NAMES.indexOf("otherDate"),
          "eventOwnFigures", EventMeasures.NAMES.indexOf("ownLeadFigures"),
          "eventOwnLead", EventMeasures.NAMES.indexOf("ownLeadWeight"),
          "eventRareNames", EventMeasures.NAMES.indexOf("rareNames"),
          "eventSharedFigures", EventMeasures.NAMES.indexOf("sharedFigures"));

  private final LinearModel model;
  private final LinearModel promise = LinearModel.shipped("promise-model.properties", Glance.NAMES);

  /** With the numbers that this version comes with. */
  public EventLikeness() {
    this(LinearModel.shipped("event-model.properties", EventMeasures.NAMES));
  }

  EventLikeness(LinearModel model) {
    this.model = model;
  }

  /**
   * The calibrated chance, 0 to 1, that both tell of one event, not only of the same kind of event;
   * the same whichever comes first.
   */
  public double chance(EventProfile a, EventProfile b) {
    return chance(odds(a, b));
  }

  private static double chance(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /** The same as log odds. */
  public double odds(EventProfile a, EventProfile b) {
    return odds(a, b, EventMeasures.of(a, b));
  }

  /**
   * What the two are to each other at first sight.
   *
   * @param wording how much rare wording they share ({@link PairSink})
   */
  public Glance glance(EventProfile a, EventProfile b, double wording) {
    double[] measures = EventMeasures.of(a, b);
    return Glance.of(measures, odds(a, b, measures), wording, promise);
  }

  private double odds(EventProfile a, EventProfile b, double[] measures) {
    return model.odds(measures) - wait(a, b);
  }

  /**
   * What speaks for one event and against it, by name.
   *
   * <ul>
   *   <li>{@code sameEvent}: {@link #chance}
   *   <li>{@code eventOwnLead}: weight of the heaviest word in the headline and first sentences
   *       that the other report lacks, of the report where it is less; 0 to 4
   *   <li>{@code eventOwnFigures}: how many figures there the other lacks, of the report with fewer
   *   <li>{@code eventSharedFigures}: weight of the figures that both have
   *   <li>{@code eventRareNames}: how many names of both hardly anyone writes
   *   <li>{@code eventOtherDate}: 1 if they name dates and none in common
   * </ul>
   *
   * <p>The three in the middle are logarithms of 1 + what they say.
   */
  public SortedMap<String, Double> measures(EventProfile a, EventProfile b) {
    double[] values = EventMeasures.of(a, b);
    SortedMap<String, Double> measures = new TreeMap<>();
    TOLD.forEach((name, place) -> measures.put(name, values[place]));
    measures.put("sameEvent", chance(odds(a, b, values)));
    return measures;
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
