package org.retold.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads verb groups: who does what is not asked, only how real it is.
 *
 * <p>English puts what qualifies a verb before it, in a fixed order: a governing word and "to" ("is
 * expected to"), a modal ("may"), "have", "be", the verb, with adverbs and "not" in between. So a
 * group is read from its last word leftwards, without a parser: each word met either belongs to the
 * group and changes its value, or ends it. A group says the weakest thing that is said in it: "has
 * reportedly agreed to sell" is told before it is planned. A word is taken for a verb where a
 * helper stands before it or its form is a past; a noun counts where an adjective or a verb right
 * before it hedges ("a possible ban", "is weighing a ban").
 */
public final class PredicateReader {
  private final VerbGroup group;
  private final HelperReader helpers;
  private final GovernorReader governors;

  private PredicateReader(List<Word> words, int head, int depth) {
    group = new VerbGroup(words, head);
    governors = new GovernorReader(group, depth);
    helpers = new HelperReader(group, governors);
  }

  /** The predicates of a passage that tell how real they are, in order. */
  public static List<Predicate> all(List<Word> words) {
    List<Predicate> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isHead(words, i) && !isGovernor(words, i)) {
        Predicate read = at(words, i);
        if (read.modality() != Modality.OPEN) {
          all.add(read);
        }
      }
    }
    return all;
  }

  /** Reads the word at a place as the head of a predicate. */
  public static Predicate at(List<Word> words, int head) {
    return new PredicateReader(words, head, 0).read();
  }

  /** Whether the word can be the main one: "be" and "have" are where no other follows. */
  private static boolean isHead(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.quoted() || HelperWords.isAdverb(word.lower())) {
      return false;
    }
    boolean bare = word.lower().equals("be") || word.lower().equals("have");
    return word.isContent()
        || bare
            && at + 1 < words.size()
            && !words.get(at + 1).isContent()
            && !HelperWords.isAdverb(words.get(at + 1).lower())
            && !words.get(at + 1).lower().equals("been");
  }

  /** "plans" in "plans to open" belongs to the predicate of "open". */
  private static boolean isGovernor(List<Word> words, int at) {
    Word word = words.get(at);
    boolean governs = Governors.of(word) != null || Governors.undoes(word);
    return governs
        && at + 2 < words.size()
        && words.get(at + 1).lower().equals("to")
        && !HelperWords.DETERMINERS.contains(words.get(at + 2).lower());
  }

  /** Reads a governor itself, whose own meaning is weighed by what it governs. */
  static Predicate governor(List<Word> words, int at, int depth) {
    PredicateReader reader = new PredicateReader(words, at, depth);
    Modality hedge = reader.group.adverbs();
    Modality read = reader.helpers.read();
    return reader.group.predicate(hedge == Modality.DONE ? read : hedge, false);
  }

  private Predicate read() {
    Word verb = group.words.get(group.head);
    Modality hedge = group.adverbs();
    Modality read = helpers.read();
    boolean light = false;
    Modality own = Governors.ofHead(verb);
    if (own != null && (read != Modality.OPEN || verb.lower().endsWith("ing"))) {
      read = own;
      light = true;
    }
    if (group.negated && HelperWords.UNEXCLUDED.contains(verb.stem()) && isAble()) {
      light = true;
      group.negated = false;
      read = Modality.POSSIBLE;
    }
    if (read == Modality.OPEN && hedge == Modality.DONE) {
      read = governors.noun();
    }
    boolean plain = hedge == Modality.DONE || read == Modality.POSSIBLE;
    return group.predicate(plain ? read : hedge, light);
  }

  /** "cannot be ruled out", "could not exclude". */
  private boolean isAble() {
    for (int i = group.at + 1; i < group.head; i++) {
      String word = group.lower(i);
      if (word.startsWith("can") || word.startsWith("could")) {
        return true;
      }
    }
    return false;
  }
}
