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

  /**
   * Whether the two name one person, organisation or place, as far as the names tell: titles and
   * roles are not asked, nor what the report says elsewhere. A form that may stand for either,
   * initials among them, counts as the same.
   */
  public Identity identity(NameValue other) {
    if (key.equals(other.key)) {
      return Identity.SAME;
    }
    if (place && other.place) {
      return Places.holds(key, other.key) || Places.holds(other.key, key)
          ? Identity.UNKNOWN
          : Identity.DIFFERENT;
    }
    if (place != other.place) {
      return NameForms.overlap(parts, other.parts) ? Identity.UNKNOWN : Identity.DIFFERENT;
    }
    return NameForms.compare(parts, other.parts);
  }

  /** Whether the two are forms of one name: {@link #identity} says {@link Identity#SAME}. */
  public boolean sameName(NameValue other) {
    return identity(other) == Identity.SAME;
  }
}
