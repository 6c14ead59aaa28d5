package org.retold.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries with the words for their people, states of the U.S., regions and large cities; a longer
 * list of places; and which of them lies in which.
 */
public final class Places {
  private static final Map<String, String> USUAL_NAMES;
  private static final Map<String, String> WORLD;
  private static final Map<String, String> WHOLES;

  static {
    Map<String, String> usualNames = new HashMap<>();
    Map<String, String> wholes = new HashMap<>();
    Resources.lines("places.txt").forEach(line -> read(line, usualNames, wholes));
    readCountries(usualNames);
    USUAL_NAMES = usualNames;
    Map<String, String> world = new HashMap<>();
    Resources.lines("world.txt").forEach(line -> read(line, world, wholes));
    WORLD = Map.copyOf(world);
    WHOLES = Map.copyOf(wholes);
  }

  private Places() {}

  private static void readCountries(Map<String, String> usualNames) {
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      usualNames.putIfAbsent(name, name);
    }
  }

  private static void read(
      String line, Map<String, String> usualNames, Map<String, String> wholes) {
    List<String> forms = List.of(line.split("\\|"));
    String[] placed = forms.get(0).split("<");
    usualNames.putIfAbsent(placed[0], placed[0]);
    forms.subList(1, forms.size()).forEach(form -> usualNames.putIfAbsent(form, placed[0]));
    if (placed.length > 1 && !isRing(placed[0], placed[1], wholes)) {
      wholes.putIfAbsent(placed[0], placed[1]);
    }
  }

  /** Whether the part holds the whole already, which would lead round in a ring. */
  private static boolean isRing(String part, String whole, Map<String, String> wholes) {
    String above = whole;
    while (above != null && !above.equals(part)) {
      above = wholes.get(above);
    }
    return above != null;
  }

  /**
   * The usual name of a place of a longer list, many of which are names of people or common words
   * too ("lincoln", "reading"), or null: ask only where a place is likely to stand.
   */
  static @Nullable String worldName(String lower) {
    return WORLD.get(lower);
  }

  /** The usual name of the place or of the place's people ("mexico" for "mexicans"), or null. */
  public static @Nullable String usualName(String lower) {
    return USUAL_NAMES.get(lower);
  }

  /** Whether the second place lies in the first, both by their usual names. */
  static boolean holds(String whole, String part) {
    String above = WHOLES.get(part);
    while (above != null && !above.equals(whole)) {
      above = WHOLES.get(above);
    }
    return above != null;
  }
}
