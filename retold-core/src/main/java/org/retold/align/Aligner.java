package org.retold.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.text.OnnxEncoder;
import org.retold.text.ReportText;
import org.retold.text.SentenceEncoder;
import org.retold.text.StaticEncoder;
import org.retold.text.WordRarity;
import org.retold.text.WordVectors;

/**
 * Finds which sentences of two reports correspond, m to n.
 *
 * <p>Four steps. First every candidate pair of sentences is scored by itself: how far the rare
 * terms of each stand in the other, exactly or in a term like it, how near their vectors lie, which
 * figures, quoted words and runs they share. Then each pair is scored again beside its rivals and
 * its neighbours, since retellings keep runs of their source's order and a sentence has few
 * partners. Both scores are logistic models whose weights are fitted to labelled retellings by
 * {@code bench fit-alignment}. Third, links are joined to passages, the surest first, a further
 * partner only where it tells something new of its sentence. Last, passages off the longest run
 * that keeps the order of both reports are marked as moved.
 *
 * <p>Gale and Church (1993) align translations by dynamic programming over lengths, and Barzilay
 * and Elhadad (2003) comparable texts by local programming between matched paragraphs. Both lean on
 * an order that a rewriter breaks at will, so order is a feature here and no constraint. Given up
 * for it: a guarantee that the whole alignment is the best one under some score.
 *
 * <p>Safe for use by many threads.
 */
public final class Aligner {

  /** Sentences of a comparison that the encoder reads at most: it takes milliseconds for each. */
  static final int MOST_ENCODED = 12;

  private final AlignmentModel model;
  private final SentenceEncoder words;
  private final @Nullable OnnxEncoder encoder;
  private final SentenceEncoder remembered;
  private final WordVectors vectors;
  private final TermLikeness likeness;

  public Aligner() {
    this(AlignmentModel.shipped(), new StaticEncoder(), new WordVectors(), new OnnxEncoder());
  }

  private Aligner(
      AlignmentModel model,
      SentenceEncoder words,
      WordVectors vectors,
      @Nullable OnnxEncoder encoder) {
    this.vectors = vectors;
    this.likeness = new TermLikeness(vectors, new WordRarity());
    this.model = model;
    this.words = words;
    this.encoder = encoder;
    this.remembered = encoder == null ? words : new RememberedEncoder(encoder);
  }

  /**
   * An aligner that leaves sentences in doubt as they are. It takes a tenth of the time, and loses
   * sentences that were reworded until hardly a word is left.
   */
  public static Aligner withoutEncoder() {
    return withoutEncoder(new WordVectors());
  }

  /** The same with a memory of word vectors that others use too. */
  public static Aligner withoutEncoder(WordVectors vectors) {
    return new Aligner(AlignmentModel.shipped(), new StaticEncoder(), vectors, null);
  }

  /** The same aligner with another fit. */
  Aligner with(AlignmentModel other) {
    return new Aligner(other, words, vectors, encoder);
  }

  /** Aligns the sentences of two reports. */
  public Alignment align(ReportText a, ReportText b) {
    return align(terms(a), terms(b));
  }

  /** Prepares a report for {@link #align(ReportTerms, ReportTerms)}, with any aligner. */
  public ReportTerms terms(ReportText report) {
    return new ReportTerms(report, likeness, words);
  }

  /** Aligns the sentences of two reports that were prepared. */
  public Alignment align(ReportTerms a, ReportTerms b) {
    PairScorer scorer = new PairScorer(a, b);
    PairGrid alone = scorer.alone(model.alone());
    if (encoder != null && scorer.anyDoubt(alone) && encoder.isAvailable()) {
      scorer.settle(alone, model.encoded(), encoded(a.text(), b.text(), MOST_ENCODED));
    }
    PairGrid grid = PairScorer.together(alone, model.together());
    return alignment(scorer.space(), new PassageBuilder(scorer.space(), model).build(grid));
  }

  PairScorer scorer(ReportText a, ReportText b) {
    return new PairScorer(terms(a), terms(b));
  }

  EncodedMeanings encoded(ReportText a, ReportText b, int most) {
    return new EncodedMeanings(a, b, remembered, most);
  }

  private static Alignment alignment(TermSpace space, List<PassageBuilder.Draft> drafts) {
    PassageKinds kinds = new PassageKinds(space);
    boolean[] kept = KeptOrder.of(drafts.stream().mapToInt(draft -> draft.b.first()).toArray());
    boolean[] usedA = new boolean[space.a().size()];
    boolean[] usedB = new boolean[space.b().size()];
    List<AlignedPassage> passages = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      PassageBuilder.Draft draft = drafts.get(i);
      draft.a.forEach(index -> usedA[index] = true);
      draft.b.forEach(index -> usedB[index] = true);
      passages.add(
          new AlignedPassage(
              List.copyOf(draft.a),
              List.copyOf(draft.b),
              kinds.of(draft.a, draft.b),
              draft.score(),
              !kept[i]));
    }
    return new Alignment(passages, unused(usedA), unused(usedB));
  }

  private static List<Integer> unused(boolean[] used) {
    return IntStream.range(0, used.length).filter(index -> !used[index]).boxed().toList();
  }
}
