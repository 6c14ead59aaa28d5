package org.retold.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.report.ReportHead;

class StoryFinderTest {
  private static final StoryFinder FINDER = new StoryFinder();

  private static ReportHead head(String id) {
    return head(id, null, null);
  }

  private static ReportHead head(String id, @Nullable String title, @Nullable String day) {
    Moment published = day == null ? null : Moment.of(LocalDate.parse(day));
    Report report =
        Report.builder(id, "text")
            .title(title)
            .clocks(new Clocks(published, null, null, null))
            .build();
    return ReportHead.of(report, 300);
  }

  private static Link link(
      String a, String b, Relation relation, double event, double coverA, double coverB) {
    boolean inOrder = a.compareTo(b) < 0;
    Coverage coverage = inOrder ? new Coverage(coverA, coverB) : new Coverage(coverB, coverA);
    return new Link(
        inOrder ? a : b,
        inOrder ? b : a,
        event,
        relation,
        0.9,
        coverage,
        new Coverage(0, 0),
        new Direction(Direction.Verdict.UNKNOWN, 0.5, List.of()),
        List.of());
  }

  private static Link copy(String a, String b) {
    return link(a, b, Relation.NEAR_VERBATIM, 1, 0.9, 0.9);
  }

  private static Link sameEvent(String a, String b, double chance) {
    return link(a, b, Relation.INDEPENDENT, chance, 0, 0);
  }

  private static Link unrelated(String a, String b) {
    return link(a, b, Relation.UNRELATED, 0.02, 0, 0);
  }

  /** The small part of a round-up that is the whole of an item. */
  private static Link item(String item, String roundUp) {
    return link(item, roundUp, Relation.PARTLY_DERIVED, 0.4, 1, 0.1);
  }

  private static Set<Set<String>> stories(Collection<Link> links) {
    Set<String> ids = new TreeSet<>();
    links.forEach(link -> ids.addAll(List.of(link.a(), link.b())));
    StorySet found = FINDER.find(ids.stream().map(StoryFinderTest::head).toList(), links);
    return found.stories().stream()
        .map(story -> (Set<String>) new TreeSet<>(story.reports()))
        .collect(Collectors.toSet());
  }

  @Test
  void copiesAreOneStory() {
    assertThat(stories(List.of(copy("a", "b"), copy("b", "c"))))
        .containsOnly(Set.of("a", "b", "c"));
  }

  @Test
  void independentReportsOfOneEventAreOneStory() {
    assertThat(stories(List.of(sameEvent("a", "b", 0.9)))).containsOnly(Set.of("a", "b"));
  }

  @Test
  void unrelatedReportsAreNoStory() {
    assertThat(stories(List.of(unrelated("a", "b"), sameEvent("c", "d", 0.3)))).isEmpty();
  }

  @Test
  void briefBelongsToTheReportThatItIsTakenFrom() {
    assertThat(stories(List.of(link("brief", "long", Relation.PARTLY_DERIVED, 0.9, 1, 0.07))))
        .containsOnly(Set.of("brief", "long"));
  }

  @Test
  void chainOfTwoLinksWhoseEndsAreUnrelatedIsParted() {
    assertThat(
            stories(
                List.of(sameEvent("a", "b", 0.9), sameEvent("b", "c", 0.8), unrelated("a", "c"))))
        .containsOnly(Set.of("a", "b"));
  }

  @Test
  void roundUpDoesNotJoinTheStoriesItSharesItemsWith() {
    List<Link> links = new ArrayList<>();
    for (String story : List.of("fire", "match", "trial")) {
      links.add(copy(story + 1, story + 2));
      links.add(sameEvent(story + 1, story + 3, 0.9));
      links.add(sameEvent(story + 2, story + 3, 0.9));
      links.add(item(story + 1, "weekly"));
      links.add(item(story + 2, "weekly"));
    }

    assertThat(stories(links))
        .hasSize(3)
        .allSatisfy(
            story ->
                assertThat(
                        story.stream()
                            .filter(id -> !id.equals("weekly"))
                            .map(id -> id.substring(0, 4)))
                    .containsOnly(story.iterator().next().substring(0, 4)));
  }

  @Test
  void roundUpOfSingleReportsJoinsOneOfThemAtMost() {
    List<Link> links =
        List.of(item("fire", "weekly"), item("match", "weekly"), item("trial", "weekly"));

    assertThat(stories(links))
        .hasSizeLessThanOrEqualTo(1)
        .allSatisfy(s -> assertThat(s).hasSize(2));
  }

  @Test
  void roundUpThatTellsOfThreeStoriesIsInNone() {
    List<Link> links = new ArrayList<>();
    for (String story : List.of("fire", "match", "trial")) {
      links.add(copy(story + 1, story + 2));
      links.add(sameEvent(story + 1, story + 3, 0.9));
      links.add(sameEvent(story + 2, story + 3, 0.9));
    }
    for (String item : List.of("fire1", "fire2", "fire3", "match1", "match3", "trial2")) {
      links.add(sameEvent("weekly", item, 0.85));
    }

    assertThat(stories(links))
        .containsExactlyInAnyOrder(
            Set.of("fire1", "fire2", "fire3"),
            Set.of("match1", "match2", "match3"),
            Set.of("trial1", "trial2", "trial3"));
  }

