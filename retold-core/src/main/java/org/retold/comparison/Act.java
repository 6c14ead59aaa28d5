package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Modality;
import org.retold.facts.Predicate;
import org.retold.facts.PredicateReader;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/** A predicate in its passage: what stands round it can weaken what it says. */
record Act(Side side, Predicate predicate) {
  private static final int CLAUSE = 8;

  /** Acts read of a passage: pairs of them are weighed, and a hostile text may hold hundreds. */
  private static final int MOST = 40;

  private static final Set<String> SAYING =
      Stems.setOf(
          "say tell add state report explain note insist believe think argue maintain muse signal"
              + " announce warn write claim");
  private static final Set<String> PROMISES =
      Stems.setOf("say tell add announce promise pledge vow agree plan write state report decide");
  private static final Set<String> SOURCES =
      Stems.setOf(
          "say tell accord claim report accuse charge allege hear suspect prosecutor court");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "provided", "providing", "should");
  private static final Set<String> HEDGES =
      Stems.setOf(
          "would should chance seem appear suggest expect think believe fear hope risk if unless"
              + " can accuse uncertain unclear doubt seek want probability odds"
              + " prospect forecast predict estimate whether possibility likelihood"
              + " tentative provisional potential vulnerable"
              + " may might could possible possibly perhaps maybe likely probable probably alleged"
              + " allegedly reportedly suspected purported consider weigh mull contemplate explore"
              + " unlikely doubtful exclude rule");
  private static final Set<String> HEDGES_BEFORE_TO =
      Stems.setOf("set due able plan try look aim threaten bind poise intend");

  /** The acts that a side tells; what is said, told or added is no act here. */
  static List<Act> of(Side side) {
    return PredicateReader.all(side.words()).stream()
        .filter(p -> !SAYING.contains(side.words().get(p.head()).stem()))
        .limit(MOST)
        .map(p -> new Act(side, p))
        .toList();
  }

  Modality modality() {
    return predicate.modality();
  }

  int head() {
    return predicate.head();
  }

  Range range() {
    return new Range(predicate.from(), predicate.head() + 1);
  }

  /** Whether the words are negated, or the main word is negative by itself: "miss", "deny". */
  boolean isNegative() {
    return predicate.negated() ^ Negators.isNegative(side.words(), predicate.head());
  }

  /** Whether the other act is told as real as this one, in the same form. */
  boolean isToldLike(Act other) {
    boolean form =
        predicate.negated() == other.predicate.negated()
            && predicate.perfect() == other.predicate.perfect();
    boolean value =
        modality() == other.modality()
            || modality().isHedged() && other.modality().isHedged()
            || isToCome() && other.isToCome();
    return form && value;
  }

  private boolean isToCome() {
    return modality() == Modality.SURE || modality() == Modality.WOULD;
  }

  /** "was met", "would be needed": told from the side of what it is done to. */
  boolean isPassive() {
    int at = predicate.head() - 1;
    while (at > predicate.from() && side.words().get(at).lower().endsWith("ly")) {
      at--;
    }
    return at >= predicate.from() && side.words().get(at).stem().equals("be");
  }

  /** Whether the sentence says, promises or reports something. */
  boolean isReported() {
    return hasInSentence(PROMISES);
  }

  /** Whether the sentence gives a source. */
  boolean isAttributed() {
    return hasInSentence(SOURCES);
  }

  private boolean hasInSentence(Set<String> stems) {
    return side.words().stream()
        .anyMatch(word -> isInSentence(word) && stems.contains(word.stem()));
  }

  /** Whether the sentence names a condition. */
  boolean isConditional() {
    return side.words().stream()
        .anyMatch(word -> isInSentence(word) && CONDITIONS.contains(word.lower()));
  }

  private boolean isInSentence(Word word) {
    return word.sentence() == side.words().get(predicate.head()).sentence();
  }

  /** Whether nothing else in the clause hedges, foresees or conditions. */
  boolean isUnreserved() {
    List<Word> words = side.words();
    int last = Math.min(words.size(), predicate.head() + CLAUSE);
    for (int i = Math.max(0, predicate.from() - CLAUSE); i < last; i++) {
      if (!range().holds(i) && isInSentence(words.get(i)) && hedgesAt(words, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hedgesAt(List<Word> words, int at) {
    String stem = words.get(at).stem();
    boolean beforeTo = at + 1 < words.size() && words.get(at + 1).lower().equals("to");
    return HEDGES.contains(stem) || beforeTo && HEDGES_BEFORE_TO.contains(stem);
  }
}
