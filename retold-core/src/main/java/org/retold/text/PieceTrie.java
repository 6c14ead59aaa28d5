package org.retold.text;

import java.util.Arrays;
import java.util.List;

/**
 * The pieces of a vocabulary as two trees of characters, one of pieces that begin a word and one of
 * pieces that go on with it ({@code ##ing}), so that the longest piece is found in one walk.
 *
 * <p>The branches stand in one hash table with open addressing: from a node and a character to the
 * next node, all three in one number, so that a step costs one look into memory.
 */
final class PieceTrie {
  private static final String GOES_ON = "##";
  private static final int NONE = -1;

  private static final int START = 0;
  private static final int CONTINUATION = 1;

  /** A bit more than the nodes need. */
  private static final int TARGET_BITS = 24;

  private long[] branches = new long[1 << 17];
  private int[] pieceAt = new int[1 << 16];
  private int nodes = 2;

  PieceTrie(List<String> pieces) {
    Arrays.fill(pieceAt, NONE);
    for (int id = 0; id < pieces.size(); id++) {
      add(characters(pieces.get(id)), root(pieces.get(id)), id);
    }
  }

  /** Whether a piece that begins a word begins with these characters. */
  boolean anyBegins(String characters) {
    int node = START;
    for (int i = 0; i < characters.length() && node != NONE; i++) {
      node = next(node, characters.charAt(i));
    }
    return node != NONE;
  }

  private static int root(String piece) {
    return goesOn(piece) ? CONTINUATION : START;
  }

  private static String characters(String piece) {
    return goesOn(piece) ? piece.substring(GOES_ON.length()) : piece;
  }

  private static boolean goesOn(String piece) {
    return piece.length() > GOES_ON.length() && piece.startsWith(GOES_ON);
  }

  /**
   * The longest piece that stands at a place of the text.
   *
   * @param goesOn whether a piece of the word stands before the place
   * @return its number, and in the upper half the place behind it; -1 if none stands there
   */
  long longest(String text, int from, int to, boolean goesOn) {
    long longest = NONE;
    int node = goesOn ? CONTINUATION : START;
    for (int i = from; i < to; i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      if (pieceAt[node] != NONE) {
        longest = (long) (i + 1) << Integer.SIZE | pieceAt[node];
      }
    }
    return longest;
  }

  private void add(String piece, int root, int id) {
    int node = root;
    for (int i = 0; i < piece.length(); i++) {
      node = branch(node, piece.charAt(i));
    }
    pieceAt[node] = id;
  }

  private int branch(int node, char c) {
    int known = next(node, c);
    if (known != NONE) {
      return known;
    }
    if (nodes == pieceAt.length) {
      pieceAt = Arrays.copyOf(pieceAt, 2 * nodes);
      Arrays.fill(pieceAt, nodes, pieceAt.length, NONE);
    }
    if (2 * nodes > branches.length) {
      grow();
    }
    put(key(node, c) << TARGET_BITS | nodes);
    return nodes++;
  }

  private int next(int node, char c) {
    long key = key(node, c);
    int place = place(key);
    while (branches[place] != 0) {
      if (branches[place] >>> TARGET_BITS == key) {
        return (int) branches[place] & (1 << TARGET_BITS) - 1;
      }
      place = (place + 1) & (branches.length - 1);
    }
    return NONE;
  }

  private void put(long branch) {
    int place = place(branch >>> TARGET_BITS);
    while (branches[place] != 0) {
      place = (place + 1) & (branches.length - 1);
    }
    branches[place] = branch;
  }

  private void grow() {
    long[] old = branches;
    branches = new long[2 * old.length];
    for (long branch : old) {
      if (branch != 0) {
        put(branch);
      }
    }
  }

  /** Never 0, which marks a free place. */
  private static long key(int node, char c) {
    return (long) (node + 1) << Character.SIZE | c;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (branches.length - 1);
  }
}
