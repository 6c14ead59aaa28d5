package org.retold.output;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Relation;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.ReportHead;

/** What reports, their names, times and relations are called in the text about stories. */
final class StoryWords {
  /** What is less sure than this is only perhaps so. */
  static final double SURE = 0.7;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Last words of the names that take an article: "the Harbour Post", but "Northwire". */
  private static final Set<String> TAKES_ARTICLE =
      Set.of(
          "advertiser",
          "argus",
          "chronicle",
          "courier",
          "daily",
          "dispatch",
          "echo",
          "enquirer",
          "examiner",
          "express",
          "gazette",
          "globe",
          "guardian",
          "herald",
          "independent",
          "journal",
          "ledger",
          "mail",
          "mercury",
          "mirror",
          "monitor",
          "observer",
          "post",
          "record",
          "register",
          "review",
          "sentinel",
          "standard",
          "star",
          "sun",
          "telegraph",
          "times",
          "tribune",
          "weekly");

  private StoryWords() {}

  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "1 report", "3,000 reports". */
  static String count(int count, String one, String more) {
    return number(count) + " " + (count == 1 ? one : more);
  }

  static String reports(int count) {
    return count(count, "report", "reports");
  }

  static String origins(int count) {
    return count(count, "origin", "origins");
  }

  /** "a", "a and b", "a, b, and c". */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.get(0);
      default -> String.join(", ", parts.subList(0, last)) + ", and " + parts.get(last);
    };
  }

  /** The name as it stands within a sentence: "the Harbour Post", "Northwire". */
  static String within(String name) {
    String clean = Cells.clean(name).strip();
    if (clean.startsWith("The ")) {
      return "the " + clean.substring(4);
    }
    String last = clean.substring(clean.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return TAKES_ARTICLE.contains(last) ? "the " + clean : clean;
  }

  /** "the Gazette's", "Reuters'". */
  static String possessive(String name) {
    String within = within(name);
    return within + (within.endsWith("s") ? "'" : "'s");
  }

  static String day(Moment moment) {
    return DAY.format(moment.date());
  }

  /** What a report goes by: its publisher, else its id. */
  static String name(ReportHead head) {
    return Cells.clean(head.publisher() == null ? head.id() : head.publisher().name()).strip();
  }

  /** When a report came out, and by which clock unless by its publisher's word; or null. */
  static @Nullable String when(ReportHead head) {
    Clocks clocks = head.clocks();
    if (clocks.published() != null) {
      return Wording.moment(clocks.published());
    }
    return byOtherClocks(clocks);
  }

  private static @Nullable String byOtherClocks(Clocks clocks) {
    if (clocks.dateline() != null) {
      return "dateline " + Wording.moment(clocks.dateline());
    }
    if (clocks.updated() != null) {
      return "updated " + Wording.moment(clocks.updated());
    }
    return clocks.fetched() == null ? null : "fetched " + Wording.moment(clocks.fetched());
  }

  /** When a version of an address was made: when it was last changed, else as of any report. */
  static @Nullable String changed(ReportHead head) {
    Moment updated = head.clocks().updated();
    return updated == null ? when(head) : Wording.moment(updated);
  }

  /** What a text is to the one that it was taken from. */
  static String copy(Relation relation, boolean sure) {
    return switch (relation) {
      case DUPLICATE -> sure ? "the same text" : "perhaps taken whole";
      case NEAR_VERBATIM -> sure ? "near-verbatim" : "perhaps a near-verbatim copy";
      case REWORDED -> sure ? "reworded" : "perhaps reworded from it";
      case PARTLY_DERIVED -> sure ? "copied in part" : "perhaps copied in part";
      case INDEPENDENT, UNRELATED -> "perhaps taken from it";
    };
  }

  /** The same of many texts. */
  static List<String> copies(Map<Relation, Integer> counts) {
    List<String> copies = new ArrayList<>();
    counts.forEach((relation, count) -> copies.add(number(count) + " " + copies(relation)));
    return copies;
  }

  private static String copies(Relation relation) {
    return relation == Relation.DUPLICATE ? "of the same text" : copy(relation, true);
  }
}
