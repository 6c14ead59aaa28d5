package org.retold.comparison;

import java.util.List;
import java.util.function.Predicate;
import org.retold.comparison.Difference.Change;
import org.retold.facts.FactKind;
import org.retold.text.ReportText;

/** Writes what differences tell of into the book of claims. */
final class ClaimScribe {
  private final ClaimBook book;

  ClaimScribe(ClaimBook book) {
    this.book = book;
  }

  /**
   * Writes down what only differences tell of, for all pairs of reports before any two claims are
   * tied: whether both stand in the book must not depend on the order of the reports.
   */
  void writeDown(List<Comparison> comparisons) {
    forEachSide(
        comparisons,
        ClaimScribe::isWrittenDown,
        (text, difference, side) -> book.of(text, difference.kind(), side));
    forEachSide(
        comparisons,
        ClaimScribe::isExchangedName,
        (text, difference, side) -> book.mention(text, difference.kind(), side));
    for (Comparison comparison : comparisons) {
      FactTables.differences(comparison).forEach(difference -> mentionKept(comparison, difference));
    }
  }

  /** What is done with each side of a difference. */
  private interface Visit {
    void side(ReportText text, Difference difference, Difference.Side side);
  }

  private static void forEachSide(
      List<Comparison> comparisons, Predicate<Difference> which, Visit visit) {
    for (Comparison comparison : comparisons) {
      for (Difference difference : FactTables.differences(comparison)) {
        Difference.Side a = difference.a();
        Difference.Side b = difference.b();
        if (a != null && which.test(difference)) {
          visit.side(comparison.a(), difference, a);
        }
        if (b != null && which.test(difference)) {
          visit.side(comparison.b(), difference, b);
        }
      }
    }
  }

  private static boolean isExchangedName(Difference difference) {
    return difference.change() == Change.CHANGED && ClaimBook.isName(difference.kind());
  }

  /** A name that a third report keeps where others exchange it belongs to their row. */
  private void mentionKept(Comparison comparison, Difference difference) {
    Difference.Side a = difference.a();
    Difference.Side b = difference.b();
    if (a != null
        && b != null
        && ClaimBook.isName(difference.kind())
        && (book.isMentioned(comparison.a(), a) || book.isMentioned(comparison.b(), b))) {
      book.mention(comparison.a(), difference.kind(), a);
      book.mention(comparison.b(), difference.kind(), b);
    }
  }

  /** A change, a quotation without its marks, a source that one report does not give. */
  private static boolean isWrittenDown(Difference difference) {
    return switch (difference.change()) {
      case CHANGED -> !ClaimBook.isName(difference.kind());
      case KEPT -> difference.kind() == FactKind.QUOTE;
      case LEFT_OUT, ADDED -> difference.kind() == FactKind.ATTRIBUTION;
    };
  }
}
