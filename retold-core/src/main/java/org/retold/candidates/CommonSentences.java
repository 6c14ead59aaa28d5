package org.retold.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/**
 * The memory of what is common: sentences that stand in many reports which otherwise share nothing.
 *
 * <p>Disclaimers, share lines, famous quotations and the formulas of the trade ("was not
 * immediately available for comment") are written down alike by people who never read each other,
 * so that to share them is no reuse. A sentence of one story that two hundred outlets carry is as
 * frequent, and is reuse. What tells them apart is the company they keep: the reports that hold the
 * sentence of a story are alike in the rest, too. Its neighbours in the text do not tell it so
 * well, because outlets cut and edit what stands before and after.
 *
 * <p>So of the reports that hold a sentence a sample is taken, drawn by hash; those are counted
 * that are like none counted before (their rarest words say so: {@link ReportSketch}). A sentence
 * is common if enough of the sample are strangers to each other; common with one publisher if
 * enough of that publisher's are, fewer of them. Sentences that differ in figures and names only
 * ("Last updated on 3 March") are taken together by their form, which needs many more strangers,
 * because news of one kind is told in one form ("Shares of … rose 3 percent"). A row of a table or
 * of a list ("Pay April 15") is common with a publisher alone: many reports hold it by chance, and
 * to some such rows are all that they tell.
 *
 * <p>The memory depends on the set of signatures alone. It holds only the hashes of what is common.
 */
public final class CommonSentences {
  private final Set<Long> everywhere;
  private final Set<Long> withPublisher;
  private final Set<Long> forms;

  CommonSentences(Set<Long> everywhere, Set<Long> withPublisher, Set<Long> forms) {
    this.everywhere = Set.copyOf(everywhere);
    this.withPublisher = Set.copyOf(withPublisher);
    this.forms = Set.copyOf(forms);
  }

  /** A memory of nothing. */
  public static CommonSentences none() {
    return new CommonSentences(Set.of(), Set.of(), Set.of());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** How many sentences and forms it remembers. */
  public int size() {
    return everywhere.size() + withPublisher.size() + forms.size();
  }

  /**
   * The sentences of a report that are common, in order; none if nothing else would be left.
   * Sentences that are common by their form alone are spared if less than half of the words would
   * be left.
   */
  public List<Sentence> in(ReportText report) {
    if (size() == 0) {
      return List.of();
    }
    long publisher = publisherHash(report.report().publisher());
    List<Sentence> exact = new ArrayList<>();
    List<Sentence> all = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      long[] words = SentenceHashes.words(sentence);
      long form = SentenceHashes.form(sentence, words);
      boolean isExact = isCommon(SentenceHashes.kept(SentenceHashes.exact(words)), form, publisher);
      if (isExact) {
        exact.add(sentence);
      }
      if (isExact || forms.contains(form)) {
        all.add(sentence);
      }
    }
    List<Sentence> common = 2 * words(all) <= words(report.sentences()) ? all : exact;
    return words(common) == words(report.sentences()) ? List.of() : List.copyOf(common);
  }

  private boolean isCommon(long sentence, long form, long publisher) {
    return form != SentenceHashes.NO_FORM && everywhere.contains(sentence)
        || withPublisher.contains(SentenceHashes.of(publisher, sentence));
  }

  private static long words(List<Sentence> sentences) {
    long words = 0;
    for (Sentence sentence : sentences) {
      words += sentence.tokens().stream().filter(token -> !token.isMark()).count();
    }
    return words;
  }

  /** The report with its common sentences set apart as furniture; itself if it has none. */
  public Report without(ReportText text) {
    List<Sentence> common = in(text);
    Report report = text.report();
    if (common.isEmpty()) {
      return report;
    }
    List<Furniture> furniture = new ArrayList<>(report.furniture());
    for (Sentence sentence : common) {
      furniture.add(new Furniture(FurnitureKind.FORMULA, sentence.span(), sentence.text()));
    }
    furniture.sort(Comparator.comparing(Furniture::span));
    return report.toBuilder().furniture(furniture).build();
  }

  /**
   * A hash of which sentences of a report are common, 0 if none: a verdict that was reached under
   * another digest of either report is to be reached again.
   */
  public long digest(ReportText report) {
    return digest(report.report().publisher(), Signature.of(report));
  }

  /** The same from what is kept of a report. */
  public long digest(@Nullable Publisher publisher, Signature signature) {
    if (size() == 0) {
      return 0;
    }
    long by = publisherHash(publisher);
    long digest = 0;
    for (int i = 0; i < signature.sentences().length; i++) {
      long sentence = signature.sentences()[i];
      long form = signature.forms()[i];
      boolean exact = isCommon(sentence, form, by);
      if (exact || forms.contains(form)) {
        digest = Hashes.then(digest + i, exact ? sentence : ~form);
      }
    }
    return digest;
  }

  /**
   * The signature of what is left of a report without its common sentences, by which it is to be
   * found; the whole one if it has none, or nothing else. Copies that publishers put different
   * lines under have one hash of what is left. Sentences that are common by their form alone stay.
   */
  public Signature own(@Nullable Publisher publisher, Signature signature) {
    if (size() == 0) {
      return signature;
    }
    long by = publisherHash(publisher);
    long[] sentences = signature.sentences();
    boolean[] out = new boolean[sentences.length];
    int count = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = isCommon(sentences[i], signature.forms()[i], by);
      count += out[i] ? 1 : 0;
    }
    return count == out.length ? signature : signature.without(out);
  }

  /** The hash that stands for a publisher; 0 for none, which has no sentences of its own. */
  static long publisherHash(@Nullable Publisher publisher) {
    return publisher == null ? 0 : Hashes.of(publisher.name());
  }

  /** Collects signatures. */
  public static final class Builder {
    private final SentencePile pile = new SentencePile();

    private Builder() {}

    /**
     * Adds a report.
     *
     * @param key tells it from other reports, whatever else is in the pile: a hash of its id
     * @param publisher who put it out, or null
     */
    public Builder add(long key, @Nullable Publisher publisher, Signature signature) {
      pile.add(key, publisherHash(publisher), signature);
      return this;
    }

    public CommonSentences build() {
      return pile.commonSentences();
    }
  }
}
