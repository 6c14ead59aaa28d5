package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import org.retold.story.StorySet;

/** What was found in a pile, in sentences that a desk editor would write. */
final class StorySummary {
  private final StorySet set;
  private final StoryCounts counts;

  StorySummary(StorySet set) {
    this.set = set;
    this.counts = StoryCounts.of(set);
  }

  String text() {
    if (counts.stories() == 0) {
      return nothing();
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "%s, %s."
            .formatted(
                StoryWords.reports(counts.reports()),
                StoryWords.count(counts.stories(), "story", "stories")));
    sentences.add(origins());
    addDoubt(sentences);
    addRest(sentences);
    return String.join(" ", sentences);
  }

  private String nothing() {
    return switch (counts.reports()) {
      case 0 -> "No reports, no stories.";
      case 1 -> "1 report, no story: it takes two reports to make one.";
      default ->
          StoryWords.reports(counts.reports())
              + ", no story: no two of them were found to tell of the same event.";
    };
  }

  private String origins() {
    boolean all = counts.inStories() == counts.reports();
    String it = counts.stories() == 1 ? "it" : "them";
    String who = StoryWords.number(counts.inStories()) + " reports" + (all ? "" : " in " + it);
    if (counts.origins() == counts.inStories() && counts.unseenOrigins() == 0) {
      return "None of the " + who + " was found to descend from another.";
    }
    return "The %s go back to %s%s%s."
        .formatted(who, StoryWords.origins(counts.origins()), unseen(), uncredited());
  }

  private String unseen() {
    int unseen = counts.unseenOrigins();
    if (unseen == 0) {
      return "";
    }
    if (unseen == counts.origins()) {
      String which = unseen == 1 ? ", which is" : unseen == 2 ? ", both" : ", all";
      return which + " outside this pile";
    }
    return ", %s of them outside this pile".formatted(StoryWords.number(unseen));
  }

  private String uncredited() {
    int uncredited = counts.uncredited();
    return uncredited == 0
        ? ""
        : "; %s no source"
            .formatted(
                StoryWords.count(uncredited, "derived report names", "derived reports name"));
  }

  private void addDoubt(List<String> sentences) {
    int doubtful =
        (int) set.stories().stream().filter(story -> StoryDoubt.of(story).anyOrigins()).count();
    if (doubtful > 0 && counts.stories() == 1) {
      sentences.add("The number of origins is in doubt.");
    } else if (doubtful > 0) {
      sentences.add(
          "In %s the number of origins is in doubt."
              .formatted(StoryWords.count(doubtful, "story", "stories")));
    }
    addDoubtOfEvents(sentences);
  }

  private void addDoubtOfEvents(List<String> sentences) {
    int doubtful =
        (int) set.stories().stream().filter(story -> StoryDoubt.of(story).moreStories()).count();
    if (doubtful > 0) {
      sentences.add(
          counts.stories() == 1
              ? "Perhaps it is more than one story."
              : "Perhaps %s of more than one event."
                  .formatted(StoryWords.count(doubtful, "story is", "stories are")));
    }
  }

  private void addRest(List<String> sentences) {
    int rest = counts.reports() - counts.inStories();
    if (rest > 0) {
      sentences.add(
          rest == 1
              ? "The other report is in no story."
              : "The other " + StoryWords.number(rest) + " are in no story.");
    }
  }
}
