package org.retold.story;

import org.retold.align.ReportTerms;
import org.retold.candidates.EventProfile;
import org.retold.relation.WordRow;

/**
 * A report prepared for comparison with others, by {@link PairVerifier#prepare}. Its sentences that
 * many unrelated reports hold are set apart beforehand.
 *
 * @param profile what event it tells of
 * @param terms its sentences as they are aligned
 * @param row its words as evidence
 */
public record ComparedReport(EventProfile profile, ReportTerms terms, WordRow row) {

  String id() {
    return terms.text().report().id();
  }

  /** Characters of the report's text. */
  public int length() {
    return terms.text().report().text().length();
  }
}
