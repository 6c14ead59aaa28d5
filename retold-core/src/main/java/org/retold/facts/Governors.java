package org.retold.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say how real the act is that they govern: "expected to", "considering", "alleged". */
final class Governors {
  private static final Map<String, Modality> BY_STEM = new HashMap<>();
  private static final Set<String> UNDONE = new HashSet<>();
  private static final Set<String> DONE = new HashSet<>();
  private static final Set<String> HEADS = new HashSet<>();

  static {
    for (String line : Resources.lines("governors.txt")) {
      int colon = line.indexOf(':');
      String group = line.substring(0, colon);
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        put(group, Stems.of(word.replace("*", "")));
        if (word.endsWith("*")) {
          HEADS.add(Stems.of(word.replace("*", "")));
        }
      }
    }
  }

  private Governors() {}

  private static void put(String group, String stem) {
    switch (group) {
      case "undone" -> UNDONE.add(stem);
      case "done" -> DONE.add(stem);
      default -> BY_STEM.put(stem, Modality.valueOf(group.toUpperCase(Locale.ROOT)));
    }
  }

  /** What the word makes of an act that it governs, or null where it says nothing. */
  static @Nullable Modality of(Word word) {
    return word.lower().startsWith("like") && !word.lower().equals("likely")
        ? null
        : BY_STEM.get(word.stem());
  }

  /** What the word says of itself as a verb or adjective, or null. */
  static @Nullable Modality ofHead(Word word) {
    return HEADS.contains(word.stem()) ? of(word) : null;
  }

  /** "failed to", "refused to". */
  static boolean undoes(Word word) {
    return UNDONE.contains(word.stem());
  }

  /** "managed to", "went on to". */
  static boolean carriesOut(Word word) {
    return DONE.contains(word.stem());
  }
}
