package org.retold.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cues noted of one pair, each with the sentence that says it. */
final class CueSheet {
  private static final double MOST = 1.5;
  private static final double LEAST_SAID = 0.05;

  private final SortedMap<String, Double> later = new TreeMap<>();
  private final SortedMap<String, Double> common = new TreeMap<>();
  private final Map<String, String> sentences = new HashMap<>();

  /**
   * Notes which report looks later.
   *
   * @param value positive if the first one does
   * @param forA the sentence for a positive value
   * @param forB the sentence for a negative one
   */
  void say(String cue, double value, String forA, String forB) {
    double bounded = Math.max(-MOST, Math.min(MOST, value));
    later.put(cue, bounded);
    if (Math.abs(bounded) > LEAST_SAID) {
      sentences.put(cue, bounded > 0 ? forA : forB);
    }
  }

  /** Notes which report looks later, whichever way the sentence goes; none where neither does. */
  void put(String cue, double value, String sentence) {
    later.put(cue, value);
    if (value != 0) {
      sentences.put(cue, sentence);
    }
  }

  /** Notes how much speaks for a source of both that is not here. */
  void sayCommon(String cue, double value, String sentence) {
    common.put(cue, value);
    sentences.put(cue, sentence);
  }

  /** What was noted of which report is the later one, or 0. */
  double later(String cue) {
    return later.getOrDefault(cue, 0.0);
  }

  SortedMap<String, Double> later() {
    return later;
  }

  SortedMap<String, Double> common() {
    return common;
  }

  /** Whether there is something to say of a cue. */
  boolean tells(String cue) {
    return sentences.containsKey(cue);
  }

  /** What a cue says, in a sentence. */
  String sentence(String cue) {
    return sentences.getOrDefault(cue, cue);
  }
}
