package org.retold.comparison;

/**
 * For each word of one passage and each of another the chance, from 0 to 1, that they correspond.
 */
final class Chances {
  private final double[][] chances;
  private final double[][] bestOfA;
  private final double[][] bestOfB;

  Chances(double[][] chances, int columns) {
    this.chances = chances;
    bestOfA = new double[chances.length][2];
    bestOfB = new double[columns][2];
    for (int i = 0; i < chances.length; i++) {
      for (int j = 0; j < columns; j++) {
        note(bestOfA[i], chances[i][j]);
        note(bestOfB[j], chances[i][j]);
      }
    }
  }

  private static void note(double[] best, double chance) {
    if (chance > best[0]) {
      best[1] = best[0];
      best[0] = chance;
    } else if (chance > best[1]) {
      best[1] = chance;
    }
  }

  /** The chance of two words, 0 past an end. */
  double of(int i, int j) {
    boolean inside = i >= 0 && j >= 0 && i < bestOfA.length && j < bestOfB.length;
    return inside ? chances[i][j] : 0;
  }

  /**
   * The best chance that the word of the first passage has with another than one of this chance.
   */
  double rivalOfA(int i, double own) {
    return own >= bestOfA[i][0] ? bestOfA[i][1] : bestOfA[i][0];
  }

  /** The best chance that the word of the second passage has with another. */
  double rivalOfB(int j, double own) {
    return own >= bestOfB[j][0] ? bestOfB[j][1] : bestOfB[j][0];
  }

  /**
   * How many of the words on one side of the first are likely to correspond to one on a side of the
   * second.
   *
   * @param sideA -1 for the words before, 1 for those after
   * @param reach how many words count, either way
   */
  double company(int i, int j, int sideA, int sideB, int reach) {
    double sum = 0;
    for (int d = 1; d <= reach; d++) {
      double best = 0;
      for (int e = 1; e <= reach; e++) {
        best = Math.max(best, of(i + sideA * d, j + sideB * e));
      }
      sum += best;
    }
    return sum;
  }
}
