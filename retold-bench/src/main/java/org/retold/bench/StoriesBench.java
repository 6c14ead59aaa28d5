package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.retold.candidates.EventFit;
import org.retold.candidates.EventLikeness;
import org.retold.report.ReportHead;
import org.retold.story.ComparedReport;
import org.retold.story.Link;
import org.retold.story.PairVerifier;
import org.retold.story.Story;
import org.retold.story.StoryFinder;
import org.retold.story.StorySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Stories on ECB+ by all pairs: event likeness, the verdict where that is worth it, grouping, as in
 * the product. Topics 1-35 are judged by models fitted without the topics in hand, and the topics
 * that are held back by a model of 1-35.
 */
@Command(name = "stories", description = "reports of one event found together: BCubed on ecbplus")
final class StoriesBench extends Measure {
  private static final int FOLDS = 5;

  /** Pairs less likely than this are not looked at closer, as few candidates are. */
  private static final double FLOOR = 0.05;

  @Mixin private InventedStories stories = new InventedStories();

  @Override
  void run() throws IOException {
    List<EventReport> all = EcbPlus.read(data("ecbplus"));
    List<EventReport> known = part(all, report -> report.topic() < EcbPlus.FIRST_HELD_BACK);
    List<EventReport> heldBack = part(all, report -> report.topic() >= EcbPlus.FIRST_HELD_BACK);
    EventFit background = EventPairs.background(data(""), stories.folder());
    List<EventReport> reports = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    int[] pairs = new int[3];
    for (int fold = 0; fold < FOLDS; fold++) {
      int number = fold;
      EventLikeness likeness =
          likeness(part(known, report -> report.topic() % FOLDS != number), background);
      List<EventReport> tested = part(known, report -> report.topic() % FOLDS == number);
      reports.addAll(tested);
      judge(tested, tested, likeness, links, pairs);
      judge(tested, part(known, report -> report.topic() % FOLDS > number), likeness, links, pairs);
    }
    tell("1-35, crossed", reports, links, pairs);
    int[] heldBackPairs = new int[3];
    List<Link> heldBackLinks = new ArrayList<>();
    judge(heldBack, heldBack, likeness(known, background), heldBackLinks, heldBackPairs);
    tell("36-45", heldBack, heldBackLinks, heldBackPairs);
  }

  private static List<EventReport> part(List<EventReport> all, Predicate<EventReport> which) {
    return all.stream().filter(which).toList();
  }

  private static EventLikeness likeness(List<EventReport> reports, EventFit background) {
    EventFit fit = new EventFit();
    fit.addAll(background);
    EventPairs.addAll(reports, fit);
    return fit.likeness();
  }

  /** Adds the links of pairs from both lists, and counts pairs found, right and to be found. */
  private static void judge(
      List<EventReport> some,
      List<EventReport> others,
      EventLikeness likeness,
      List<Link> links,
      int[] pairs) {
    PairVerifier verifier = new PairVerifier(likeness);
    for (EventReport x : some) {
      for (EventReport y : others) {
        if (some == others && x.id().compareTo(y.id()) >= 0) {
          continue;
        }
        double chance = likeness.chance(x.profile(), y.profile());
        boolean one = x.event().equals(y.event());
        pairs[0] += chance >= 0.5 ? 1 : 0;
        pairs[1] += chance >= 0.5 && one ? 1 : 0;
        pairs[2] += one ? 1 : 0;
        if (chance >= FLOOR) {
          boolean inOrder = x.id().compareTo(y.id()) < 0;
          links.add(
              verifier.verify(
                  compared(verifier, inOrder ? x : y), compared(verifier, inOrder ? y : x)));
        }
      }
    }
  }

  private static ComparedReport compared(PairVerifier verifier, EventReport report) {
    return verifier.prepare(report.text(), report.profile());
  }

  private void tell(String part, List<EventReport> reports, List<Link> links, int[] pairs) {
    String data = "ecbplus " + part;
    figure("pairs, precision", pairs[1] / (double) pairs[0], data, pairs[0], "-", "-");
    figure("pairs, recall", pairs[1] / (double) pairs[2], data, pairs[2], "-", "-");
    List<ReportHead> heads =
        reports.stream().map(r -> ReportHead.of(r.text().report(), words(r))).toList();
    List<String> found = clusters(reports, new StoryFinder().find(heads, links));
    List<String> labels = reports.stream().map(EventReport::event).toList();
    BCubed score = BCubed.of(found, labels);
    figure("stories, BCubed precision", score.precision(), data, score.reports(), "-", "-");
    figure("stories, BCubed recall", score.recall(), data, score.reports(), "-", "-");
    figure("stories, BCubed F1", score.f1(), data, score.reports(), ".90", ".95");
    BCubed rival = new TfIdfClusters(reports).best(labels);
    figure("tf-idf, average link, best threshold", rival.f1(), data, rival.reports(), ".875", "-");
    if (verbose() && part.startsWith("1-35")) {
      tellByTopic(reports, found);
    }
  }

  private static int words(EventReport report) {
    return report.text().sentences().stream().mapToInt(s -> s.tokens().size()).sum();
  }

  private static void tellByTopic(List<EventReport> reports, List<String> found) {
    Map<String, Map<String, Integer>> cells = new java.util.TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      cells
          .computeIfAbsent(reports.get(i).event(), event -> new HashMap<>())
          .merge(found.get(i).startsWith("alone") ? "alone" : found.get(i), 1, Integer::sum);
    }
    cells.forEach((event, stories) -> System.out.println(event + " " + stories));
  }

  private static List<String> clusters(List<EventReport> reports, StorySet set) {
    Map<String, String> stories = new HashMap<>();
    for (Story story : set.stories()) {
      story.reports().forEach(id -> stories.put(id, story.id()));
    }
    return reports.stream().map(r -> stories.getOrDefault(r.id(), "alone " + r.id())).toList();
  }
}
