package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.comparison.WordPairs.Sort;
import org.retold.facts.FactKind;
import org.retold.facts.Modality;
import org.retold.facts.PredicateReader;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where one report has the contrary of a word that the other has in the same place: "eased"
 * and "worsened", "was sober" and "was drunk". The words are opposed by WordNet, or near in meaning
 * to opposed ones, which takes more to be believed; that the two stand in one place is told by what
 * stands round them. Quiet where either word has its counterpart elsewhere, or where a negation on
 * one side makes up for it ("not easy", "hard").
 */
final class OppositeMatcher implements Matcher {
  private static final double ENOUGH = 1.2;
  private static final double SEEMING = 2.6;

  /** Opposed words that tell one thing from its two sides, where it stands, or of whom it is. */
  private static final Set<String> EXCHANGED =
      Stems.setOf(
          "come go bring take give receive get stand lie sit lay ask answer send man woman boy girl"
              + " father mother husband wife son daughter male female little old new young");

  @Override
  public void match(Passage passage, Findings out) {
    for (int i = 0; i < passage.a().words().size(); i++) {
      int best = -1;
      double bestScore = 0;
      for (int j = 0; j < passage.b().words().size(); j++) {
        double score = isOpposed(passage, i, j) ? score(passage.words(), i, j) : 0;
        if (score > bestScore) {
          best = j;
          bestScore = score;
        }
      }
      if (best >= 0) {
        out.changed(FactKind.NEGATION, one(i), one(best));
      }
    }
  }

  private static Range one(int at) {
    return new Range(at, at + 1);
  }

  /** How much of what stands round the two corresponds, or 0 where that is too little. */
  private static double score(WordAlignment words, int i, int j) {
    double frame = words.frame(one(i), one(j));
    double crossed = words.near(one(i), one(j)) - frame;
    double score = words.isAllElseAlike(one(i), one(j)) ? SEEMING : frame - crossed / 2;
    return score >= (words.sortOf(i, j) == Sort.OPPOSED ? ENOUGH : SEEMING) ? score : 0;
  }

  private static boolean isOpposed(Passage passage, int i, int j) {
    Sort sort = passage.words().sortOf(i, j);
    List<Word> a = passage.a().words();
    List<Word> b = passage.b().words();
    return (sort == Sort.OPPOSED || sort == Sort.SEEMS_OPPOSED)
        && passage.words().partnerOfA(i) < 0
        && passage.words().partnerOfB(j) < 0
        && isPlain(a, i)
        && isPlain(b, j)
        && Negators.negates(a, i) == Negators.negates(b, j)
        && (areTold(a, i, b, j) || sort == Sort.OPPOSED && qualifyOne(passage, i, j));
  }

  private static boolean isPlain(List<Word> words, int at) {
    Word word = words.get(at);
    return !word.quoted() && !EXCHANGED.contains(word.stem()) && !Negators.isBelittled(words, at);
  }

  /** Whether both are told of something, as verbs or after "is". */
  private static boolean areTold(List<Word> a, int i, List<Word> b, int j) {
    return PredicateReader.at(a, i).modality() != Modality.OPEN
        && PredicateReader.at(b, j).modality() != Modality.OPEN;
  }

  /** Whether both stand right before words that correspond: "a temporary ban". */
  private static boolean qualifyOne(Passage passage, int i, int j) {
    List<Word> a = passage.a().words();
    if (i + 1 >= a.size() || j + 1 >= passage.b().words().size()) {
      return false;
    }
    Word next = a.get(i + 1);
    return passage.words().partnerOfA(i + 1) == j + 1 && !next.isCapital() && !next.isDigits();
  }
}
