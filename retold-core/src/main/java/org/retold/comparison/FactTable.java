package org.retold.comparison;

import java.util.List;
import java.util.Locale;
import org.retold.facts.FactKind;

/**
 * Facts by reports: what every report of a set says about each fact.
 *
 * @param rows those in conflict first, then those that reports agree on, then those of a single
 *     report; within these the ones that most reports hold, figures before quotations, times and
 *     names, then by place
 */
public record FactTable(List<Row> rows) {

  public FactTable {
    rows = List.copyOf(rows);
  }

  /** The rows of one standing, in order. */
  public List<Row> rows(Standing standing) {
    return rows.stream().filter(row -> row.standing() == standing).toList();
  }

  /** How reports stand to one another over a fact. */
  public enum Standing {
    /** Two reports or more state it, not all alike. */
    CONFLICT,
    /** Two reports or more state it, all alike. */
    AGREED,
    /** One report alone states it. */
    SINGLE;

    /** The lower-case word of the JSON output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One fact.
   *
   * @param kind what it is about
   * @param standing how the reports stand to one another over it
   * @param cells what each report says, in order of the reports; empty for one that does not say
   * @param why one plain sentence for a newspaper reader, the reports called by their ids
   */
  public record Row(FactKind kind, Standing standing, List<List<Statement>> cells, String why) {

    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many reports state the fact. */
    public int reports() {
      return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** How many ways of stating it there are; 1 where all agree. */
    public int groups() {
      return 1 + cells.stream().flatMap(List::stream).mapToInt(Statement::group).max().orElse(-1);
    }
  }

  /**
   * What one report says about a fact.
   *
   * @param group number of the agreement group, from 0: statements of one group say the same
   * @param place where the report says so first
   * @param words what stands there, for a reader: a figure with what it counts, a name without its
   *     "'s"
   */
  public record Statement(int group, Difference.Side place, String words) {}
}
