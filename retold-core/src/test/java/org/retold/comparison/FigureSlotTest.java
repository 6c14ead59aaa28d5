package org.retold.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.Retold;
import org.retold.comparison.Difference.Change;
import org.retold.facts.FactKind;
import org.retold.report.Report;

class FigureSlotTest {
  private static final String DETAIL =
      "\n\n\"A rise of 35 percent is what the piers need,\" harbour master Ilva Brandt told the"
          + " council of Lake Torvik on Monday.";

  @Test
  void figureInItsOnePlaceIsChangedThoughTheOldOneStandsElsewhere() {
    Report copy =
        Report.of("a", "The lake town may raise mooring fees by up to 45 percent." + DETAIL);
    Report source =
        Report.of("b", "The lake town may raise mooring fees by as much as 35 percent." + DETAIL);

    List<Difference> changed =
        Retold.compare(copy, source).differences().stream()
            .filter(difference -> difference.change() == Change.CHANGED)
            .toList();

    assertThat(changed)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.kind()).isEqualTo(FactKind.PERCENT);
              assertThat(difference.why()).contains("45 percent").contains("35 percent");
            });
  }
}
