package org.retold.comparison;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.retold.facts.FactKind;
import org.retold.report.Span;

/**
 * A fact kept, changed, left out or added between two aligned passages.
 *
 * @param kind what the fact is about
 * @param change what became of it, the first report seen as the retelling of the second
 * @param a how the first report states it, or null where it does not
 * @param b how the second report states it, or null where it does not
 * @param why one plain sentence for a newspaper reader
 */
public record Difference(
    FactKind kind, Change change, @Nullable Side a, @Nullable Side b, String why) {

  /**
   * How much the difference matters to a reader: a change above a fact that one report merely does
   * not give, and among those figures, names, attributions and hedges above times and places, these
   * above words of degree.
   */
  public Importance importance() {
    return switch (change) {
      case KEPT -> Importance.LOW;
      case CHANGED -> kind == FactKind.DEGREE ? Importance.MEDIUM : Importance.HIGH;
      case LEFT_OUT, ADDED -> Importance.of(kind);
    };
  }

  /** How much a difference matters. */
  public enum Importance {
    HIGH,
    MEDIUM,
    LOW;

    /** What it means to a reader that a report does not give a fact of the kind. */
    private static Importance of(FactKind kind) {
      return switch (kind) {
        case NUMBER, MONEY, PERCENT, NAME, ATTRIBUTION, CERTAINTY, NEGATION -> HIGH;
        case QUOTE, SPEAKER, STATUS, TIME, PLACE -> MEDIUM;
        case DEGREE -> LOW;
      };
    }

    /** The lower-case word of the JSON output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of a fact. */
  public enum Change {
    KEPT,
    CHANGED,
    /** Only the second report states it. */
    LEFT_OUT,
    /** Only the first report states it. */
    ADDED;

    /** The lower-case word of the JSON output, {@code left-out}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Where one report states a fact.
   *
   * @param sentence number of the sentence among the report's own
   * @param span place in the report's text
   * @param text the words of the span
   */
  public record Side(int sentence, Span span, String text) {}
}
