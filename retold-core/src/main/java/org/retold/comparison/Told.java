package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import org.retold.facts.Fact;
import org.retold.facts.FactExtractor;
import org.retold.facts.Word;
import org.retold.text.ReportText;

/**
 * What one report tells: its words and facts.
 *
 * @param words by sentence
 * @param facts by sentence
 */
record Told(ReportText report, List<List<Word>> words, List<List<Fact>> facts) {

  static Told of(
      ReportText report, List<List<Word>> words, List<List<Word>> known, FactExtractor extractor) {
    List<List<Fact>> bySentence = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Fact fact : extractor.extract(report, words, known)) {
      bySentence.get(fact.sentence()).add(fact);
    }
    return new Told(report, words, bySentence);
  }

  /** The facts of all sentences. */
  List<Fact> allFacts() {
    return facts.stream().flatMap(List::stream).toList();
  }

  /** The facts of the sentences given and of those at most {@code reach} away from one of them. */
  List<Fact> factsAround(List<Integer> sentences, int reach) {
    List<Fact> around = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      int at = i;
      if (sentences.stream().anyMatch(s -> Math.abs(s - at) <= reach)) {
        around.addAll(facts.get(i));
      }
    }
    return around;
  }
}
