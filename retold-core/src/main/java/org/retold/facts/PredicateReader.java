package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private static final int DEEPEST = 3;
  private static final int REACH = 3;
  private final List<Word> words;
  private final int head;
  private final int depth;
  private Modality modality = Modality.OPEN;
  private int at;
  private boolean negated;
  private boolean perfect;
  private boolean light;

  private PredicateReader(List<Word> words, int head, int depth) {
    this.words = words;
    this.head = head;
    this.depth = depth;
    this.at = head - 1;
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

  private Predicate read() {
    Word verb = words.get(head);
    Modality hedge = Modality.DONE;
    hedge = weaker(hedge, adverbs());
    Modality read = helpers(verb);
    Modality own = Governors.ofHead(verb);
    if (own != null && (read != Modality.OPEN || verb.lower().endsWith("ing"))) {
      read = own;
      light = true;
    }
    if (negated && HelperWords.UNEXCLUDED.contains(verb.stem()) && isAble()) {
      light = true;
      negated = false;
      read = Modality.POSSIBLE;
    }
    if (read == Modality.OPEN && hedge == Modality.DONE) {
      read = noun();
    }
    modality = hedge == Modality.DONE || read == Modality.POSSIBLE ? read : hedge;
    return new Predicate(Math.min(head, at + 1), head, modality, negated, perfect, light);
  }

  /** "cannot be ruled out", "could not exclude". */
  private boolean isAble() {
    for (int i = at + 1; i < head; i++) {
      String word = lower(i);
      if (word.startsWith("can") || word.startsWith("could")) {
        return true;
      }
    }
    return false;
  }

  private static Modality weaker(Modality one, Modality other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Passes over adverbs and negations leftwards and gives the weakest hedge among them. */
  private Modality adverbs() {
    Modality hedge = Modality.DONE;
    for (String word = lower(at); HelperWords.isAdverb(word); word = lower(--at)) {
      negated |= HelperWords.NEGATIONS.contains(word);
      hedge = weaker(hedge, HelperWords.HEDGES.getOrDefault(word, Modality.DONE));
    }
    return hedge;
  }

  /** The helping word before the verb, its negation taken off: "won't" is "will". */
  private String helper() {
    String word = lower(at);
    if (word.endsWith("n't")) {
      negated = true;
      String bare = word.substring(0, word.length() - 3);
      return bare.equals("wo") ? "will" : bare.equals("ca") ? "can" : bare;
    }
    negated |= word.equals("cannot");
    return word.endsWith("'ll") ? "will" : word.endsWith("'d") ? "would" : word;
  }

  private Modality helpers(Word verb) {
    String helper = helper();
    boolean past = Stems.isPast(verb.lower());
    Modality modal = isMay() ? null : HelperWords.MODALS.get(helper);
    if (modal != null) {
      return modal(modal);
    }
    return switch (helper) {
      case "to" -> governed();
      case "be" -> afterBe();
      case "been" -> been();
      case "being" -> take(Modality.HOLDS);
      case "have", "having" -> past ? have() : Modality.OPEN;
      case "has", "had" -> take(past ? Modality.DONE : Modality.HOLDS);
      case "did" -> take(Modality.DONE);
      case "does", "do" -> take(Modality.HOLDS);
      case "of", "with", "for" -> verb.lower().endsWith("ing") ? accused() : Modality.OPEN;
      default -> finite(verb, helper, past);
    };
  }

  /** Whether the helper is the month. */
  private boolean isMay() {
    return at > 0 && words.get(at).isCapital() && !words.get(at - 1).isMark();
  }

  private Modality finite(Word verb, String helper, boolean past) {
    if (HelperWords.IS.contains(helper)) {
      return take(Modality.HOLDS);
    }
    if (HelperWords.WAS.contains(helper)) {
      return take(
          past || HelperWords.UNCHANGED.contains(verb.lower()) ? Modality.DONE : Modality.HOLDS);
    }
    boolean adjective = HelperWords.DETERMINERS.contains(helper) || lower(head + 1).equals("by");
    return past && !adjective && !verb.isCapital() ? Modality.DONE : Modality.OPEN;
  }

  private Modality take(Modality value) {
    at--;
    Modality hedge = adverbs();
    return hedge == Modality.DONE ? value : hedge;
  }

  private Modality modal(Modality value) {
    boolean could = lower(at).startsWith("could") && negated;
    at--;
    Modality hedge = adverbs();
    return could ? Modality.OPEN : hedge == Modality.DONE ? value : weaker(hedge, value);
  }

  private Modality afterBe() {
    at--;
    Modality hedge = adverbs();
    String helper = helper();
    Modality modal = HelperWords.MODALS.get(helper);
    Modality value =
        modal != null ? modal(modal) : helper.equals("to") ? governed() : Modality.OPEN;
    return hedge == Modality.DONE ? value : weaker(hedge, value);
  }

  private Modality been() {
    at--;
    Modality hedge = adverbs();
    String helper = helper();
    Modality value =
        helper.equals("have")
            ? have()
            : helper.equals("has") || helper.equals("had") ? take(Modality.DONE) : Modality.OPEN;
    return hedge == Modality.DONE ? value : weaker(hedge, value);
  }

  private Modality have() {
    at--;
    Modality hedge = adverbs();
    String helper = helper();
    Modality modal = HelperWords.MODALS.get(helper);
    perfect = modal != null || helper.equals("to");
    Modality value =
        modal != null ? modal(modal) : helper.equals("to") ? governed() : Modality.DONE;
    return hedge == Modality.DONE ? value : weaker(hedge, value);
  }

  /** What governs an infinitive: the word before "to", or one with its object between. */
  private Modality governed() {
    at--;
    if (at >= 0 && Governors.of(words.get(at)) == null) {
      adverbs();
    }
    if (at < 0 || words.get(at).isMark()) {
      return isDated() ? Modality.PLANNED : Modality.OPEN;
    }
    if (HelperWords.IS.contains(lower(at)) || HelperWords.WAS.contains(lower(at))) {
      return take(Modality.SURE);
    }
    for (int i = at; i >= Math.max(0, at - REACH + 1) && !words.get(i).isMark(); i--) {
      Modality governor = governor(i, i == at);
      if (governor != null) {
        return governor;
      }
    }
    return isDated() || words.get(at).isCapital() ? Modality.PLANNED : Modality.OPEN;
  }

  private @Nullable Modality governor(int i, boolean direct) {
    Word word = words.get(i);
    Modality value = Governors.of(word);
    boolean undone = Governors.undoes(word);
    boolean done = Governors.carriesOut(word);
    if (value == null && !(direct && (undone || done))) {
      return null;
    }
    Predicate governor = above(i);
    negated ^= governor.negated() ^ (direct && undone);
    at = governor.from() - 1;
    Modality own = governor.modality();
    if (value == null) {
      return own;
    }
    return own == Modality.POSSIBLE || own == Modality.TOLD ? weaker(own, value) : value;
  }

  private Predicate above(int i) {
    return depth < DEEPEST
        ? new PredicateReader(words, i, depth + 1).readPlain()
        : new Predicate(i, i, Modality.OPEN, false, false, false);
  }

  /** Reads a governor itself, whose own meaning is weighed by the caller. */
  private Predicate readPlain() {
    Modality hedge = adverbs();
    Modality read = helpers(words.get(head));
    modality = hedge == Modality.DONE ? read : hedge;
    return new Predicate(Math.min(head, at + 1), head, modality, negated, perfect, light);
  }

  /** "accused of stealing", "suspected of stealing". */
  private Modality accused() {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !words.get(i).isMark(); i--) {
      if (Governors.of(words.get(i)) == Modality.TOLD) {
        at = i - 1;
        return Modality.TOLD;
      }
    }
    return Modality.OPEN;
  }

  /** "a possible ban", "is considering a new ban". */
  private Modality noun() {
    boolean article = false;
    for (int i = head - 1; i >= Math.max(0, head - REACH) && isInPhrase(i); i--) {
      Modality value = Governors.ofHead(words.get(i));
      article |= HelperWords.DETERMINERS.contains(lower(i));
      if (value != null && !(article && HelperWords.ADJECTIVES.contains(lower(i)))) {
        Predicate governor = above(i);
        negated ^= governor.negated();
        at = governor.from() - 1;
        return value;
      }
    }
    return Modality.OPEN;
  }

  private boolean isInPhrase(int i) {
    Word word = words.get(i);
    return !words.get(head).isCapital()
        && !words.get(head).isDigits()
        && (word.isContent() || HelperWords.ARTICLES.contains(word.lower()));
  }

  /** "To air on Sunday": a day follows at once. */
  private boolean isDated() {
    for (int i = head + 1; i < Math.min(words.size(), head + 3); i++) {
      boolean day = words.get(i).isCapital() && TimeExtractor.isCalendarWord(words.get(i).lower());
      if (day || words.get(i).lower().equals("tomorrow")) {
        return true;
      }
    }
    return false;
  }

  private String lower(int place) {
    return place < 0 || place >= words.size() ? "" : words.get(place).lower();
  }
}
