package org.retold.relation;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Publisher;
import org.retold.report.Report;

/**
 * Whom a report names on its own behalf and whom as its source.
 *
 * <p>An agency's own copy bears the agency's name in its dateline, its byline or its "Reporting by"
 * line. A copy made elsewhere names the agency in a line of its own ("Source: …") or in passing.
 */
final class Bylines {
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "^\\W*(?:(?:additional )?reporting|writing|editing|compiled)\\b(?! (?:from|courtesy of)\\b)");

  /** A day, or an agency in brackets. */
  private static final Pattern WIRE_DATELINE = Pattern.compile("[(\\d]");

  private static final double PLACE_ALONE = 0.5;

  /** So much follows a byline; what stands below is a line at the end. */
  private static final int LEAST_REPORT = 200;

  private final Set<String> own = new TreeSet<>();
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> all = new TreeSet<>();
  private final double ownWork;

  Bylines(Report report) {
    Publisher publisher = report.publisher();
    if (publisher != null) {
      own.add(letters(publisher.name()));
    }
    for (Credit credit : report.credits()) {
      if (!credit.name().equals(Credit.UNNAMED)) {
        String name = name(credit);
        all.add(name);
        (isOwn(report, credit) ? own : sources).add(name);
      }
    }
    sources.removeAll(own);
    ownWork = ownWork(report);
  }

  /**
   * How clearly it bears the marks of those who gather news themselves, 0 to 1: a wire's dateline,
   * an agency's byline, the names of those who reported and edited it; a dateline of nothing but a
   * place counts half.
   */
  double ownWork() {
    return ownWork;
  }

  private static double ownWork(Report report) {
    double most = report.credits().stream().anyMatch(credit -> isOwn(report, credit)) ? 1 : 0;
    for (Furniture furniture : report.furniture()) {
      most = Math.max(most, ownWork(furniture));
    }
    return most;
  }

  private static double ownWork(Furniture furniture) {
    String text = furniture.text().toLowerCase(Locale.ROOT);
    return switch (furniture.kind()) {
      case DATELINE -> WIRE_DATELINE.matcher(text).find() ? 1 : PLACE_ALONE;
      case CREDIT -> OWN_LINE.matcher(text).find() ? 1 : 0;
      default -> 0;
    };
  }

  /** Whether it names a source other than itself. */
  boolean namesSource() {
    return !sources.isEmpty();
  }

  /** Whether this report names as its source who the other one is by, and not the other way. */
  boolean takesFrom(Bylines other) {
    return names(sources, other.own);
  }

  /** Whether both name one agency or outlet, in whatever place. */
  boolean sharesName(Bylines other) {
    return !Collections.disjoint(all, other.all);
  }

  /** Whether both name one third as their source, and neither is by it. */
  boolean sharesSource(Bylines other) {
    return !Collections.disjoint(sources, other.sources)
        && !takesFrom(other)
        && !other.takesFrom(this);
  }

  /** Whether anybody is named whose own report it is. */
  boolean isOwned() {
    return !own.isEmpty();
  }

  /** Whether both are by one publisher or agency. */
  boolean sharesOwner(Bylines other) {
    return !Collections.disjoint(own, other.own);
  }

  private static boolean names(Set<String> sources, Set<String> owners) {
    return sources.stream()
        .anyMatch(source -> owners.stream().anyMatch(owner -> isSame(source, owner)));
  }

  private static boolean isSame(String one, String other) {
    return one.length() > 2 && other.length() > 2 && (one.contains(other) || other.contains(one));
  }

  private static boolean isOwn(Report report, Credit credit) {
    return report.furniture().stream()
        .filter(furniture -> furniture.span().overlaps(credit.span()))
        .anyMatch(furniture -> isOwn(furniture) || isByline(report, furniture, credit));
  }

  /** The agency's name and nothing else over the report: "The Associated Press". */
  private static boolean isByline(Report report, Furniture furniture, Credit credit) {
    return furniture.kind() == FurnitureKind.CREDIT
        && below(report, furniture) >= LEAST_REPORT
        && letters(furniture.text()).equals(letters(credit.text()));
  }

  /** How much of the report's own text stands below. */
  private static int below(Report report, Furniture line) {
    int end = line.span().end();
    int set =
        report.furniture().stream()
            .filter(furniture -> furniture.span().start() >= end)
            .mapToInt(furniture -> furniture.span().end() - furniture.span().start())
            .sum();
    return report.text().length() - end - set;
  }

  private static boolean isOwn(Furniture furniture) {
    return switch (furniture.kind()) {
      case DATELINE, BYLINE -> true;
      case CREDIT -> OWN_LINE.matcher(furniture.text().toLowerCase(Locale.ROOT)).find();
      default -> false;
    };
  }

  private static String name(Credit credit) {
    String name = letters(credit.name());
    return name.equals("ap") ? "associatedpress" : name;
  }

  private static String letters(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    return lower.startsWith("the") && lower.length() > 6 ? lower.substring(3) : lower;
  }
}
