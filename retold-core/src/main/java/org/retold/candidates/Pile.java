package org.retold.candidates;

import java.util.Arrays;

/**
 * The reports by the order of their keys, those of one text taken together.
 *
 * <p>Reports of one text stand at one <i>place</i>: the one with the smallest key represents them
 * all.
 */
final class Pile {
  /** The key of each representative, ascending as unsigned numbers. */
  final long[] keys;

  /** The number of each representative. */
  final int[] numbers;

  /** The slot of the builder that each representative was added in. */
  final int[] slots;

  /** Where the copies of a place start in {@code copies}. */
  private final int[] copyStarts;

  private final int[] copies;

  /** The places of reports with words, by the hash of their text. */
  private final int[] byText;

  private final long[] textHashes;

  Pile(long[] addedKeys, long[] addedTexts, int[] addedNumbers) {
    int[] order = Order.ofPlaces(addedKeys.length);
    order = Order.by(addedKeys, Order.by(addedTexts, order));
    int[] representatives = representatives(addedTexts, order);
    slots = distinct(order, representatives);
    keys = Arrays.stream(slots).mapToLong(slot -> addedKeys[slot]).toArray();
    numbers = Arrays.stream(slots).map(slot -> addedNumbers[slot]).toArray();
    textHashes = Arrays.stream(slots).mapToLong(slot -> addedTexts[slot]).toArray();
    byText = Order.by(textHashes, Order.ofPlaces(slots.length));
    int[] places = new int[addedKeys.length];
    for (int place = 0; place < slots.length; place++) {
      places[slots[place]] = place;
    }
    copyStarts = new int[slots.length + 1];
    copies = new int[addedKeys.length - slots.length];
    placeCopies(order, representatives, places, addedNumbers);
  }

  /** For each slot the slot of the report that represents its text. */
  private static int[] representatives(long[] texts, int[] order) {
    int[] representatives = new int[texts.length];
    int first = -1;
    for (int slot : Order.by(texts, order)) {
      boolean copy = first >= 0 && texts[slot] != 0 && texts[slot] == texts[first];
      first = copy ? first : slot;
      representatives[slot] = first;
    }
    return representatives;
  }

  private static int[] distinct(int[] order, int[] representatives) {
    return Arrays.stream(order).filter(slot -> representatives[slot] == slot).toArray();
  }

  private void placeCopies(int[] order, int[] representatives, int[] places, int[] addedNumbers) {
    for (int slot : order) {
      if (representatives[slot] != slot) {
        copyStarts[places[representatives[slot]] + 1]++;
      }
    }
    for (int place = 0; place + 1 < copyStarts.length; place++) {
      copyStarts[place + 1] += copyStarts[place];
    }
    int[] next = copyStarts.clone();
    for (int slot : order) {
      if (representatives[slot] != slot) {
        copies[next[places[representatives[slot]]]++] = addedNumbers[slot];
      }
    }
  }

  /** How many reports there are, every copy counted. */
  int size() {
    return keys.length + copies.length;
  }

  /** How many different texts there are. */
  int places() {
    return keys.length;
  }

  /** The numbers of the reports of the same text as the representative, without it. */
  int[] copies(int place) {
    return Arrays.copyOfRange(copies, copyStarts[place], copyStarts[place + 1]);
  }

  /** The place of a text, or -1 if no report has it. */
  int placeOf(long textHash) {
    int low = 0;
    int high = byText.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(textHashes[byText[middle]], textHash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = textHash != 0 && low < byText.length;
    return found && textHashes[byText[low]] == textHash ? byText[low] : -1;
  }
}
