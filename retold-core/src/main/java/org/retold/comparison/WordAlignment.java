package org.retold.comparison;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAligner.Link;
import org.retold.comparison.WordPairs.Sort;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Which words of two passages correspond, one to one, as {@link WordAligner} finds them, and what
 * that says of two places: how much of what stands round them corresponds.
 *
 * <p>A word's <i>partner</i> is the same word, a synonym or one derived from it. Its <i>kin</i> may
 * also be a word that only stands in its place and is near it in meaning. Its <i>rival</i> stands
 * in its place whatever it says: a synonym, another name, or the very opposite.
 */
final class WordAlignment {
  private static final int WINDOW = 9;

  /** What a word that is only kin counts beside one that is the same or a synonym. */
  private static final double KIN = 0.5;

  private static final Set<String> TIMES =
      Stems.setOf(
          "today tomorrow yesterday tonight morning afternoon evening night second minute hour day"
              + " week weekend fortnight month quarter year decade century");

  private static final Set<Sort> FIRM =
      EnumSet.of(
          Sort.SAME_CONTENT,
          Sort.SAME_DIGITS,
          Sort.SAME_STEM,
          Sort.GROUPED,
          Sort.FORM,
          Sort.SAME_START);
  private static final Set<Sort> OPPOSED = EnumSet.of(Sort.OPPOSED, Sort.SEEMS_OPPOSED);

  private final List<Word> a;
  private final List<Word> b;
  private final int[] partnerOfA;
  private final int[] partnerOfB;
  private final int[] kindredOfA;
  private final int[] kindredOfB;
  private final int[] rivalOfA;
  private final int[] rivalOfB;
  private final WordPairs pairs;

  WordAlignment(List<Word> a, List<Word> b, Lexemes lexemes) {
    this.a = a;
    this.b = b;
    partnerOfA = none(a.size());
    partnerOfB = none(b.size());
    kindredOfA = none(a.size());
    kindredOfB = none(b.size());
    rivalOfA = none(a.size());
    rivalOfB = none(b.size());
    pairs = new WordPairs(lexemes.of(a), lexemes.of(b));
    new WordAligner(pairs, a.size(), b.size()).links(WordModel.shipped()).forEach(this::note);
    linkRest();
  }

  private void note(Link link) {
    if (!a.get(link.a()).isContent() || !b.get(link.b()).isContent()) {
      return;
    }
    rivalOfA[link.a()] = link.b();
    rivalOfB[link.b()] = link.a();
    boolean firm = FIRM.contains(link.sort());
    boolean opposed = OPPOSED.contains(link.sort());
    if (firm) {
      partnerOfA[link.a()] = link.b();
      partnerOfB[link.b()] = link.a();
    }
    boolean near = hasMeaning(a.get(link.a())) && hasMeaning(b.get(link.b())) && !opposed;
    if (firm || near) {
      kindredOfA[link.a()] = link.b();
      kindredOfB[link.b()] = link.a();
    }
  }

