package org.retold.candidates;

import java.util.List;

/**
 * Which reports of a pile are worth comparing, by two roads: the same wording and the same event.
 *
 * <p>Two inverted indexes, one of pairs of neighbouring content words and one of rare words, names
 * and figures ({@link Signature}). For each report the weights of what it shares with every other
 * one are added up term by term; those above a low bound are ranked, and a pair stands if both are
 * among the closest of each other. That is exact search over sampled features (Bayardo et al. 2007
 * search likewise) and not a table of buckets as of min-hash bands (Broder 1997) or SimHash (Manku
 * et al. 2007), because reworded copies share so little that a bucket would have to be a single
 * feature anyway (Henzinger 2006 compares the two on pages, and finds both blind to partial
 * copies). The index keeps whole numbers in primitive arrays, about a kilobyte a report.
 *
 * <p>A feature that more than some hundred reports have would cost the square of that number, and
 * brings up nobody by itself; {@link Bands} bring together the copies of a story that is carried by
 * more. Exact copies are one report, and each pairs with that one of the smallest key. So no report
 * brings in more than 144 pairs, its exact copies aside.
 *
 * <p>What it brings up depends on the set of (key, signature) alone, neither on the order in which
 * reports were added nor on their numbers nor on the number of threads. Not safe for use by several
 * threads at once.
 */
public final class CandidateIndex {
  private final Pile pile;
  private final Roads roads;
  private final CandidateQuery query;
  private final AddedReports added = new AddedReports();

  private CandidateIndex(Pile pile, Roads roads) {
    this.pile = pile;
    this.roads = roads;
    query = new CandidateQuery(pile, roads);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** How many reports it holds. */
  public int size() {
    return pile.size() + added.size();
  }

  /**
   * Adds a report for {@link #candidates} to find. What is common and how rare a word is stays as
   * the index was built, and each report that was added costs every later question some
   * microseconds: build it anew after some thousands.
   *
   * @param number how results call it; unique, 0 or more
   */
  public void add(int number, Signature signature) {
    added.add(number, signature);
  }

  /**
   * Hands out every candidate pair of the reports that it was built from, each once, in an order
   * that only the set decides.
   */
  public void forEachPair(PairSink sink) {
    new PairJoin(pile, roads).forEachPair(sink);
  }

  /**
   * The reports of the index that are worth comparing with one that is not in it, in the order of
   * their keys. They are what {@link #forEachPair} would pair it with if it were in the index, and
   * in addition those that would not name it among their own closest.
   *
   * @param key the report's own, as it would be added
   */
  public List<Candidate> candidates(long key, Signature signature) {
    List<Candidate> candidates = query.candidates(key, signature);
    added.addCandidates(signature, roads, candidates);
    return candidates;
  }

  /** Whether the text of one report stands here among the closest of another. */
  boolean isAmongClosest(Signature report, Signature of) {
    int place = pile.placeOf(report.textHash());
    return place < 0 || query.closest(of).contains(place);
  }

  Roads roads() {
    return roads;
  }

  /** Collects reports. */
  public static final class Builder {
    private final PileBuilder reports = new PileBuilder();

    private Builder() {}

    /**
     * Adds a report.
     *
     * @param number how results call it; unique, 0 or more
     * @param key tells it from other reports and must not depend on what else is in the pile: a
     *     hash of its id
     */
    public Builder add(int number, long key, Signature signature) {
      reports.add(number, key, signature);
      return this;
    }

    public CandidateIndex build() {
      Pile pile = reports.pile();
      return new CandidateIndex(pile, new Roads(pile, reports));
    }
  }
}
