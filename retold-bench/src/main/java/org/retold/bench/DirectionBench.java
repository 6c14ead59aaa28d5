package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.retold.relation.RelationFit;
import org.retold.relation.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Who took from whom: labelled pairs, and neighbouring versions of encyclopedia articles without
 * any clock.
 */
@Command(name = "direction", description = "direction on copying, stories, wikipedia-versions")
final class DirectionBench extends Measure {

  @Mixin private InventedStories stories = new InventedStories();

  @Option(names = "--sample", description = "pairs of versions", defaultValue = "300")
  private int sample = 300;

  private final Map<LabelledPair, RelationFit.Case> cases = new IdentityHashMap<>();

  @Override
  void run() throws IOException {
    List<LabelledPair> copying = LabelledPair.copying(data("copying"));
    List<LabelledPair> odd = LabelledPair.stories(stories.folder(), true);
    List<LabelledPair> all = new ArrayList<>(copying);
    all.addAll(LabelledPair.rewrites(data("rewrites")));
    all.addAll(odd);
    List<LabelledPair> versions =
        LabelledPair.versions(data("wikipedia-versions"), true, sample / 2);
    all.addAll(versions);
    report("copying, derived, held out", copying, all);
    report("stories, odd, held out", odd, all);
    report("stories, even", LabelledPair.stories(stories.folder(), false), all);
    versions(RelationFit.fit("all", "all", cases(all)));
  }

  private void report(String data, List<LabelledPair> pairs, List<LabelledPair> all) {
    int count = 0;
    int right = 0;
    int sided = 0;
    int sidedRight = 0;
    for (LabelledPair pair : pairs) {
      if (!pair.relation().isDerived() || pair.direction().isEmpty()) {
        continue;
      }
      List<RelationFit.Case> others =
          cases(all.stream().filter(other -> !other.sharesArticleWith(pair)).toList());
      Verdict verdict = RelationFit.fit("held out", data, others).verdict(pair.asCase());
      String said = verdict.direction().verdict().label();
      boolean isRight = said.equals(pair.direction());
      count++;
      right += isRight ? 1 : 0;
      if (pair.direction().contains("-from-") && said.contains("-from-")) {
        sided++;
        sidedRight += isRight ? 1 : 0;
      }
      if (verbose()) {
        System.out.printf(
            "%s %s, labelled %s, said %s %.2f %s%n",
            pair.name(),
            pair.relation().label(),
            pair.direction(),
            said,
            verdict.direction().confidence(),
            verdict.direction().evidence());
      }
    }
    figure("direction", right / (double) Math.max(1, count), data, count, "-", "-");
    figure(
        "  where both name a side",
        sidedRight / (double) Math.max(1, sided),
        data,
        sided,
        "-",
        "-");
  }

  private List<RelationFit.Case> cases(List<LabelledPair> pairs) {
    return pairs.stream().map(pair -> cases.computeIfAbsent(pair, LabelledPair::asCase)).toList();
  }

  private void versions(RelationFit.Fit fit) throws IOException {
    int count = 0;
    int right = 0;
    for (LabelledPair pair : LabelledPair.versions(data("wikipedia-versions"), false, sample)) {
      boolean saysFirst = fit.chanceThatFirstIsLater(pair.asCase()) > 0.5;
      right += saysFirst == pair.direction().equals("a-from-b") ? 1 : 0;
      count++;
    }
    figure(
        "later version, no clocks",
        right / (double) count,
        "wikipedia-versions, other half",
        count,
        ".75",
        "-");
  }
}
