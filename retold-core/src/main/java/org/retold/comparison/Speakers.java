package org.retold.comparison;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.QuoteValue;
import org.retold.facts.SourceValue;

/** Says whether two reports give one quote to two people. */
final class Speakers {
  private static final int BACK = 2;
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private Speakers() {}

  static void compare(Passage passage, Fact quoteA, Fact quoteB, Findings out) {
    Fact a = ((QuoteValue) quoteA.value()).source();
    Fact b = ((QuoteValue) quoteB.value()).source();
    if (a == null || b == null) {
      return;
    }
    NameValue mine = name(a, passage.a().told());
    NameValue theirs = name(b, passage.b().told());
    if (mine == null || theirs == null) {
      return;
    }
    if (mine.sameName(theirs)) {
      out.kept(FactKind.SPEAKER, a, b);
    } else {
      out.changed(
          FactKind.SPEAKER,
          a,
          b,
          "A gives the quote to " + mine.display() + ", B to " + theirs.display() + ".");
    }
  }

  /** The name of the source; for "he" and "she" the name of the source given before. */
  private static @Nullable NameValue name(Fact fact, Told told) {
    SourceValue source = (SourceValue) fact.value();
    if (source.name() != null || !PRONOUNS.contains(source.phrase().toLowerCase(Locale.ROOT))) {
      return source.name();
    }
    NameValue last = null;
    for (int i = Math.max(0, fact.sentence() - BACK); i <= fact.sentence(); i++) {
      for (Fact before : told.facts().get(i)) {
        boolean earlier = before.span().end() <= fact.span().start();
        if (earlier && before.value() instanceof SourceValue given && given.name() != null) {
          last = given.name();
        }
      }
    }
    return last;
  }
}
