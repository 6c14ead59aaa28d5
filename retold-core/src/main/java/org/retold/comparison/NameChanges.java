package org.retold.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.Identity;
import org.retold.facts.NameValue;

/**
 * Finds names that one side of a passage has in place of the other's. Of the names that are left
 * over, one that its report alone has may stand for the other's by few words round it; one that
 * both reports know must stand in the very same frame, unless the word alignment itself puts it in
 * the other's place, or it is all that its sentence has alone and the sentences tell much the same.
 */
final class NameChanges {
  private static final double BOTH_FOREIGN = 0.7;
  private static final double FOREIGN = 1.5;
  private static final double FAMILIAR = 2.4;

  /** The share of this that is enough where the words themselves are aligned. */
  private static final double RIVAL = 0.6;

  /** Enough, in any order, round two lone names that each report alone has. */
  private static final double LONE = 0.6;

  /** Enough, in any order, round two lone names that both reports know. */
  private static final double LONE_FAMILIAR = 0.9;

  /** How much of the shorter side must correspond for lone names that both reports know. */
  private static final double SHARE = 0.6;

  private static final Pattern NATION = Pattern.compile("\\p{Ll}(an|ese|ish)$");
  private static final Set<String> OF_A_TOWN = Set.of("in", "from", "of", "at");

  private static final Pattern GENITIVE = Pattern.compile("['’]s$");

  private final Passage passage;
  private final List<Fact> left;
  private final List<Fact> right;
  private final Set<Fact> foreign = new HashSet<>();

  /**
   * @param left the names of the first side that are left over; loses those that are told
   * @param right those of the second side, likewise
   */
  NameChanges(Passage passage, List<Fact> left, List<Fact> right) {
    this.passage = passage;
    this.left = left;
    this.right = right;
    left.stream().filter(f -> isForeign(f, passage.b().told())).forEach(foreign::add);
    right.stream().filter(f -> isForeign(f, passage.a().told())).forEach(foreign::add);
  }

  /** Whether only the name's own report has it. */
  boolean isForeign(Fact name) {
    return foreign.contains(name);
  }

  private static boolean isForeign(Fact fact, Told other) {
    return other.names().stream().noneMatch(n -> mayBe(n, name(fact))) && !isWordOf(fact, other);
  }

  /** Whether the two can be one; a country does not stand for each of its cities. */
  private static boolean mayBe(NameValue one, NameValue other) {
    return switch (one.identity(other)) {
      case SAME -> true;
      case UNKNOWN -> !(one.place() && other.place());
      case DIFFERENT -> false;
    };
  }

  /**
   * Whether the other report has the name's last word somewhere, in a quote or a headline say, and
   * not as a word of another name.
   */
  private static boolean isWordOf(Fact fact, Told other) {
    List<String> parts = name(fact).parts();
    String last = parts.get(parts.size() - 1);
    return other.vocabulary().contains(last)
        && (parts.size() == 1
            || other.names().stream()
                .noneMatch(n -> n.parts().size() > 1 && n.parts().contains(last)));
  }

