package org.retold.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.relation.Relation;
import org.retold.report.ReportHead;

/** Makes stories of groups of reports: order, title, lineage, origins and ids. */
final class StoryMaker {
  private static final Comparator<Story> MOST_RETOLD_FIRST =
      Comparator.comparingDouble(
              (Story story) -> -(double) story.reports().size() / story.origins().size())
          .thenComparing(story -> -story.reports().size())
          .thenComparing(story -> story.reports().get(0));

  private final List<ReportHead> heads;
  private final Map<Integer, List<Link>> linksByGroup = new HashMap<>();
  private final int[] groups;

  StoryMaker(List<ReportHead> heads, List<Link> links, Map<String, Integer> places, int[] groups) {
    this.heads = heads;
    this.groups = groups;
    for (Link link : links) {
      int group = groups[places.getOrDefault(link.a(), 0)];
      if (group == groups[places.getOrDefault(link.b(), 0)]
          && link.relation() != Relation.UNRELATED) {
        linksByGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(link);
      }
    }
  }

  /** The stories of two reports or more, those with the most reports per origin first. */
  List<Story> stories(LineageFinder lineages) {
    List<Story> stories = new ArrayList<>();
    for (List<Integer> members : StoryFinder.members(groups)) {
      stories.add(story(members, lineages));
    }
    stories.sort(MOST_RETOLD_FIRST);
    return numbered(stories);
  }

  private Story story(List<Integer> members, LineageFinder lineages) {
    List<ReportHead> reports =
        members.stream().map(heads::get).sorted(Telling.EARLIEST_FIRST).toList();
    List<Link> links = linksByGroup.getOrDefault(groups[members.get(0)], List.of());
    Ancestry ancestry = lineages.find(reports, links);
    return new Story(
        "",
        new StoryTitle(reports, links, ancestry).text(),
        reports.stream().map(ReportHead::id).toList(),
        ancestry.origins(),
        ancestry.lineage(),
        links);
  }

  private static List<Story> numbered(List<Story> stories) {
    List<Story> numbered = new ArrayList<>(stories.size());
    int origins = 0;
    for (Story story : stories) {
      List<Origin> own = new ArrayList<>();
      for (Origin origin : story.origins()) {
        origins++;
        own.add(
            new Origin(
                "o" + origins, origin.name(), origin.seen(), origin.first(), origin.reports()));
      }
      numbered.add(
          new Story(
              "s" + (numbered.size() + 1),
              story.title(),
              story.reports(),
              own,
              story.lineage(),
              story.links()));
    }
    return numbered;
  }
}
