package org.retold.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param publisher a report of the story is by this publisher, however its name is written ("AP",
 *     "Associated Press"); null for any
 * @param minReports how many reports the story has at least
 */
public record StoryFilter(@Nullable LocalDate since, @Nullable String publisher, int minReports) {

  private static final int FEWEST = 2;
  private static final int MOST_NAMED = 5;

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
    return publisher == null || isBy(head, publisher);
  }

  private static boolean isBy(ReportHead head, String name) {
    Publisher by = head.publisher();
    return by != null && OutletName.key(by.name()).equals(OutletName.key(name));
  }

  /**
   * The publishers of a pile that may be meant where none of its reports is by the one asked for:
   * those whose names hold what was asked for, else those with the most reports. Nothing where
   * there is such a report, or no publisher was asked for.
   */
  public Optional<List<String>> otherPublishers(StorySet set) {
    String wanted = publisher;
    if (wanted == null || set.reports().stream().anyMatch(head -> isBy(head, wanted))) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new TreeMap<>();
    set.reports().stream()
        .flatMap(head -> Stream.ofNullable(head.publisher()))
        .forEach(by -> counts.merge(by.name(), 1, Integer::sum));
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort(Comparator.comparingInt(name -> -counts.getOrDefault(name, 0)));
    List<String> near = names.stream().filter(name -> isNear(name, wanted)).toList();
    return Optional.of((near.isEmpty() ? names : near).stream().limit(MOST_NAMED).toList());
  }

  private static boolean isNear(String name, String wanted) {
    String one = name.toLowerCase(Locale.ROOT);
    String other = wanted.toLowerCase(Locale.ROOT).strip();
    return !other.isEmpty() && (one.contains(other) || other.contains(one));
  }
}
