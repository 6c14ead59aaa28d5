package org.retold.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.align.Aligner;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.EventProfile;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

final class FoundModelTest {
  private static final Set<String> AGAINST =
      Set.of("otherFigures", "eventOwnLead", "eventOwnFigures", "eventOtherDate");

  private final BoostedTrees shipped = FoundModel.standard().trees();

  @Test
  void everyMeasureThatTheModelAsksForIsTaken() {
    ReportText report =
        new TextAnalyzer()
            .analyze(
                Report.of(
                    "a", "Brimmel Rail will shut the line to Oss in May, it said on Monday."));
    EventProfile profile = EventProfile.of(report);

    assertThat(
            new RelationClassifier()
                .found(
                    PairEvidence.of(report, report, new Aligner().align(report, report)),
                    new EventLikeness().measures(profile, profile)))
        .containsKeys(shipped.measures().toArray(String[]::new));
  }

  @Test
  void moreOfAMeasureNeverSpeaksAgainstWhatItStandsFor() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      Map<String, Double> measures = new HashMap<>();
      shipped.measures().forEach(name -> measures.put(name, 4 * random.nextDouble()));
      double before = shipped.probability(measures);
      List<String> names = shipped.measures();
      String name = names.get(random.nextInt(names.size()));
      measures.merge(name, random.nextDouble(), Double::sum);

      double change = shipped.probability(measures) - before;
      assertThat(AGAINST.contains(name) ? -change : change).as(name).isGreaterThan(-1e-9);
    }
  }

  @Test
  void treesAreReadAsTheyAreWritten() throws IOException {
    BoostedTrees.Node leaf = new BoostedTrees.Leaf(-0.5);
    BoostedTrees.Node split =
        new BoostedTrees.Split(
            "figs", 2.5, leaf, new BoostedTrees.Split("dates", 1, leaf, new BoostedTrees.Leaf(2)));
    FoundModel model = new FoundModel("v", "nothing", new BoostedTrees(0.25, List.of(split, leaf)));

    assertThat(FoundModel.read(new StringReader(model.toLines()))).isEqualTo(model);
  }

  @Test
  void answersOfTheTreesAreAddedUpAndAMissingMeasureCountsAsNothing() {
    BoostedTrees.Node split = BoostedTrees.read("(figs 2.5 -1 1)");
    BoostedTrees trees = new BoostedTrees(0.5, List.of(split, BoostedTrees.read("0.5")));

    assertThat(trees.probability(Map.of("figs", 2.5))).isCloseTo(0.8808, within(1e-4));
    assertThat(trees.probability(Map.of())).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(figs 2.5 -1", "(figs 2.5 -1 1) 3", "(figs 2.5 -1 1 2)", "(figs"})
  void brokenTreeIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> BoostedTrees.read(text));
  }
}
