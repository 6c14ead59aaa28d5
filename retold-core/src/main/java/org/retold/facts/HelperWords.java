package org.retold.facts;

import java.util.Map;
import java.util.Set;

/** The small words of a verb group, by what they do in it. */
final class HelperWords {
  static final Map<String, Modality> MODALS =
      Map.of(
          "will", Modality.SURE,
          "shall", Modality.SURE,
          "would", Modality.WOULD,
          "may", Modality.POSSIBLE,
          "might", Modality.POSSIBLE,
          "could", Modality.POSSIBLE,
          "can", Modality.OPEN,
          "must", Modality.OPEN,
          "should", Modality.OPEN,
          "cannot", Modality.OPEN);
  static final Map<String, Modality> HEDGES =
      Map.ofEntries(
          Map.entry("probably", Modality.LIKELY),
          Map.entry("likely", Modality.LIKELY),
          Map.entry("possibly", Modality.POSSIBLE),
          Map.entry("perhaps", Modality.POSSIBLE),
          Map.entry("maybe", Modality.POSSIBLE),
          Map.entry("potentially", Modality.POSSIBLE),
          Map.entry("allegedly", Modality.TOLD),
          Map.entry("reportedly", Modality.TOLD),
          Map.entry("apparently", Modality.TOLD),
          Map.entry("purportedly", Modality.TOLD),
          Map.entry("supposedly", Modality.TOLD));
  static final Set<String> UNEXCLUDED = Stems.setOf("rule exclude dismiss");
  static final Set<String> NEGATIONS = Set.of("not", "never", "hardly", "barely");
  static final Set<String> ADVERBS =
      Set.of(
          "also", "now", "then", "already", "soon", "later", "again", "still", "both", "only",
          "just", "yet", "even", "ever", "once", "all", "well", "always", "often", "so", "back",
          "today", "since");
  static final Set<String> IS = Set.of("is", "are", "am");
  static final Set<String> WAS = Set.of("was", "were");
  static final Set<String> UNCHANGED =
      Set.of("cut", "hit", "hurt", "put", "set", "shut", "split", "spread", "cast", "shed");
  static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "of", "this", "these", "those", "its", "their", "his", "her", "our",
          "and", "by", "for", "in", "with", "any", "some", "more", "no", "two", "three");

  static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "their", "his", "her", "any", "some", "more");
  static final Set<String> ADJECTIVES = Set.of("possible", "potential", "likely", "probable");

  private HelperWords() {}

  /** Whether the word only qualifies: "probably", "not", "already", "sharply". */
  static boolean isAdverb(String word) {
    return NEGATIONS.contains(word)
        || ADVERBS.contains(word)
        || HEDGES.containsKey(word)
        || word.length() > 4 && word.endsWith("ly");
  }
}
