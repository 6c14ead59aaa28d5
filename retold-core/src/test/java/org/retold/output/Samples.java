package org.retold.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.Difference;
import org.retold.comparison.FactTable;
import org.retold.facts.FactKind;
import org.retold.read.ReadProblem;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.relation.Relation;
import org.retold.relation.Verdict;
import org.retold.report.Clocks;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/** Comparisons of invented reports, put together by hand so that every case is there. */
final class Samples {
  private static final List<Integer> NOTHING = List.of();

  private Samples() {}

  /** A reworded copy with every kind of alignment, change and fact, furniture and credits. */
  static Comparison ferry() {
    ReportText a = ferryRetold();
    ReportText b = ferryFirst();
    return new Comparison(a, b, ferryVerdict(), ferryAlignment(), ferryDifferences(a, b));
  }

  static ComparisonSet set(Comparison comparison) {
    return new ComparisonSet(
        List.of(comparison.a(), comparison.b()), List.of(comparison), new FactTable(List.of()));
  }

  /** The ferry reports and a third of another story. */
  static ComparisonSet threeReports() {
    Comparison ferry = ferry();
    ReportText other = orchard();
    return new ComparisonSet(
        List.of(ferry.a(), ferry.b(), other),
        List.of(ferry, unrelated(ferry.a(), other), unrelated(ferry.b(), other)),
        ferryFacts(ferry.a(), ferry.b()));
  }

  /** A fact told differently, one told alike and one of a single report. */
  private static FactTable ferryFacts(ReportText a, ReportText b) {
    return new FactTable(
        List.of(
            new FactTable.Row(
                FactKind.NUMBER,
                FactTable.Standing.CONFLICT,
                List.of(
                    List.of(new FactTable.Statement(0, side(a, 0, "41"), "41 people")),
                    List.of(new FactTable.Statement(1, side(b, 0, "47"), "47 people")),
                    List.of()),
                "ferry-retold says “41 people”; ferry-first says “47 people”."),
            new FactTable.Row(
                FactKind.PLACE,
                FactTable.Standing.AGREED,
                List.of(
                    List.of(new FactTable.Statement(0, side(a, 4, "Port Amery"), "Port Amery")),
                    List.of(new FactTable.Statement(0, side(b, 5, "Port Amery"), "Port Amery")),
                    List.of()),
                "ferry-retold and ferry-first say “Port Amery”."),
            new FactTable.Row(
                FactKind.NAME,
                FactTable.Standing.SINGLE,
                List.of(
                    List.of(new FactTable.Statement(0, side(a, 5, "Lunde"), "Lunde")),
                    List.of(),
                    List.of()),
                "Only ferry-retold says “Lunde”.")));
  }

  static List<ReadProblem> problems() {
    return List.of(
        new ReadProblem("lost.html", "whole file", "no article found in the page", true),
        new ReadProblem("ferry.txt", "byte 17", "not UTF-8, read as windows-1252", false));
  }

