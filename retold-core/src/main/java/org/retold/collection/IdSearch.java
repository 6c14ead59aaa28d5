package org.retold.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the report that somebody means by an id as they typed it: whole, its beginning or end where
 * no other id has it, or as it is shown where it is long, with three dots for its middle.
 */
final class IdSearch {
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_COMPARED = 200;

  private final List<String> ids;

  IdSearch(List<String> ids) {
    this.ids = ids;
  }

  /**
   * The id that is meant.
   *
   * @throws CollectionException if there is none, or more than one; the message names the nearest
   */
  String find(String typed) {
    if (ids.contains(typed)) {
      return typed;
    }
    List<String> meant = meant(typed);
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new CollectionException(
        meant.isEmpty()
            ? "no report is called %s%s".formatted(typed, nearest(typed))
            : "%s may be %s; give more of the id".formatted(typed, list(meant, " or ")));
  }

  private List<String> meant(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    Optional<List<String>> shown = shortened(typed);
    if (shown.isPresent()) {
      return shown.get();
    }
    List<String> same = matching(id -> id.equalsIgnoreCase(typed));
    return same.isEmpty() ? matching(id -> id.startsWith(typed) || id.endsWith(typed)) : same;
  }

  /** Those that what was typed may stand for with three dots in the middle, if it has such. */
  private Optional<List<String>> shortened(String typed) {
    int dots = typed.replace("\u2026", "...").indexOf("...");
    if (dots < 0) {
      return Optional.empty();
    }
    String plain = typed.replace("\u2026", "...");
    String head = plain.substring(0, dots);
    String tail = plain.substring(dots + 3);
    return Optional.of(
        matching(
            id ->
                id.length() >= head.length() + tail.length()
                    && id.startsWith(head)
                    && id.endsWith(tail)));
  }

  private List<String> matching(Predicate<String> test) {
    return ids.stream().filter(test).sorted().toList();
  }

  private String nearest(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<String> near =
        matching(id -> !wanted.isBlank() && id.toLowerCase(Locale.ROOT).contains(wanted));
    if (near.isEmpty()) {
      near = likest(wanted);
    }
    return near.isEmpty()
        ? "; retold find --into shows what they are called"
        : "; the nearest: " + list(near, ", ");
  }

  /** Those that a third of what was typed changed would make, the nearest first. */
  private List<String> likest(String wanted) {
    int most = Math.max(2, wanted.length() / 3);
    List<Near> near = new ArrayList<>();
    for (String id : ids) {
      int edits = edits(wanted, id.toLowerCase(Locale.ROOT), most);
      if (edits <= most) {
        near.add(new Near(id, edits));
      }
    }
    near.sort(Comparator.comparingInt(Near::edits).thenComparing(Near::id));
    return near.stream().map(Near::id).toList();
  }

  private record Near(String id, int edits) {}

  /** Letters to change, add or take out (Levenshtein, 1966); more than the most where it is so. */
  private static int edits(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most
        || Math.max(one.length(), other.length()) > LONGEST_COMPARED) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  private static String list(List<String> ids, String between) {
    String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(between));
    return ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
  }
}
