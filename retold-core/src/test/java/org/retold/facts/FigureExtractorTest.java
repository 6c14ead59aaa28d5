package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class FigureExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They seized 5, 6 and 7 kg of it.          | 5 kilograms; 6 kilograms; 7 kilograms",
        "Pay rose from 5 to 6 percent.             | 5 %; 6 %",
        "It went from 3.4 to 3.1 billion dollars.  | 3400000000 $; 3100000000 $",
        "It will take 2 to 3 million of them.      | 2000000..3000000",
        "Copper rose $40 to $1,240.                | 40 $; 1240 $",
        "One in five of them, three out of four.   | 20 %; 75 %",
        "A couple of hundred, half a dozen.        | 200; 6",
        "Tens of thousands, several hundred.       | 10000; 100",
        "The 42nd and the twenty-first of them.    | 42 ordinal; 21 ordinal",
        "They won 3-1 and lost 1-3.                | 1..3 score; 1..3 score",
        "It was passed by 54 votes to 46.          | 46..54 score",
        "It lasts 2-3 weeks.                       | 2..3 weeks",
        "Mira Solt, 34, met a girl aged 9.         | 34 year-old; 9 year-old",
        "Two and a half hours, 2½ years.           | 2.5 hours; 2.5 years",
        "It ran for two hours and 15 minutes.      | 2.25 hours",
        "A million and a half crowns.              | 1500000 krona",
        "Six euros 50, £5 and 20 pence.            | 6.5 €; 5.2 £",
        "It pays A$5m, 40p and Rs 500.             | 5000000 A$; 0.4 £; 500 ₹",
        "It weighs 40 pounds.                      | 40 lb",
        "They sold 100m shares in the 100m race.   | 100000000; 100 metres",
        "It fell 25 basis points.                  | 0.25 points",
        "It is 30 km/h, 20 degrees Celsius, 9C.    | 30 kilometres per hour; 20 degrees; 9 degrees",
        "On 5 March 2019, at 0900, at 10:30.       | ",
        "The F-16 and the G20 of Covid-19.         | ",
      })
  void readsEachFormOfFigure(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures == null ? "" : figures);
  }

  private static String figures(String text) {
    return quantities(text).stream()
        .map(FigureExtractorTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Quantity figure) {
    String range = figure.isRange() ? number(figure.low()) + ".." : "";
    return (range + number(figure.high()) + " " + figure.unit()).strip();
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(Math.round(value * 1e6) / 1e6);
  }

  private static List<Quantity> quantities(String text) {
    return new FactExtractor()
        .extract(new TextAnalyzer().analyze(Report.of("r", text))).stream()
            .map(Fact::value)
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast)
            .toList();
  }

  @Test
  void figuresWithoutEndAreReadOnce() {
    for (String unit : List.of("1,000 ", "a hundred and ", "between 5 and ", "one in ", "5, ")) {
      assertThat(quantities(unit.repeat(150_000)).size()).isLessThanOrEqualTo(151_000);
    }
  }
}
