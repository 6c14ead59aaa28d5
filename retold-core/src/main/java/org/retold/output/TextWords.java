package org.retold.output;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.report.FurnitureKind;

/** Counts and kinds in words for people. */
final class TextWords {
  private static final Set<String> WITHOUT_PLURAL = Set.of("percent", "money", "certainty");

  private TextWords() {}

  /** "1 sentence", "2 sentences". */
  static String count(int count, String noun) {
    boolean same = count == 1 || noun.endsWith("s") || WITHOUT_PLURAL.contains(noun);
    return count + " " + (same ? noun : noun + "s");
  }

  /** "1 place, 2 names", in the order of the map. */
  static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> count(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** "caption, 2 share lines", in the order of the map. */
  static String list(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                entry.getValue() == 1 ? entry.getKey() : count(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** Rising numbers, runs of three and more drawn together: "1, 2, 4-9". */
  static String ranges(List<Integer> numbers) {
    StringBuilder ranges = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      ranges.append(ranges.isEmpty() ? "" : ", ").append(numbers.get(i));
      if (last >= i + 2) {
        ranges.append('-').append(numbers.get(last));
        i = last;
      }
    }
    return ranges.toString();
  }

  static String name(FurnitureKind kind) {
    return switch (kind) {
      case HEADLINE -> "headline";
      case DATELINE -> "dateline";
      case BYLINE -> "byline";
      case CREDIT -> "credit line";
      case CAPTION -> "caption";
      case COMMENT_FORM -> "comment form";
      case SHARE -> "share line";
      case NEWSLETTER -> "newsletter box";
      case RELATED -> "related link";
      case ADVERTISEMENT -> "advertisement";
      case NOTICE -> "notice";
      case REPEATED -> "repeated block";
      case FORMULA -> "formula of many reports";
      case OTHER -> "other text";
    };
  }
}
