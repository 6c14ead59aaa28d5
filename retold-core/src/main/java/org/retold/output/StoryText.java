package org.retold.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.report.ReportHead;
import org.retold.story.Origin;
import org.retold.story.Story;

/** One story in full: its headline, its sentence, and its origins with what descends from each. */
final class StoryText {
  private static final int MOST_ORIGINS = 5;
  private static final int MOST_OWN = 8;
  private static final int INDENT = 3;
  private static final int LONGEST_ID = 48;

  private final Story story;
  private final Map<String, ReportHead> heads;
  private final TextLines lines;
  private final boolean all;

  /**
   * @param heads of the reports of the story, by id
   * @param all whether to show every report, however many there are
   */
  StoryText(Story story, Map<String, ReportHead> heads, TextLines lines, boolean all) {
    this.story = story;
    this.heads = heads;
    this.lines = lines;
    this.all = all;
  }

  /** The story in a line: its headline and its sentence. */
  static String line(Story story) {
    return title(story) + ": " + new StorySentence(story).text();
  }

  private static String title(Story story) {
    String title = Cells.clean(story.title()).strip();
    return title.isEmpty() ? "(no headline)" : title;
  }

  /** Prints the story under its number. */
  void print(int number) {
    String head = number + (number < 100 ? "  " : " ");
    int indent = Math.max(INDENT, head.length());
    lines.hanging(head, title(story), indent, Paint.Look.HEADING);
    lines.hanging("", new StorySentence(story).text(), INDENT, Paint.Look.PLAIN);
    lines.blank();
    printOrigins();
  }

  private void printOrigins() {
    DescentTree descent = new DescentTree(story);
    TreeText tree = new TreeText(lines, new BranchWords(heads, descent, longestId()), all);
    List<Origin> shared = new ArrayList<>();
    List<Origin> own = new ArrayList<>();
    story.origins().forEach(origin -> (StorySentence.isOwn(origin) ? own : shared).add(origin));
    shown(shared, MOST_ORIGINS).forEach(origin -> tree.print(origin, descent.roots(origin)));
    printMore(rest(shared, MOST_ORIGINS));
    shown(own, MOST_OWN).forEach(origin -> tree.print(origin, descent.roots(origin)));
    int more = rest(own, MOST_OWN).size();
    if (more > 0) {
      rest("and " + StoryWords.count(more, "more report of its own", "more reports of their own"));
    }
  }

  private int longestId() {
    return all ? Integer.MAX_VALUE : Math.max(LONGEST_ID, lines.width() / 2);
  }

  private void printMore(List<Origin> origins) {
    if (!origins.isEmpty()) {
      int reports = origins.stream().mapToInt(origin -> origin.reports().size()).sum();
      rest(
          "and %s with %s"
              .formatted(
                  StoryWords.count(origins.size(), "more origin", "more origins"),
                  StoryWords.reports(reports)));
    }
  }

  private void rest(String text) {
    lines.hanging("", text, INDENT, Paint.Look.QUIET);
  }

  private List<Origin> shown(List<Origin> origins, int most) {
    return all ? origins : origins.subList(0, Math.min(most, origins.size()));
  }

  private List<Origin> rest(List<Origin> origins, int most) {
    return origins.subList(shown(origins, most).size(), origins.size());
  }

  /** The heads of the reports of the stories given, by id. */
  static Map<String, ReportHead> heads(List<Story> stories, List<ReportHead> reports) {
    Map<String, ReportHead> heads = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    stories.forEach(story -> wanted.addAll(story.reports()));
    for (ReportHead head : reports) {
      if (wanted.contains(head.id())) {
        heads.put(head.id(), head);
      }
    }
    return heads;
  }
}
