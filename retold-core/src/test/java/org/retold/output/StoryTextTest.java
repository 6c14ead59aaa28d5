package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.output.TerminalOutput.Options;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Direction.Verdict;
import org.retold.relation.Relation;
import org.retold.report.Clocks;
import org.retold.report.ReportHead;
import org.retold.story.Lineage;
import org.retold.story.LineageEdge;
import org.retold.story.LineageNode;
import org.retold.story.LineageNode.Crediting;
import org.retold.story.Link;
import org.retold.story.Origin;
import org.retold.story.Story;
import org.retold.story.StorySet;

class StoryTextTest {

  @Test
  void summaryCountsReportsStoriesAndOrigins() {
    assertThat(print(StorySamples.pile(), 400))
        .startsWith(
            "11 reports, 3 stories. The 10 reports in them go back to 5 origins, 1 of them outside"
                + " this pile; 2 derived reports name no source. In 1 story the number of origins is"
                + " in doubt. The other report is in no story.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 'No reports, no stories.'",
    "1, '1 report, no story: it takes two reports to make one.'",
    "3, '3 reports, no story: no two of them were found to tell of the same event.'"
  })
  void summaryOfPilesWithoutStories(int reports, String expected) {
    assertThat(print(new StorySet(heads(reports), List.of()), 100)).isEqualTo(expected + "\n");
  }

  @Test
  void independentReportsAreNotCalledCopies() {
    assertThat(print(only(StorySamples.orchard()), 100))
        .startsWith("2 reports, 1 story. None of the 2 reports was found to descend from another.")
        .contains("2 reports, 2 origins: no report was found to descend from another.\n")
        .contains("\n   Melling Post (hail-a)\n   hail-b\n");
  }

  @Test
  void storySentenceNamesItsOrigins() {
    assertThat(new StorySentence(StorySamples.ferry()).text())
        .isEqualTo(
            "6 reports, 2 origins, perhaps more: Northwire (5 reports, first 14 May 2031), and the"
                + " Straitside Gazette's own.");
    assertThat(new StorySentence(StorySamples.weir()).text())
        .isEqualTo("2 reports, 1 origin: the Lunde Herald, first 2 May 2031.");
  }

  @Test
  void treeShowsWhoDescendsFromWhom() {
    assertThat(print(only(StorySamples.ferry()), 200))
        .contains(
            """
               Northwire, not in this pile
               ├─ Harbour Post, 2 versions: 14 May 2031, 06:10 UTC (post-1); 14 May 2031, 11:40 UTC (post-2): credits it, 97 % sure
               │  └─ Coast Courier, 14 May 2031, 09:20 UTC (courier): reworded, 91 % carried over, 91 % sure, uncredited
               │     └─ blog: perhaps copied in part, 42 % carried over, 55 % sure, perhaps also from Harbour Post, uncredited
               └─ Valley Times, 14 May 2031 (valley): credits it, 94 % sure
               Straitside Gazette, 15 May 2031 (straitside)
            """
                .indent(0));
  }

  @Test
  void cutCopyIsNotCalledTheSameText() {
    assertThat(print(only(weirWith(new Coverage(.74, 1))), 200))
        .contains("near-verbatim, 100 % carried over, 74 % of it used, 96 % sure");
    assertThat(print(only(weirWith(new Coverage(.99, 1))), 200))
        .contains("the same text, 96 % sure");
  }

  private static Story weirWith(Coverage coverage) {
    Story weir = StorySamples.weir();
    Lineage lineage =
        new Lineage(
            weir.lineage().nodes(),
            List.of(StorySamples.edge("n0", "n1", Relation.DUPLICATE, coverage, .96)));
    return new Story(
        weir.id(), weir.title(), weir.reports(), weir.origins(), lineage, weir.links());
  }

  @Test
  void terminalWithoutUnicodeGetsPlainTrees() {
    String text = print(only(StorySamples.ferry()), new Options(100, false, false, false, false));

    assertThat(text).contains("   |- Harbour Post").contains("   `- Valley Times");
    assertThat(text.chars()).allMatch(c -> c < 128);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    for (StorySet set :
        List.of(StorySamples.pile(), only(StorySamples.copies(40)), only(chain(30)))) {
      assertThat(print(set, width).lines()).allMatch(line -> Cells.width(line) <= width);
      assertThat(print(set, new Options(width, false, true, true, false)).lines())
          .allMatch(line -> Cells.width(line) <= width);
    }
  }

  @Test
  void manyCopiesAreCounted() {
    String text = print(only(StorySamples.copies(3000)), 100);

    assertThat(text)
        .startsWith("3,001 reports, 1 story.")
        .contains("└─ and 2,989 more: 1,495 of the same text, 1,494 near-verbatim; 997 uncredited");
    assertThat(text.lines()).hasSizeLessThan(25);
  }

