package org.retold.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.text.ReportText;

/** The first or the second report of a comparison, so that both are drawn by the same lines. */
enum Side {
  A,
  B;

  Side other() {
    return this == A ? B : A;
  }

  /** What the report is called before people, as the reasons of differences call it too. */
  String letter() {
    return name();
  }

  /** The letter in element ids and classes, {@code a}. */
  String key() {
    return this == A ? "a" : "b";
  }

  ReportText report(Comparison comparison) {
    return this == A ? comparison.a() : comparison.b();
  }

  List<Integer> sentences(AlignedPassage passage) {
    return this == A ? passage.a() : passage.b();
  }

  List<Integer> alone(Comparison comparison) {
    return this == A ? comparison.alignment().onlyInA() : comparison.alignment().onlyInB();
  }

  Difference.@Nullable Side place(Difference difference) {
    return this == A ? difference.a() : difference.b();
  }

  double coverage(Comparison comparison) {
    return this == A ? comparison.verdict().coverage().a() : comparison.verdict().coverage().b();
  }
}
