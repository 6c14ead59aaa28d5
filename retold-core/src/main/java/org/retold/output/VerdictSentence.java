package org.retold.output;

import org.retold.comparison.Comparison;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.story.Link;

/** A verdict as one sentence for an editor. */
final class VerdictSentence {
  private final String a;
  private final String b;
  private final Link verdict;
  private final String sure;

  VerdictSentence(Comparison comparison) {
    this(
        Link.of(
            comparison.a().report().id(),
            comparison.b().report().id(),
            comparison.verdict().relation() == Relation.UNRELATED ? 0 : 1,
            comparison.verdict()));
  }

  VerdictSentence(Link verdict) {
    a = Cells.clean(verdict.a());
    b = Cells.clean(verdict.b());
    this.verdict = verdict;
    sure = " (" + percent(verdict.confidence()) + " sure)";
  }

  /** A share in whole percent; what is not quite all or nothing does not round to it. */
  static String percent(double share) {
    long rounded = Math.round(100 * share);
    long honest = share < 1 && rounded == 100 ? 99 : share > 0 && rounded == 0 ? 1 : rounded;
    return honest + " %";
  }

  String text() {
    return switch (verdict.relation()) {
      case DUPLICATE -> duplicate();
      case NEAR_VERBATIM -> copy("a near-verbatim", "nearly word for word");
      case REWORDED -> copy("a reworded", "in different words");
      case PARTLY_DERIVED -> part();
      case INDEPENDENT ->
          a + " and " + b + " tell the same story independently of each other" + sure + ".";
      case UNRELATED -> a + " and " + b + " tell different stories" + sure + ".";
    };
  }

  private String duplicate() {
    String same = a + " and " + b + " carry the same text" + sure;
    return same
        + switch (verdict.direction().verdict()) {
          case A_FROM_B -> "; " + hedge() + a + " took it from " + b + ".";
          case B_FROM_A -> "; " + hedge() + b + " took it from " + a + ".";
          case COMMON_SOURCE -> "; " + hedge() + "both took it from a source that is not here.";
          case UNKNOWN -> "; nothing tells which came first.";
        };
  }

  private String copy(String what, String how) {
    String one = "%s and %s carry one text, %s%s; ".formatted(a, b, how, sure);
    return switch (verdict.direction().verdict()) {
      case A_FROM_B -> isDoubtful() ? one + perhaps(a) : copyOf(a, what, b);
      case B_FROM_A -> isDoubtful() ? one + perhaps(b) : copyOf(b, what, a);
      case COMMON_SOURCE ->
          "%s is %s copy of the text in %s%s; %sboth descend from an earlier version that is not here."
              .formatted(closer(), what, farther(), sure, hedge());
      case UNKNOWN -> one + "nothing tells which came first.";
    };
  }

  private String copyOf(String copy, String what, String source) {
    return copy + " is " + what + " copy of " + source + sure + ".";
  }

  private static String perhaps(String copy) {
    return "perhaps " + copy + " is the copy.";
  }

  private String part() {
    String shared = "%s and %s share part of their text%s; ".formatted(a, b, sure);
    return switch (verdict.direction().verdict()) {
      case A_FROM_B -> isDoubtful() ? shared + perhaps(a) : partOf(a, b);
      case B_FROM_A -> isDoubtful() ? shared + perhaps(b) : partOf(b, a);
      case COMMON_SOURCE -> shared + hedge() + "both took it from a source that is not here.";
      case UNKNOWN -> shared + "nothing tells which came first.";
    };
  }

  private String partOf(String copy, String source) {
    return copy + " takes part of its text from " + source + sure + ".";
  }

  /** The report more of which is carried over: of two that descend from a third, the copy. */
  private String closer() {
    return isACloser() ? a : b;
  }

  private String farther() {
    return isACloser() ? b : a;
  }

  private boolean isACloser() {
    return verdict.coverage().a() >= verdict.coverage().b();
  }

  private boolean isDoubtful() {
    return verdict.direction().confidence() < 0.6;
  }

  private String hedge() {
    return isDoubtful() ? "perhaps " : "";
  }

  /** The direction in words, "courier.txt from daybrief.txt". */
  String direction() {
    Direction direction = verdict.direction();
    return switch (direction.verdict()) {
      case A_FROM_B -> hedge() + a + " from " + b;
      case B_FROM_A -> hedge() + b + " from " + a;
      case COMMON_SOURCE -> hedge() + "both from a source that is not here";
      case UNKNOWN -> "not to be told";
    };
  }
}
