package org.retold.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;

/** Finds which sentences of two reports correspond. */
public final class Aligner {

  /** Aligns the sentences of two reports. */
  public Alignment align(ReportText a, ReportText b) {
    List<AlignedPassage> passages = new ArrayList<>();
    List<Integer> onlyInA = new ArrayList<>();
    Set<Integer> usedB = new HashSet<>();
    for (Sentence left : a.sentences()) {
      int best = -1;
      double bestScore = 0.3;
      for (Sentence right : b.sentences()) {
        double score = overlap(left, right);
        if (score > bestScore && !usedB.contains(right.index())) {
          best = right.index();
          bestScore = score;
        }
      }
      if (best < 0) {
        onlyInA.add(left.index());
      } else {
        usedB.add(best);
        AlignedPassage.Kind kind =
            bestScore > 0.95
                ? AlignedPassage.Kind.VERBATIM
                : bestScore > 0.75 ? AlignedPassage.Kind.LIGHT : AlignedPassage.Kind.REWORDED;
        passages.add(
            new AlignedPassage(List.of(left.index()), List.of(best), kind, bestScore, false));
      }
    }
    List<Integer> onlyInB = new ArrayList<>();
    for (Sentence right : b.sentences()) {
      if (!usedB.contains(right.index())) {
        onlyInB.add(right.index());
      }
    }
    return new Alignment(passages, onlyInA, onlyInB);
  }

  private static double overlap(Sentence left, Sentence right) {
    Set<String> words = words(left);
    Set<String> others = words(right);
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    return both.size() / (double) Math.max(1, Math.min(words.size(), others.size()));
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (!token.isMark()) {
        words.add(token.stem());
      }
    }
    return words;
  }
}
