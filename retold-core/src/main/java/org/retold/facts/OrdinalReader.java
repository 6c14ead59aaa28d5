package org.retold.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.facts.Quantity.Bound;

/** Reads ranks in words: "second", "twelfth", "twenty-first". */
final class OrdinalReader implements FigureReader {
  static final String UNIT = "ordinal";
  private static final Map<String, Integer> RANKS = ranks();

  private static Map<String, Integer> ranks() {
    Map<String, Integer> map = new HashMap<>();
    String[] names =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ");
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], i + 1);
    }
    map.put("thirtieth", 30);
    map.put("fortieth", 40);
    map.put("fiftieth", 50);
    map.put("hundredth", 100);
    return Map.copyOf(map);
  }

  static boolean isRank(String lower) {
    return RANKS.containsKey(lower);
  }

  @Override
  public int read(SentenceWords words, int at, List<Fact> out) {
    int tens = SpelledNumber.tens(words.lower(at));
    boolean joined = tens > 0 && words.lower(at + 1).equals("-");
    int last = joined ? at + 2 : at;
    Integer rank = RANKS.get(words.lower(last));
    if (rank == null || joined && rank > 9) {
      return NONE;
    }
    double value = joined ? tens + rank : rank;
    Quantity quantity =
        new Quantity(value, value, Bound.EXACT, UNIT, Counted.from(words, last + 1), 1);
    out.add(words.fact(FactKind.NUMBER, at, last + 1, quantity));
    return last + 1;
  }
}
