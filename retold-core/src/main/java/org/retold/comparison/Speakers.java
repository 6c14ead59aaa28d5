package org.retold.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.SourceValue;
import org.retold.report.Span;

/** Says whether two reports give one quote to two people. */
final class Speakers {
  private static final int REACH = 200;
  private static final int BACK = 2;
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private Speakers() {}

  static void compare(Passage passage, Fact quoteA, Fact quoteB, Findings out) {
    Fact a = speaker(quoteA, passage.a().told());
    Fact b = speaker(quoteB, passage.b().told());
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

  /** The source given nearest to the quote in its paragraph, or null. */
  private static @Nullable Fact speaker(Fact quote, Told told) {
    Fact best = null;
    int bestDistance = REACH;
    for (Fact fact : told.factsAround(List.of(quote.sentence()), 3)) {
      if (fact.kind() == FactKind.ATTRIBUTION) {
        int distance = distance(quote.span(), fact.span(), told);
        if (distance < bestDistance) {
          best = fact;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** Characters between the two, past counting if a paragraph ends there. */
  private static int distance(Span quote, Span source, Told told) {
    int from = Math.min(quote.end(), source.end());
    int to = Math.max(quote.start(), source.start());
    if (to <= from) {
      return 0;
    }
    boolean breaks = told.report().report().text().substring(from, to).indexOf('\n') >= 0;
    return breaks ? REACH : to - from;
  }
}
