package org.retold.candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.retold.text.Token;

/**
 * Reads what a report counts and to what number ("23 pirates", "fourteen of the injured"), each in
 * one integer: 20 bits of the thing's stem, 11 of the number.
 *
 * <p>Two reports of one event count the same things to the same numbers. Lengths of time, ages and
 * shares are left out: they go with a hundred things.
 */
final class Counts {
  private static final int MOST = 12;
  private static final int NUMBER_BITS = 11;
  private static final int NEAR = 2;
  private static final Map<String, String> SPELLED =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("two", "2"),
              Map.entry("three", "3"),
              Map.entry("four", "4"),
              Map.entry("five", "5"),
              Map.entry("six", "6"),
              Map.entry("seven", "7"),
              Map.entry("eight", "8"),
              Map.entry("nine", "9"),
              Map.entry("ten", "10"),
              Map.entry("eleven", "11"),
              Map.entry("twelve", "12")));

  private static final Set<String> VAGUE =
      Set.of(
          ("year month week day hour minut second percent pct time a.m p.m am pm am. pm. edt est"
                  + " gmt et pt ist bst new mile meter kilomet foot dollar million billion dlrs cts mln"
                  + " bln others")
              .split(" "));

  private final TreeSet<Integer> found = new TreeSet<>();

  /** Adds what is counted at a token, if anything. */
  void read(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String number =
        token.kind() == Token.Kind.NUMBER
            ? token.norm().replace(",", "")
            : SPELLED.get(token.norm());
    if (number == null || found.size() >= MOST || !number.chars().allMatch(Character::isDigit)) {
      return;
    }
    for (int i = at + 1; i < tokens.size() && i <= at + NEAR; i++) {
      Token next = tokens.get(i);
      if (next.kind() != Token.Kind.WORD || VAGUE.contains(next.stem())) {
        return;
      }
      if (!next.isStopWord()) {
        found.add(pack(next.stem(), number));
        return;
      }
    }
  }

  private static int pack(String stem, String number) {
    return Term.hash(stem) >>> 2 << NUMBER_BITS | Term.hash("#" + number) & (1 << NUMBER_BITS) - 1;
  }

  /** What is counted, without the number. */
  static int thing(int count) {
    return count >>> NUMBER_BITS;
  }

  /** All counts found, in order. */
  int[] packed() {
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
