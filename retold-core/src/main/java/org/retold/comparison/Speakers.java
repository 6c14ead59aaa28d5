package org.retold.comparison;

import java.util.List;
import java.util.regex.Pattern;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.QuoteValue;
import org.retold.facts.SourceValue;

/** Says whether two reports give one quote to two people. */
final class Speakers {
  private static final int BACK = 3;
  private static final Pattern GENITIVE = Pattern.compile("['’]s$");

  private Speakers() {}

  static void compare(Passage passage, Fact quoteA, Fact quoteB, Findings out) {
    Fact a = ((QuoteValue) quoteA.value()).source();
    Fact b = ((QuoteValue) quoteB.value()).source();
    if (a == null || b == null) {
      return;
    }
    SourceValue mine = (SourceValue) a.value();
    SourceValue theirs = (SourceValue) b.value();
    switch (mine.judge(theirs)) {
      case SAME -> out.kept(FactKind.SPEAKER, a, b);
      case OTHER -> {
        if (!canMean(a, theirs, passage.a().told()) && !canMean(b, mine, passage.b().told())) {
          out.changed(FactKind.SPEAKER, a, b, why(passage, mine, theirs));
        }
      }
      case NAMED_AGAINST_UNNAMED -> out.changed(FactKind.SPEAKER, a, b, why(passage, mine, theirs));
      case UNCLEAR -> {}
    }
  }

  private static String why(Passage passage, SourceValue a, SourceValue b) {
    return "A gives the quote to "
        + display(a, passage.a().told())
        + ", B to "
        + display(b, passage.b().told())
        + ".";
  }

  /** The speaker's name as the report writes it, or the words that stand for one. */
  private static String display(SourceValue source, Told told) {
    NameValue name = source.name();
    if (name == null) {
      return "“" + source.phrase() + "”";
    }
    return told.facts().stream()
        .flatMap(List::stream)
        .filter(f -> f.value() instanceof NameValue given && given.key().equals(name.key()))
        .map(f -> GENITIVE.matcher(f.text()).replaceAll(""))
        .findFirst()
        .orElseGet(name::display);
  }

  /**
   * Whether a pronoun's report names the other speaker right before, so that it can mean either.
   */
  private static boolean canMean(Fact pronoun, SourceValue other, Told told) {
    NameValue name = other.name();
    if (((SourceValue) pronoun.value()).explicit() || name == null) {
      return false;
    }
    List<List<Fact>> before =
        told.facts().subList(Math.max(0, pronoun.sentence() - BACK), pronoun.sentence() + 1);
    return before.stream()
        .flatMap(List::stream)
        .anyMatch(f -> f.value() instanceof NameValue given && given.sameName(name));
  }
}
