package org.retold.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What two reports share on one road, in words.
 *
 * @param counted what they share that few reports have
 * @param common what they share that too many reports have to bring them up
 * @param shared the weight of what is counted
 * @param poorer the weight of all that the poorer of the two has
 */
record RoadReasons(
    List<String> counted, List<String> common, int shared, int poorer, Road.Rules rules) {
  private static final int MOST_SHOWN = 12;

  static RoadReasons of(Road road, int[] a, int[] b, Map<Integer, String> words) {
    List<String> counted = new ArrayList<>();
    List<String> common = new ArrayList<>();
    Road.Query first = road.query(a);
    int shared = 0;
    for (int feature : a) {
      if (contains(b, feature)) {
        boolean isCommon = road.isCommonWithOneMore(feature);
        shared += isCommon ? 0 : road.weightWithOneMore(feature);
        (isCommon ? common : counted).add(words.getOrDefault(Features.hash(feature), "?"));
      }
    }
    counted.sort(null);
    common.sort(null);
    int poorer = Math.min(first.total(), road.query(b).total());
    return new RoadReasons(counted, common, shared, poorer, road.rules());
  }

  private static boolean contains(int[] features, int wanted) {
    for (int feature : features) {
      if (Features.hash(feature) == Features.hash(wanted)) {
        return true;
      }
    }
    return false;
  }

  boolean isEnough() {
    return Road.isEnough(shared, poorer, rules);
  }

  float strength() {
    return shared / (float) Rarity.WHOLE;
  }

  List<String> sentences(String what) {
    List<String> sentences = new ArrayList<>();
    if (counted.isEmpty()) {
      sentences.add("The two share no " + what + " that few reports have.");
    } else {
      sentences.add(
          "The two share "
              + what
              + " that few reports have, "
              + counted.size()
              + " in all: "
              + shown(counted)
              + ".");
      sentences.add(
          String.format(
              Locale.ROOT,
              "They weigh %.1f, where a word that nobody else has weighs 1; %.1f is asked for, or"
                  + " %.1f if it is %.0f %% of what the poorer report has (%.1f).",
              strength(),
              units(rules.least()),
              units(rules.leastWithShare()),
              100 * rules.leastShare(),
              units(poorer)));
    }
    if (!common.isEmpty()) {
      sentences.add(
          "Not counted, as more than "
              + rules.mostReports()
              + " reports have it: "
              + shown(common)
              + ".");
    }
    return sentences;
  }

  private static float units(int weight) {
    return weight / (float) Rarity.WHOLE;
  }

  private static String shown(List<String> words) {
    String shown = String.join("”, “", words.subList(0, Math.min(MOST_SHOWN, words.size())));
    return "“" + shown + (words.size() > MOST_SHOWN ? "” and others" : "”");
  }
}
