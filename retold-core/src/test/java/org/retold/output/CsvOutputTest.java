package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.FactTable;
import org.retold.comparison.FactTable.Statement;
import org.retold.facts.FactKind;
import org.retold.text.ReportText;

class CsvOutputTest {

  @Test
  void rowIsAFactAndColumnAReport() {
    assertThat(print(Samples.threeReports()))
        .isEqualTo(
            """
            kind,standing,groups,why,"1 ferry-retold","2 ferry-first","3 orchard"
            number,conflict,"1 | 2","ferry-retold says “41 people”; ferry-first says “47 people”.","41 people","47 people",""
            place,agreed,"1 2","ferry-retold and ferry-first say “Port Amery”.","Port Amery","Port Amery",""
            name,single,1,"Only ferry-retold says “Lunde”.",Lunde,"",""
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void quotationMarksAndLineBreaksStayInTheirCell() {
    assertThat(print(oneCell("he said \"no,\nnever\""))).contains("\"he said \"\"no,\nnever\"\"\"");
  }

  @Test
  void cellThatASpreadsheetWouldRunIsDisarmed() {
    assertThat(print(oneCell("=HYPERLINK(1)"))).contains("'=HYPERLINK(1)");
    assertThat(print(oneCell("@sum"))).contains("'@sum");
  }

  @Test
  void figureBelowZeroStaysAFigure() {
    assertThat(print(oneCell("-5 degrees"))).contains("-5 degrees").doesNotContain("'-5");
  }

  @Test
  void reportsWithoutFactsGiveTheHeadAlone() {
    assertThat(print(Samples.set(Samples.ferry()))).hasLineCount(1);
  }

  private static ComparisonSet oneCell(String words) {
    ReportText report = new ReportSketch("one").paragraph("Rain fell on the lake.").build();
    Statement statement = new Statement(0, Samples.side(report, 0, "Rain"), words);
    FactTable.Row row =
        new FactTable.Row(
            FactKind.NAME, FactTable.Standing.SINGLE, List.of(List.of(statement)), "");
    return new ComparisonSet(List.of(report), List.of(), new FactTable(List.of(row)));
  }

  private static String print(ComparisonSet set) {
    StringWriter out = new StringWriter();
    try {
      new CsvOutput().write(set, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
