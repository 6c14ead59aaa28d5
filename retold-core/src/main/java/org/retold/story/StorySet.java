package org.retold.story;

import java.util.List;
import org.retold.report.ReportHead;

/**
 * A pile of reports and the stories in it.
 *
 * @param reports every report, in order of id
 * @param stories those of two reports or more, the most reports per origin first
 */
public record StorySet(List<ReportHead> reports, List<Story> stories) {

  public StorySet {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
  }
}