  /** Tells each name of the first side that stands for one of the second. */
  void tell(Findings out) {
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = 0;
      for (Fact b : right) {
        double score = areComparable(a, b) ? score(a, b) : 0;
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        out.changed(kind(a, best), a, best, why(a, best));
        left.remove(a);
        right.remove(best);
      }
    }
  }

  private static String why(Fact a, Fact b) {
    return "A says “" + bare(a) + "”, B says “" + bare(b) + "”.";
  }

  /** The name as written, without the ending of a genitive. */
  private static String bare(Fact name) {
    return Findings.said(GENITIVE.matcher(name.text()).replaceAll(""));
  }

  private boolean areComparable(Fact a, Fact b) {
    return (areLocated(a, b) || name(a).place() == name(b).place())
        && passage.a().isQuoted(a) == passage.b().isQuoted(b)
        && name(a).identity(name(b)) == Identity.DIFFERENT
        && !Standing.of(passage.a(), a).excludes(Standing.of(passage.b(), b))
        && !NameSort.of(passage.a(), a).excludes(NameSort.of(passage.b(), b))
        && !isOneFullName(name(a), name(b))
        && !isTownForNation(a, b)
        && !hasForm(a, passage.b())
        && !hasForm(b, passage.a());
  }

  /**
   * "An official in Lorvik" for "a Carvanian official": the capital stands for the country. Asked
   * only of names that both reports know, and of an adjective by its ending.
   */
  private boolean isTownForNation(Fact a, Fact b) {
    boolean familiar = !isForeign(a) && !isForeign(b);
    return familiar
        && (isNation(passage.a(), a) && isTown(passage.b(), b)
            || isTown(passage.a(), a) && isNation(passage.b(), b));
  }

  private static boolean isNation(Side side, Fact fact) {
    int next = side.range(fact).end();
    return NATION.matcher(fact.text()).find()
        && next < side.words().size()
        && side.words().get(next).isContent()
        && !side.words().get(next).isCapital();
  }

  private static boolean isTown(Side side, Fact fact) {
    int before = side.range(fact).from() - 1;
    return before >= 0 && OF_A_TOWN.contains(side.words().get(before).lower());
  }

  /** Whether the other side has what may be another form of the name. */
  private static boolean hasForm(Fact fact, Side other) {
    return other.facts(NameValue.class).stream()
            .anyMatch(f -> mayBeForm(f, fact) || isInitials(f, fact) || isInitials(fact, f))
        || startsNameless(name(fact), other);
  }

  private static boolean mayBeForm(Fact one, Fact two) {
    return !(name(one).place() && name(two).place())
        && name(one).identity(name(two)) == Identity.UNKNOWN;
  }

  /** Whether the name's first word stands there outside any name, at a sentence's start say. */
  private static boolean startsNameless(NameValue name, Side other) {
    String first = name.parts().get(0);
    return other.words().stream().anyMatch(w -> w.isCapital() && w.lower().equals(first))
        && other.facts(NameValue.class).stream().noneMatch(f -> name(f).parts().contains(first));
  }

  /** Whether one of the reports has a name that holds both: first name here, last name there. */
  private boolean isOneFullName(NameValue one, NameValue other) {
    return one.parts().size() == 1
        && other.parts().size() == 1
        && Stream.concat(passage.a().told().names().stream(), passage.b().told().names().stream())
            .map(NameValue::parts)
            .anyMatch(p -> p.containsAll(one.parts()) && p.containsAll(other.parts()));
  }

  /** Whether capitals begin as a name of several words does: "UCLA", "University of California". */
  private static boolean isInitials(Fact capitals, Fact full) {
    String letters = capitals.text();
    StringBuilder initials = new StringBuilder();
    name(full).parts().forEach(part -> initials.appendCodePoint(part.codePointAt(0)));
    return initials.length() > 1
        && letters.codePoints().allMatch(Character::isUpperCase)
        && letters.toLowerCase(Locale.ROOT).startsWith(initials.toString());
  }

  private double score(Fact a, Fact b) {
    double enough = enough(a, b);
    double frame = passage.frame(a, b);
    boolean rivals = areRivals(a, b);
    if (frame >= (rivals ? RIVAL * enough : enough)) {
      return rivals ? frame + 0.5 : frame;
    }
    return loneScore(a, b);
  }

  private double enough(Fact a, Fact b) {
    if (isForeign(a) && isForeign(b)) {
      return BOTH_FOREIGN;
    }
    return isForeign(a) || isForeign(b) ? FOREIGN : FAMILIAR;
  }

  /** Whether the word alignment itself puts one name in the other's place. */
  private boolean areRivals(Fact a, Fact b) {
    Range inA = passage.rangeA(a);
    Range inB = passage.rangeB(b);
    for (int i = inA.from(); i < inA.end(); i++) {
      int rival = passage.words().rivalOfA(i);
      if (rival >= 0 && inB.holds(rival)) {
        return true;
      }
    }
    return false;
  }

  /** The score of two names told in another order, each the only one of its sort left over. */
  private double loneScore(Fact a, Fact b) {
    boolean unknown = isForeign(a) && isForeign(b);
    boolean single = passage.a().sentences().size() == 1 && passage.b().sentences().size() == 1;
    if (!single
        || !isLone(a, left, unknown)
        || !isLone(b, right, unknown)
        || !unknown && passage.words().share() < SHARE) {
      return 0;
    }
    double near = passage.near(a, b);
    return near >= (unknown ? LONE : LONE_FAMILIAR) ? near : 0;
  }

  /**
   * @param unknown whether only names that their report alone has count
   */
  private boolean isLone(Fact fact, List<Fact> names, boolean unknown) {
    return names.stream()
            .filter(f -> name(f).place() == name(fact).place() && (!unknown || isForeign(f)))
            .count()
        == 1;
  }

  /** Two names that no list holds are places where both reports say "in", "near" or "outside". */
  private FactKind kind(Fact a, Fact b) {
    boolean places = a.kind() == FactKind.PLACE && b.kind() == FactKind.PLACE;
    return places || areLocated(a, b) ? FactKind.PLACE : FactKind.NAME;
  }

  private boolean areLocated(Fact a, Fact b) {
    return Whereabouts.isLocated(passage.a(), a) && Whereabouts.isLocated(passage.b(), b);
  }

  private static NameValue name(Fact fact) {
    return (NameValue) fact.value();
  }
}
