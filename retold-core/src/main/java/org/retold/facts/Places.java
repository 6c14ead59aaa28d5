package org.retold.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries with the words for their people, states of the U.S., regions and large cities. */
final class Places {
  private static final Map<String, String> USUAL_NAMES = read();

  private Places() {}

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      names.put(name, name);
    }
    for (String line : Resources.lines("places.txt")) {
      List<String> forms = List.of(line.split("\\|"));
      forms.forEach(form -> names.put(form, forms.get(0)));
    }
    return Map.copyOf(names);
  }

  /** The usual name of the place or of the place's people ("mexico" for "mexicans"), or null. */
  static @Nullable String usualName(String lower) {
    return USUAL_NAMES.get(lower);
  }
}