  /** Two reports of as many sentences, each with its partner. */
  static Comparison lengthy(int sentences) {
    ReportSketch a = new ReportSketch("long-a");
    ReportSketch b = new ReportSketch("long-b");
    List<AlignedPassage> passages = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      a.paragraph("Sentence " + i + " tells what the council of the lake did next.");
      b.paragraph("What the lake council did next is told by sentence " + i + ".");
      passages.add(passage(List.of(i), List.of(i), AlignedPassage.Kind.REWORDED, 0.7, false));
    }
    return new Comparison(
        a.build(), b.build(), ferryVerdict(), new Alignment(passages, NOTHING, NOTHING), List.of());
  }

  static Comparison unrelated(ReportText a, ReportText b) {
    Verdict verdict =
        new Verdict(
            Relation.UNRELATED,
            0.99,
            new Coverage(0, 0),
            new Direction(Direction.Verdict.UNKNOWN, 0.5, List.of()),
            new Explanation("test-1", new TreeMap<>(), new TreeMap<>(), List.of()));
    return new Comparison(
        a, b, verdict, new Alignment(List.of(), numbers(a), numbers(b)), List.of());
  }

  static Difference difference(
      FactKind kind,
      Difference.Change change,
      Difference.@Nullable Side a,
      Difference.@Nullable Side b,
      String why) {
    return new Difference(kind, change, a, b, why);
  }

  /** The first place of the words in the given sentence of the report. */
  static Difference.Side side(ReportText report, int sentence, String words) {
    Sentence in = report.sentences().get(sentence);
    int start = report.report().text().indexOf(words, in.span().start());
    if (start < 0 || start + words.length() > in.span().end()) {
      throw new IllegalArgumentException("not in sentence " + sentence + ": " + words);
    }
    return new Difference.Side(sentence, new Span(start, start + words.length()), words);
  }

  private static AlignedPassage passage(
      List<Integer> a, List<Integer> b, AlignedPassage.Kind kind, double score, boolean moved) {
    return new AlignedPassage(a, b, kind, score, moved);
  }

  private static List<Integer> numbers(ReportText report) {
    return report.sentences().stream().map(Sentence::index).toList();
  }

  private static ReportText ferryRetold() {
    return new ReportSketch("ferry-retold")
        .title("Ferry fleet to be retired after island crash")
        .publisher("Straitside Daily")
        .clocks(
            new Clocks(
                new Moment(LocalDate.of(2031, 5, 15), Instant.parse("2031-05-15T06:10:00Z")),
                null,
                Moment.of(LocalDate.of(2031, 5, 16)),
                null))
        .furniture(FurnitureKind.CAPTION, "A ferry at Old Quay. Photo: Straitside Daily")
        .paragraph(
            "The operator of the Vessa island ferries will retire its whole fleet within less than"
                + " two years, after a crash that injured 41 people.")
        .paragraph(
            "“We owe it to the islanders to start afresh,” managing director Ilse Torvald said.",
            "The boats have to go.")
        .paragraph(
            "The replacement is going to cost €310 million, about half of which the state pays.")
        .paragraph(
            "Ms Torvald was due to meet the islands’ mayors in Port Amery on Thursday.",
            "A wet dock in Lunde is also planned.")
        .paragraph(
            "Investigators found that the crew did not hear the alarm.",
            "The captain has been arrested.")
        .paragraph("The crash was caused by a faulty gearbox.", "Relations remain excellent.")
        .furniture(FurnitureKind.CREDIT, "Source: Northwire")
        .furniture(
            FurnitureKind.COMMENT_FORM, "Please leave a comment\nYour name\nSubscribe to replies")
        .credit("Northwire", "Source: Northwire")
        .build();
  }

  private static ReportText ferryFirst() {
    return new ReportSketch("ferry-first")
        .title("Vessa ferry operator to scrap fleet, start over after crash")
        .publisher("Northwire")
        .clocks(
            new Clocks(
                new Moment(LocalDate.of(2031, 5, 14), Instant.parse("2031-05-14T16:40:00Z")),
                Moment.of(LocalDate.of(2031, 5, 15)),
                null,
                Moment.of(LocalDate.of(2031, 5, 14))))
        .furniture(FurnitureKind.DATELINE, "PORT AMERY, May 14 (Northwire) -")
        .paragraph(
            "The company that runs ferries to the Vessa islands said on Wednesday it would scrap"
                + " all of its boats within two years following a collision in which 47 people"
                + " were hurt.")
        .paragraph(
            "“We owe it to the islanders to start again,” said chief executive Ilse Torvald.")
        .paragraph(
            "The crash may have been caused by a faulty gearbox, according to two people familiar"
                + " with the inquiry.")
        .paragraph(
            "New boats will cost 310 million euros, with 50 percent of the sum coming from the"
                + " government.",
            "The government has yet to approve it.")
        .paragraph("Torvald met mayors of the islands in Port Amery on Thursday.")
        .paragraph(
            "Investigators said the crew heard the alarm.", "The captain has not been arrested.")
        .paragraph("Relations between the islands and the firm remain good.")
        .paragraph(
            "The islands’ 9,300 residents depend on the ferries for food and medicine.",
            "In 2027 a smaller accident left three people dead.")
        .furniture(FurnitureKind.BYLINE, "Reporting by Anselm Brandt; Editing by Ruth Okoro")
        .credit("Northwire", "(Northwire)")
        .build();
  }

  private static Alignment ferryAlignment() {
    return new Alignment(
        List.of(
            passage(List.of(0), List.of(0), AlignedPassage.Kind.REWORDED, 0.81, false),
            passage(List.of(1), List.of(1), AlignedPassage.Kind.LIGHT, 0.93, false),
            passage(List.of(3), List.of(3, 4), AlignedPassage.Kind.CONDENSED, 0.7423456, false),
            passage(List.of(4), List.of(5), AlignedPassage.Kind.REWORDED, 0.78, false),
            passage(List.of(6), List.of(6), AlignedPassage.Kind.LIGHT, 0.88, false),
            passage(List.of(7), List.of(7), AlignedPassage.Kind.VERBATIM, 1, false),
            passage(List.of(8), List.of(2), AlignedPassage.Kind.CONDENSED, 0.66, true),
            passage(List.of(9), List.of(8), AlignedPassage.Kind.LIGHT, 0.7, false)),
        List.of(2, 5),
        List.of(9, 10));
  }

  private static Verdict ferryVerdict() {
    return new Verdict(
        Relation.REWORDED,
        0.97,
        new Coverage(0.9123456, 0.78),
        new Direction(
            Direction.Verdict.A_FROM_B,
            0.83,
            List.of(
                "The first report names Northwire as its source.",
                "The second came out on 14 May 2031, the first a day later.")),
        new Explanation(
            "test-1",
            new TreeMap<>(Map.of("coverage-shorter", 0.9123456, "close-share", 0.375)),
            new TreeMap<>(Map.of("coverage-shorter", 0.8, "close-share", 0.5)),
            List.of(
                "91 % of the shorter report is carried over, 80 % is enough.",
                "Most of that is told in other words.")));
  }

  private static List<Difference> ferryDifferences(ReportText a, ReportText b) {
    FerryDifferences list = new FerryDifferences(a, b);
    list.changed(FactKind.DEGREE, 0, "whole", 0, "all", "Both say that every boat goes.");
    list.changed(
        FactKind.TIME,
        0,
        "within less than two years",
        0,
        "within two years",
        "“Within two years” became “within less than two years”: the bound is tighter now.");
    list.changed(
        FactKind.NUMBER, 0, "41 people", 0, "47 people", "47 injured became 41: six fewer.");
    list.leftOut(FactKind.ATTRIBUTION, 0, "said on Wednesday", "Who says it is no longer there.");
    list.changed(FactKind.QUOTE, 1, "afresh", 1, "again", "A word of the quotation was changed.");
    list.kept(FactKind.SPEAKER, 1, "Ilse Torvald", 1, "Ilse Torvald", "The same speaker.");
    list.kept(
        FactKind.MONEY, 3, "€310 million", 3, "310 million euros", "The same sum, written anew.");
    list.kept(FactKind.PERCENT, 3, "half", 3, "50 percent", "Half is 50 percent.");
    list.leftOut(
        FactKind.STATUS, 4, "has yet to approve", "That approval is still out was left out.");
    list.changed(
        FactKind.STATUS,
        4,
        "was due to meet",
        5,
        "met",
        "A meeting that had taken place is told as one to come.");
    list.kept(FactKind.PLACE, 4, "Port Amery", 5, "Port Amery", "The same place.");
    list.changed(FactKind.NEGATION, 6, "did not hear", 6, "heard", "A “not” was put in.");
    list.changed(FactKind.NEGATION, 7, "has been", 7, "has not been", "A “not” was taken out.");
    list.changed(
        FactKind.CERTAINTY,
        8,
        "was caused",
        2,
        "may have been caused",
        "A possibility became a statement.");
    list.leftOut(
        FactKind.ATTRIBUTION,
        2,
        "according to two people familiar with the inquiry",
        "The source was dropped, so that a claim reads as a fact.");
    list.changed(FactKind.DEGREE, 9, "excellent", 8, "good", "“Good” was raised to “excellent”.");
    list.added(FactKind.NAME, 5, "Lunde", "Lunde stands only in the first report.");
    return list.all;
  }

  private static ReportText orchard() {
    return new ReportSketch("orchard")
        .paragraph("Apple growers in the Marl valley expect a thin harvest.")
        .paragraph("Late frost killed a third of the blossom.", "Prices may double.")
        .build();
  }

  /** Collects differences between the two ferry reports. */
  private record FerryDifferences(ReportText a, ReportText b, List<Difference> all) {

    FerryDifferences(ReportText a, ReportText b) {
      this(a, b, new ArrayList<>());
    }

    void changed(FactKind kind, int inA, String wordsA, int inB, String wordsB, String why) {
      Difference.Side left = side(a, inA, wordsA);
      all.add(difference(kind, Difference.Change.CHANGED, left, side(b, inB, wordsB), why));
    }

    void kept(FactKind kind, int inA, String wordsA, int inB, String wordsB, String why) {
      Difference.Side left = side(a, inA, wordsA);
      all.add(difference(kind, Difference.Change.KEPT, left, side(b, inB, wordsB), why));
    }

    void leftOut(FactKind kind, int inB, String words, String why) {
      all.add(difference(kind, Difference.Change.LEFT_OUT, null, side(b, inB, words), why));
    }

    void added(FactKind kind, int inA, String words, String why) {
      all.add(difference(kind, Difference.Change.ADDED, side(a, inA, words), null, why));
    }
  }

  /** The fact kinds that the differences speak of. */
  static List<FactKind> kinds(Comparison comparison) {
    return Arrays.stream(FactKind.values())
        .filter(kind -> comparison.differences().stream().anyMatch(d -> d.kind() == kind))
        .toList();
  }
}
