package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import org.retold.report.Moment;
import org.retold.story.Origin;
import org.retold.story.Story;

/** A story as one sentence for an editor: how many reports, how many origins, whose they are. */
final class StorySentence {
  private static final int MOST_NAMED = 3;

  private final Story story;
  private final StoryDoubt doubt;

  StorySentence(Story story) {
    this.story = story;
    this.doubt = StoryDoubt.of(story);
  }

  String text() {
    int origins = story.origins().size();
    String head =
        "%s, %s%s: "
            .formatted(
                StoryWords.reports(story.reports().size()), StoryWords.origins(origins), perhaps());
    return head + whose() + "." + otherStory();
  }

  private String perhaps() {
    if (!doubt.anyOrigins()) {
      return "";
    }
    if (doubt.moreOrigins() && doubt.fewerOrigins()) {
      return ", perhaps more or fewer";
    }
    return doubt.moreOrigins() ? ", perhaps more" : ", perhaps fewer";
  }

  private String otherStory() {
    return doubt.moreStories() ? " Perhaps these are reports of more than one event." : "";
  }

  private String whose() {
    List<Origin> origins = story.origins();
    if (origins.stream().allMatch(StorySentence::isOwn)) {
      return "no report was found to descend from another";
    }
    if (origins.size() == 1) {
      return only(origins.get(0));
    }
    List<String> parts = new ArrayList<>();
    List<Origin> shared = origins.stream().filter(origin -> !isOwn(origin)).toList();
    shared.stream().limit(MOST_NAMED).map(StorySentence::shared).forEach(parts::add);
    addRest(shared, parts);
    addOwn(origins.stream().filter(StorySentence::isOwn).toList(), parts);
    return StoryWords.list(parts);
  }

  /** Whether it is one report that descends from nothing. */
  static boolean isOwn(Origin origin) {
    return origin.seen() && origin.reports().size() == 1;
  }

  private static String only(Origin origin) {
    Moment first = origin.first();
    return name(origin) + (first == null ? "" : ", first " + StoryWords.day(first));
  }

  private static String shared(Origin origin) {
    Moment first = origin.first();
    String reports = StoryWords.reports(origin.reports().size());
    return "%s (%s%s)"
        .formatted(name(origin), reports, first == null ? "" : ", first " + StoryWords.day(first));
  }

  private static String name(Origin origin) {
    String name = origin.name();
    if (name != null && !name.isBlank()) {
      return StoryWords.within(name);
    }
    return origin.seen() ? "a text of no known publisher" : "an earlier text not in this pile";
  }

  private static void addRest(List<Origin> shared, List<String> parts) {
    if (shared.size() > MOST_NAMED) {
      List<Origin> rest = shared.subList(MOST_NAMED, shared.size());
      int reports = rest.stream().mapToInt(origin -> origin.reports().size()).sum();
      parts.add(StoryWords.number(rest.size()) + " more (" + StoryWords.reports(reports) + ")");
    }
  }

  private static void addOwn(List<Origin> own, List<String> parts) {
    if (own.size() > 2) {
      parts.add(StoryWords.reports(own.size()) + " of their own");
      return;
    }
    for (Origin origin : own) {
      String name = origin.name();
      parts.add(
          name == null || name.isBlank()
              ? "a report of its own"
              : StoryWords.possessive(name) + " own");
    }
  }
}
