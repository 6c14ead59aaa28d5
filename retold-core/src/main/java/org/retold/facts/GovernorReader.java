package org.retold.facts;

import org.jspecify.annotations.Nullable;

/**
 * Reads the words that govern a verb or noun: "plans" before "to open", "accused" before "of
 * stealing", "is considering" before "a ban".
 */
final class GovernorReader {
  private static final int DEEPEST = 3;
  private static final int REACH = 3;

  private final VerbGroup group;
  private final int depth;

  GovernorReader(VerbGroup group, int depth) {
    this.group = group;
    this.depth = depth;
  }

  /** What governs an infinitive: the word before "to", or one with its object between. */
  Modality infinitive() {
    group.at--;
    if (group.at >= 0 && Governors.of(group.words.get(group.at)) == null) {
      group.adverbs();
    }
    if (group.at < 0 || group.words.get(group.at).isMark()) {
      return isDated() ? Modality.PLANNED : Modality.OPEN;
    }
    if (HelperWords.IS.contains(group.lower(group.at))
        || HelperWords.WAS.contains(group.lower(group.at))) {
      return group.take(Modality.SURE);
    }
    for (int i = group.at;
        i >= Math.max(0, group.at - REACH + 1) && !group.words.get(i).isMark();
        i--) {
      Modality governor = governor(i, i == group.at);
      if (governor != null) {
        return governor;
      }
    }
    return isDated() || group.words.get(group.at).isCapital() ? Modality.PLANNED : Modality.OPEN;
  }

  private @Nullable Modality governor(int i, boolean direct) {
    Word word = group.words.get(i);
    Modality value = Governors.of(word);
    boolean undone = Governors.undoes(word);
    boolean done = Governors.carriesOut(word);
    if (value == null && !(direct && (undone || done))) {
      return null;
    }
    Predicate governor = above(i);
    group.negated ^= governor.negated() ^ (direct && undone);
    group.at = governor.from() - 1;
    Modality own = governor.modality();
    if (value == null) {
      return own;
    }
    return own == Modality.POSSIBLE || own == Modality.TOLD ? VerbGroup.weaker(own, value) : value;
  }

  /** "accused of stealing", "suspected of stealing". */
  Modality participle() {
    for (int i = group.at - 1;
        i >= Math.max(0, group.at - REACH) && !group.words.get(i).isMark();
        i--) {
      if (Governors.of(group.words.get(i)) == Modality.TOLD) {
        group.at = i - 1;
        return Modality.TOLD;
      }
    }
    return Modality.OPEN;
  }

  /** "a possible ban", "is considering a new ban". */
  Modality noun() {
    boolean article = false;
    for (int i = group.head - 1; i >= Math.max(0, group.head - REACH) && isInPhrase(i); i--) {
      Modality value = Governors.ofHead(group.words.get(i));
      article |= HelperWords.DETERMINERS.contains(group.lower(i));
      if (value != null && !(article && HelperWords.ADJECTIVES.contains(group.lower(i)))) {
        Predicate governor = above(i);
        group.negated ^= governor.negated();
        group.at = governor.from() - 1;
        return value;
      }
    }
    return Modality.OPEN;
  }

  private boolean isInPhrase(int i) {
    Word word = group.words.get(i);
    return !group.words.get(group.head).isCapital()
        && !group.words.get(group.head).isDigits()
        && (word.isContent() || HelperWords.ARTICLES.contains(word.lower()));
  }

  /** "To air on Sunday": a day follows at once. */
  private boolean isDated() {
    for (int i = group.head + 1; i < Math.min(group.words.size(), group.head + 3); i++) {
      boolean day =
          group.words.get(i).isCapital()
              && TimeExtractor.isCalendarWord(group.words.get(i).lower());
      if (day || group.words.get(i).lower().equals("tomorrow")) {
        return true;
      }
    }
    return false;
  }

  private Predicate above(int i) {
    return depth < DEEPEST
        ? PredicateReader.governor(group.words, i, depth + 1)
        : new Predicate(i, i, Modality.OPEN, false, false, false);
  }
}
