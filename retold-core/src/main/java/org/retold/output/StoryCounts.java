package org.retold.output;

import java.util.List;
import org.retold.story.LineageNode.Crediting;
import org.retold.story.Story;
import org.retold.story.StorySet;

/**
 * What there is in a pile, counted.
 *
 * @param reports all of them
 * @param stories those of two reports or more
 * @param inStories reports that are in one of the stories
 * @param origins of all stories together
 * @param unseenOrigins those of them whose text is not in the pile
 * @param uncredited reports that derive from another text and name no source
 */
record StoryCounts(
    int reports, int stories, int inStories, int origins, int unseenOrigins, int uncredited) {

  static StoryCounts of(StorySet set) {
    return of(set.reports().size(), set.stories());
  }

  /** Counts one story alone. */
  static StoryCounts of(Story story) {
    return of(story.reports().size(), List.of(story));
  }

  private static StoryCounts of(int reports, List<Story> stories) {
    return new StoryCounts(
        reports,
        stories.size(),
        stories.stream().mapToInt(story -> story.reports().size()).sum(),
        stories.stream().mapToInt(story -> story.origins().size()).sum(),
        stories.stream().mapToInt(StoryCounts::unseen).sum(),
        stories.stream().mapToInt(StoryCounts::uncredited).sum());
  }

  private static int unseen(Story story) {
    return (int) story.origins().stream().filter(origin -> !origin.seen()).count();
  }

  private static int uncredited(Story story) {
    return story.lineage().nodes().stream()
        .filter(node -> node.crediting() == Crediting.UNCREDITED)
        .mapToInt(node -> node.reports().size())
        .sum();
  }
}
