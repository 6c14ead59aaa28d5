package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparer;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.Difference;
import org.retold.facts.FactKind;
import org.retold.read.ReadProblem;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.ReportText;

class HtmlOutputTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)> \"'&amp; <!-- ]]> \u202E \u0000"
          + " \uD83D";

  @Test
  void verdictIsToldInWordsWithItsConfidence() {
    Document page = page(Samples.ferry());

    assertThat(page.select("h2").text()).isEqualTo("A reworded copy");
    assertThat(page.select(".sure").text()).isEqualTo("Confidence 97 %");
    assertThat(page.select(".bar strong").eachText()).containsExactly("91 %", "78 %");
    assertThat(page.select(".direction").text())
        .contains("A was most likely taken from B. Confidence 83 %.")
        .contains("The first report names Northwire as its source.");
  }

  @Test
  void bothTextsStandInFullAndInOrder() {
    Comparison ferry = Samples.ferry();
    Document page = page(ferry);

    assertThat(textOf(page, "a")).isEqualTo(squeezed(ferry.a().report().text()));
    assertThat(textOf(page, "b")).isEqualTo(squeezed(ferry.b().report().text()));
  }

  @Test
  void everyAlignedSentenceLeadsToItsPartner() {
    Comparison ferry = Samples.ferry();
    Document page = page(ferry);

    for (AlignedPassage passage : ferry.alignment().passages()) {
      for (int sentence : passage.a()) {
        String partner = reference(page, "#p1a" + sentence).substring(3);
        assertThat(passage.b()).contains(Integer.valueOf(partner));
      }
      for (int sentence : passage.b()) {
        String partner = reference(page, "#p1b" + sentence).substring(3);
        assertThat(passage.a()).contains(Integer.valueOf(partner));
      }
    }
  }

  @Test
  void boxesCountTheSentencesOfTheirReportAsTheTerminalDoes() {
    Comparison ferry = Samples.ferry();
    Document page = page(ferry);

    for (AlignedPassage passage : ferry.alignment().passages()) {
      for (int sentence : passage.b()) {
        Element box = page.expectFirst("#p1b" + sentence + " > a.ref");
        assertThat(box.ownText()).isEqualTo(Integer.toString(sentence + 1));
        assertThat(box.text()).endsWith("\u2192A" + (passage.a().get(0) + 1));
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhereInThePage() {
    for (Document page : List.of(page(Samples.ferry()), page(Samples.threeReports()))) {
      for (Element link : page.select("a[href], [aria-describedby], [aria-labelledby]")) {
        for (String attribute : List.of("href", "aria-describedby", "aria-labelledby")) {
          for (String id : link.attr(attribute).replace("#", "").split(" ")) {
            assertThat(id.isEmpty() || page.getElementById(id) != null)
                .as(link.outerHtml())
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void noIdStandsTwice() {
    List<String> ids = page(Samples.threeReports()).select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyDifferenceIsListedAndMarkedWhereItStands() {
    Comparison ferry = Samples.ferry();
    Document page = page(ferry);

    assertThat(page.select(".differences .d")).hasSameSizeAs(ferry.differences());
    for (int i = 0; i < ferry.differences().size(); i++) {
      Difference difference = ferry.differences().get(i);
      Element entry = page.expectFirst("#p1d" + i);
      assertThat(entry.select(".why").text()).isEqualTo(difference.why());
      assertThat(entry.attr("data-kind")).isEqualTo(difference.kind().label());
      assertThat(entry.attr("data-change")).isEqualTo(difference.change().label());
      assertThat(marked(page, "a", i)).isEqualTo(words(difference.a()));
      assertThat(marked(page, "b", i)).isEqualTo(words(difference.b()));
    }
  }

  @Test
  void everyMarkCanBeReachedByKeyAndNamesItsReason() {
    Document page = page(Samples.ferry());

    assertThat(page.select("mark"))
        .isNotEmpty()
        .allSatisfy(
            mark -> {
              assertThat(mark.attr("tabindex")).isEqualTo("0");
              assertThat(page.select("#" + mark.attr("aria-describedby")).text()).isNotBlank();
            });
  }

  @Test
  void marksMayLieInEachOtherAndCross() {
    ReportText text =
        new ReportSketch("a").paragraph("He said about 40 of the 90 barges sank.").build();
    List<Difference> differences =
        List.of(
            left(text, FactKind.QUOTE, "about 40 of the 90"),
            left(text, FactKind.NUMBER, "40"),
            left(text, FactKind.NUMBER, "the 90 barges"));
    Comparison apart = Samples.unrelated(text, text);
    Document page =
        page(new Comparison(apart.a(), apart.b(), apart.verdict(), apart.alignment(), differences));

    assertThat(textOf(page, "a")).isEqualTo(text.report().text());
    assertThat(marked(page, "a", 0)).isEqualTo("about 40 of the 90");
    assertThat(marked(page, "a", 1)).isEqualTo("40");
    assertThat(marked(page, "a", 2)).isEqualTo("the 90 barges");
  }

  @Test
  void furnitureIsSetApartAndCreditsAreMarked() {
    Document page = page(Samples.ferry());

    assertThat(page.select(".a .furniture").eachAttr("data-label"))
        .containsExactly("caption", "credit", "comment form");
    assertThat(page.select(".a .credit").text()).isEqualTo("Source: Northwire");
    assertThat(page.select(".b .credit").text()).isEqualTo("(Northwire)");
  }

  @Test
  void sentencesOfOneReportOnlyAreMarkedAndListed() {
    Document page = page(Samples.ferry());

    assertThat(page.select(".only").eachAttr("id"))
        .containsExactly("p1a2", "p1a5", "p1b9", "p1b10");
    assertThat(page.select(".alone li").eachText())
        .contains("The boats have to go.", "In 2027 a smaller accident left three people dead.");
  }

  @Test
  void filtersCarryTheirCounts() {
    Comparison ferry = Samples.ferry();
    Document page = page(ferry);

    assertThat(page.select("input[data-by=change] + span").eachText())
        .containsExactly("changed 9", "left out 3", "added 1", "kept 4");
    assertThat(page.select("input[data-by=kind]").eachAttr("value"))
        .containsExactlyElementsOf(Samples.kinds(ferry).stream().map(FactKind::label).toList());
  }

  @Test
  void explanationHoldsMeasuresBesideTheirThresholds() {
    Document page = page(Samples.ferry());

    assertThat(page.select(".explanation tbody tr").eachText())
        .containsExactly("close-share 0.375 0.5", "coverage-shorter 0.912 0.8");
    assertThat(page.select(".explanation").text()).contains("test-1");
  }

  @Test
  void missingTitlePublisherAndDatesAreSaidToBeMissing() {
    Document page = page(Samples.unrelated(text("a", "Rain fell."), text("b", "The lake rose.")));

    assertThat(page.select(".side header").eachText())
        .allSatisfy(
            header ->
                assertThat(header)
                    .contains("No publisher given", "No title given", "Published not given"));
    assertThat(page.select(".alone, .s[data-p]")).isEmpty();
  }

  @Test
  void threeReportsShowTheirRelationsFirstThenEveryPair() {
    Document page = page(Samples.threeReports());

    assertThat(page.select("main > section").eachAttr("class"))
        .containsExactly("matrix", "facts", "pair", "pair apart", "pair apart");
    assertThat(page.select(".matrix tbody tr").eachText().get(0))
        .contains("1 Straitside Daily", "reworded 91 %", "unrelated 0 %");
    assertThat(page.select(".matrix td a").eachAttr("href"))
        .containsExactly("#p1", "#p2", "#p1", "#p3", "#p2", "#p3");
    assertThat(page.select("#pair option")).hasSize(3);
  }

  @Test
  void threeReportsShowTheFactsReportByReport() {
    Document page = page(Samples.threeReports());

    assertThat(page.select(".facts details.conflict tbody td > p:not(.context)").eachText())
        .containsExactly("a 41 people", "b 47 people");
    assertThat(page.select(".facts details.conflict .context").get(1).text())
        .isEqualTo(
            "... all of its boats within two years following a collision in which 47 people were hurt.");
    assertThat(page.select(".facts .conflict .absent").text()).isEqualTo("does not say");
    assertThat(page.select(".facts details.conflict tbody a").eachAttr("href"))
        .containsExactly("#p1a0", "#p1b0");
    assertThat(page.select(".facts details.agreed tbody th").eachText()).containsExactly("place");
    assertThat(page.select(".facts details[open]")).hasSize(3);
  }

  @Test
  void sameFileGivenTwiceIsTwoReports() {
    Report report = Report.of("a", "Rain fell on the lake. The ferry did not sail.");

    Document page = page(new Comparer().compare(List.of(report, report, report)));

    assertThat(page.select("#pair option")).hasSize(3);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void problemsInReadingAreShown() {
    Document page = Jsoup.parse(print(Samples.set(Samples.ferry()), Samples.problems()));

    assertThat(page.select(".problems li").eachText())
        .containsExactly(
            "lost.html, whole file: no article found in the page Not compared.",
            "ferry.txt, byte 17: not UTF-8, read as windows-1252 Compared as far as it was read.");
  }

  @Test
  void pageLoadsNothingAndRunsNothingButItsOwnScript() {
    Document page = page(Samples.threeReports());

    assertThat(page.select("link, img, iframe, object, embed, form, base, [src], [style]"))
        .isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(target -> target.startsWith("#"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.expectFirst("script").data().replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "fetch(", "import(", "innerHTML");
  }

  @Test
  void policyAllowsExactlyTheStyleAndTheScriptOfThePage() throws NoSuchAlgorithmException {
    Document page = page(Samples.ferry());

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("style-src 'sha256-" + digest(page.expectFirst("style").data()) + "';")
        .contains("script-src 'sha256-" + digest(page.expectFirst("script").data()) + "';");
  }

  @Test
  void hostileTextStaysText() {
    Report report =
        Report.builder(HOSTILE, HOSTILE)
            .title(HOSTILE)
            .file(HOSTILE)
            .url("javascript:alert(1)")
            .publisher(new Publisher(HOSTILE))
            .authors(List.of(HOSTILE))
            .credits(List.of(new Credit(HOSTILE, new Span(0, 5), HOSTILE)))
            .build();
    ReportText text = new ReportText(report, List.of(), List.of());
    Comparison apart = Samples.unrelated(text, text);
    Comparison hostile =
        new Comparison(
            text,
            text,
            apart.verdict(),
            apart.alignment(),
            List.of(
                Samples.difference(FactKind.NAME, Difference.Change.ADDED, null, null, HOSTILE)));
    List<ReadProblem> problems = List.of(new ReadProblem(HOSTILE, HOSTILE, HOSTILE, true));

    Document page = Jsoup.parse(print(Samples.set(hostile), problems));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    String expected = squeezed(HOSTILE.replace('\u0000', '\uFFFD').replace('\uD83D', '\uFFFD'));
    assertThat(textOf(page, "a")).isEqualTo(expected);
    assertThat(page.select("#p1w0").text()).isEqualTo(expected);
    assertThat(page.select(".side.a h3").text()).isEqualTo(expected);
  }

  @Test
  void spansThatOverlapOrLeaveGapsLoseNoText() {
    ReportText sketch =
        new ReportSketch("a").paragraph("First sentence here.", "Second one there.").build();
    Report report = sketch.report();
    ReportText odd =
        new ReportText(
            report.toBuilder()
                .furniture(List.of(new Furniture(FurnitureKind.OTHER, new Span(10, 25), "x")))
                .build(),
            sketch.headline(),
            sketch.sentences());
    ReportText bare = new ReportText(report, List.of(), List.of());

    Document page = page(Samples.unrelated(odd, bare));

    assertThat(textOf(page, "a")).isEqualTo(report.text());
    assertThat(textOf(page, "b")).isEqualTo(report.text());
  }

  @Test
  void pageIsWellNestedHtml() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);

    parser.parseInput(print(Samples.threeReports(), Samples.problems()), "");

    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void sameInputGivesTheSameBytesUnderAnyLocale() {
    Locale before = Locale.getDefault();
    String expected = print(Samples.threeReports(), Samples.problems());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(print(Samples.threeReports(), Samples.problems())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fiveThousandSentencesMakeAPageOfAFewMegabytes() {
    String page = print(Samples.set(Samples.lengthy(5000)), List.of());

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(6_000_000);
    assertThat(page).contains("id=\"p1a4999\"", "id=\"p1b4999\"");
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Difference left(ReportText text, FactKind kind, String words) {
    Difference.Side side = Samples.side(text, 0, words);
    return Samples.difference(kind, Difference.Change.ADDED, side, null, "Only here.");
  }

  private static ReportText text(String id, String sentence) {
    return new ReportSketch(id).paragraph(sentence).build();
  }

  private static String reference(Document page, String sentence) {
    return page.select(sentence + " > a.ref").attr("href").substring(1);
  }

  private static String marked(Document page, String side, int difference) {
    return page.select(".side." + side + " mark[data-d~=(^|\\s)" + difference + "(\\s|$)]").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  private static String words(Difference.@Nullable Side side) {
    return side == null ? "" : side.text();
  }

  private static String textOf(Document page, String side) {
    Element pane = page.expectFirst(".side." + side + " .pane").clone();
    pane.select("a.ref").remove();
    return squeezed(
        pane.select("p").stream().map(Element::wholeText).collect(Collectors.joining(" ")));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Document page(Comparison comparison) {
    return page(Samples.set(comparison));
  }

  private static Document page(ComparisonSet set) {
    return Jsoup.parse(print(set, List.of()));
  }

  private static String print(ComparisonSet set, List<ReadProblem> problems) {
    StringWriter out = new StringWriter();
    try {
      new HtmlOutput().write(set, problems, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
