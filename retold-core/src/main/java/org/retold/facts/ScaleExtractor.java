package org.retold.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds words that stand on a scale: degree ("good", "excellent"), certainty ("may", "will"),
 * status ("considered", "approved"), and pairs of opposites. The scales are in {@code scales.txt}.
 */
final class ScaleExtractor implements Extractor {
  private record Entry(FactKind kind, RungValue value, List<String> words) {}

  private final Map<String, List<Entry>> byFirst = read();

  private static Map<String, List<Entry>> read() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : Resources.lines("scales.txt")) {
      String[] parts = line.split("\\|");
      boolean telling = parts[0].contains("*");
      String name = parts[0].replace('*', ' ').strip();
      FactKind kind = FactKind.valueOf(name.toUpperCase(Locale.ROOT));
      String[] rungs = parts[2].split(";");
      for (int rung = 0; rung < rungs.length; rung++) {
        String[] poles = rungs[rung].split("/");
        for (int pole = 0; pole < poles.length; pole++) {
          RungValue value = new RungValue(parts[1].strip(), rung, pole, telling);
          addAll(entries, kind, value, poles[pole]);
        }
      }
    }
    entries.values().forEach(list -> list.sort((x, y) -> y.words.size() - x.words.size()));
    return entries;
  }

  private static void addAll(
      Map<String, List<Entry>> entries, FactKind kind, RungValue value, String phrases) {
    for (String phrase : phrases.split(",")) {
      add(entries, kind, value, phrase.strip());
    }
  }

  private static void add(
      Map<String, List<Entry>> entries, FactKind kind, RungValue value, String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      words.add(word.startsWith("=") ? word : Stems.of(word));
    }
    String first = words.get(0).replace("=", "");
    entries.computeIfAbsent(first, key -> new ArrayList<>()).add(new Entry(kind, value, words));
  }

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    for (int at = 0; at < words.size(); at++) {
      int longest = at;
      for (Entry entry : candidates(words, at)) {
        int end = at + entry.words.size();
        if (stands(words, at, entry) && end >= longest) {
          longest = end;
          out.add(words.fact(entry.kind, at, end, entry.value));
        }
      }
      at = Math.max(at, longest - 1);
    }
  }

  private List<Entry> candidates(SentenceWords words, int at) {
    List<Entry> byStem = byFirst.getOrDefault(words.stem(at), List.of());
    if (words.stem(at).equals(words.lower(at))) {
      return byStem;
    }
    List<Entry> all = new ArrayList<>(byStem);
    all.addAll(byFirst.getOrDefault(words.lower(at), List.of()));
    all.sort((x, y) -> y.words.size() - x.words.size());
    return all;
  }

  private static boolean stands(SentenceWords words, int at, Entry entry) {
    if (words.words().get(at).isCapital() && at > 0 && !words.words().get(at - 1).isMark()) {
      return false;
    }
    for (int i = 0; i < entry.words.size(); i++) {
      String wanted = entry.words.get(i);
      boolean exact = wanted.startsWith("=");
      String found = exact ? words.lower(at + i) : words.stem(at + i);
      if (!found.equals(exact ? wanted.substring(1) : wanted)) {
        return false;
      }
    }
    return true;
  }
}