  @Test
  void everyCopyIsShownWhenAllAreWanted() {
    String text =
        print(only(StorySamples.copies(3000)), new Options(100, false, true, true, false));

    assertThat(text.lines().filter(line -> line.contains("Site "))).hasSize(3000);
  }

  @Test
  void longChainStopsGoingRightButNamesWhatEachIsFrom() {
    String text = print(only(chain(30)), new Options(100, false, true, true, false));

    assertThat(text).contains("├─ link-20: reworded, 90 % sure (from link-19)\n");
    assertThat(text.lines().filter(line -> line.contains("link-"))).hasSize(30);
  }

  @Test
  void chainOfManyThousandsIsPrinted() {
    assertThat(print(only(chain(20_000)), new Options(80, false, true, true, false)))
        .contains("link-19999:");
  }

  @Test
  void lineageWithACycleOrWithoutAReportLosesNoReport() {
    Lineage cycle =
        new Lineage(
            List.of(node("n1", "a"), node("n2", "b")),
            List.of(
                StorySamples.edge("n1", "n2", Relation.REWORDED, .9, "x"),
                StorySamples.edge("n2", "n1", Relation.REWORDED, .9, "x")));
    List<String> ids = List.of("a", "b", "c");
    Story story =
        new Story(
            "s1", "T", ids, List.of(new Origin("o1", null, true, null, ids)), cycle, List.of());

    assertThat(print(only(story), 80)).contains(" a").contains(" b").contains(" c");
  }

  @Test
  void storyWithoutHeadlineSaysSo() {
    Story weir = StorySamples.weir();
    Story nameless =
        new Story("s1", " ", weir.reports(), weir.origins(), weir.lineage(), weir.links());

    assertThat(print(only(nameless), 80)).contains("1  (no headline)\n");
  }

  @Test
  void onlyTheFirstTwentyStoriesAreShown() {
    List<Story> stories = IntStream.range(0, 37).mapToObj(i -> StorySamples.orchard()).toList();
    StorySet set = new StorySet(heads(3), stories);

    assertThat(print(set, 80))
        .contains("\n20 ")
        .doesNotContain("\n21 ")
        .endsWith("\nand 17 more: --all\n");
    assertThat(print(set, new Options(80, false, true, true, false))).contains("\n37 ");
  }

  @Test
  void quietTextIsALineAStory() {
    assertThat(print(StorySamples.pile(), new Options(400, false, true, false, true)).lines())
        .hasSize(4)
        .contains(
            "Weir on the Lunde to be rebuilt: 2 reports, 1 origin: the Lunde Herald, first 2 May"
                + " 2031.");
  }

  @Test
  void doubtfulIndependenceMakesTheOriginsPerhapsFewer() {
    Story story =
        linked(
            StorySamples.link("hail-a", "hail-b", Relation.INDEPENDENT, .6, 0, 0, Verdict.UNKNOWN));

    assertThat(new StorySentence(story).text())
        .isEqualTo(
            "2 reports, 2 origins, perhaps fewer: no report was found to descend from another.");
  }

  @Test
  void copyWhoseDirectionAloneIsInDoubtMakesNoMoreOrigins() {
    Story ferry = StorySamples.ferry();
    List<Link> links = new ArrayList<>(ferry.links());
    links.set(
        0,
        StorySamples.link(
            "blog", "courier", Relation.PARTLY_DERIVED, .8, .42, .3, Verdict.A_FROM_B));
    Story surer =
        new Story("s1", "T", ferry.reports(), ferry.origins(), ferry.lineage(), List.copyOf(links));

    assertThat(new StorySentence(ferry).text()).contains("2 origins, perhaps more: ");
    assertThat(new StorySentence(surer).text()).contains("2 origins: ");
  }

  @Test
  void doubtfulEventMakesItPerhapsMoreThanOneStory() {
    Link sure =
        StorySamples.link("hail-a", "hail-b", Relation.INDEPENDENT, .9, 0, 0, Verdict.UNKNOWN);
    Link doubtful =
        new Link(
            sure.a(),
            sure.b(),
            .5,
            sure.relation(),
            .9,
            sure.coverage(),
            sure.verbatim(),
            sure.direction(),
            List.of());

    assertThat(new StorySentence(linked(doubtful)).text())
        .endsWith("another. Perhaps these are reports of more than one event.");
    assertThat(new StorySentence(linked(sure)).text()).doesNotContain("Perhaps");
  }

  @Test
  void formFilledAnewIsPerhapsNotOneStory() {
    Link filled =
        new Link(
            "hail-a",
            "hail-b",
            .2,
            Relation.NEAR_VERBATIM,
            .72,
            new Coverage(1, 1),
            new Coverage(.8, .8),
            new Direction(Verdict.UNKNOWN, .5, List.of()),
            List.of());
    Story story = linked(filled);

    assertThat(new StorySentence(story).text())
        .endsWith("Perhaps these are reports of more than one event.");
    assertThat(new StorySummary(StorySamples.set(List.of(story), List.of())).text())
        .endsWith("Perhaps it is more than one story.");
  }

