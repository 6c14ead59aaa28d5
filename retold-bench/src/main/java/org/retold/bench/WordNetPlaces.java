package org.retold.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.bench.WordNet.Pointer;
import org.retold.bench.WordNet.Synset;

/** The cities, states, regions and islands that WordNet knows by name, and what they lie in. */
final class WordNetPlaces {
  private static final int LOCATIONS = 15;
  private static final Set<String> SORTS =
      Set.of(
          "city",
          "town",
          "port",
          "national_capital",
          "state_capital",
          "provincial_capital",
          "port_of_entry",
          "state",
          "county",
          "canadian_province",
          "australian_state",
          "borough",
          "french_region",
          "italian_region",
          "island",
          "village",
          "suburb",
          "geographical_area",
          "country",
          "african_country",
          "asian_country",
          "european_country",
          "archipelago",
          "south_american_country",
          "central_american_country",
          "city_district",
          "malaysian_state",
          "peninsula",
          "district",
          "region");

  private final WordNet net;

  WordNetPlaces(WordNet net) {
    this.net = net;
  }

  /** A line a place: its first name, "<" and what it lies in, then its other names after "|". */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Synset synset : net.synsets()) {
      if (synset.file() == LOCATIONS && isPlace(synset)) {
        List<String> names = names(synset);
        String whole = whole(synset);
        if (!names.isEmpty()) {
          String placed = whole == null ? names.get(0) : names.get(0) + "<" + whole;
          lines.add(placed + rest(names));
        }
      }
    }
    Collections.sort(lines);
    lines.add(
        0, "# from WordNet 3.1 by bench thesaurus: place, what it lies in after <, other names");
    return lines;
  }

  private boolean isPlace(Synset synset) {
    return synset.pointers().stream()
        .filter(pointer -> pointer.symbol().equals("@i"))
        .flatMap(pointer -> net.synset(pointer.target()).words().stream())
        .anyMatch(SORTS::contains);
  }

  private @Nullable String whole(Synset synset) {
    for (Pointer pointer : synset.pointers()) {
      if (pointer.symbol().equals("#p")) {
        List<String> names = names(net.synset(pointer.target()));
        return names.isEmpty() ? null : names.get(0);
      }
    }
    return null;
  }

  private static List<String> names(Synset synset) {
    return synset.words().stream()
        .map(word -> word.replace('_', ' '))
        .filter(word -> word.matches("[a-z][a-z '-]{3,}"))
        .toList();
  }

  private static String rest(List<String> names) {
    StringBuilder rest = new StringBuilder();
    names.stream().skip(1).forEach(name -> rest.append('|').append(name));
    return rest.toString();
  }
}
