package org.retold.candidates;

/** Both roads over one pile. */
final class Roads {
  private static final int WHOLE = Rarity.WHOLE;

  /** Some four pairs of words that hardly anybody else writes, or three tenths of the poorer. */
  private static Road.Rules forWording() {
    return new Road.Rules(1024, 3 * WHOLE, 3 * WHOLE / 2, 0.3, 0.1, 24, 96);
  }

  /** Some three words that hardly anybody else writes, or three tenths of the poorer one. */
  private static Road.Rules forEvent(int reports) {
    int mostReports = Math.max(512, (int) StrictMath.sqrt(reports));
    return new Road.Rules(mostReports, 2 * WHOLE, 3 * WHOLE / 2, 0.3, 1, 12, 48);
  }

  final Road wording;
  final Road event;
  private final Bands wordingBands;

  /** None: what shares nothing but common words is of one subject, seldom of one event. */
  private final Bands eventBands;

  private final long[] keys;

  Roads(Pile pile, PileBuilder reports) {
    keys = pile.keys;
    wording = reports.wording(pile, forWording());
    event = reports.event(pile, forEvent(pile.places()));
    wordingBands = new Bands(wording, keys);
    eventBands = Bands.none(event);
  }

  Scan wordingScan() {
    return new Scan(wording, wordingBands, keys);
  }

  Scan eventScan() {
    return new Scan(event, eventBands, keys);
  }
}
