package org.retold.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.retold.comparison.FactTable.Standing;
import org.retold.comparison.FactTable.Statement;
import org.retold.report.Moment;
import org.retold.text.ReportText;

/** Says in a sentence how the reports of a set stand to one another over a fact. */
final class RowReason {
  private static final int MOST_NAMED = 4;

  private final List<ReportText> reports;
  private final List<List<Statement>> cells;
  private final Standing standing;
  private final boolean figure;

  /**
   * @param figure whether the fact is one that events move, such as a toll
   */
  RowReason(
      List<ReportText> reports, List<List<Statement>> cells, Standing standing, boolean figure) {
    this.reports = reports;
    this.cells = cells;
    this.standing = standing;
    this.figure = figure;
  }

  String text() {
    return switch (standing) {
      case SINGLE -> "Only " + names(holders(0)) + " says " + words(0) + ".";
      case AGREED -> names(holders(0)) + " say " + words(0) + ".";
      case CONFLICT -> conflict();
    };
  }

  private String conflict() {
    List<String> parts = new ArrayList<>();
    for (int group = 0; !holders(group).isEmpty(); group++) {
      List<Integer> holders = holders(group);
      parts.add(names(holders) + (holders.size() == 1 ? " says " : " say ") + words(group));
    }
    return String.join("; ", parts) + "." + update();
  }

  /** A figure that all who give it gave later than the others gave theirs may be an update. */
  private String update() {
    for (int group = 0; figure && !holders(group).isEmpty(); group++) {
      if (isLater(holders(group))) {
        return " What " + names(holders(group)) + " says came later and may be an update.";
      }
    }
    return "";
  }

  private boolean isLater(List<Integer> holders) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty() && !holders.contains(i)) {
        others.add(i);
      }
    }
    return !others.isEmpty()
        && others.stream().allMatch(i -> holders.stream().allMatch(j -> isBefore(i, j)));
  }

  private boolean isBefore(int report, int other) {
    Moment mine = reports.get(report).report().clocks().published();
    Moment theirs = reports.get(other).report().clocks().published();
    return mine != null && theirs != null && mine.isBefore(theirs);
  }

  private List<Integer> holders(int group) {
    List<Integer> holders = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).stream().anyMatch(statement -> statement.group() == group)) {
        holders.add(i);
      }
    }
    return holders;
  }

  private String names(List<Integer> holders) {
    List<String> names =
        holders.stream()
            .limit(holders.size() > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
            .map(i -> reports.get(i).report().id())
            .toList();
    int more = holders.size() - names.size();
    return more == 0 ? listed(names) : String.join(", ", names) + " and " + more + " more";
  }

  /** The ways in which a group says it, each once. */
  private String words(int group) {
    Set<String> words = new LinkedHashSet<>();
    for (List<Statement> cell : cells) {
      for (Statement statement : cell) {
        if (statement.group() == group) {
          words.add("“" + statement.words() + "”");
        }
      }
    }
    List<String> ways = words.stream().limit(MOST_NAMED).toList();
    return ways.size() < words.size() ? String.join(", ", ways) + " and the like" : listed(ways);
  }

  private static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
