package org.retold.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.align.AlignedPassage;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/** What a copy tends to lose of its source: its end, its detail, words of its quotations. */
final class Losses {
  private static final String ENDS = ".!?\"'”’»)]";

  private Losses() {}

  /** Words after the last one that both reports share. */
  static int after(boolean[] inRun) {
    int last = inRun.length;
    while (last > 0 && !inRun[last - 1]) {
      last--;
    }
    return inRun.length - last;
  }

  /** Names, figures and words that tell in the carried passages of one side. */
  static double detail(PairEvidence evidence, List<AlignedPassage> carried, boolean ofA) {
    WordRow row = ofA ? evidence.a : evidence.b;
    double detail = 0;
    for (AlignedPassage passage : carried) {
      for (int sentence : ofA ? passage.a() : passage.b()) {
        for (int i = row.start(sentence); i < row.end(sentence); i++) {
          detail += row.kind(i) == WordRow.Kind.FUNCTION ? 0 : 1;
        }
      }
    }
    return detail;
  }

  /** Different names and figures of these sentences that the other report has nowhere. */
  static int known(WordRow row, List<Integer> sentences, WordRow other) {
    Set<String> known = new HashSet<>();
    for (int sentence : sentences) {
      for (int i = row.start(sentence); i < row.end(sentence); i++) {
        WordRow.Kind kind = row.kind(i);
        if ((kind == WordRow.Kind.NAME || kind == WordRow.Kind.NUMBER)
            && other.count(row.stem(i)) == 0) {
          known.add(row.stem(i));
        }
      }
    }
    return known.size();
  }

  /** Where carried sentences stand on average, from 0, the opening, to 1, the end. */
  static double meanPlace(double[] carried) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < carried.length; i++) {
      if (carried[i] >= 0.5) {
        sum += (i + 0.5) / carried.length;
        count++;
      }
    }
    return count == 0 ? 0.5 : sum / count;
  }

  /** Quoted words of these sentences. */
  static int quoted(WordRow row, List<Integer> sentences) {
    int quoted = 0;
    for (int sentence : sentences) {
      for (int i = row.start(sentence); i < row.end(sentence); i++) {
        quoted += row.isOwn(i) ? 0 : 1;
      }
    }
    return quoted;
  }

  /** Whether the text breaks off inside words that the other report goes on with. */
  static boolean endsInMidSentence(ReportText text, WordRow row, boolean[] inRun) {
    if (row.size() == 0 || !inRun[row.size() - 1] || text.sentences().isEmpty()) {
      return false;
    }
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    int end = last.text().codePointBefore(last.text().length());
    return ENDS.indexOf(end) < 0;
  }
}
