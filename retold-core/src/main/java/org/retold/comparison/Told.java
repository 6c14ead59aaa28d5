package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.retold.facts.Fact;
import org.retold.facts.FactExtractor;
import org.retold.facts.FactValue;
import org.retold.facts.NameValue;
import org.retold.facts.Quantity;
import org.retold.facts.Word;
import org.retold.text.ReportText;

/**
 * What one report tells: its words and facts.
 *
 * @param words by sentence
 * @param facts by sentence
 * @param names the report's names, each once; of a hostile length of text only the first
 * @param figures the report's figures, likewise
 * @param vocabulary its words in lower case
 */
record Told(
    ReportText report,
    List<List<Word>> words,
    List<List<Fact>> facts,
    List<NameValue> names,
    List<Quantity> figures,
    Set<String> vocabulary) {

  private static final int MOST = 2000;

  static Told of(
      ReportText report, List<List<Word>> words, List<List<Word>> known, FactExtractor extractor) {
    List<List<Fact>> bySentence = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    List<Fact> all = extractor.extract(report, words, known);
    for (Fact fact : all) {
      bySentence.get(fact.sentence()).add(fact);
    }
    Set<String> vocabulary =
        words.stream().flatMap(List::stream).map(Word::lower).collect(Collectors.toSet());
    return new Told(
        report,
        words,
        bySentence,
        distinct(all, NameValue.class),
        distinct(all, Quantity.class),
        vocabulary);
  }

  private static <T extends FactValue> List<T> distinct(List<Fact> facts, Class<T> type) {
    return facts.stream()
        .map(Fact::value)
        .filter(type::isInstance)
        .map(type::cast)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The facts of the sentences given and of those at most {@code reach} away from one of them. */
  List<Fact> factsAround(List<Integer> sentences, int reach) {
    return around(sentences, reach).stream().flatMap(i -> facts.get(i).stream()).toList();
  }

  /** The words of the sentences given and of those at most {@code reach} away, by sentence. */
  List<List<Word>> wordsAround(List<Integer> sentences, int reach) {
    return around(sentences, reach).stream().map(words::get).toList();
  }

  /** The offices that the report gives to a person, wherever it names one. */
  List<Role> roles(NameValue name) {
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < facts.size() && roles.size() < MOST; i++) {
      Side side = null;
      for (Fact fact : facts.get(i)) {
        if (fact.value() instanceof NameValue other && other.sameName(name)) {
          side = side == null ? Side.of(this, List.of(i), List.of()) : side;
          Role role = side.role(fact);
          if (!role.heads().isEmpty()) {
            roles.add(role);
          }
        }
      }
    }
    return roles;
  }

  private Set<Integer> around(List<Integer> sentences, int reach) {
    Set<Integer> around = new TreeSet<>();
    for (int sentence : sentences) {
      int last = Math.min(words.size() - 1, sentence + reach);
      for (int i = Math.max(0, sentence - reach); i <= last; i++) {
        around.add(i);
      }
    }
    return around;
  }
}
