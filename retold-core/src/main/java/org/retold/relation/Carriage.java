package org.retold.relation;

import java.util.List;

/**
 * Which sentences of two reports are carried over, one from the other or both from a third.
 *
 * <p>Each aligned passage is first judged by itself. The aligner links sentences that tell the same
 * thing, also where two reporters tell it independently, so a link is not yet a copy. Then the
 * passages are judged in company: what share of the pair's passages look copied is the prior for
 * each of them (as in empirical Bayes), so that a freely reworded sentence counts in the midst of a
 * copied chain, and a chance likeness does not count in an independent report. A passage of nothing
 * but quotation has no voice of its own and follows its company.
 */
final class Carriage {
  /** The prior is kept this far from certainty, so that a passage's own evidence always counts. */
  private static final double LEAST_PRIOR = 0.05;

  private static final int ROUNDS = 12;
  private static final double LENT_WORDS = 50;
  private static final double LENT_SHARE = 0.3;

  /** From this share of a sentence's words in shared runs on, it stands in the other report. */
  private static final double MOSTLY = 0.6;

  private static final int LEAST_PROSE_IN_RUNS = 3;
  private static final int MOST_CLOSING = 3;

  private final PairEvidence evidence;
  final double prior;
  final double[] alone;
  final double[] inCompany;
  final double[] sentencesA;
  final double[] sentencesB;
  final double[] closeA;
  final double[] closeB;

  Carriage(PairEvidence evidence, RelationModel model) {
    this.evidence = evidence;
    List<PassageEvidence> passages = evidence.passages;
    Logistic judge = model.question(RelationModel.PASSAGE);
    alone = new double[passages.size()];
    inCompany = new double[passages.size()];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = passages.get(i).speaks() ? judge.probability(passages.get(i).values()) : 0.5;
    }
    prior = prior(passages);
    for (int i = 0; i < alone.length; i++) {
      inCompany[i] = Logistic.sigmoid(odds(alone[i]) + odds(prior));
    }
    sentencesA = new double[evidence.a.sentences()];
    sentencesB = new double[evidence.b.sentences()];
    closeA = new double[evidence.a.sentences()];
    closeB = new double[evidence.b.sentences()];
    spread(evidence.a, evidence.inRunA, sentencesA, closeA);
    spread(evidence.b, evidence.inRunB, sentencesB, closeB);
    spreadPassages();
  }

  /**
   * The share of the pair's passages that is copied: the mixing share of two kinds of passage, by
   * expectation and maximisation from an even start. Some words of either kind are lent to it
   * beforehand, so that a short text gives no extreme share.
   */
  private double prior(List<PassageEvidence> passages) {
    double prior = 0.5;
    for (int round = 0; round < ROUNDS; round++) {
      double words = LENT_WORDS;
      double copied = LENT_WORDS * LENT_SHARE;
      for (int i = 0; i < alone.length; i++) {
        PassageEvidence passage = passages.get(i);
        if (passage.speaks()) {
          double own = Math.min(passage.ownA(), passage.ownB());
          words += own;
          copied += own * Logistic.sigmoid(odds(alone[i]) + odds(prior));
        }
      }
      prior = copied / words;
    }
    return Math.max(LEAST_PRIOR, Math.min(1 - LEAST_PRIOR, prior));
  }

  private static double odds(double probability) {
    double p = Math.max(1e-4, Math.min(1 - 1e-4, probability));
    return Math.log(p / (1 - p));
  }

  /** Sentences that lie mostly in shared runs, whatever the alignment says. */
  private void spread(WordRow row, boolean[] inRun, double[] carried, double[] close) {
    for (int sentence = 0; sentence < carried.length; sentence++) {
      int words = row.end(sentence) - row.start(sentence);
      int shared = 0;
      int prose = 0;
      for (int i = row.start(sentence); i < row.end(sentence); i++) {
        shared += inRun[i] ? 1 : 0;
        prose += inRun[i] && row.isProse(i) ? 1 : 0;
      }
      double share = shared / (double) Math.max(1, words);
      close[sentence] = share;
      carried[sentence] = share >= MOSTLY && prose >= LEAST_PROSE_IN_RUNS ? 1 : 0;
    }
  }

  private void spreadPassages() {
    for (int i = 0; i < alone.length; i++) {
      PassageEvidence passage = evidence.passages.get(i);
      for (int sentence : passage.passage().a()) {
        sentencesA[sentence] = Math.max(sentencesA[sentence], inCompany[i]);
        closeA[sentence] = Math.max(closeA[sentence], passage.closeness());
      }
      for (int sentence : passage.passage().b()) {
        sentencesB[sentence] = Math.max(sentencesB[sentence], inCompany[i]);
        closeB[sentence] = Math.max(closeB[sentence], passage.closeness());
      }
    }
  }

  /**
   * Whether nothing is carried over but the last sentences of both reports, which is how an
   * agency's or a publisher's standing paragraph looks.
   */
  boolean isClosingOnly() {
    int a = closing(sentencesA);
    int b = closing(sentencesB);
    return a > 0 && b > 0 && a <= MOST_CLOSING && b <= MOST_CLOSING;
  }

  /** How many sentences are carried over, if they are the last ones; else 0. */
  private static int closing(double[] carried) {
    int count = 0;
    while (count < carried.length && carried[carried.length - 1 - count] >= 0.5) {
      count++;
    }
    for (int i = 0; i < carried.length - count; i++) {
      if (carried[i] >= 0.5) {
        return 0;
      }
    }
    return count < carried.length ? count : 0;
  }

  /** Share of the report's words that stand in sentences carried over. */
  static double share(WordRow row, double[] carried, double least) {
    double words = 0;
    for (int sentence = 0; sentence < carried.length; sentence++) {
      words += carried[sentence] >= least ? row.end(sentence) - row.start(sentence) : 0;
    }
    return words / Math.max(1, row.size());
  }
}
