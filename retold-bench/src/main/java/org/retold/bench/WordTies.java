package org.retold.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.bench.WordNet.Pointer;
import org.retold.bench.WordNet.Synset;
import org.retold.text.Thesaurus.Tie;

/**
 * Works out how the words of a list go together by WordNet: one tie a pair, the strongest.
 *
 * <p>The strength of a tie is the geometric mean of the shares that the two meanings have of the
 * uses of their words: "rise" and "grow" share only rare meanings, "car" and "automobile" the
 * commonest ones.
 */
final class WordTies {
  private final WordNet net;
  private final Set<String> words;
  private final Map<String, Map<String, Integer>> ties = new TreeMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();

  WordTies(WordNet net, Set<String> words) {
    this.net = net;
    this.words = words;
    for (String word : words) {
      net.senses(word).keySet().stream().map(net::synset).forEach(this::addOpposites);
    }
    for (String word : words) {
      net.senses(word).forEach((id, share) -> addSense(word, net.synset(id), share));
    }
  }

  /** For each word the words after it in order that it is tied to, each with the tie's code. */
  Map<String, Map<String, Integer>> ties() {
    return ties;
  }

  private void addOpposites(Synset synset) {
    for (Pointer pointer : synset.pointers()) {
      if (pointer.symbol().equals("!")) {
        opposites.computeIfAbsent(synset.id(), key -> new TreeSet<>()).add(pointer.target());
      }
    }
  }

  private void addSense(String word, Synset synset, double share) {
    addAll(word, share, synset, Tie.SYNONYM);
    int place = synset.words().indexOf(word) + 1;
    for (Pointer pointer : synset.pointers()) {
      Synset target = net.synset(pointer.target());
      boolean own = pointer.from() == 0 || pointer.from() == place;
      switch (pointer.symbol()) {
        case "+", "\\" -> addDerived(word, share, target, own ? pointer.to() : -1);
        case "!" -> {
          if (own && pointer.to() > 0) {
            addOne(word, share, target, pointer.to(), Tie.OPPOSED);
          }
        }
        case "&", "$", "^" -> addAll(word, share, target, Tie.SIMILAR);
        case "@" -> addAll(word, share, target, Tie.BROADER);
        case "*", ">" -> addAll(word, share, target, Tie.ENTAILED);
        default -> {}
      }
    }
    addOpposed(word, share, synset);
  }

  private void addDerived(String word, double share, Synset target, int own) {
    if (own > 0) {
      addOne(word, share, target, own, Tie.DERIVED);
    }
    addAll(word, share, target, Tie.DERIVED_SYNONYM);
  }

  /** What is opposed to a like meaning: to the synset, to what it is similar to, to a broader. */
  private void addOpposed(String word, double share, Synset synset) {
    for (String id : withLike(synset)) {
      for (String opposite : opposites.getOrDefault(id, Set.of())) {
        Synset target = net.synset(opposite);
        addAll(word, share, target, Tie.SEEMS_OPPOSED);
        for (Pointer pointer : target.pointers()) {
          boolean narrower = pointer.symbol().equals("~") && target.id().startsWith("v");
          if (narrower || pointer.symbol().equals("&")) {
            addAll(word, share, net.synset(pointer.target()), Tie.SEEMS_OPPOSED);
          }
        }
      }
    }
  }

  private List<String> withLike(Synset synset) {
    List<String> ids = new ArrayList<>(List.of(synset.id()));
    for (Pointer pointer : synset.pointers()) {
      boolean broader = pointer.symbol().equals("@") && synset.id().startsWith("v");
      if (broader || pointer.symbol().equals("&")) {
        ids.add(pointer.target());
      }
    }
    return ids;
  }

  private void addAll(String word, double share, Synset target, Tie tie) {
    for (String other : new HashSet<>(target.words())) {
      add(word, other, share * net.senses(other).getOrDefault(target.id(), 0.0), tie);
    }
  }

  private void addOne(String word, double share, Synset target, int place, Tie tie) {
    String other = target.words().get(place - 1);
    add(word, other, share * net.senses(other).getOrDefault(target.id(), 0.0), tie);
  }

  private void add(String word, String other, double product, Tie tie) {
    if (word.equals(other) || !words.contains(other)) {
      return;
    }
    int strength = (int) Math.round(15 * Math.sqrt(product));
    int code = tie.ordinal() << 4 | strength;
    boolean first = word.compareTo(other) < 0;
    ties.computeIfAbsent(first ? word : other, key -> new TreeMap<>())
        .merge(first ? other : word, code, WordTies::stronger);
  }

  /** Ties of one sort go by strength, others by the order of the sorts. */
  private static int stronger(int one, int other) {
    if (one >> 4 == other >> 4) {
      return Math.max(one, other);
    }
    return Math.min(one >> 4, other >> 4) == one >> 4 ? one : other;
  }
}
