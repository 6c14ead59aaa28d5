package org.retold.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Joins linked sentences into passages, the surest links first.
 *
 * <p>A sentence takes a further partner only where that partner tells something of it that its
 * partners so far do not; otherwise a lead and the later sentence that says the same again would
 * both be taken for the source of one retelling.
 */
final class PassageBuilder {

  /** Sentences that one side of a passage may hold. */
  private static final int MOST_SENTENCES = 4;

  /** Share of a sentence's weight that a further partner must tell anew. */
  private static final double LEAST_GAIN = 0.1;

  private final TermSpace space;
  private final AlignmentModel model;
  private final PairFeatures features;
  private final Draft[] ofA;
  private final Draft[] ofB;

  PassageBuilder(TermSpace space, AlignmentModel model) {
    this.space = space;
    this.model = model;
    this.features = new PairFeatures(space);
    this.ofA = new Draft[space.a().size()];
    this.ofB = new Draft[space.b().size()];
  }

  /** A passage in the making. */
  static final class Draft {
    final SortedSet<Integer> a = new TreeSet<>();
    final SortedSet<Integer> b = new TreeSet<>();
    private double chances;
    private int links;

    /** The mean chance of the passage's links. */
    double score() {
      return chances / links;
    }

    private void add(Link link) {
      a.add(link.row);
      b.add(link.column);
      chances += link.chance;
      links++;
    }
  }

  private record Link(int row, int column, double chance) {}

  /** Gives the passages in order of their first sentence in the first report. */
  List<Draft> build(PairGrid grid) {
    for (Link link : links(grid)) {
      take(link);
    }
    List<Draft> drafts = new ArrayList<>();
    for (int row = 0; row < ofA.length; row++) {
      if (ofA[row] != null && ofA[row].a.first() == row) {
        drafts.add(ofA[row]);
      }
    }
    return drafts;
  }

  private List<Link> links(PairGrid grid) {
    double least = Math.min(model.link(), model.more());
    List<Link> links = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      int[] columns = grid.columns(row);
      for (int n = 0; n < columns.length; n++) {
        if (grid.at(row, n) >= least) {
          links.add(new Link(row, columns[n], grid.at(row, n)));
        }
      }
    }
    links.sort(
        Comparator.comparingDouble((Link link) -> -link.chance)
            .thenComparingInt(Link::row)
            .thenComparingInt(Link::column));
    return links;
  }

  private void take(Link link) {
    Draft left = ofA[link.row];
    Draft right = ofB[link.column];
    if (left == null && right == null) {
      if (link.chance >= model.link()) {
        put(new Draft(), link);
      }
    } else if (left == right) {
      left.add(link);
    } else if (link.chance >= model.more()) {
      extend(left, right, link);
    }
  }

  private void extend(Draft left, Draft right, Link link) {
    if (right == null && left.b.size() < MOST_SENTENCES && tellsMore(left, link, true)) {
      put(left, link);
    } else if (left == null && right.a.size() < MOST_SENTENCES && tellsMore(right, link, false)) {
      put(right, link);
    }
  }

  private void put(Draft draft, Link link) {
    draft.add(link);
    ofA[link.row] = draft;
    ofB[link.column] = draft;
  }

  private boolean tellsMore(Draft draft, Link link, boolean inB) {
    SentenceTerms whole = inB ? space.a().get(link.row) : space.b().get(link.column);
    SentenceTerms part = inB ? space.b().get(link.column) : space.a().get(link.row);
    List<SentenceTerms> others = inB ? space.b() : space.a();
    List<SentenceTerms> told = new ArrayList<>();
    for (int index : inB ? draft.b : draft.a) {
      told.add(others.get(index));
    }
    double before = features.cover(whole, told.toArray(SentenceTerms[]::new));
    told.add(part);
    return features.cover(whole, told.toArray(SentenceTerms[]::new)) - before >= LEAST_GAIN;
  }
}
