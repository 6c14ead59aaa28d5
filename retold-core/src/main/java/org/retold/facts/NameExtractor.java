package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names: runs of words with a capital, their titles set apart. */
final class NameExtractor implements Extractor {
  private static final Set<String> LOCATING =
      Set.of("in", "near", "outside", "around", "at", "from", "to", "across", "between", "inside");

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    if (isHeadline(words)) {
      return;
    }
    int at = 0;
    while (at < words.size()) {
      int end = runEnd(words, at);
      if (end > at) {
        add(words, at, end, out);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** "Inc" after a comma, "First Lady": words that go with a name and are none. */
  private static boolean isNameless(SentenceWords words, int from, int end) {
    if (end - from == 1) {
      return NameWords.COMPANY_FORMS.contains(words.lower(from));
    }
    return end - from == 2
        && NameWords.RANKING.contains(words.lower(from))
        && NameWords.TITLES.contains(words.lower(from + 1));
  }

  /** "14C", "57 degrees Fahrenheit": no name. */
  private static boolean isUnit(String text) {
    return text.length() == 1 || text.equals("Celsius") || text.equals("Fahrenheit");
  }

  private static boolean isPossessive(String text) {
    String bare = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return bare.endsWith("'") || bare.endsWith("’");
  }

  /** The word after the run of name words that starts here; {@code at} if none does. */
  private static int runEnd(SentenceWords words, int at) {
    if (!isNameWord(words, at)
        || Casing.isOpening(words.words(), at) && !isNameAtStart(words, at)) {
      return at;
    }
    int end = at + 1;
    while (end < words.size() && !isPossessive(words.words().get(end - 1).text())) {
      if (isNameWord(words, end) && !words.lower(end - 1).equals("-")) {
        end++;
      } else if (words.lower(end).equals("-")
          && words.glued(end)
          && words.glued(end + 1)
          && isNameWord(words, end + 1)) {
        end += 2;
      } else if (NameWords.INSIDE.contains(words.lower(end))
          && isNameWord(words, end + 1)
          && !isPlaceAt(words, at, end)) {
        end += 2;
      } else if (words.lower(end).equals("and") && isOffice(words, at, end + 1)) {
        end += 2;
      } else if (words.lower(end).equals(".")
          && isShortened(words, end - 1)
          && isNameWord(words, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** "the Food and Drug Administration": what "and" joins is one name if an office ends it. */
  private static boolean isOffice(SentenceWords words, int at, int second) {
    if (!words.lower(at - 1).equals("the") || isPlaceAt(words, at, second - 1)) {
      return false;
    }
    int end = second;
    while (isNameWord(words, end)) {
      end++;
    }
    return end > second + 1 && NameWords.OFFICES.contains(words.lower(end - 1));
  }

  private static boolean isPlaceAt(SentenceWords words, int from, int end) {
    return Places.usualName(joined(words, from, end)) != null;
  }

  private static boolean isShortened(SentenceWords words, int at) {
    String lower = words.lower(at);
    return lower.length() == 1 || NameWords.SHORTENED.contains(lower);
  }

  private static boolean isNameWord(SentenceWords words, int at) {
    if (at >= words.size()) {
      return false;
    }
    Word word = words.words().get(at);
    return word.isCapital()
        && !NameWords.NO_NAMES.contains(word.lower())
        && !(FunctionWords.contains(word.lower())
            && Places.usualName(word.text()) == null
            && !word.text().equals("US"))
        && !TimeExtractor.isCalendarWord(word.lower());
  }

  private static boolean isNameAtStart(SentenceWords words, int at) {
    String lower = words.lower(at);
    if (words.casing().isName(lower)
        || Places.usualName(lower) != null
        || NameWords.SHORTENED.contains(lower)) {
      return true;
    }
    boolean nextIsName = isNameWord(words, at + 1);
    return nextIsName && !words.casing().lower().contains(lower)
        || nextIsName && NameWords.TITLES.contains(lower)
        || lower.length() <= 5
            && lower.length() > 1
            && words.words().get(at).text().chars().allMatch(Character::isUpperCase);
  }

  /** Most of its words have a capital: a headline, whose capitals tell nothing. */
  private static boolean isHeadline(SentenceWords words) {
    long content = words.words().stream().filter(w -> w.isContent() && !w.isDigits()).count();
    long capital = words.words().stream().filter(w -> w.isContent() && w.isCapital()).count();
    return content >= 4 && capital > 0.75 * content;
  }

  private static void add(SentenceWords words, int from, int end, List<Fact> out) {
    int start = from;
    StringBuilder role = new StringBuilder();
    while (start < end && isTitle(words, start)) {
      if (!words.words().get(start).isMark()) {
        role.append(role.isEmpty() ? "" : " ").append(words.lower(start));
      }
      start++;
    }
    if (start < end && NameWords.FACTIONS.contains(words.lower(end - 1)) && end - start == 1) {
      start = from;
      role.setLength(0);
    }
    start = afterOffice(words, start, end, role);
    String demonym = Places.usualName(words.lower(from));
    if (demonym != null
        && end > from + 1
        && !isPlaceAt(words, from, end)
        && (isTitle(words, from + 1) || isPersonOf(words, from, end, demonym))) {
      out.add(words.fact(FactKind.PLACE, from, from + 1, place(words, from, from + 1, demonym)));
      add(words, from + 1, end, out);
      return;
    }
    if (start == end
        || end - start == 1 && isUnit(words.words().get(start).text())
        || isNameless(words, start, end)) {
      return;
    }
    String usual = Places.usualName(joined(words, start, end));
    if (usual == null && end - start == 1 && words.words().get(start).text().equals("US")) {
      usual = "united states";
    }
    if (usual == null && start == from && LOCATING.contains(words.lower(from - 1))) {
      usual = Places.worldName(joined(words, start, end));
    }
    if (usual != null) {
      out.add(words.fact(FactKind.PLACE, start, end, place(words, start, end, usual)));
    } else {
      out.add(words.fact(FactKind.NAME, start, end, name(words, start, end, role.toString())));
    }
  }

  /** "Colombian Ana Reyes": two words or more after the word for a people, and no office. */
  private static boolean isPersonOf(SentenceWords words, int from, int end, String place) {
    String last = words.lower(end - 1);
    return end - from == 3
        && !words.lower(from).equals(place)
        && !NameWords.OFFICES.contains(last)
        && !NameWords.COMPANY_ENDS.contains(last)
        && !isPlaceAt(words, from, from + 2);
  }

  /** "Transport Minister Lena Ostby": what stands before an office inside a name belongs to it. */
  private static int afterOffice(SentenceWords words, int from, int end, StringBuilder role) {
    for (int i = end - 2; i > from; i--) {
      if (NameWords.STRONG_TITLES.contains(words.lower(i))
          && !NameWords.OFFICES.contains(words.lower(end - 1))
          && Places.usualName(words.lower(from)) == null
          && !NameWords.INSIDE.contains(words.lower(i + 1))) {
        role.append(role.isEmpty() ? "" : " ").append(joined(words, from, i + 1));
        return i + 1;
      }
    }
    return from;
  }

  private static boolean isTitle(SentenceWords words, int at) {
    return NameWords.TITLES.contains(words.lower(at))
        || words.lower(at).equals(".")
        || words.lower(at).equals("-") && NameWords.TITLES.contains(words.lower(at - 1))
        || words.lower(at).equals("of") && NameWords.TITLES.contains(words.lower(at - 1));
  }

  private static NameValue place(SentenceWords words, int from, int end, String usual) {
    return new NameValue(usual, parts(words, from, end), "", true);
  }

  private static NameValue name(SentenceWords words, int from, int end, String role) {
    List<String> parts = parts(words, from, end);
    return new NameValue(String.join(" ", parts), parts, role, false);
  }

  private static List<String> parts(SentenceWords words, int from, int end) {
    List<String> parts = new ArrayList<>();
    for (int i = from; i < end; i++) {
      String lower = words.lower(i);
      boolean small =
          NameWords.INSIDE.contains(lower)
              || lower.equals("and")
              || NameWords.SHORTENED.contains(lower);
      if (!words.words().get(i).isMark() && !small) {
        parts.add(lower.endsWith("s'") ? lower.substring(0, lower.length() - 1) : lower);
      }
    }
    if (parts.size() > 1 && NameWords.COMPANY_ENDS.contains(parts.get(parts.size() - 1))) {
      parts.remove(parts.size() - 1);
    }
    if (parts.isEmpty()) {
      parts.add(words.lower(from));
    }
    return parts;
  }

  private static String joined(SentenceWords words, int from, int end) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean apart = i > from && !words.glued(i);
      joined.append(apart ? " " : "").append(words.lower(i));
    }
    return joined.toString();
  }
}
