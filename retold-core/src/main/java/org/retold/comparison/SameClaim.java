package org.retold.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retold.facts.FactValue;
import org.retold.facts.NameValue;
import org.retold.facts.Quantity;
import org.retold.facts.QuoteJudgement;
import org.retold.facts.QuoteValue;
import org.retold.facts.SourceJudgement;
import org.retold.facts.SourceValue;
import org.retold.facts.TimeValue;
import org.retold.facts.Word;

/**
 * Whether two reports say the same in sentences that need not be aligned: the values agree, and for
 * figures and times the words round them do too. Two reporters of one event have no sentence in
 * common, yet the same figures, names and quotations.
 */
final class SameClaim {
  /** Content words that two sentences share where both speak of one thing. */
  private static final int SHARED = 2;

  private static final int FEWEST_QUOTED = 3;

  /** A tenth of a power of ten: figures that say the same lie in one step or in neighbours. */
  private static final double STEP = 0.1;

  private SameClaim() {}

  static boolean test(Claim a, Claim b) {
    FactValue mine = a.value();
    FactValue theirs = b.value();
    if (mine instanceof Quantity x && theirs instanceof Quantity y) {
      return sameFigure(a, x, b, y);
    }
    if (a.kind() != b.kind()) {
      return false;
    }
    if (mine == null && theirs == null) {
      return lower(a).equals(lower(b)) && shared(a, b) >= SHARED;
    }
    if (mine instanceof TimeValue x && theirs instanceof TimeValue y) {
      return x.agrees(y) && shared(a, b) >= SHARED;
    }
    if (mine instanceof NameValue x && theirs instanceof NameValue y) {
      return x.sameName(y);
    }
    if (mine instanceof QuoteValue x && theirs instanceof QuoteValue y) {
      return sameWords(x, y);
    }
    return mine instanceof SourceValue x
        && theirs instanceof SourceValue y
        && x.judge(y) == SourceJudgement.SAME
        && shared(a, b) >= SHARED;
  }

  private static boolean sameFigure(Claim a, Quantity x, Claim b, Quantity y) {
    if (!x.outcome(y).agrees()) {
      return false;
    }
    boolean counted = !Collections.disjoint(x.counted(), y.counted());
    return shared(a, b) + (counted ? 1 : 0) + (isTelling(x) ? 1 : 0) >= SHARED;
  }

  /** Three digits that count are rarely met twice by chance. */
  private static boolean isTelling(Quantity figure) {
    return figure.digits() >= 3 && !figure.isRange();
  }

  private static String lower(Claim claim) {
    return claim.words().toLowerCase(Locale.ROOT);
  }

  private static int shared(Claim a, Claim b) {
    int shared = 0;
    for (String stem : a.context()) {
      shared += b.context().contains(stem) ? 1 : 0;
    }
    return shared;
  }

  /** Whether both have the same words, cut at an end perhaps. */
  private static boolean sameWords(QuoteValue a, QuoteValue b) {
    QuoteJudgement judgement = a.judge(b);
    boolean same = judgement == QuoteJudgement.VERBATIM || judgement == QuoteJudgement.TRIMMED;
    return same && Math.min(stems(a).size(), stems(b).size()) >= FEWEST_QUOTED;
  }

  private static List<String> stems(QuoteValue quote) {
    return quote.words().stream().filter(word -> !word.isMark()).map(Word::stem).toList();
  }

  /**
   * Marks by which claims that say the same can be found without holding all against all: two that
   * pass {@link #test} have a mark in common, unless a figure is told in another unit.
   */
  static Set<String> marks(Claim claim) {
    FactValue value = claim.value();
    if (value instanceof Quantity figure) {
      return figureMarks(figure);
    }
    if (value instanceof NameValue name) {
      return nameMarks(name);
    }
    if (value instanceof SourceValue source) {
      NameValue name = source.name();
      return name == null ? Set.of() : nameMarks(name);
    }
    if (value instanceof QuoteValue quote) {
      return quoteMarks(stems(quote));
    }
    if (value == null) {
      return Set.of("words " + lower(claim));
    }
    return value instanceof TimeValue time ? timeMarks(time) : Set.of();
  }

  /**
   * By the value and by that in the smallest unit: 3 km is 3,000 metres. Lengths of time share a
   * mark.
   */
  private static Set<String> figureMarks(Quantity figure) {
    if (Figures.isLength(figure)) {
      return Set.of("length");
    }
    long plain = step(figure.high());
    long inBase = step(figure.size());
    Set<String> marks = new TreeSet<>();
    marks.addAll(List.of("figure " + plain, "figure " + (plain + 1)));
    marks.addAll(List.of("figure " + inBase, "figure " + (inBase + 1)));
    return Set.copyOf(marks);
  }

  private static long step(double value) {
    return Math.round(Math.floor(Math.log10(Math.max(1e-9, value)) / STEP));
  }

  private static Set<String> nameMarks(NameValue name) {
    return name.parts().isEmpty()
        ? Set.of("name " + first(name.key()))
        : Set.copyOf(
            Stream.concat(Stream.of(name.key()), name.parts().stream())
                .map(part -> "name " + first(part))
                .distinct()
                .toList());
  }

  private static Set<String> timeMarks(TimeValue time) {
    Set<String> marks = new TreeSet<>();
    time.said().forEach((part, value) -> marks.add(part + " " + value));
    for (LocalDate end : new LocalDate[] {time.first(), time.last()}) {
      if (end != null) {
        marks.add(TimeValue.Part.YEAR + " " + end.getYear());
      }
    }
    return Set.copyOf(marks);
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static Set<String> quoteMarks(List<String> stems) {
    List<String> marks = new ArrayList<>();
    for (int i = 0; i + FEWEST_QUOTED <= stems.size(); i++) {
      marks.add("quote " + String.join(" ", stems.subList(i, i + FEWEST_QUOTED)));
    }
    return Set.copyOf(new TreeSet<>(marks));
  }
}