  @Test
  void reportThatARoundUpRepeatsStaysInItsStory() {
    List<Link> links = new ArrayList<>();
    for (String story : List.of("fire", "match", "trial", "vote")) {
      links.add(copy(story + 1, story + 2));
      links.add(sameEvent(story + 1, story + 3, 0.9));
      links.add(sameEvent(story + 2, story + 3, 0.9));
    }
    for (String item : List.of("fire1", "fire2", "fire3", "match1", "trial2", "vote3")) {
      links.add(sameEvent("weekly", item, 0.85));
    }
    links.add(sameEvent("match1", "trial1", 0.6));

    assertThat(stories(links)).hasSize(4).allSatisfy(story -> assertThat(story).hasSize(3));
  }

  @Test
  void copiesOfOneRoundUpRemainTogether() {
    List<Link> links = new ArrayList<>();
    for (String story : List.of("fire", "match", "trial")) {
      links.add(copy(story + 1, story + 2));
      links.add(sameEvent(story + 1, story + 3, 0.9));
      links.add(sameEvent(story + 2, story + 3, 0.9));
    }
    links.add(copy("weekly1", "weekly2"));
    for (String item : List.of("fire1", "fire2", "fire3", "match1", "match3", "trial2")) {
      links.add(sameEvent("weekly1", item, 0.85));
      links.add(sameEvent("weekly2", item, 0.85));
    }

    assertThat(stories(links))
        .containsExactlyInAnyOrder(
            Set.of("weekly1", "weekly2"),
            Set.of("fire1", "fire2", "fire3"),
            Set.of("match1", "match2", "match3"),
            Set.of("trial1", "trial2", "trial3"));
  }

