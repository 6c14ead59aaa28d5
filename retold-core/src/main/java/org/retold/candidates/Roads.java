package org.retold.candidates;

/** Both roads over one pile. */
final class Roads {
  private static final int WHOLE = Rarity.WHOLE;

  /** Two pairs of words that nobody else writes, or a fifth of the poorer one. */
  private static final Road.Rules WORDING = new Road.Rules(256, 3 * WHOLE / 2, WHOLE, 0.2, 24, 96);

  /** Three words that hardly anybody else writes; common words never do. */
  private static final Road.Rules EVENT =
      new Road.Rules(1024, 2 * WHOLE, Integer.MAX_VALUE, 2, 8, 32);

  final Road wording;
  final Road event;
  private final Bands wordingBands;
  private final Bands eventBands;
  private final long[] keys;

  Roads(Pile pile, PileBuilder reports) {
    keys = pile.keys;
    wording = reports.wording(pile, WORDING);
    event = reports.event(pile, EVENT);
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
