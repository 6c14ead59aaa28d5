package org.retold.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.text.ReportText;

/**
 * Why two reports were candidates for each other, or why they were not.
 *
 * @param candidates whether what they share is enough and one is among the closest of the other
 * @param wording how much rare wording they share, as {@link PairSink} says
 * @param event how many rare words they share, as {@link PairSink} says
 * @param sentences the reasons, each a sentence
 */
public record CandidateExplanation(
    boolean candidates, float wording, float event, List<String> sentences) {

  public CandidateExplanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * Explains a pair by the frequencies of an index, whether or not the two stand in it.
   *
   * @param common what the reports of the index were taken in without
   */
  public static CandidateExplanation of(
      ReportText a, ReportText b, CandidateIndex index, CommonSentences common) {
    Map<Integer, String> words = new HashMap<>();
    Signature first = own(a, words, common);
    Signature second = own(b, words, common);
    Roads roads = index.roads();
    RoadReasons wording = RoadReasons.of(roads.wording, first.wording(), second.wording(), words);
    RoadReasons event = RoadReasons.of(roads.event, first.event(), second.event(), words);
    List<String> sentences = new ArrayList<>();
    sentences.addAll(wording.sentences("pairs of neighbouring words"));
    sentences.addAll(event.sentences("rare words, names and figures"));
    boolean same = first.textHash() != 0 && first.textHash() == second.textHash();
    boolean enough = wording.isEnough() || event.isEnough();
    boolean close = index.isAmongClosest(first, second) || index.isAmongClosest(second, first);
    sentences.add(conclusion(same, enough, close));
    return new CandidateExplanation(
        same || enough && close, wording.strength(), event.strength(), sentences);
  }

  private static Signature own(
      ReportText report, Map<Integer, String> words, CommonSentences common) {
    return common.own(report.report().publisher(), SignatureWriter.naming(report, words));
  }

  private static String conclusion(boolean same, boolean enough, boolean close) {
    if (same) {
      return "Both have the same words in the same order.";
    }
    if (!enough) {
      return "That is not enough on either road, so the two were not worth comparing.";
    }
    return close
        ? "That made the two worth comparing."
        : "That would be enough, but each of the two has many others that are closer to it.";
  }
}