  @Test
  void twoEventsOfOneTopicThatAFewLinksConfuseStayApart() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      for (int j = i + 1; j < 8; j++) {
        links.add(sameEvent("north" + i, "north" + j, 0.9));
        links.add(sameEvent("south" + i, "south" + j, 0.9));
      }
    }
    links.add(sameEvent("north1", "south3", 0.8));
    links.add(sameEvent("north2", "south3", 0.7));

    assertThat(stories(links)).hasSize(2).allSatisfy(story -> assertThat(story).hasSize(8));
  }

  @Test
  void bigStoryOfWhichFewPairsWereComparedIsOneStory() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (int step : new int[] {1, 2, 7, 13, 21, 29}) {
        links.add(sameEvent(id(i), id((i + step) % 60), 0.9));
      }
    }

    assertThat(stories(links)).hasSize(1);
  }

  @Test
  void storyOfFiveHundredCopiesIsOneStory() {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < 500; i++) {
      links.add(copy(id(i), id(i / 2)));
    }

    assertThat(stories(links)).hasSize(1);
  }

  private static String id(int number) {
    return "r%04d".formatted(number);
  }

  @Test
  void copiesOfOneTextDoNotOutvoteTheRest() {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < 40; i++) {
      links.add(copy("a00", "a%02d".formatted(i)));
      links.add(item("a%02d".formatted(i), "weekly"));
    }
    links.add(item("match", "weekly"));
    links.add(sameEvent("match", "score", 0.95));

    assertThat(stories(links)).contains(Set.of("match", "score"));
  }

  @Test
  void orderOfInputsChangesNothing() {
    List<Link> links = randomLinks(new Random(5), 120, 500);
    List<ReportHead> heads = heads(links);
    StorySet expected = FINDER.find(heads, links);
    Random random = new Random(9);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(heads, random);
      Collections.shuffle(links, random);
      assertThat(FINDER.find(heads, links)).isEqualTo(expected);
    }
  }

  @Test
  void everyReportIsInAtMostOneStoryAndEveryStoryHasTwo() {
    List<Link> links = randomLinks(new Random(6), 200, 700);
    List<Story> stories = FINDER.find(heads(links), links).stories();
    List<String> reports = stories.stream().flatMap(story -> story.reports().stream()).toList();

    assertThat(reports).doesNotHaveDuplicates();
    assertThat(stories).allSatisfy(story -> assertThat(story.reports()).hasSizeGreaterThan(1));
  }

  private static List<ReportHead> heads(Collection<Link> links) {
    Set<String> ids = new TreeSet<>();
    links.forEach(link -> ids.addAll(List.of(link.a(), link.b())));
    return new ArrayList<>(ids.stream().map(StoryFinderTest::head).toList());
  }

  private static List<Link> randomLinks(Random random, int reports, int count) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String a = id(random.nextInt(reports));
      String b = id(random.nextInt(reports));
      if (!a.equals(b)) {
        links.add(random.nextInt(4) == 0 ? copy(a, b) : sameEvent(a, b, random.nextDouble()));
      }
    }
    return links;
  }

  @Test
  void earliestHeadlineIsTheTitle() {
    StorySet found =
        FINDER.find(
            List.of(
                head("a", "Later headline", "2031-05-03"),
                head("b", "First headline", "2031-05-01"),
                head("c", null, "2031-04-30")),
            List.of(copy("a", "b"), copy("b", "c"), copy("a", "c")));

    assertThat(found.stories().get(0).title()).isEqualTo("First headline");
    assertThat(found.stories().get(0).reports()).containsExactly("c", "b", "a");
  }

  @Test
  void headlineOfTheTextThatMostReportsGoBackToIsTheTitle() {
    StorySet found =
        FINDER.find(
            List.of(
                head("a", "Own account of the fire", null),
                head("b", "Fire shuts bridge", null),
                head("c", "Bridge shut after fire", null),
                head("d", "Flames!", null)),
            List.of(
                derived("b", "c", Direction.Verdict.B_FROM_A),
                derived("b", "d", Direction.Verdict.B_FROM_A),
                sameEvent("a", "b", 0.9),
                sameEvent("a", "c", 0.9)));

    assertThat(found.stories().get(0).title()).isEqualTo("Fire shuts bridge");
  }

  @Test
  void amongReportsOfTheirOwnWithoutClocksTheMostCentralGivesTheTitle() {
    StorySet found =
        FINDER.find(
            List.of(
                head("a", "What else happened", null),
                head("b", "Fire shuts bridge", null),
                head("c", "Bridge in flames", null)),
            List.of(sameEvent("a", "b", 0.8), sameEvent("b", "c", 0.95), sameEvent("a", "c", 0.7)));

    assertThat(found.stories().get(0).title()).isEqualTo("Fire shuts bridge");
  }

  private static Link derived(String a, String b, Direction.Verdict verdict) {
    return new Link(
        a,
        b,
        0.95,
        Relation.NEAR_VERBATIM,
        0.9,
        new Coverage(0.9, 0.9),
        new Coverage(0.9, 0.9),
        new Direction(verdict, 0.9, List.of()),
        List.of());
  }

  @Test
  void storyWithoutHeadlineIsNamedByItsFirstReport() {
    StorySet found = FINDER.find(List.of(head("x"), head("y")), List.of(copy("x", "y")));

    assertThat(found.stories().get(0).title()).isEqualTo("x");
  }

  @Test
  void idsAreNumberedInOrderOfOutput() {
    List<Link> links = List.of(copy("a", "b"), copy("c", "d"), copy("d", "e"), copy("c", "e"));
    List<Story> stories = FINDER.find(heads(links), links).stories();

    assertThat(stories).extracting(Story::id).containsExactly("s1", "s2");
    assertThat(stories.stream().flatMap(story -> story.origins().stream()).map(Origin::id))
        .doesNotHaveDuplicates()
        .startsWith("o1");
  }

  @Test
  void onlyLinksInsideAStoryThatHoldItTogetherAreListed() {
    List<Link> links = List.of(copy("a", "b"), unrelated("a", "c"), sameEvent("c", "d", 0.9));
    List<Story> stories = FINDER.find(heads(links), links).stories();

    assertThat(stories).hasSize(2);
    assertThat(stories.stream().flatMap(story -> story.links().stream()))
        .containsExactlyInAnyOrder(links.get(0), links.get(2));
  }

  @Test
  void whichReportOfALinkIsTheFirstDoesNotMatter() {
    List<ReportHead> heads = List.of(head("a"), head("a 2"), head("a~5"));
    Link link = copy("a 2", "a~5");
    Link turned =
        new Link(
            "a~5",
            "a 2",
            link.sameEvent(),
            link.relation(),
            link.confidence(),
            link.coverage(),
            link.verbatim(),
            link.direction(),
            link.reasons());
    StorySet found = FINDER.find(heads, List.of(turned, copy("a", "a 2"), link));
    assertThat(found.stories()).hasSize(1);
    assertThat(found.stories().get(0).reports()).containsExactly("a", "a 2", "a~5");
    assertThat(found.stories().get(0).links()).hasSize(2);
  }

  @Test
  void linkOfAReportWithItselfIsRefused() {
    assertThatThrownBy(() -> FINDER.find(List.of(head("a")), List.of(copy("a", "a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void linkToAnUnknownReportIsRefused() {
    assertThatThrownBy(() -> FINDER.find(List.of(head("a")), List.of(copy("a", "b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  @Test
  void sameIdTwiceIsRefused() {
    assertThatThrownBy(() -> FINDER.find(List.of(head("a"), head("a")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two reports have the id a");
  }

  @Test
  void emptyPileHasNoStories() {
    assertThat(FINDER.find(List.of(), List.of()).stories()).isEmpty();
  }
}
