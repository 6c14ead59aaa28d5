package org.retold.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.comparison.Difference.Change;
import org.retold.comparison.FactTable.Row;
import org.retold.comparison.FactTable.Standing;
import org.retold.comparison.FactTable.Statement;
import org.retold.facts.FactKind;
import org.retold.relation.Relation;
import org.retold.text.ReportText;

/**
 * Draws up the facts x reports table of a set of compared reports.
 *
 * <p>A row gathers the claims that are about one thing. What ties two claims is, in order of trust:
 * a fact kept in aligned passages; the same value in reports of one story, which need not share a
 * sentence; a fact changed in aligned passages. The first two make claims agree, the last makes a
 * row a conflict: that two figures differ is believed only where the words round them correspond,
 * so that no conflict rests on two figures being about something alike. By value alone, two rows
 * are not made one if a report would then stand in it with two claims.
 */
final class FactTables {
  private static final Comparator<Row> READING_ORDER =
      Comparator.comparing(Row::standing)
          .thenComparing(row -> -row.reports())
          .thenComparing(row -> turn(row.kind()));

  private final List<ReportText> reports;
  private final List<Comparison> comparisons;
  private final ClaimBook book;
  private final ClaimLinks links = new ClaimLinks();

  /** Two claims that say the same. */
  private record Tie(int a, int b) {}

  private FactTables(List<ReportText> reports, List<Comparison> comparisons) {
    this.reports = reports;
    this.comparisons = comparisons;
    this.book = new ClaimBook(reports);
  }

  /**
   * Gives the table of the reports.
   *
   * @param comparisons every pair: first with second, first with third, …, second with third, …
   */
  static FactTable of(List<ReportText> reports, List<Comparison> comparisons) {
    return new FactTables(reports, comparisons).table();
  }

  private FactTable table() {
    new ClaimScribe(book).writeDown(comparisons);
    Partition rows = new Partition(book.claims().size());
    tellDifferences(rows);
    for (Tie tie : alike()) {
      if (!shareReport(rows.members(tie.a()), rows.members(tie.b()))) {
        rows.join(tie.a(), tie.b());
        links.agree(tie.a(), tie.b());
      }
    }
    links.joinContrary(rows);
    List<Row> drawn = new ArrayList<>();
    rows.all().stream()
        .map(this::inOrder)
        .sorted(Comparator.comparing(members -> members.get(0), byPlace()))
        .forEach(members -> drawn.add(row(members)));
    drawn.sort(READING_ORDER);
    return new FactTable(drawn);
  }

  /** What tells most comes first: every report names the president. */
  private static int turn(FactKind kind) {
    return switch (kind) {
      case NUMBER, MONEY, PERCENT -> 0;
      case QUOTE, SPEAKER, ATTRIBUTION, CERTAINTY, NEGATION, STATUS, DEGREE -> 1;
      case TIME -> 2;
      case NAME, PLACE -> 3;
    };
  }

  /** Ties the claims that differences speak of; what is kept makes one row. */
  private void tellDifferences(Partition rows) {
    for (Comparison comparison : comparisons) {
      for (Difference difference : differences(comparison)) {
        Difference.Side inA = difference.a();
        Difference.Side inB = difference.b();
        if (inA != null && inB != null) {
          int a = book.find(comparison.a(), difference.kind(), inA);
          int b = book.find(comparison.b(), difference.kind(), inB);
          tell(difference.change(), a, b, rows);
        }
      }
    }
  }

  private void tell(Change change, int a, int b, Partition rows) {
    if (a < 0 || b < 0) {
      return;
    }
    if (change == Change.CHANGED) {
      links.contradict(a, b);
    } else {
      links.agree(a, b);
      rows.join(a, b);
    }
  }

  /** The differences of reports of one story: what others have in common is chance. */
  static List<Difference> differences(Comparison comparison) {
    return isOneStory(comparison) ? comparison.differences() : List.of();
  }

  private static boolean isOneStory(Comparison comparison) {
    return comparison.verdict().relation() != Relation.UNRELATED;
  }

  /** The pairs of claims of different reports of one story that say the same, in order. */
  private List<Tie> alike() {
    Set<Integer> strangers = strangers();
    Map<String, List<Integer>> byMark = new TreeMap<>();
    List<Tie> ties = new ArrayList<>();
    for (int b = 0; b < book.claims().size(); b++) {
      Set<Integer> met = new TreeSet<>();
      for (String mark : SameClaim.marks(book.claims().get(b))) {
        List<Integer> before = byMark.computeIfAbsent(mark, key -> new ArrayList<>());
        met.addAll(before);
        before.add(b);
      }
      for (int a : met) {
        if (mayAgree(a, b, strangers)) {
          ties.add(new Tie(a, b));
        }
      }
    }
    return ties;
  }

  private boolean mayAgree(int a, int b, Set<Integer> strangers) {
    Claim mine = book.claims().get(a);
    Claim theirs = book.claims().get(b);
    return mine.report() != theirs.report()
        && !strangers.contains(couple(mine.report(), theirs.report()))
        && !links.areContrary(a, b)
        && SameClaim.test(mine, theirs);
  }

  /** Pairs of reports that tell different stories. */
  private Set<Integer> strangers() {
    Set<Integer> strangers = new HashSet<>();
    int next = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (!isOneStory(comparisons.get(next++))) {
          strangers.add(couple(i, j));
          strangers.add(couple(j, i));
        }
      }
    }
    return strangers;
  }

  /** Two reports as one number. */
  private int couple(int a, int b) {
    return a * reports.size() + b;
  }

  private boolean shareReport(List<Integer> left, List<Integer> right) {
    if (left == right) {
      return false;
    }
    Set<Integer> seen = new HashSet<>();
    left.forEach(claim -> seen.add(book.claims().get(claim).report()));
    return right.stream().anyMatch(claim -> seen.contains(book.claims().get(claim).report()));
  }

  private List<Integer> inOrder(List<Integer> row) {
    return row.stream().sorted(byPlace()).toList();
  }

  private Comparator<Integer> byPlace() {
    return Comparator.<Integer>comparingInt(claim -> book.claims().get(claim).report())
        .thenComparing(claim -> book.claims().get(claim).place().span())
        .thenComparingInt(claim -> claim);
  }

  private Row row(List<Integer> members) {
    List<List<Integer>> groups = links.groups(members);
    List<List<Statement>> cells = new ArrayList<>();
    reports.forEach(report -> cells.add(new ArrayList<>()));
    for (int group = 0; group < groups.size(); group++) {
      for (int number : inOrder(groups.get(group))) {
        Claim claim = book.claims().get(number);
        cells.get(claim.report()).add(new Statement(group, claim.place(), claim.words()));
      }
    }
    long telling = cells.stream().filter(cell -> !cell.isEmpty()).count();
    Standing standing =
        groups.size() > 1 ? Standing.CONFLICT : telling > 1 ? Standing.AGREED : Standing.SINGLE;
    FactKind kind = book.claims().get(members.get(0)).kind();
    return new Row(
        kind, standing, cells, new RowReason(reports, cells, standing, turn(kind) == 0).text());
  }
}
