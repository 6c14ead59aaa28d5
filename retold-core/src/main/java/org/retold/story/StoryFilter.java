package org.retold.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;

/**
 * Which stories are looked at. With a filter that leaves any out, reports of other stories and of
 * none are left out too; what is left keeps its ids.
 *
 * @param since a report of the story is from this day or later, by its publication, else by the
 *     other clocks; null for any day
 * @param publisher a report of the story is by this publisher, upper or lower case alike; null for
 *     any
 * @param minReports how many reports the story has at least
 */
public record StoryFilter(@Nullable LocalDate since, @Nullable String publisher, int minReports) {

  private static final int FEWEST = 2;

  /** The stories that pass. */
  public StorySet of(StorySet set) {
    if (since == null && publisher == null && minReports <= FEWEST) {
      return set;
    }
    Map<String, ReportHead> heads = new HashMap<>();
    set.reports().forEach(head -> heads.put(head.id(), head));
    List<Story> stories =
        set.stories().stream().filter(story -> passes(reportsOf(story, heads))).toList();
    Set<String> kept = new HashSet<>();
    stories.forEach(story -> kept.addAll(story.reports()));
    return new StorySet(
        set.reports().stream().filter(head -> kept.contains(head.id())).toList(), stories);
  }

  private static List<ReportHead> reportsOf(Story story, Map<String, ReportHead> heads) {
    return story.reports().stream().map(heads::get).filter(java.util.Objects::nonNull).toList();
  }

  private boolean passes(List<ReportHead> reports) {
    return reports.size() >= minReports
        && reports.stream().anyMatch(this::isRecent)
        && reports.stream().anyMatch(this::isByPublisher);
  }

  private boolean isRecent(ReportHead head) {
    LocalDate from = since;
    Moment moment = head.clocks().published();
    moment = moment == null ? head.clocks().reference() : moment;
    moment = moment == null ? head.clocks().fetched() : moment;
    return from == null || (moment != null && !moment.date().isBefore(from));
  }

  private boolean isByPublisher(ReportHead head) {
    Publisher by = head.publisher();
    return publisher == null
        || (by != null
            && by.name().toLowerCase(Locale.ROOT).equals(publisher.toLowerCase(Locale.ROOT)));
  }
}
