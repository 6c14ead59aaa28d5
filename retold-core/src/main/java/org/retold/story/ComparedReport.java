package org.retold.story;

import org.retold.candidates.EventProfile;
import org.retold.text.ReportText;

/**
 * A report as it is compared with others.
 *
 * @param text its sentences, but those that many unrelated reports hold
 * @param profile what event it tells of
 * @param runs its runs of words
 */
public record ComparedReport(ReportText text, EventProfile profile, WordRuns runs) {

  public static ComparedReport of(ReportText text, EventProfile profile) {
    return new ComparedReport(text, profile, WordRuns.of(text));
  }
}
