package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where two names have changed places: one ahead of the other ("X, followed by Y"; "Y, with X
 * next"), or one doing to the other what is done to it ("X sued Y"; "X was sued by Y").
 */
final class RankMatcher implements Matcher {
  private static final Set<String> EVEN =
      Stems.setOf(
          "meet marry talk agree merge discuss play face join sign hold speak say tell be have include"
              + " draw tie accord use call announce report add ask make give");
  private static final Set<String> BEATING =
      Stems.setOf("beat defeat overcome thrash edge outscore overtake");
  private static final Set<String> VICTORIES =
      Stems.setOf("winner victory win victorious triumph victor");
  private static final Set<String> AGAINST = Set.of("against", "over");
  private static final Set<String> BE = Set.of("was", "were", "been", "be", "being", "is", "are");
  private static final int REACH = 7;

  /** One name before another: who leads, who does. */
  private record Order(Fact first, Fact second, String by) {}

  @Override
  public void match(Passage passage, Findings out) {
    List<Order> left = orders(passage.a());
    List<Order> right = orders(passage.b());
    for (Order a : left) {
      for (Order b : right) {
        if (a.by.equals(b.by)
            && NameMatcher.isSame(a.first, b.second)
            && NameMatcher.isSame(a.second, b.first)
            && !NameMatcher.isSame(a.first, b.first)) {
          tell(passage, a, b, out);
          return;
        }
      }
    }
  }

  private static void tell(Passage passage, Order a, Order b, Findings out) {
    String why =
        "A has " + a.first.text() + " before " + a.second.text() + " here, B the other way round.";
    boolean places = a.first.kind() == FactKind.PLACE && a.second.kind() == FactKind.PLACE;
    out.changed(
        places ? FactKind.PLACE : FactKind.NAME,
        passage.a().cite(passage.a().cover(a.first, a.second)),
        passage.b().cite(passage.b().cover(b.first, b.second)),
        why);
  }

  private static List<Order> orders(Side side) {
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < side.words().size(); i++) {
      Word word = side.words().get(i);
      if (word.quoted() || word.isMark()) {
        continue;
      }
      Fact before = name(side, i, -1);
      Fact after = name(side, i, 1);
      if (before != null && after != null && !NameMatcher.isSame(before, after)) {
        add(orders, side.words(), i, before, after);
      }
      next(orders, side, i);
      victory(orders, side, i, after);
    }
    return orders;
  }

  private static void add(List<Order> orders, List<Word> words, int at, Fact before, Fact after) {
    String lower = words.get(at).lower();
    String following = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    if (lower.equals("followed") && following.equals("by")
        || lower.equals("ahead") && following.equals("of")) {
      orders.add(new Order(before, after, "rank"));
    } else if (lower.equals("behind") || lower.equals("lost") && following.equals("to")) {
      orders.add(new Order(after, before, "rank"));
    } else if (isVictory(words, at, following)) {
      orders.add(new Order(before, after, "rank"));
    } else if (lower.equals("to") && isFrom(words, before)) {
      orders.add(new Order(before, after, "from"));
    } else if (Stems.isPast(lower) && !EVEN.contains(words.get(at).stem())) {
      boolean passive = following.equals("by");
      orders.add(
          passive
              ? new Order(after, before, words.get(at).stem())
              : new Order(before, after, words.get(at).stem()));
    }
  }

  /** "X, winners against Y", "X's victory over Y". */
  private static void victory(List<Order> orders, Side side, int at, @Nullable Fact loser) {
    if (loser == null || !AGAINST.contains(side.words().get(at).lower())) {
      return;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Fact winner = VICTORIES.contains(side.words().get(i).stem()) ? name(side, i, -1) : null;
      if (winner != null && !NameMatcher.isSame(winner, loser)) {
        orders.add(new Order(winner, loser, "rank"));
        return;
      }
    }
  }

  /** "X beat Y", but not "X was beaten by Y". */
  private static boolean isVictory(List<Word> words, int at, String following) {
    Word word = words.get(at);
    boolean passive = following.equals("by") || at > 0 && BE.contains(words.get(at - 1).lower());
    return BEATING.contains(word.stem()) && !word.lower().endsWith("ing") && !passive;
  }

  private static boolean isFrom(List<Word> words, Fact name) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).span().start() == name.span().start()) {
        return words.get(i - 1).lower().equals("from");
      }
    }
    return false;
  }

  /** "X is the biggest, with Y next". */
  private static void next(List<Order> orders, Side side, int at) {
    if (!side.words().get(at).lower().equals("with")) {
      return;
    }
    Fact second = name(side, at, 1);
    Fact first = nameInSentence(side, at);
    if (first == null || second == null || NameMatcher.isSame(first, second)) {
      return;
    }
    int end = side.range(second).end();
    for (int i = end; i < Math.min(side.words().size(), end + 4); i++) {
      if (Set.of("next", "second", "behind", "runner").contains(side.words().get(i).lower())) {
        orders.add(new Order(first, second, "rank"));
        return;
      }
    }
  }

  private static @Nullable Fact nameInSentence(Side side, int at) {
    for (Fact fact : side.facts(NameValue.class)) {
      if (fact.sentence() == side.words().get(at).sentence() && side.range(fact).end() <= at) {
        return fact;
      }
    }
    return null;
  }

  /** The nearest name before or after a word in its clause, or null. */
  private static @Nullable Fact name(Side side, int at, int step) {
    for (Fact fact : step > 0 ? side.facts(NameValue.class) : reversed(side)) {
      Range range = side.range(fact);
      int distance = step > 0 ? range.from() - at : at - range.end() + 1;
      if (distance > 0 && distance <= REACH && fact.sentence() == side.words().get(at).sentence()) {
        return fact;
      }
    }
    return null;
  }

  private static List<Fact> reversed(Side side) {
    List<Fact> facts = new ArrayList<>(side.facts(NameValue.class));
    java.util.Collections.reverse(facts);
    return facts;
  }
}
