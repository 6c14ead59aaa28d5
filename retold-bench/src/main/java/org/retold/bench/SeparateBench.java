package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.EventProfile;
import org.retold.relation.Relation;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whether two events are kept apart: labelled pairs, the invented stories against each other, and
 * how many pairs are taken for one event in a sample of news that is mostly different events. The
 * shipped model has seen half of the news (reuters21578, even files) as pairs from different
 * seasons, and the labelled pairs.
 */
@Command(
    name = "separate-events",
    description = "different events kept apart, one event held as one")
final class SeparateBench extends Measure {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final int SHOWN = 150;

  @Mixin private InventedStories stories = new InventedStories();

  @Option(names = "--sample", description = "reports a sample", defaultValue = "1000")
  private int sample = 1000;

  private final EventLikeness likeness = new EventLikeness();

  @Override
  void run() throws IOException {
    labelled("copying", LabelledPair.copying(data("copying")));
    List<LabelledPair> even = LabelledPair.stories(stories.folder(), false);
    labelled("stories, even", even);
    across(even);
    sample("reuters21578, even files", ReutersNews.read(data("reuters21578"), false), verbose());
    sample("reuters21578, odd files", ReutersNews.read(data("reuters21578"), true), false);
    sample("bbc-news, even", BbcNews.read(data("bbc-news"), false), verbose());
    sample("bbc-news, odd", BbcNews.read(data("bbc-news"), true), false);
  }

  private void labelled(String data, List<LabelledPair> pairs) {
    int[] right = new int[2];
    int[] count = new int[2];
    for (LabelledPair pair : pairs) {
      boolean one = pair.relation() != Relation.UNRELATED;
      double chance = likeness.chance(EventProfile.of(pair.a()), EventProfile.of(pair.b()));
      count[one ? 0 : 1]++;
      right[one ? 0 : 1] += chance >= 0.5 == one ? 1 : 0;
    }
    figure("one event held as one", part(right[0], count[0]), data, count[0], "-", "-");
    figure("two events kept apart", part(right[1], count[1]), data, count[1], "-", "-");
  }

  private static double part(int some, int all) {
    return some / (double) Math.max(1, all);
  }

  private void across(List<LabelledPair> pairs) {
    int wrong = 0;
    int count = 0;
    List<EventProfile> profiles = pairs.stream().map(p -> EventProfile.of(p.a())).toList();
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!pairs.get(i).articles().equals(pairs.get(j).articles())) {
          count++;
          wrong += likeness.chance(profiles.get(i), profiles.get(j)) >= 0.5 ? 1 : 0;
        }
      }
    }
    figure("two events kept apart", 1 - part(wrong, count), "stories, across", count, "-", "1");
  }

  private void sample(String data, List<Report> all, boolean shown) {
    List<Report> reports = new ArrayList<>(all);
    Collections.shuffle(reports, new Random(4));
    List<Report> some = reports.subList(0, Math.min(sample, reports.size()));
    List<EventProfile> profiles =
        some.stream().map(report -> EventProfile.of(ANALYZER.analyze(report))).toList();
    int links = 0;
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < i; j++) {
        double chance = likeness.chance(profiles.get(i), profiles.get(j));
        if (chance >= 0.5) {
          links++;
          if (shown && links <= SHOWN) {
            System.out.printf("%.2f%n  %s%n  %s%n", chance, line(some.get(i)), line(some.get(j)));
          }
        }
      }
    }
    figure(
        "pairs taken for one event, per 1,000",
        1000.0 * links / some.size(),
        data,
        some.size(),
        "-",
        "-");
  }

  private static String line(Report report) {
    String text = report.text().replaceAll("\\s+", " ");
    return report.id()
        + " "
        + (report.clocks().published() == null ? "" : report.clocks().published().date())
        + " "
        + report.title()
        + " | "
        + text.substring(0, Math.min(230, text.length()));
  }
}
