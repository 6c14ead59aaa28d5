package org.retold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;

/**
 * A report, or a source that is not in the pile, that others descend from within a story. A report
 * that nobody retold and that retells nobody is an origin too.
 *
 * @param id unique among all stories: o1, o2, …
 * @param name the agency or publisher that it goes back to, or null when nothing names it
 * @param seen whether the text that it goes back to is in the pile; false if credited or inferred
 * @param first when it is first told by any of its reports, or null when none has a clock
 * @param reports ids of the reports that go back to it, the earliest first
 */
public record Origin(
    String id, @Nullable String name, boolean seen, @Nullable Moment first, List<String> reports) {

  public Origin {
    reports = List.copyOf(reports);
  }
}
