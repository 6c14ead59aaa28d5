package org.retold.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.relation.ClockOrder;
import org.retold.relation.Direction;

/** Says why one text is held to come from another, the weightiest first. */
final class EdgeEvidence {
  /** Words that a link calls its two reports by, outside of what it quotes. */
  private static final Pattern ROLE =
      Pattern.compile("\"[^\"]*\"|\\b([Tt])he (first|second)(?: report| one)?\\b");

  private static final String AGAINST = "Against it: ";
  private static final int MOST_REASONS = 2;

  private final Witnesses texts;

  EdgeEvidence(Witnesses texts) {
    this.texts = texts;
  }

  /**
   * Why the text at this place has its words from the other one.
   *
   * @param naming how it names the other one as its source, or null
   */
  List<String> descent(Kinship kin, int to, @Nullable Naming naming) {
    boolean firstIsCopy = kin.a() == to;
    Set<String> said = new LinkedHashSet<>();
    List<String> clock = clock(kin, firstIsCopy);
    if (kin.link().direction().verdict() == Direction.Verdict.UNKNOWN) {
      said.addAll(clock);
    }
    credit(kin.other(to), to, naming).forEach(said::add);
    if (isFor(kin, to)) {
      said.addAll(roles(kin.link().direction().evidence(), firstIsCopy, "the source", "the copy"));
    }
    said.addAll(clock);
    said.addAll(
        roles(
            kin.link().reasons().stream().limit(MOST_REASONS).toList(),
            firstIsCopy,
            "the source",
            "the copy"));
    return List.copyOf(said);
  }

  /** That the text at this place, or a copy of it, shares its words with another. */
  String shared(Kinship kin, int to) {
    return with(kin, to) + ".";
  }

  private String with(Kinship kin, int to) {
    String other = texts.get(kin.other(to)).name();
    return "It shares its text with "
        + (other == null ? "another report" : "the report of " + other);
  }

  /** Why the text at this place and the other one go back to something that is not here. */
  List<String> common(Kinship kin, int to) {
    List<String> said = new ArrayList<>();
    said.add(with(kin, to) + ", and neither comes from the other.");
    said.addAll(
        roles(kin.link().direction().evidence(), kin.a() == to, "the other copy", "this copy"));
    return said;
  }

  /** That it says itself where its text is from. */
  static String credited(String agency) {
    return "It names " + agency + " as the source of the whole report.";
  }

  private List<String> credit(int from, int to, @Nullable Naming naming) {
    Witness source = texts.get(from);
    String name = texts.get(to).takesFrom(source) ? source.name() : null;
    if (name != null) {
      return List.of(credited(name));
    }
    return naming == null ? List.of() : List.of(naming.sentence());
  }

  /** Whether the link's own evidence speaks for this course and not for another. */
  private static boolean isFor(Kinship kin, int to) {
    return switch (kin.link().direction().verdict()) {
      case A_FROM_B -> kin.a() == to;
      case B_FROM_A -> kin.b() == to;
      case UNKNOWN -> true;
      case COMMON_SOURCE -> false;
    };
  }

  private List<String> clock(Kinship kin, boolean firstIsCopy) {
    ClockOrder order = kin.clock(texts);
    if (order.value() == 0) {
      return List.of();
    }
    boolean against = (order.value() > 0) != firstIsCopy;
    String said = roles(List.of(order.sentence()), firstIsCopy, "the source", "the copy").get(0);
    return List.of(against ? AGAINST + said : said);
  }

  private static List<String> roles(
      List<String> sentences, boolean firstIsCopy, String source, String copy) {
    return sentences.stream()
        .map(
            sentence ->
                ROLE.matcher(sentence)
                    .replaceAll(
                        match ->
                            Matcher.quoteReplacement(
                                role(
                                    match,
                                    firstIsCopy ? copy : source,
                                    firstIsCopy ? source : copy))))
        .toList();
  }

  private static String role(java.util.regex.MatchResult match, String first, String second) {
    if (match.group(2) == null) {
      return match.group();
    }
    String role = match.group(2).equals("first") ? first : second;
    return match.group(1).equals("T")
        ? role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1)
        : role;
  }
}
