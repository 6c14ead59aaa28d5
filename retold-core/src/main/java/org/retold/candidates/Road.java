package org.retold.candidates;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** One road to candidates: the reports by feature, and what it tells to share a feature. */
final class Road {
  private final PostingLists lists;
  private final byte[] weights;
  private final int[] totals;
  private final Rarity rarity;
  private final Rules rules;

  /**
   * What two reports must share, in units of {@link Rarity#WHOLE}.
   *
   * @param mostReports a feature in more reports than this is common and brings up nobody by itself
   * @param least shared weight that is enough
   * @param leastWithShare shared weight that is enough if it is also {@code leastShare} of all that
   *     the poorer of the two has
   * @param leastShare between 0 and 1
   * @param leastShareOfNeighbours the same for neighbours in a band, common features counted
   * @param closest a pair stands if one is among so many closest of the other …
   * @param furthest … and that among so many closest of the one
   */
  record Rules(
      int mostReports,
      int least,
      int leastWithShare,
      double leastShare,
      double leastShareOfNeighbours,
      int closest,
      int furthest) {}

  /**
   * @param starts where the features of a report start, one more than there are reports
   * @param features of all reports; used up
   */
  Road(int[] starts, int[] features, Rules rules) {
    this.rules = rules;
    lists = new PostingLists(starts, features);
    rarity = new Rarity(reports());
    weights = new byte[lists.features.length];
    for (int term = 0; term < weights.length; term++) {
      weights[term] = (byte) rarity.weight(Features.rarity(lists.features[term]), count(term));
    }
    totals = new int[reports()];
    for (int report = 0; report < totals.length; report++) {
      for (int i = firstTerm(report); i < firstTerm(report + 1); i++) {
        totals[report] += weights[lists.terms[i]];
      }
    }
  }

  Rules rules() {
    return rules;
  }

  int reports() {
    return lists.starts.length - 1;
  }

  int count(int term) {
    return lists.count(term);
  }

  boolean isCommon(int term) {
    return count(term) > rules.mostReports;
  }

  int weight(int term) {
    return weights[term];
  }

  int feature(int term) {
    return lists.features[term];
  }

  int firstReport(int term) {
    return lists.firsts[term];
  }

  int reportAt(int posting) {
    return lists.reports[posting];
  }

  int firstTerm(int report) {
    return lists.starts[report];
  }

  int termAt(int place) {
    return lists.terms[place];
  }

  int term(int feature) {
    return lists.term(feature);
  }

  /** What a report of the index looks for. */
  Query query(int report) {
    int[] terms = Arrays.copyOfRange(lists.terms, firstTerm(report), firstTerm(report + 1));
    return query(report, terms, term -> weights[term], 0);
  }

  /** What a report that is not in the index would look for if it were. */
  Query query(int[] features) {
    Rarity withIt = new Rarity(reports() + 1);
    int[] terms = new int[features.length];
    int known = 0;
    int alone = 0;
    for (int feature : features) {
      int term = term(feature);
      if (term >= 0) {
        terms[known++] = term;
      } else {
        alone += withIt.weight(Features.rarity(feature), 1);
      }
    }
    return query(
        -1, Arrays.copyOf(terms, known), term -> weightWith(term, features, withIt), alone);
  }

  private int weightWith(int term, int[] features, Rarity withIt) {
    int own = features[indexOf(feature(term), features)];
    int rarityClass = Math.min(Features.rarity(own), Features.rarity(feature(term)));
    return withIt.weight(rarityClass, count(term) + 1);
  }

  private static int indexOf(int feature, int[] features) {
    int at = Arrays.binarySearch(features, feature & -1 << Features.CLASS_BITS);
    return at >= 0 ? at : -at - 1;
  }

  private Query query(int self, int[] terms, IntUnaryOperator weight, int alone) {
    int[] weights = new int[terms.length];
    int[] features = new int[terms.length];
    boolean[] common = new boolean[terms.length];
    int added = self < 0 ? 1 : 0;
    int total = alone;
    int totalOfCommon = 0;
    for (int i = 0; i < terms.length; i++) {
      features[i] = feature(terms[i]);
      weights[i] = weight.applyAsInt(terms[i]);
      common[i] = count(terms[i]) + added > rules.mostReports;
      total += weights[i];
      totalOfCommon += common[i] ? weights[i] : 0;
    }
    return new Query(self, terms, features, weights, common, total, totalOfCommon);
  }

  /** Whether common features are a real part of a report of the index. */
  boolean hasCommon(int report) {
    int common = 0;
    for (int i = firstTerm(report); i < firstTerm(report + 1); i++) {
      common += isCommon(lists.terms[i]) ? weights[lists.terms[i]] : 0;
    }
    return hasCommon(common, total(report));
  }

  boolean hasCommon(Query query) {
    return hasCommon(query.totalOfCommon(), query.total());
  }

  private boolean hasCommon(int common, int total) {
    return common > 0 && common >= rules.leastShareOfNeighbours * total;
  }

  /**
   * Whether two reports share enough.
   *
   * @param shared the weight of what they share
   * @param poorer all that the poorer of the two has
   */
  boolean isEnough(int shared, int poorer) {
    return isEnough(shared, poorer, rules);
  }

  static boolean isEnough(int shared, int poorer, Rules rules) {
    return shared >= rules.least
        || shared >= rules.leastWithShare && shared >= rules.leastShare * poorer;
  }

  /** Whether it is enough for neighbours in a band, what is common counted. */
  boolean isEnoughForNeighbours(int shared, int poorer) {
    return shared >= rules.leastWithShare && shared >= rules.leastShareOfNeighbours * poorer;
  }

  /** The weight of what a report of the index shares with another one. */
  int shared(Query query, int report) {
    int shared = 0;
    int at = firstTerm(report);
    int end = firstTerm(report + 1);
    for (int i = 0; i < query.terms().length; i++) {
      while (at < end && termAt(at) < query.terms()[i]) {
        at++;
      }
      shared += at < end && termAt(at) == query.terms()[i] ? query.weights()[i] : 0;
    }
    return shared;
  }

  /** Whether a feature would be common if one more report had it. */
  boolean isCommonWithOneMore(int feature) {
    int term = term(feature);
    return term >= 0 && count(term) + 1 > rules.mostReports;
  }

  /** The weight of a feature if one more report had it. */
  int weightWithOneMore(int feature) {
    int term = term(feature);
    int count = term >= 0 ? count(term) : 0;
    int rarityClass = Features.rarity(feature);
    rarityClass = term >= 0 ? Math.min(rarityClass, Features.rarity(feature(term))) : rarityClass;
    return new Rarity(reports() + 1).weight(rarityClass, count + 1);
  }

  /** All that a report of the index has. */
  int total(int report) {
    return totals[report];
  }

  /**
   * What a report shares with others.
   *
   * @param self the report's own place, or -1 if it is not in the index
   * @param terms the known ones, ascending
   * @param features of the terms
   * @param weights of the terms
   * @param common which of them are in too many reports to bring up any
   * @param total of all weights, those of unknown features too
   * @param totalOfCommon of the weights of common terms
   */
  record Query(
      int self,
      int[] terms,
      int[] features,
      int[] weights,
      boolean[] common,
      int total,
      int totalOfCommon) {}
}
