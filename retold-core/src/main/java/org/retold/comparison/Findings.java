package org.retold.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.Difference.Change;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;

/**
 * Collects the differences of a passage. A change that touches one found before, on either side, is
 * the same change seen by another matcher and is dropped: matchers come in order of trust.
 */
final class Findings {
  private final Passage passage;
  private final List<Difference> differences = new ArrayList<>();

  Findings(Passage passage) {
    this.passage = passage;
  }

  void kept(FactKind kind, Fact a, Fact b) {
    String why =
        a.text().equals(b.text())
            ? "Both say “" + said(a.text()) + "”."
            : "A's “" + said(a.text()) + "” says the same as B's “" + said(b.text()) + "”.";
    kept(kind, a, b, why);
  }

  void kept(FactKind kind, Fact a, Fact b, String why) {
    add(kind, Change.KEPT, passage.a().cite(a), passage.b().cite(b), why);
  }

  void keptWithoutMarks(Fact a, Range b) {
    String why = "A quotes “" + said(a.text()) + "”; B has the same words without quotation marks.";
    add(FactKind.QUOTE, Change.KEPT, passage.a().cite(a), passage.b().cite(b), why);
  }

  void keptWithoutMarks(Range a, Fact b) {
    String why = "B quotes “" + said(b.text()) + "”; A has the same words without quotation marks.";
    add(FactKind.QUOTE, Change.KEPT, passage.a().cite(a), passage.b().cite(b), why);
  }

  void changed(FactKind kind, Fact a, Fact b) {
    changed(kind, a, b, "A says “" + said(a.text()) + "”, B says “" + said(b.text()) + "”.");
  }

  void changed(FactKind kind, Fact a, Fact b, String why) {
    add(kind, Change.CHANGED, passage.a().cite(a), passage.b().cite(b), why);
  }

  void changed(FactKind kind, Range a, Range b) {
    Difference.Side inA = passage.a().cite(a);
    Difference.Side inB = passage.b().cite(b);
    changed(
        kind, inA, inB, "A says “" + said(inA.text()) + "”, B says “" + said(inB.text()) + "”.");
  }

  void changed(FactKind kind, Difference.Side a, Difference.Side b, String why) {
    add(kind, Change.CHANGED, a, b, why);
  }

  /** The words as quoted in a sentence of ours: a comma at their end is not theirs. */
  static String said(String text) {
    String plain = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    return plain.replaceAll("\\s+", " ");
  }

  void added(FactKind kind, Fact a, String why) {
    if (passage.a().owns(a)) {
      add(kind, Change.ADDED, passage.a().cite(a), null, why);
    }
  }

  void leftOut(FactKind kind, Fact b, String why) {
    if (passage.b().owns(b)) {
      add(kind, Change.LEFT_OUT, null, passage.b().cite(b), why);
    }
  }

  private void add(
      FactKind kind,
      Change change,
      Difference.@Nullable Side a,
      Difference.@Nullable Side b,
      String why) {
    boolean seen =
        change == Change.CHANGED
            && a != null
            && b != null
            && differences.stream().anyMatch(d -> d.change() == Change.CHANGED && touches(d, a, b));
    if (!seen) {
      differences.add(new Difference(kind, change, a, b, why));
    }
  }

  private static boolean touches(Difference found, Difference.Side a, Difference.Side b) {
    Difference.Side foundA = found.a();
    Difference.Side foundB = found.b();
    return foundA != null
        && foundB != null
        && (foundA.span().overlaps(a.span()) || foundB.span().overlaps(b.span()));
  }

  /** Whether a change found before covers the fact of the first report. */
  boolean isChangedA(Fact fact) {
    return differences.stream()
        .anyMatch(
            d ->
                d.change() == Change.CHANGED
                    && d.a() != null
                    && d.a().span().overlaps(fact.span()));
  }

  /** Whether a change found before covers the fact of the second report. */
  boolean isChangedB(Fact fact) {
    return differences.stream()
        .anyMatch(
            d ->
                d.change() == Change.CHANGED
                    && d.b() != null
                    && d.b().span().overlaps(fact.span()));
  }

  /** The differences in the order of the first report; what it leaves out comes last. */
  List<Difference> inOrder() {
    return differences.stream()
        .sorted(Comparator.comparingInt(Findings::place).thenComparing(Difference::kind))
        .toList();
  }

  private static int place(Difference difference) {
    Difference.Side a = difference.a();
    return a == null ? Integer.MAX_VALUE : a.span().start();
  }
}
