package org.retold.facts;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two names without their titles are forms of one.
 *
 * <p>A shorter form keeps the start of an organisation's name or the end of a person's, never the
 * middle: "Carrow" and "Carrow Steel", "Adeyo" and "Grace Adeyo". Two full names of which only the
 * last words agree are two persons of one family, or two towns' councils, unless the first words
 * can stand for each other ("J.", "Bob"). Accents do not count, and neither do the endings that
 * make an adjective or a plural of a name.
 */
final class NameForms {
  private static final Set<String> ENDINGS =
      Set.of("", "s", "es", "n", "an", "ian", "ic", "ics", "ish", "ese", "y", "iy", "yy", "ist");
  private static final List<Set<String>> NICKNAMES =
      Resources.lines("nicknames.txt").stream().map(line -> Set.of(line.split(" "))).toList();
  private static final Set<String> NATIONAL = Set.of("federal", "national");
  private static final int LONGEST_INITIALS = 6;

  private NameForms() {}

  static Identity compare(List<String> one, List<String> other) {
    List<String> a = afterRank(plain(one));
    List<String> b = afterRank(plain(other));
    if (isShortOf(a, b) || isShortOf(b, a) || isInitialsOf(a, b) || isInitialsOf(b, a)) {
      return Identity.SAME;
    }
    if (isOnePerson(a, b) || a.size() == b.size() && new HashSet<>(a).equals(new HashSet<>(b))) {
      return Identity.SAME;
    }
    if (String.join("", a).equals(String.join("", b))) {
      return Identity.SAME;
    }
    if (isNationalOf(a, b) || isNationalOf(b, a)) {
      return Identity.UNKNOWN;
    }
    boolean sharesInside = a.stream().anyMatch(part -> b.stream().anyMatch(p -> alike(part, p)));
    return sharesInside && (a.size() == 1 || b.size() == 1) ? Identity.UNKNOWN : Identity.DIFFERENT;
  }

  /**
   * "Federal District Court", "US District Court": a nation's office with and without the nation.
   */
  private static boolean isNationalOf(List<String> a, List<String> b) {
    return a.size() == b.size()
        && a.size() > 1
        && NATIONAL.contains(a.get(0))
        && (b.get(0).equals("us") || Places.usualName(b.get(0)) != null)
        && NameWords.OFFICES.contains(last(a))
        && alike(a.subList(1, a.size()), b.subList(1, b.size()));
  }

  /** "Coast Guard Capt. Jonas Reik": what follows the rank inside the name is the person's name. */
  private static List<String> afterRank(List<String> parts) {
    for (int i = parts.size() - 2; i > 0; i--) {
      if (NameWords.RANKS.contains(parts.get(i))
          && !NameWords.TITLES.contains(last(parts))
          && !NameWords.OFFICES.contains(last(parts))) {
        return parts.subList(i + 1, parts.size());
      }
    }
    return parts;
  }

  private static List<String> plain(List<String> parts) {
    return parts.stream().allMatch(NameForms::isPlain)
        ? parts
        : parts.stream().map(NameForms::plain).toList();
  }

  private static boolean isPlain(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) > 'z' || part.charAt(i) == '\'') {
        return false;
      }
    }
    return true;
  }

  /** Letters without accents, in lower case. */
  private static String plain(String part) {
    return Normalizer.normalize(part, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace("'", "")
        .replace("’", "");
  }

  private static boolean isShortOf(List<String> a, List<String> b) {
    int rest = b.size() - a.size();
    return rest >= 0 && (alike(a, b.subList(0, a.size())) || alike(a, b.subList(rest, b.size())));
  }

  private static boolean alike(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!alike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Democrat" and "Democratic", "Zelensky" and "Zelenskiy": one word but for an ending. */
  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shared = 0;
    int shorter = Math.min(a.length(), b.length());
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4
        && ENDINGS.contains(a.substring(shared))
        && ENDINGS.contains(b.substring(shared));
  }

  /** "FAA" for "Federal Aviation Administration", small words counted or not. */
  private static boolean isInitialsOf(List<String> a, List<String> b) {
    if (a.size() != 1 || b.size() < 2) {
      return false;
    }
    String letters = a.get(0).replace(".", "");
    StringBuilder initials = new StringBuilder();
    b.stream().filter(part -> !part.isEmpty()).forEach(part -> initials.append(part.charAt(0)));
    boolean whole = letters.contentEquals(initials);
    boolean tail = initials.length() > 2 && letters.endsWith(initials.toString());
    return letters.length() > 1 && letters.length() <= LONGEST_INITIALS && (whole || tail);
  }

  /** Whether the last words agree and the first can stand for each other; middle names are free. */
  private static boolean isOnePerson(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2 || !alike(last(a), last(b))) {
      return false;
    }
    String first = a.get(0);
    String other = b.get(0);
    return first.equals(other)
        || isInitial(first, other)
        || isInitial(other, first)
        || NICKNAMES.stream().anyMatch(group -> group.contains(first) && group.contains(other));
  }

  private static boolean isInitial(String letter, String name) {
    String bare = letter.replace(".", "");
    return bare.length() <= 2 && !bare.isEmpty() && name.startsWith(bare.substring(0, 1));
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  /** Whether two names have a word in common, ending aside. */
  static boolean overlap(List<String> one, List<String> other) {
    Set<String> words = new HashSet<>(one);
    return other.stream().anyMatch(words::contains);
  }
}
