package org.retold.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Difference;
import org.retold.facts.FactKind;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.report.Credit;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Report;

/** What verdicts, kinds and times are called before people. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  /** A direction less sure than this is only perhaps so. */
  private static final double DOUBTFUL = 0.6;

  private Wording() {}

  /** Whom a report credits, as it is told; null where it credits nobody. */
  static @Nullable String credits(List<String> credited) {
    List<String> names = credited.stream().filter(name -> !name.equals(Credit.UNNAMED)).toList();
    boolean others = names.size() < credited.size();
    if (names.isEmpty()) {
      return others ? "agencies without naming one" : null;
    }
    return String.join(", ", names) + (others ? ", agencies" : "");
  }

  /** A relation as a headline. */
  static String headline(Relation relation) {
    return switch (relation) {
      case DUPLICATE -> "The same text";
      case NEAR_VERBATIM -> "A near-verbatim copy";
      case REWORDED -> "A reworded copy";
      case PARTLY_DERIVED -> "A copy in part";
      case INDEPENDENT -> "Two independent reports";
      case UNRELATED -> "Two different stories";
    };
  }

  /** A relation as a sentence. */
  static String meaning(Relation relation) {
    return switch (relation) {
      case DUPLICATE ->
          "Once what is not the story is set aside, at most a few words or the headline differ.";
      case NEAR_VERBATIM ->
          "Most sentences of the shorter report stand in the other word for word or lightly edited.";
      case REWORDED ->
          "Most of the shorter report is carried over from the other text, told in other words.";
      case PARTLY_DERIVED ->
          "A real part of one report is carried over from the other text; the rest is other"
              + " material.";
      case INDEPENDENT ->
          "Both tell of the same event, but neither text is derived from the other. Shared facts and"
              + " quotations alone are not copying.";
      case UNRELATED -> "Nothing speaks for one text coming from the other.";
    };
  }

  /** A relation in a word or two, for tables. */
  static String shortly(Relation relation) {
    return relation.label().replace('-', ' ');
  }

  /** A direction as a sentence. */
  static String course(Direction direction) {
    String likely = direction.confidence() < DOUBTFUL ? " perhaps " : " most likely ";
    return switch (direction.verdict()) {
      case A_FROM_B -> "A was" + likely + "taken from B.";
      case B_FROM_A -> "B was" + likely + "taken from A.";
      case COMMON_SOURCE ->
          "Both" + likely + "descend from an earlier text that is not among these reports.";
      case UNKNOWN -> "The texts do not show who took from whom.";
    };
  }

  static String kind(AlignedPassage.Kind kind) {
    return switch (kind) {
      case VERBATIM -> "verbatim";
      case LIGHT -> "lightly edited";
      case REWORDED -> "reworded";
      case CONDENSED -> "condensed";
    };
  }

  static String kind(FactKind kind) {
    return kind.label();
  }

  static String kind(FurnitureKind kind) {
    return kind.label().replace('-', ' ');
  }

  static String change(Difference.Change change) {
    return switch (change) {
      case KEPT -> "kept";
      case CHANGED -> "changed";
      case LEFT_OUT -> "left out";
      case ADDED -> "added";
    };
  }

  /** A share or a chance, "91 %". */
  static String percent(double share) {
    return Double.isFinite(share) ? VerdictSentence.percent(share) : "unknown";
  }

  /** A measure to three places, or a dash where there is none. */
  static String number(@Nullable Double value) {
    if (value == null) {
      return "–";
    }
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value)
            .setScale(3, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString()
        : "unknown";
  }

  /** A moment as far as it is known: "15 May 2031, 06:10 UTC". */
  static String moment(Moment moment) {
    Instant instant = moment.instant();
    return instant == null
        ? DAY.format(moment.date())
        : CLOCK.format(instant.atOffset(ZoneOffset.UTC));
  }

  /** What a report goes by: its publisher, else its title, else its id. */
  static String name(Report report) {
    if (report.publisher() != null) {
      return report.publisher().name();
    }
    return report.title() != null ? report.title() : report.id();
  }
}
