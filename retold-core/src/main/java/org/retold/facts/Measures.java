package org.retold.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Units that can be turned into one another: a length into a length of the same system, a length of
 * time into another. Metric and imperial units are apart, since a writer who changes the system
 * rounds anew; so is each currency, and the money of each country; only where a country is not
 * named may its dollars be those of any.
 */
final class Measures {

  /**
   * What a unit comes to.
   *
   * @param family the units that it can be turned into
   * @param size how many of the family's first unit it is
   */
  private record Measure(String family, double size) {}

  private static final Map<String, Measure> UNITS = units();

  /** What a country's money is called where the country is not named. */
  private static final Map<String, String> NAMES = names();

  private static final Set<String> TIMES =
      Set.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");

  private Measures() {}

  private static Map<String, Measure> units() {
    Map<String, Measure> map = new HashMap<>();
    family(map, "days 1, weeks 7, months 30.4, years 365, hours 0.04166666666666667");
    family(map, "hours 1, minutes 0.016666666666666666, seconds 0.0002777777777777778");
    family(map, "metres 1, millimetres 0.001, centimetres 0.01, kilometres 1000");
    family(map, "inches 1, feet 12, yards 36, miles 63360");
    family(map, "milligrams 1, grams 1000, kilograms 1000000, tonnes 1000000000");
    family(map, "ounces 1, lb 16");
    family(map, "square metres 1, hectares 10000, square kilometres 1000000");
    family(map, "square feet 1, acres 43560, square miles 27878400");
    family(map, "millilitres 1, litres 1000, cubic metres 1000000");
    family(map, "watts 1, kilowatts 1000, megawatts 1000000, gigawatts 1000000000");
    family(map, "kilowatt hours 1, megawatt hours 1000, gigawatt hours 1000000");
    return Map.copyOf(map);
  }

  private static Map<String, String> names() {
    Map<String, String> map = new HashMap<>();
    named(map, "$", "US$ A$ C$ NZ$ HK$ S$ TWD");
    named(map, "£", "GBP EGP LBP SYP IEP");
    named(map, "krona", "SEK NOK DKK ISK CZK");
    named(map, "franc", "CHF FRF BEF CFA RWF CDF");
    named(map, "peso", "MXN ARS CLP COP PHP UYU DOP CUP");
    named(map, "₹", "INR PKR LKR NPR MUR");
    return Map.copyOf(map);
  }

  private static void named(Map<String, String> map, String name, String countries) {
    for (String country : countries.split(" ")) {
      map.put(country, name);
    }
  }

  /** Puts in units with their sizes; one that is known already is what the rest are told in. */
  private static void family(Map<String, Measure> map, String list) {
    String[] entries = list.split(", ");
    String first = entries[0].substring(0, entries[0].lastIndexOf(' '));
    Measure base = map.getOrDefault(first, new Measure(first, 1));
    for (String entry : entries) {
      int space = entry.lastIndexOf(' ');
      double size = Double.parseDouble(entry.substring(space + 1)) * base.size;
      map.put(entry.substring(0, space), new Measure(base.family, size));
    }
  }

  /** Whether figures in the two units can be compared. */
  static boolean areRelated(String one, String other) {
    return one.equals(other)
        || family(one).equals(family(other))
        || other.equals(NAMES.get(one))
        || one.equals(NAMES.get(other));
  }

  /** Whether two countries call the currencies alike: crowns, dollars, pesos. */
  static boolean areOfOneName(String one, String other) {
    String name = NAMES.get(one);
    return name != null && name.equals(NAMES.get(other));
  }

  /** How many of the first unit of its family one of this unit is: 7 for "weeks". */
  static double size(String unit) {
    Measure measure = UNITS.get(unit);
    return measure == null ? 1 : measure.size;
  }

  static boolean isTime(String unit) {
    return TIMES.contains(unit);
  }

  private static String family(String unit) {
    Measure measure = UNITS.get(unit);
    return measure == null ? unit : measure.family;
  }
}
