package org.retold.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.SourceValue;
import org.retold.report.Span;

/** Says whether two reports give one quote to two people. */
final class Speakers {
  private static final int REACH = 200;

  private Speakers() {}

  static void compare(Passage passage, Fact quoteA, Fact quoteB, Findings out) {
    Fact a = speaker(quoteA, passage.a().told());
    Fact b = speaker(quoteB, passage.b().told());
    if (a == null || b == null) {
      return;
    }
    NameValue mine = ((SourceValue) a.value()).name();
    NameValue theirs = ((SourceValue) b.value()).name();
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
          "A gives the quote to " + phrase(a) + ", B to " + phrase(b) + ".");
    }
  }

  private static String phrase(Fact source) {
    return ((SourceValue) source.value()).phrase();
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
