package org.retold.facts;

import java.util.List;

/**
 * A verb with the words before it, read leftwards: where the reading has come to, and what it has
 * met on the way.
 */
final class VerbGroup {
  final List<Word> words;
  final int head;
  int at;
  boolean negated;
  boolean perfect;

  VerbGroup(List<Word> words, int head) {
    this.words = words;
    this.head = head;
    this.at = head - 1;
  }

  Predicate predicate(Modality modality, boolean light) {
    return new Predicate(Math.min(head, at + 1), head, modality, negated, perfect, light);
  }

  String lower(int place) {
    return place < 0 || place >= words.size() ? "" : words.get(place).lower();
  }

  static Modality weaker(Modality one, Modality other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Passes over adverbs and negations leftwards and gives the weakest hedge among them. */
  Modality adverbs() {
    Modality hedge = Modality.DONE;
    for (String word = lower(at); HelperWords.isAdverb(word); word = lower(--at)) {
      negated |= HelperWords.NEGATIONS.contains(word);
      hedge = weaker(hedge, HelperWords.HEDGES.getOrDefault(word, Modality.DONE));
    }
    return hedge;
  }

  /** The helping word before the verb, its negation taken off: "won't" is "will". */
  String helper() {
    String word = lower(at);
    if (word.endsWith("n't")) {
      negated = true;
      String bare = word.substring(0, word.length() - 3);
      return bare.equals("wo") ? "will" : bare.equals("ca") ? "can" : bare;
    }
    negated |= word.equals("cannot");
    return word.endsWith("'ll") ? "will" : word.endsWith("'d") ? "would" : word;
  }

  Modality take(Modality value) {
    at--;
    Modality hedge = adverbs();
    return hedge == Modality.DONE ? value : hedge;
  }

  Modality modal(Modality value) {
    boolean could = lower(at).startsWith("could") && negated;
    at--;
    Modality hedge = adverbs();
    return could ? Modality.OPEN : hedge == Modality.DONE ? value : weaker(hedge, value);
  }
}
