package org.retold.collection;

import java.util.ArrayList;
import java.util.List;
import org.retold.candidates.CandidateExplanation;
import org.retold.story.PairVerifier;
import org.retold.text.TextAnalyzer;

/** Asks why two reports of a collection were compared, or why they were not. */
final class Inquiry {
  private final ReportTable reports;
  private final Catalogue catalogue;
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final PairVerifier verifier = new PairVerifier();

  Inquiry(ReportTable reports, Catalogue catalogue) {
    this.reports = reports;
    this.catalogue = catalogue;
  }

  /**
   * The reasons, each a sentence.
   *
   * @param judged whether the collection holds a verdict on the two
   */
  List<String> whyCompared(int a, int b, boolean judged) {
    CandidateExplanation candidates =
        CandidateExplanation.of(
            analyzer.analyze(reports.report(a)),
            analyzer.analyze(reports.report(b)),
            catalogue.index(),
            catalogue.common());
    List<String> reasons = new ArrayList<>(candidates.sentences());
    boolean passedOver = !judged && candidates.candidates() && !catalogue.isOneText(a, b);
    if (passedOver && look(a, b, candidates) == PairVerifier.Look.NONE) {
      reasons.add(
          "But they share little wording and do not look like one event, so find did not compare"
              + " their texts.");
    }
    return reasons;
  }

  private PairVerifier.Look look(int a, int b, CandidateExplanation candidates) {
    return verifier.look(catalogue.profile(a), catalogue.profile(b), candidates.wording());
  }
}
