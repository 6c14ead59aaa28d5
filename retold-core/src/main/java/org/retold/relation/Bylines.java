package org.retold.relation;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.retold.report.Credit;
import org.retold.report.Furniture;
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
      Pattern.compile("^\\W*(?:reporting|writing|editing|additional reporting|compiled)\\b");

  private final Set<String> own = new TreeSet<>();
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> all = new TreeSet<>();

  Bylines(Report report) {
    Publisher publisher = report.publisher();
    if (publisher != null) {
      own.add(letters(publisher.name()));
    }
    for (Credit credit : report.credits()) {
      String name = name(credit);
      all.add(name);
      (isOwn(report, credit) ? own : sources).add(name);
    }
    sources.removeAll(own);
  }

  /** Whether this report names as its source who the other one is by, and not the other way. */
  boolean takesFrom(Bylines other) {
    return names(sources, other.own);
  }

  /** Whether both name one agency or outlet, in whatever place. */
  boolean sharesName(Bylines other) {
    return !Collections.disjoint(all, other.all);
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
        .anyMatch(Bylines::isOwn);
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
