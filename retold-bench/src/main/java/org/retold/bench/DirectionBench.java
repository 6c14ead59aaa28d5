package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.retold.relation.RelationFit;
import org.retold.relation.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Who took from whom, without any clock and with the clocks that the sets have.
 *
 * <p>The clock of {@code copying} is when its articles were fetched, which is no clock of theirs.
 * {@code wikipedia-versions} has none, only an order: each version is given a published day, one
 * after the other. Pairs of one and the same text are left out and counted: nothing in them tells
 * which came first, so they count as half right where "all" is said.
 */
@Command(name = "direction", description = "direction on copying, stories, wikipedia-versions")
final class DirectionBench extends Measure {
  /** Versions that the side is learnt from, all of even families. */
  private static final int LEARNT_FROM = 300;

  @Mixin private InventedStories stories = new InventedStories();

  @Option(
      names = "--sample",
      description = "pairs of versions from either half (default: all)",
      defaultValue = "100000")
  private int sample = 100_000;

  private final Map<LabelledPair, RelationFit.Case> cases = new IdentityHashMap<>();

  @Override
  void run() throws IOException {
    List<LabelledPair> copying = LabelledPair.copying(data("copying"));
    List<LabelledPair> odd = LabelledPair.stories(stories.folder(), true);
    List<LabelledPair> all = new ArrayList<>(copying);
    all.addAll(LabelledPair.rewrites(data("rewrites")));
    all.addAll(odd);
    LabelledPair.versions(data("wikipedia-versions"), false, LEARNT_FROM)
        .forEach(pair -> all.add(pair.withoutClocks()));
    pairs("copying, read", copying, all, DirectionBench::isEven);
    pairs("copying, held back", copying, all, pair -> !isEven(pair));
    pairs("copying, all", copying, all, pair -> true);
    pairs("stories, odd", odd, all, pair -> true);
    pairs(
        "stories, even, held back",
        LabelledPair.stories(stories.folder(), false),
        all,
        pair -> true);
    RelationFit.Fit fit = RelationFit.fit("all", "all", cases(all));
    versions(fit, "wikipedia-versions, even families", false);
    versions(fit, "wikipedia-versions, odd, held back", true);
  }

  private static boolean isEven(LabelledPair pair) {
    return Integer.parseInt(pair.name().replaceAll("\\D+", "")) % 2 == 0;
  }

  private void pairs(
      String data, List<LabelledPair> pairs, List<LabelledPair> all, Predicate<LabelledPair> part) {
    List<LabelledPair> chosen =
        pairs.stream()
            .filter(part)
            .filter(pair -> pair.relation().isDerived() && !pair.direction().isEmpty())
            .toList();
    report("direction, no clocks", data, chosen, all, true);
    report("direction, with clocks", data, chosen, all, false);
  }

  private void report(
      String figure,
      String data,
      List<LabelledPair> pairs,
      List<LabelledPair> all,
      boolean withoutClocks) {
    int right = 0;
    int sided = 0;
    int sidedRight = 0;
    for (LabelledPair pair : pairs) {
      String said = said(pair, all, withoutClocks);
      boolean isRight = said.equals(pair.direction());
      right += isRight ? 1 : 0;
      if (pair.direction().contains("-from-") && said.contains("-from-")) {
        sided++;
        sidedRight += isRight ? 1 : 0;
      }
    }
    figure(
        figure,
        share(right, pairs.size()),
        data,
        pairs.size(),
        withoutClocks ? ".75" : ".95",
        withoutClocks ? ".85" : ".98");
    figure("  where both name a side", share(sidedRight, sided), data, sided, "-", "-");
  }

  private String said(LabelledPair pair, List<LabelledPair> all, boolean withoutClocks) {
    List<RelationFit.Case> others =
        cases(all.stream().filter(other -> !other.sharesArticleWith(pair)).toList());
    LabelledPair shown = withoutClocks ? pair.withoutClocks() : pair;
    Verdict verdict = RelationFit.fit("held out", pair.name(), others).verdict(shown.asCase());
    String said = verdict.direction().verdict().label();
    if (verbose()) {
      System.out.printf(
          "%s %s, labelled %s, said %s %s %.2f %s%n",
          pair.name(),
          withoutClocks ? "no clocks" : "clocks",
          pair.direction(),
          verdict.relation().label(),
          said,
          verdict.direction().confidence(),
          verdict.direction().evidence());
    }
    return said;
  }

  private static double share(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }

  private List<RelationFit.Case> cases(List<LabelledPair> pairs) {
    return pairs.stream().map(pair -> cases.computeIfAbsent(pair, LabelledPair::asCase)).toList();
  }

  private void versions(RelationFit.Fit fit, String data, boolean odd) throws IOException {
    List<LabelledPair> pairs = LabelledPair.versions(data("wikipedia-versions"), odd, sample);
    int same = LabelledPair.sameVersions(data("wikipedia-versions"), odd);
    double blind = laterRight(fit, pairs.stream().map(LabelledPair::withoutClocks).toList());
    figure("later version, no clocks", blind, data, pairs.size(), ".75", ".85");
    int known = LabelledPair.neighbours(data("wikipedia-versions"), odd).size() - same;
    double all = (blind * known + same / 2.0) / (known + same);
    figure("  all, same texts as half right", all, data, known + same, ".75", ".85");
    figure("later version, with clocks", laterRight(fit, pairs), data, pairs.size(), ".95", ".98");
  }

  /** Even chances count as half right. */
  private static double laterRight(RelationFit.Fit fit, List<LabelledPair> pairs) {
    double right = 0;
    for (LabelledPair pair : pairs) {
      double first = fit.chanceThatFirstIsLater(pair.asCase());
      double forRight = pair.direction().equals("a-from-b") ? first : 1 - first;
      right += forRight > 0.5 + 1e-9 ? 1 : forRight > 0.5 - 1e-9 ? 0.5 : 0;
    }
    return right / Math.max(1, pairs.size());
  }
}
