package org.retold.facts;

import java.util.List;

/**
 * A person, organisation or place by name.
 *
 * @param key how it is compared: lower case; a place by its usual name ("united states" for "U.S.")
 * @param parts the words of the name in lower case, titles left out
 * @param role its title in lower case ("president"), or ""
 * @param place whether the list of places holds it
 */
public record NameValue(String key, List<String> parts, String role, boolean place)
    implements FactValue {

  public NameValue {
    parts = List.copyOf(parts);
  }

  /** The name for a reader, each word with a capital. */
  public String display() {
    StringBuilder display = new StringBuilder();
    for (String part : parts) {
      display.append(display.isEmpty() ? "" : " ");
      display.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
      display.append(part.substring(Character.charCount(part.codePointAt(0))));
    }
    return display.toString();
  }

  /** Whether the two can be forms of one name: a part of it, or its initials. */
  public boolean sameName(NameValue other) {
    if (key.equals(other.key)) {
      return true;
    }
    if (place && other.place) {
      return false;
    }
    return parts.containsAll(other.parts)
        || other.parts.containsAll(parts)
        || isShortOf(other)
        || other.isShortOf(this)
        || sharesStart(other);
  }

  /** "FAA" for "Federal Aviation Administration". */
  private boolean isShortOf(NameValue other) {
    if (parts.size() != 1 || other.parts.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    other.parts.stream().filter(p -> p.length() > 2).forEach(p -> initials.append(p.charAt(0)));
    String letters = parts.get(0).replace(".", "");
    return initials.length() > 1 && letters.length() <= 5 && letters.endsWith(initials.toString());
  }

  /** "Democrat" and "Democratic", "Woolworth" and "Woolworths". */
  private boolean sharesStart(NameValue other) {
    String mine = parts.get(parts.size() - 1);
    String theirs = other.parts.get(other.parts.size() - 1);
    int shorter = Math.min(mine.length(), theirs.length());
    return shorter >= 4 && mine.regionMatches(0, theirs, 0, Math.max(4, shorter - 1));
  }
}