  @Test
  void manyOriginsAreSummedUp() {
    List<Origin> origins = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      origins.add(new Origin("o" + i, "Wire " + i, false, null, List.of("w" + i, "v" + i)));
      ids.addAll(List.of("w" + i, "v" + i));
    }
    for (int i = 5; i < 9; i++) {
      origins.add(new Origin("o" + i, null, true, null, List.of("w" + i)));
      ids.add("w" + i);
    }
    Story story = new Story("s1", "T", ids, origins, new Lineage(List.of(), List.of()), List.of());

    assertThat(new StorySentence(story).text())
        .isEqualTo(
            "14 reports, 9 origins: Wire 0 (2 reports), Wire 1 (2 reports), Wire 2 (2 reports), 2"
                + " more (4 reports), and 4 reports of their own.");
  }

  @ParameterizedTest
  @CsvSource({
    "Northwire, Northwire's",
    "Straitside Gazette, the Straitside Gazette's",
    "The Valley Times, the Valley Times'",
    "Port Press, Port Press'",
    "ECHO, the ECHO's"
  })
  void namesStandWithinASentence(String name, String possessive) {
    assertThat(StoryWords.possessive(name)).isEqualTo(possessive);
  }

  @Test
  void clockThatIsNotThePublishersIsNamed() {
    ReportHead dated = clocked(new Clocks(null, null, null, StorySamples.day(4)));
    ReportHead fetched = clocked(new Clocks(null, null, StorySamples.day(5), null));

    assertThat(StoryWords.when(dated)).isEqualTo("dateline 4 May 2031");
    assertThat(StoryWords.when(fetched)).isEqualTo("fetched 5 May 2031");
    assertThat(StoryWords.when(clocked(Clocks.NONE))).isNull();
  }

  @Test
  void hostileNamesCannotSteerTheTerminal() {
    Origin origin =
        new Origin("o1", "\u001b[2JWire\u202e", false, null, List.of("\u001b]0;x", "b"));
    Story story =
        new Story(
            "s1",
            "\u001b[31mRed\r\nalert",
            origin.reports(),
            List.of(origin),
            new Lineage(List.of(), List.of()),
            List.of());

    assertThat(print(only(story), 80)).doesNotContain("\u001b", "\r", "\u202e");
  }

  @Test
  void textIsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    String expected = print(StorySamples.pile(), 80);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(print(StorySamples.pile(), 80)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Story linked(Link link) {
    Story orchard = StorySamples.orchard();
    return new Story(
        "s3", "T", orchard.reports(), orchard.origins(), orchard.lineage(), List.of(link));
  }

  private static Story chain(int length) {
    List<LineageNode> nodes = new ArrayList<>();
    List<LineageEdge> edges = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      ids.add("link-" + i);
      nodes.add(node("n" + i, "link-" + i));
      if (i > 0) {
        edges.add(StorySamples.edge("n" + (i - 1), "n" + i, Relation.REWORDED, .9, "x"));
      }
    }
    return new Story(
        "s1",
        "T",
        ids,
        List.of(new Origin("o1", null, true, null, ids)),
        new Lineage(nodes, edges),
        List.of());
  }

  private static LineageNode node(String id, String report) {
    return new LineageNode(id, null, true, List.of(report), Crediting.CREDITED);
  }

  private static ReportHead clocked(Clocks clocks) {
    return new ReportHead("a", null, null, null, null, List.of(), clocks, List.of(), List.of(), 3);
  }

  private static List<ReportHead> heads(int count) {
    return IntStream.range(0, count).mapToObj(i -> StorySamples.head("r" + i, null, null)).toList();
  }

  private static StorySet only(Story story) {
    return StorySamples.set(List.of(story), List.of());
  }

  private static String print(StorySet set, int width) {
    return print(set, Options.plain(width));
  }

  private static String print(StorySet set, Options options) {
    StringWriter out = new StringWriter();
    try {
      new TerminalOutput(options).find(set, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @Test
  void percentSignStaysWithItsNumber() {
    assertThat(Cells.wrap("taken whole, 63 % sure, 9 %", 15))
        .extracting(Cells.Line::text)
        .containsExactly("taken whole,", "63 % sure, 9 %");
    assertThat(Cells.wrap("carried over 61 % sure", 15))
        .extracting(Cells.Line::text)
        .containsExactly("carried over", "61 % sure");
  }

  @Test
  void creditsWithoutANameAreToldAsSuch() {
    assertThat(Wording.credits(List.of("agencies"))).isEqualTo("agencies without naming one");
    assertThat(Wording.credits(List.of("AFP", "agencies"))).isEqualTo("AFP, agencies");
    assertThat(Wording.credits(List.of("AFP", "AP"))).isEqualTo("AFP, AP");
    assertThat(Wording.credits(List.of())).isNull();
  }
}
