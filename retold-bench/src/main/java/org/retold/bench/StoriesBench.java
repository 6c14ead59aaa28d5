package org.retold.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.candidates.EventFit;
import org.retold.candidates.EventLikeness;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.report.ReportHead;
import org.retold.story.Link;
import org.retold.story.Story;
import org.retold.story.StoryFinder;
import org.retold.story.StorySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stories on ECB+. */
@Command(name = "stories", description = "reports of one event found together: BCubed on ecbplus")
final class StoriesBench extends Measure {
  private static final int FOLDS = 7;

  @Option(names = "--dump", description = "write the measures of all pairs of topics 1-35 here")
  private Path dump = Path.of("");

  @Option(names = "--floor", description = "least chance for a link", defaultValue = "0.05")
  private double floor = 0.05;

  @Override
  void run() throws IOException {
    List<EventReport> all = EcbPlus.read(data("ecbplus"));
    List<EventReport> known =
        all.stream().filter(report -> report.topic() < EcbPlus.FIRST_HELD_BACK).toList();
    List<EventReport> heldBack =
        all.stream().filter(report -> report.topic() >= EcbPlus.FIRST_HELD_BACK).toList();
    if (!dump.toString().isEmpty()) {
      dump(known);
    }
    double[][] crossed = crossValidated(known);
    report("1-35, cross-validated", known, crossed);
    EventLikeness likeness = fit(known).likeness();
    report("36-45", heldBack, chances(heldBack, likeness));
  }

  private void dump(List<EventReport> reports) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(dump, StandardCharsets.UTF_8))) {
      for (int i = 0; i < reports.size(); i++) {
        for (int j = i + 1; j < reports.size(); j++) {
          EventReport a = reports.get(i);
          EventReport b = reports.get(j);
          StringBuilder line = new StringBuilder();
          line.append(i).append(' ').append(j).append(' ').append(a.topic()).append(' ');
          line.append(b.topic()).append(' ').append(a.event().equals(b.event()) ? 1 : 0);
          for (double value : EventFit.measures(a.profile(), b.profile())) {
            line.append(' ').append((float) value);
          }
          out.println(line);
        }
      }
    }
  }

  static EventFit fit(List<EventReport> reports) {
    EventFit fit = new EventFit();
    EventPairs.addAll(reports, fit);
    return fit;
  }

  private static double[][] crossValidated(List<EventReport> reports) {
    double[][] chances = new double[reports.size()][reports.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int number = fold;
      EventLikeness likeness =
          fit(reports.stream().filter(report -> report.topic() % FOLDS != number).toList())
              .likeness();
      for (int i = 0; i < reports.size(); i++) {
        for (int j = 0; j < reports.size(); j++) {
          if (reports.get(i).topic() % FOLDS == fold) {
            chances[i][j] = likeness.chance(reports.get(i).profile(), reports.get(j).profile());
          }
        }
      }
    }
    return chances;
  }

  private static double[][] chances(List<EventReport> reports, EventLikeness likeness) {
    double[][] chances = new double[reports.size()][reports.size()];
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < reports.size(); j++) {
        chances[i][j] = likeness.chance(reports.get(i).profile(), reports.get(j).profile());
      }
    }
    return chances;
  }

  private void report(String part, List<EventReport> reports, double[][] chances) {
    String data = "ecbplus " + part;
    int right = 0;
    int found = 0;
    int same = 0;
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        boolean one = reports.get(i).event().equals(reports.get(j).event());
        double chance = chances[i][j];
        same += one ? 1 : 0;
        found += chance >= 0.5 ? 1 : 0;
        right += one && chance >= 0.5 ? 1 : 0;
        if (chance >= floor) {
          links.add(link(reports.get(i).id(), reports.get(j).id(), chance));
        }
      }
    }
    figure("pairs of one event, precision", right / (double) found, data, found, "-", "-");
    figure("pairs of one event, recall", right / (double) same, data, same, "-", "-");
    StorySet set =
        new StoryFinder()
            .find(reports.stream().map(r -> ReportHead.of(r.text().report(), 300)).toList(), links);
    BCubed score = BCubed.of(clusters(reports, set), labels(reports));
    figure("stories, BCubed precision", score.precision(), data, score.reports(), "-", "-");
    figure("stories, BCubed recall", score.recall(), data, score.reports(), "-", "-");
    figure("stories, BCubed F1", score.f1(), data, score.reports(), ".90", ".95");
  }

  private static List<String> labels(List<EventReport> reports) {
    return reports.stream().map(EventReport::event).toList();
  }

  private static List<String> clusters(List<EventReport> reports, StorySet set) {
    Map<String, String> stories = new HashMap<>();
    for (Story story : set.stories()) {
      story.reports().forEach(id -> stories.put(id, story.id()));
    }
    return reports.stream().map(r -> stories.getOrDefault(r.id(), "alone " + r.id())).toList();
  }

  private static Link link(String x, String y, double chance) {
    String[] ids = {x, y};
    Arrays.sort(ids);
    return new Link(
        ids[0],
        ids[1],
        chance,
        Relation.INDEPENDENT,
        chance,
        new Coverage(0, 0),
        new Coverage(0, 0),
        new Direction(Direction.Verdict.UNKNOWN, 0, List.of()),
        List.of());
  }
}