  /** A word that stands on both sides corresponds to itself even where nothing round it does. */
  private void linkRest() {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; rivalOfA[i] < 0 && j < b.size(); j++) {
        if (rivalOfB[j] < 0 && FIRM.contains(pairs.sortOf(i, j))) {
          note(new Link(i, j, 0, pairs.sortOf(i, j)));
        }
      }
    }
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  /** Figures, times and names stand near one another in meaning without saying the same. */
  private static boolean hasMeaning(Word word) {
    return word.isContent()
        && !word.isDigits()
        && !word.isCapital()
        && !Character.isDigit(word.stem().codePointAt(0))
        && !TIMES.contains(word.stem());
  }

  /** The place of the word of the second passage that goes with this one of the first, or -1. */
  int partnerOfA(int at) {
    return partnerOfA[at];
  }

  /** The place of the word of the first passage that goes with this one of the second, or -1. */
  int partnerOfB(int at) {
    return partnerOfB[at];
  }

  /** Like {@link #partnerOfA}, words near in meaning included. */
  int kindredOfA(int at) {
    return kindredOfA[at];
  }

  /** Like {@link #partnerOfB}, words near in meaning included. */
  int kindredOfB(int at) {
    return kindredOfB[at];
  }

  /** Like {@link #partnerOfA}, whatever stands in the word's place: another name, an opposite. */
  int rivalOfA(int at) {
    return rivalOfA[at];
  }

  /** Like {@link #partnerOfB}, whatever stands in the word's place: another name, an opposite. */
  int rivalOfB(int at) {
    return rivalOfB[at];
  }

  /** How a word of the first passage resembles one of the second. */
  Sort sortOf(int inA, int inB) {
    return pairs.sortOf(inA, inB);
  }

  /** How much the two places share of what stands round them, either side, from 0 up. */
  double near(Range inA, Range inB) {
    return shared(inA, inB, false);
  }

  /** Like {@link #near}, but what stands before must stand before, what after, after. */
  double frame(Range inA, Range inB) {
    return shared(inA, inB, true);
  }

  private double shared(Range inA, Range inB, boolean sameSide) {
    double sum = 0;
    int first = Math.max(0, inA.from() - WINDOW);
    int last = Math.min(a.size(), inA.end() + WINDOW);
    for (int i = first; i < last; i++) {
      int j = kindredOfA[i];
      if (j < 0 || inA.holds(i) || inB.holds(j) || !sameSentence(inA, i, inB, j)) {
        continue;
      }
      boolean swapped = i < inA.from() != j < inB.from();
      int distance = inA.distance(i) + inB.distance(j);
      if (distance <= 2 * WINDOW && !(sameSide && swapped)) {
        sum += (partnerOfA[i] == j ? 1 : KIN) * 4 / (3 + distance);
      }
    }
    return sum;
  }

  /**
   * Whether every content word of the two sentences but those of the two places has its counterpart
   * there, one at least: "the harvest was good", "the harvest was excellent".
   */
  boolean isAllElseAlike(Range inA, Range inB) {
    int alike = 0;
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).sentence() == a.get(inA.from()).sentence()
          && a.get(i).isContent()
          && !inA.holds(i)) {
        int j = partnerOfA[i];
        if (j < 0 || inB.holds(j) || !sameSentence(inA, i, inB, j)) {
          return false;
        }
        alike++;
      }
    }
    return alike > 0 && alike == contentBeside(inB);
  }

  /** The share of the shorter side's words of meaning that correspond to one of the other's. */
  double share() {
    long linked = Arrays.stream(kindredOfA).filter(j -> j >= 0).count();
    long shorter =
        Math.min(
            a.stream().filter(Word::isContent).count(), b.stream().filter(Word::isContent).count());
    return linked / (double) Math.max(1, shorter);
  }

  private int contentBeside(Range inB) {
    int count = 0;
    for (int j = 0; j < b.size(); j++) {
      if (b.get(j).sentence() == b.get(inB.from()).sentence()
          && b.get(j).isContent()
          && !inB.holds(j)) {
        count++;
      }
    }
    return count;
  }

  private boolean sameSentence(Range inA, int i, Range inB, int j) {
    return a.get(i).sentence() == a.get(inA.from()).sentence()
        && b.get(j).sentence() == b.get(inB.from()).sentence();
  }

  /** Places of words, the end left out. */
  record Range(int from, int end) {

    /** A word with the small words right before it, two at most: "was not", "has been". */
    static Range withHelper(List<Word> words, int at) {
      int from = at;
      while (from > 0
          && at - from < 2
          && !words.get(from - 1).isContent()
          && !words.get(from - 1).isMark()) {
        from--;
      }
      return new Range(from, at + 1);
    }

    boolean holds(int at) {
      return at >= from && at < end;
    }

    int distance(int at) {
      return at < from ? from - at : at >= end ? at - end + 1 : 0;
    }
  }
}
