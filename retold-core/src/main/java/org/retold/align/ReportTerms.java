package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.align.TermLikeness.Likened;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.SentenceEncoder;
import org.retold.text.Token;

/**
 * A report as it is aligned: its words as numbered terms, and what its sentences mean.
 *
 * <p>None of it depends on the other report, so one that is aligned with many is prepared once, by
 * {@link Aligner#terms}. Safe for use by many threads.
 */
public final class ReportTerms {
  private final ReportText text;
  private final List<SentenceTerms> sentences = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Likened> terms = new ArrayList<>();
  private final List<float[]> meanings = new ArrayList<>();

  ReportTerms(ReportText text, TermLikeness likeness, SentenceEncoder encoder) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      sentences.add(terms(sentence, likeness));
      meanings.add(encoder.encode(sentence.text()));
    }
  }

  /** The report that was prepared. */
  public ReportText text() {
    return text;
  }

  /** The terms of each sentence by their numbers in this report. */
  List<SentenceTerms> sentences() {
    return sentences;
  }

  /** Every term once, in the order in which they are first met. */
  List<Likened> terms() {
    return terms;
  }

  /** The number of the term with this key; -1 if the report has none. */
  int number(String key) {
    return numbers.getOrDefault(key, -1);
  }

  /** The vector of a sentence. */
  float[] meaning(int sentence) {
    return meanings.get(sentence);
  }

  private SentenceTerms terms(Sentence sentence, TermLikeness likeness) {
    int[] ids = new int[sentence.tokens().size()];
    boolean[] quoted = new boolean[ids.length];
    int size = 0;
    for (Token token : sentence.tokens()) {
      if (!token.isMark()) {
        Term term = Term.of(token, token.isStopWord(), size == 0);
        quoted[size] = token.quoted();
        ids[size] = number(term, likeness);
        size++;
      }
    }
    return new SentenceTerms(Arrays.copyOf(ids, size), Arrays.copyOf(quoted, size));
  }

  private int number(Term term, TermLikeness likeness) {
    Integer known = numbers.get(term.key());
    if (known != null) {
      return known;
    }
    numbers.put(term.key(), terms.size());
    terms.add(likeness.likened(term));
    return terms.size() - 1;
  }
}
