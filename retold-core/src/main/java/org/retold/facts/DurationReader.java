package org.retold.facts;

import java.util.List;
import java.util.Set;
import org.retold.facts.Quantity.Bound;
import org.retold.facts.Units.Unit;

/**
 * Reads a length of time without a number: "a month after", "within an hour", "a year and a half".
 */
final class DurationReader implements FigureReader {
  private static final Set<String> AFTER =
      Set.of("after", "later", "ago", "before", "earlier", "long", "old", "into", "away");
  private static final Set<String> BEFORE =
      Set.of("in", "for", "within", "after", "lasted", "took");

  @Override
  public int read(SentenceWords words, int at, List<Fact> out) {
    boolean article = words.lower(at).equals("a") || words.lower(at).equals("an");
    Unit unit = article ? Units.time(words, at + 1) : Unit.none(at);
    if (unit.isNone()) {
      return NONE;
    }
    double more = NumberParser.andPart(words, unit.end());
    int end = more > 0 ? unit.end() + 3 : unit.end();
    if (isRate(words, at) || !(more > 0 || isLength(words, at, end))) {
      return NONE;
    }
    double size = unit.factor() * (1 + more);
    Bound bound = Bounds.around(words, at, end);
    Quantity value = new Quantity(size, size, bound, unit.name(), Set.of(), 1);
    out.add(words.fact(FactKind.TIME, Bounds.start(words, at, false), end, value));
    return end;
  }

  /** "Three times a month". */
  private static boolean isRate(SentenceWords words, int at) {
    return at == 0 || words.words().get(at - 1).isDigits();
  }

  /** Whether the words beside it make it a length, not any month or year. */
  private static boolean isLength(SentenceWords words, int at, int end) {
    return AFTER.contains(words.lower(end))
        || BEFORE.contains(words.lower(at - 1))
        || Bounds.around(words, at, end) != Bound.EXACT;
  }
}
