package org.retold.candidates;

/** Both roads over one pile. */
final class Roads {
  private static final int WHOLE = Rarity.WHOLE;

  /** Some four pairs of words that hardly anybody else writes, or three tenths of the poorer. */
  private static Road.Rules forWording() {
    return new Road.Rules(256, 3 * WHOLE, 3 * WHOLE / 2, 0.3, 24, 96);
  }

  /** Some three words that hardly anybody else writes, or three tenths of the poorer one. */
  private static Road.Rules forEvent(int reports) {
    int mostReports = Math.max(256, (int) StrictMath.sqrt(reports));
    return new Road.Rules(mostReports, 2 * WHOLE, 3 * WHOLE / 2, 0.3, 12, 48);
  }

  final Road wording;
  final Road event;
  private final Bands wordingBands;
  private final Bands eventBands;
  private final long[] keys;

  Roads(Pile pile, PileBuilder reports) {
    keys = pile.keys;
    wording = reports.wording(pile, forWording());
    event = reports.event(pile, forEvent(pile.places()));
    wordingBands = new Bands(wording, keys);
    eventBands = new Bands(event, keys);
  }

  Scan wordingScan() {
    return new Scan(wording, wordingBands, keys);
  }

  Scan eventScan() {
    return new Scan(event, eventBands, keys);
  }
}
