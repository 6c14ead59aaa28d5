package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.retold.relation.Relation;
import org.retold.relation.RelationFit;
import org.retold.relation.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Relations against labelled pairs, each of {@code copying} judged by a model that was fitted
 * without any pair that shares an article with it.
 */
@Command(
    name = "relation",
    description = "derived or not, six relations, coverage on copying, rewrites and stories")
final class RelationBench extends Measure {

  @Mixin private InventedStories stories = new InventedStories();

  @Option(names = "--measures", description = "print every measure of every pair")
  private boolean measures;

  private final Map<LabelledPair, RelationFit.Case> cases = new IdentityHashMap<>();

  @Override
  void run() throws IOException {
    List<LabelledPair> copying = LabelledPair.copying(data("copying"));
    List<LabelledPair> rewrites = LabelledPair.rewrites(data("rewrites"));
    List<LabelledPair> odd = LabelledPair.stories(stories.folder(), true);
    List<LabelledPair> even = LabelledPair.stories(stories.folder(), false);
    List<LabelledPair> hardOdd = LabelledPair.stories(stories.hardPairs(), true);
    List<LabelledPair> hardEven = LabelledPair.stories(stories.hardPairs(), false);
    List<LabelledPair> all = new ArrayList<>(copying);
    all.addAll(rewrites);
    all.addAll(odd);
    all.addAll(hardOdd);
    report("copying", copying, heldOut(copying, all), ".96", ".98", ".80", ".88");
    report("rewrites", rewrites, heldOut(rewrites, all), "1", "1", ".83", "1");
    report("stories, odd", odd, heldOut(odd, all), "-", "-", "-", "-");
    RelationFit.Fit fit = fit(all);
    report("stories, even", even, verdicts(even, fit), "-", "-", "-", "-");
    report("hard pairs, odd", hardOdd, heldOut(hardOdd, all), "-", "-", "-", "-");
    report("hard pairs, even", hardEven, verdicts(hardEven, fit), "-", "-", "-", "-");
  }

  private RelationFit.Case evidence(LabelledPair pair) {
    return cases.computeIfAbsent(pair, LabelledPair::asCase);
  }

  private RelationFit.Fit fit(List<LabelledPair> pairs) {
    return RelationFit.fit(
        "held out", "all but what is judged", pairs.stream().map(this::evidence).toList());
  }

  private List<Verdict> heldOut(List<LabelledPair> tested, List<LabelledPair> all) {
    List<Verdict> verdicts = new ArrayList<>();
    for (LabelledPair pair : tested) {
      List<LabelledPair> others =
          all.stream().filter(other -> !other.sharesArticleWith(pair)).toList();
      verdicts.addAll(verdicts(List.of(pair), fit(others)));
    }
    return verdicts;
  }

  private List<Verdict> verdicts(List<LabelledPair> pairs, RelationFit.Fit fit) {
    return pairs.stream().map(pair -> fit.verdict(evidence(pair))).toList();
  }

  private void report(
      String data,
      List<LabelledPair> pairs,
      List<Verdict> verdicts,
      String reachDerived,
      String aimDerived,
      String reachSix,
      String aimSix) {
    int[][] confusion = new int[6][6];
    int derived = 0;
    int six = 0;
    double brier = 0;
    double coverageError = 0;
    int covered = 0;
    for (int i = 0; i < pairs.size(); i++) {
      LabelledPair pair = pairs.get(i);
      Verdict verdict = verdicts.get(i);
      boolean right = pair.relation() == verdict.relation();
      derived += pair.relation().isDerived() == verdict.relation().isDerived() ? 1 : 0;
      six += right ? 1 : 0;
      confusion[pair.relation().ordinal()][verdict.relation().ordinal()]++;
      brier += Math.pow(verdict.confidence() - (right ? 1 : 0), 2);
      if (pair.relation().isDerived() && pair.derivedShare() > 0) {
        covered++;
        coverageError += Math.abs(carried(pair, verdict) - pair.derivedShare());
      }
      explain(pair, verdict, right);
    }
    int count = Math.max(1, pairs.size());
    figure("derived or not", derived / (double) count, data, count, reachDerived, aimDerived);
    figure("six relations", six / (double) count, data, count, reachSix, aimSix);
    figure("confidence, Brier score (0 best)", brier / count, data, count, "-", "-");
    figure("coverage, mean error", coverageError / Math.max(1, covered), data, covered, "-", "-");
    print(confusion);
  }

  private static double carried(LabelledPair pair, Verdict verdict) {
    return pair.a().sentences().size() <= pair.b().sentences().size()
        ? verdict.coverage().a()
        : verdict.coverage().b();
  }

  private void explain(LabelledPair pair, Verdict verdict, boolean right) {
    if (measures || (verbose() && !right)) {
      System.out.printf(
          "%s %s, said %s %.2f, coverage %.2f / %.2f, labelled %.2f%n",
          pair.name(),
          pair.relation().label(),
          verdict.relation().label(),
          verdict.confidence(),
          verdict.coverage().a(),
          verdict.coverage().b(),
          pair.derivedShare());
    }
    if (measures) {
      System.out.println("  " + verdict.explanation().measures());
    }
  }

  private static void print(int[][] confusion) {
    System.out.println("  rows labelled, columns said:");
    for (Relation relation : Relation.values()) {
      StringBuilder line = new StringBuilder("  %-15s".formatted(relation.label()));
      for (int count : confusion[relation.ordinal()]) {
        line.append("%5d".formatted(count));
      }
      System.out.println(line);
    }
  }
}
