package org.retold.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where two names that both reports have were exchanged: what one report tells of X the other
 * tells of Y, and what it tells of Y, of X. What is told of a name is taken to follow it, up to the
 * next name; where one report tells it in the passive, nothing is said.
 */
final class ExchangeMatcher implements Matcher {
  private static final int REACH = 12;
  private static final Set<String> HELPERS =
      Set.of("was", "were", "is", "are", "been", "be", "being");

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = names(passage.a());
    List<Fact> right = names(passage.b());
    for (int i = 0; i < left.size(); i++) {
      for (int j = i + 1; j < left.size(); j++) {
        Fact one = left.get(i);
        Fact two = left.get(j);
        if (one.sentence() == two.sentence() && !NameMatcher.isSame(one, two)) {
          exchange(passage, one, two, right, out);
        }
      }
    }
  }

  private static void exchange(
      Passage passage, Fact one, Fact two, List<Fact> right, Findings out) {
    List<Fact> ones = right.stream().filter(fact -> NameMatcher.isSame(fact, one)).toList();
    List<Fact> twos = right.stream().filter(fact -> NameMatcher.isSame(fact, two)).toList();
    if (ones.size() != 1 || twos.size() != 1) {
      return;
    }
    Fact first = ones.get(0);
    Fact second = twos.get(0);
    if (first.sentence() == second.sentence() && isExchanged(passage, one, two, first, second)) {
      out.changed(
          FactKind.NAME,
          passage.a().cite(passage.a().cover(one, two)),
          passage.b().cite(passage.b().cover(first, second)),
          "What A says of "
              + one.text()
              + " B says of "
              + two.text()
              + ", and the other way round.");
    }
  }

  private static boolean isExchanged(Passage passage, Fact one, Fact two, Fact first, Fact second) {
    Range oneA = told(passage.a(), one);
    Range twoA = told(passage.a(), two);
    Range oneB = told(passage.b(), first);
    Range twoB = told(passage.b(), second);
    int crossed = Math.min(shared(passage, oneA, twoB), shared(passage, twoA, oneB));
    int straight = shared(passage, oneA, oneB) + shared(passage, twoA, twoB);
    boolean passive =
        isPassive(passage.a(), oneA)
            || isPassive(passage.a(), twoA)
            || isPassive(passage.b(), oneB)
            || isPassive(passage.b(), twoB);
    return crossed >= 1 && straight == 0 && !passive;
  }

  /** The words after a name, up to the next name or the end of the sentence. */
  private static Range told(Side side, Fact name) {
    int from = side.range(name).end();
    int end = from;
    List<Word> words = side.words();
    Set<Integer> starts = new HashSet<>();
    side.facts(NameValue.class).stream()
        .filter(fact -> fact.kind() == FactKind.NAME)
        .forEach(fact -> starts.add(side.range(fact).from()));
    while (end < words.size()
        && end - from < REACH
        && words.get(end).sentence() == name.sentence()
        && !starts.contains(end)) {
      end++;
    }
    return new Range(from, end);
  }

  private static int shared(Passage passage, Range a, Range b) {
    int shared = 0;
    for (int i = a.from(); i < a.end(); i++) {
      int j = passage.words().kindredOfA(i);
      shared += j >= 0 && b.holds(j) && !passage.a().words().get(i).isCapital() ? 1 : 0;
    }
    return shared;
  }

  private static boolean isPassive(Side side, Range told) {
    List<Word> words = side.words();
    for (int i = told.from(); i + 1 < told.end(); i++) {
      if (HELPERS.contains(words.get(i).lower()) && Stems.isPast(words.get(i + 1).lower())
          || words.get(i).lower().equals("by")) {
        return true;
      }
    }
    return false;
  }

  private static List<Fact> names(Side side) {
    List<Fact> names = new ArrayList<>(side.facts(NameValue.class));
    names.removeIf(fact -> fact.kind() != FactKind.NAME || !side.owns(fact) || side.isQuoted(fact));
    return names;
  }
}
