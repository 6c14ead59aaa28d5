package org.retold.candidates;

/** Takes in signatures one after the other and keeps of them what the index is built from. */
final class PileBuilder {
  private final IntArray numbers = new IntArray();
  private final LongArray keys = new LongArray();
  private final LongArray texts = new LongArray();
  private final IntArray wordingStarts = new IntArray();
  private final IntArray eventStarts = new IntArray();
  private final IntArray wording = new IntArray();
  private final IntArray event = new IntArray();

  void add(int number, long key, Signature signature) {
    numbers.add(number);
    keys.add(key);
    texts.add(signature.textHash());
    add(signature.wording(), wordingStarts, wording);
    add(signature.event(), eventStarts, event);
  }

  private static void add(int[] features, IntArray starts, IntArray all) {
    starts.add(all.size());
    for (int feature : features) {
      all.add(feature);
    }
  }

  Pile pile() {
    return new Pile(keys.toArray(), texts.toArray(), numbers.toArray());
  }

  Road wording(Pile pile, Road.Rules rules) {
    return road(pile, wordingStarts, wording, rules);
  }

  Road event(Pile pile, Road.Rules rules) {
    return road(pile, eventStarts, event, rules);
  }

  /** The features of the representatives, in the order of their places. */
  private static Road road(Pile pile, IntArray starts, IntArray features, Road.Rules rules) {
    int[] newStarts = new int[pile.places() + 1];
    for (int place = 0; place < pile.places(); place++) {
      int slot = pile.slots[place];
      newStarts[place + 1] = newStarts[place] + end(slot, starts, features) - starts.get(slot);
    }
    int[] found = new int[newStarts[pile.places()]];
    for (int place = 0; place < pile.places(); place++) {
      int slot = pile.slots[place];
      features.copyTo(starts.get(slot), end(slot, starts, features), found, newStarts[place]);
    }
    return new Road(newStarts, found, rules);
  }

  private static int end(int slot, IntArray starts, IntArray features) {
    return slot + 1 < starts.size() ? starts.get(slot + 1) : features.size();
  }
}
