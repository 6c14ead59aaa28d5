package org.retold.output;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.story.LineageNode;
import org.retold.story.Origin;
import org.retold.story.Story;
import org.retold.story.StorySet;

/** Where each report of a pile stands: its story, the origin it goes back to, its text there. */
final class StoryPlaces {
  private static final Place NOWHERE = new Place(null, null, null);

  private final Map<String, Place> places = new HashMap<>();

  StoryPlaces(StorySet set) {
    set.stories().forEach(this::add);
  }

  /**
   * The place of a report.
   *
   * @param story null where the report is in no story; likewise the others
   */
  record Place(@Nullable Story story, @Nullable Origin origin, @Nullable LineageNode node) {

    @Nullable String storyId() {
      return story == null ? null : story.id();
    }

    @Nullable String originId() {
      return origin == null ? null : origin.id();
    }

    @Nullable String crediting() {
      return node == null ? null : node.crediting().label();
    }
  }

  Place of(String report) {
    return places.getOrDefault(report, NOWHERE);
  }

  private void add(Story story) {
    Map<String, Origin> origins = new HashMap<>();
    story.origins().forEach(origin -> origin.reports().forEach(id -> origins.put(id, origin)));
    Map<String, LineageNode> nodes = new HashMap<>();
    story.lineage().nodes().forEach(node -> node.reports().forEach(id -> nodes.put(id, node)));
    story.reports().forEach(id -> places.put(id, new Place(story, origins.get(id), nodes.get(id))));
  }
}
