package org.retold.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.retold.story.Heads.alike;
import static org.retold.story.Heads.common;
import static org.retold.story.Heads.copy;
import static org.retold.story.Heads.head;
import static org.retold.story.Heads.heads;
import static org.retold.story.Heads.independent;
import static org.retold.story.Heads.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Direction.Verdict;
import org.retold.relation.Relation;
import org.retold.report.ReportHead;
import org.retold.story.LineageNode.Crediting;

class LineageFinderTest {

  private static Ancestry find(List<ReportHead> heads, Link... links) {
    return new LineageFinder().find(heads, List.of(links));
  }

  private static List<String> edges(Ancestry ancestry) {
    return ancestry.lineage().edges().stream().map(edge -> edge.from() + ">" + edge.to()).toList();
  }

  private static List<String> origins(Ancestry ancestry) {
    return ancestry.origins().stream()
        .map(origin -> origin.name() + (origin.seen() ? "" : " unseen") + " " + origin.reports())
        .toList();
  }

  private static LineageNode node(Ancestry ancestry, String id) {
    return ancestry.lineage().nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static LineageEdge edge(Ancestry ancestry, String from, String to) {
    return ancestry.lineage().edges().stream()
        .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void reportsWithoutCopiedProseAreOriginsOfTheirOwn() {
    Ancestry found =
        find(heads(head("a").by("Gazette").at(9), head("b").at(8)), independent("a", "b"));
    assertThat(edges(found)).isEmpty();
    assertThat(origins(found)).containsExactly("null [b]", "Gazette [a]");
    assertThat(node(found, "a").crediting()).isEqualTo(Crediting.ORIGINAL);
  }

  @Test
  void copyOfACopyHangsFromTheNearerOne() {
    Ancestry found =
        find(
            heads(head("a").by("Gazette"), head("b"), head("c")),
            copy("a", "b", 0.9, 0.9),
            copy("b", "c", 0.85, 0.95),
            copy("a", "c", 0.9, 0.8));
    assertThat(edges(found)).containsExactly("a>b", "b>c");
    assertThat(origins(found)).containsExactly("Gazette [a, b, c]");
  }

  @Test
  void textThatIsAllButAnothersDoesNotHangFromAFartherOneThoughWhoIsTheSourceIsOpen() {
    Ancestry found =
        find(
            heads(head("a"), head("b"), head("c")),
            link("a", "b", Relation.REWORDED, Verdict.B_FROM_A, 0.5, 0.4),
            link("a", "c", Relation.DUPLICATE, Verdict.COMMON_SOURCE, 0.57, 0.98),
            link("b", "c", Relation.REWORDED, Verdict.B_FROM_A, 0.58, 0.4));
    assertThat(edges(found)).doesNotContain("b>c");
    assertThat(found.origins()).hasSize(1);
  }

  @Test
  void correctedVersionOfNoKnownPublisherIsNotUncredited() {
    Link link = copy("a", "b");
    Direction said =
        new Direction(
            Verdict.B_FROM_A,
            0.9,
            List.of("The second report says that it is a later version of the text."));
    Link corrected =
        new Link(
            "a",
            "b",
            1,
            link.relation(),
            link.confidence(),
            link.coverage(),
            link.verbatim(),
            said,
            link.reasons());
    Ancestry found = find(heads(head("a"), head("b")), corrected);
    assertThat(edges(found)).containsExactly("a>b");
    assertThat(node(found, "b").crediting()).isEqualTo(Crediting.CREDITED);
  }

  @Test
  void copiesOfOneReportHangFromItAndNotFromEachOther() {
    Ancestry found =
        find(
            heads(head("a"), head("b"), head("c"), head("d")),
            copy("a", "b", 0.8, 0.9),
            copy("a", "c", 0.8, 0.9),
            copy("a", "d", 0.8, 0.9),
            common("b", "c"),
            common("b", "d"),
            common("c", "d"));
    assertThat(edges(found)).containsExactly("a>b", "a>c", "a>d");
  }

  @Test
  void creditedAgencyThatIsNotInThePileIsAnUnseenOrigin() {
    Ancestry found =
        find(
            heads(
                head("a").by("Gazette").crediting("Reuters"),
                head("b").by("Herald").crediting("Reuters"),
                head("c").by("Courier")),
            common("a", "b"),
            common("a", "c"),
            common("b", "c"));
    assertThat(origins(found)).containsExactly("Reuters unseen [a, b, c]");
    assertThat(edges(found))
        .containsExactly("unseen:Reuters>a", "unseen:Reuters>b", "unseen:Reuters>c");
    assertThat(node(found, "a").crediting()).isEqualTo(Crediting.CREDITED);
    assertThat(node(found, "c").crediting()).isEqualTo(Crediting.UNCREDITED);
    assertThat(node(found, "unseen:Reuters").seen()).isFalse();
    assertThat(edge(found, "unseen:Reuters", "a").probability())
        .isGreaterThan(edge(found, "unseen:Reuters", "c").probability());
  }

  @Test
  void reportsThatCreditOneAgencyWithTheWholeAreOneOriginWithoutSharedProse() {
    Ancestry found =
        find(
            heads(
                head("a").by("Gazette").crediting("AFP"), head("b").by("Herald").crediting("AFP")),
            independent("a", "b"));
    assertThat(origins(found)).containsExactly("AFP unseen [a, b]");
  }

  @Test
  void reportsThatMentionOneAgencyInPassingStayApart() {
    Ancestry found =
        find(
            heads(
                head("a").by("Gazette").mentioning("AFP"),
                head("b").by("Herald").mentioning("AFP")),
            independent("a", "b"));
    assertThat(found.origins()).hasSize(2);
  }

  @Test
  void creditedOutletWhoseReportIsInThePileIsTheOrigin() {
    Ancestry found =
        find(
            heads(
                head("a").by("The Harbour Gazette"),
                head("b").by("Herald").crediting("Harbour Gazette"),
                head("c").by("Courier").crediting("The Harbour Gazette")),
            common("a", "b"),
            common("a", "c"),
            common("b", "c"));
    assertThat(edges(found)).containsExactly("a>b", "a>c");
    assertThat(origins(found)).containsExactly("The Harbour Gazette [a, b, c]");
    assertThat(edge(found, "a", "b").evidence().get(0))
        .isEqualTo("It names The Harbour Gazette as the source of the whole report.");
  }

  @Test
  void reportOfACreditedAgencyThatNobodyCopiedIsStillItsOrigin() {
    Ancestry found =
        find(
            heads(head("a").by("Reuters"), head("b").by("Herald").crediting("Reuters")),
            independent("a", "b"));
    assertThat(origins(found)).containsExactly("Reuters [a, b]");
    assertThat(edges(found)).containsExactly("unseen:Reuters>b");
  }

  @Test
  void passageThatCopiesOfTwoReportsShareDoesNotMakeThemOneOrigin() {
    Ancestry found =
        find(
            heads(head("a"), head("b"), head("c"), head("d")),
            copy("a", "b"),
            copy("c", "d"),
            link("b", "d", Relation.PARTLY_DERIVED, Verdict.COMMON_SOURCE, 0.7, 0.12));
    assertThat(origins(found)).containsExactly("null [a, b]", "null [c, d]");
  }

  @Test
  void textThatIsMostlyAnothersIsOfItsOriginWhicheverWayItWent() {
    Ancestry found =
        find(
            heads(head("a"), head("b"), head("c")),
            copy("a", "b", 0.9, 0.95),
            link("b", "c", Relation.PARTLY_DERIVED, Verdict.A_FROM_B, 0.6, 0.7));
    assertThat(origins(found)).containsExactly("null unseen [a, b, c]");
  }

  @Test
  void reportThatHasASlightPartFromAnotherIsAnOriginAsWell() {
    Link slight = link("a", "b", Relation.PARTLY_DERIVED, Verdict.B_FROM_A, 0.8, 0.2);
    Link half = link("a", "b", Relation.PARTLY_DERIVED, Verdict.B_FROM_A, 0.8, 0.5);
    List<ReportHead> heads = heads(head("a").by("Gazette"), head("b").by("Herald"));
    assertThat(origins(find(heads, slight))).containsExactly("Gazette [a]", "Herald [b]");
    assertThat(edges(find(heads, slight))).containsExactly("a>b");
    assertThat(origins(find(heads, half))).containsExactly("Gazette [a, b]");
  }

  @Test
  void reportWithASlightPartFromAnotherIsOfTheAgencyThatItCredits() {
    Ancestry found =
        find(
            heads(
                head("a").by("Gazette"),
                head("b").by("Herald").crediting("Reuters"),
                head("c").by("Courier").crediting("Reuters")),
            link("a", "b", Relation.PARTLY_DERIVED, Verdict.B_FROM_A, 0.8, 0.2));
    assertThat(origins(found)).containsExactly("Reuters unseen [b, c]", "Gazette [a]");
    Ancestry alone =
        find(
            heads(head("a").by("Gazette"), head("b").by("Herald").crediting("Reuters")),
            link("a", "b", Relation.PARTLY_DERIVED, Verdict.B_FROM_A, 0.8, 0.2));
    assertThat(origins(alone)).containsExactly("Gazette [a]", "Reuters unseen [b]");
  }

  @Test
  void doubtWhetherTwoAreDuplicatesIsLittleDoubtOfCopying() {
    List<ReportHead> heads = heads(head("a"), head("b"));
    Ancestry near = find(heads, unsure(Relation.NEAR_VERBATIM));
    Ancestry partly = find(heads, unsure(Relation.PARTLY_DERIVED));
    assertThat(edge(near, "a", "b").probability()).isGreaterThan(0.85);
    assertThat(edge(partly, "a", "b").probability()).isLessThan(0.75);
  }

  /** The first was copied for sure, if there was copying. */
  private static Link unsure(Relation relation) {
    Link sure = link("a", "b", relation, Verdict.B_FROM_A, 0.9, 0.6);
    return new Link(
        sure.a(),
        sure.b(),
        sure.sameEvent(),
        relation,
        0.5,
        sure.coverage(),
        sure.verbatim(),
        sure.direction(),
        sure.reasons());
  }

  @Test
  void commonSourceThatNobodyNamesIsInferred() {
    Ancestry found = find(heads(head("a").by("Gazette"), head("b").by("Herald")), common("a", "b"));
    assertThat(origins(found)).containsExactly("null unseen [a, b]");
    assertThat(edges(found)).containsExactly("unseen:before a>a", "unseen:before a>b");
    assertThat(node(found, "a").crediting()).isEqualTo(Crediting.UNCREDITED);
    assertThat(edge(found, "unseen:before a", "a").evidence().get(0))
        .isEqualTo(
            "It shares its text with the report of Herald, and neither comes from the other.");
  }

  @Test
  void copiesOfTwoAgenciesAreTwoOrigins() {
    Ancestry found =
        find(
            heads(
                head("a").crediting("Reuters"),
                head("b").crediting("Reuters"),
                head("c").crediting("AP"),
                head("d").crediting("AP"),
                head("e").crediting("AP")),
            common("a", "b"),
            common("c", "d"),
            common("c", "e"),
            common("d", "e"),
            independent("a", "c"));
    assertThat(origins(found)).containsExactly("AP unseen [c, d, e]", "Reuters unseen [a, b]");
  }

  @Test
  void agenciesThatALinkDrawsTogetherAreToldApartByCredit() {
    Ancestry found =
        find(
            heads(head("a").crediting("Reuters"), head("b").crediting("AP"), head("c")),
            common("a", "b"),
            common("b", "c"));
    assertThat(origins(found)).containsExactly("AP unseen [b, c]", "Reuters unseen [a]");
  }

  @Test
  void versionsOfOneAddressAreOneNodeOldestFirst() {
    Ancestry found =
        find(
            heads(
                head("v2")
                    .by("Gazette")
                    .url("http://www.gazette.example/a/?utm_source=x")
                    .at(9)
                    .updatedAt(12),
                head("v1").by("Gazette").url("https://gazette.example/a#top").at(9),
                head("copy").by("Herald").at(10)),
            copy("v1", "copy", 0.9, 0.97),
            link("copy", "v2", Relation.NEAR_VERBATIM, Verdict.B_FROM_A, 0.8, 0.8),
            link("v1", "v2", Relation.NEAR_VERBATIM, Verdict.B_FROM_A, 0.9, 0.8));
    assertThat(node(found, "v1").reports()).containsExactly("v1", "v2");
    assertThat(edges(found)).containsExactly("v1>copy");
    assertThat(origins(found)).containsExactly("Gazette [v1, v2, copy]");
    assertThat(node(found, "v1").crediting()).isEqualTo(Crediting.ORIGINAL);
    assertThat(node(found, "copy").crediting()).isEqualTo(Crediting.UNCREDITED);
  }

  @Test
  void idsThatDifferInAVersionMarkAreOneNodeIfTheTextsAreAlike() {
    Ancestry found =
        find(
            heads(
                head("urn:newsml:wire.example:20310304:fire:1"),
                head("urn:newsml:wire.example:20310304:fire:2")),
            alike(
                "urn:newsml:wire.example:20310304:fire:1",
                "urn:newsml:wire.example:20310304:fire:2"));
    assertThat(found.lineage().nodes()).hasSize(1);
  }

  @Test
  void cycleOfDirectionsIsBrokenAtItsWeakestLink() {
    Ancestry found =
        find(
            heads(head("a"), head("b"), head("c")),
            copy("a", "b", 0.9, 0.9),
            copy("b", "c", 0.9, 0.9),
            link("a", "c", Relation.NEAR_VERBATIM, Verdict.A_FROM_B, 0.6, 0.9));
    assertThat(edges(found)).containsExactly("a>b", "b>c");
  }

  @Test
  void stitchedReportHasTwoParentsAndTheOriginOfItsLargerPart() {
    Ancestry found =
        find(
            heads(head("a").by("Gazette"), head("b").by("Herald"), head("s").by("Courier")),
            part("a", "s", 0.6),
            part("b", "s", 0.3),
            independent("a", "b"));
    assertThat(edges(found)).containsExactly("a>s", "b>s");
    assertThat(origins(found)).containsExactly("Gazette [a, s]", "Herald [b]");
  }

  private static Link part(String source, String copy, double share) {
    return new Link(
        source,
        copy,
        1,
        Relation.PARTLY_DERIVED,
        0.9,
        new Coverage(0.5, share),
        new Coverage(0.4, share),
        new Direction(Verdict.B_FROM_A, 0.85, List.of()),
        List.of());
  }

  @Test
  void clockDecidesWhereTheTextTellsNothing() {
    Ancestry found =
        find(
            heads(head("a").at(20), head("b").at(9), head("c").at(15)),
            alike("a", "b"),
            alike("a", "c"),
            alike("b", "c"));
    assertThat(edges(found)).containsExactly("b>a", "b>c");
    assertThat(edge(found, "b", "a").evidence().get(0))
        .isEqualTo("By the published clock the copy came out 11 hours later.");
  }

  @Test
  void clockAgainstTheTextLowersTheChance() {
    Link link = copy("a", "b", 0.8, 0.9);
    double with =
        edge(find(heads(head("a").at(8), head("b").at(20)), link), "a", "b").probability();
    Ancestry against = find(heads(head("a").at(20), head("b").at(8)), link);
    assertThat(edge(against, "a", "b").probability()).isLessThan(with);
    assertThat(edge(against, "a", "b").evidence())
        .contains("Against it: By the published clock the source came out 12 hours later.");
  }

  @Test
  void clockOfMinutesAndAFetchingClockCountLittle() {
    Link link = copy("a", "b", 0.8, 0.9);
    double minutes =
        edge(find(heads(head("a").at(8.1), head("b").at(8)), link), "a", "b").probability();
    double fetched =
        edge(find(heads(head("a").fetchedAt(20), head("b").fetchedAt(8)), link), "a", "b")
            .probability();
    double hours =
        edge(find(heads(head("a").at(20), head("b").at(8)), link), "a", "b").probability();
    assertThat(minutes).isGreaterThan(hours + 0.05);
    assertThat(fetched).isGreaterThan(hours + 0.05);
  }

  @Test
  void evidenceCallsTheReportsSourceAndCopyOutsideOfQuotedWords() {
    Ancestry found = find(heads(head("a"), head("b")), copy("a", "b"));
    assertThat(edge(found, "a", "b").evidence())
        .containsExactly(
            "The source says \"the first plan\" where the copy says \"plan\".",
            "About 90 % of the source and 80 % of the copy are carried over.");
  }

  @Test
  void copyOfItsOwnPublishersTextIsNotUncredited() {
    Ancestry found =
        find(heads(head("a").by("Gazette"), head("b").by("The Gazette")), copy("a", "b"));
    assertThat(node(found, "b").crediting()).isEqualTo(Crediting.CREDITED);
  }

  @Test
  void identicalTextsWithNothingToTellThemApartAreOneOrigin() {
    Ancestry found =
        find(
            heads(head("a"), head("b"), head("c")),
            alike("a", "b"),
            alike("a", "c"),
            alike("b", "c"));
    assertThat(found.origins()).hasSize(1);
  }

  @Test
  void orderOfHeadsAndLinksDoesNotMatter() {
    Random random = new Random(7);
    List<ReportHead> heads = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Heads made = head("r" + i);
      heads.add(
          (i % 3 == 0 ? made.at(random.nextInt(20)) : i % 3 == 1 ? made.crediting("AP") : made)
              .build());
      for (int j = 0; j < i; j++) {
        Verdict verdict = Verdict.values()[random.nextInt(4)];
        Relation relation = Relation.values()[random.nextInt(6)];
        if (random.nextInt(3) == 0) {
          links.add(
              link(
                  "r" + j,
                  "r" + i,
                  relation,
                  verdict,
                  0.3 + random.nextInt(7) / 10.0,
                  random.nextInt(10) / 10.0));
        }
      }
    }
    Ancestry found = new LineageFinder().find(heads, links);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(heads, random);
      Collections.shuffle(links, random);
      assertThat(new LineageFinder().find(heads, links)).isEqualTo(found);
    }
    assertThat(found.origins().stream().mapToInt(origin -> origin.reports().size()).sum())
        .isEqualTo(40);
    assertThatNoNodeIsItsOwnAncestor(found.lineage());
  }

  private static void assertThatNoNodeIsItsOwnAncestor(Lineage lineage) {
    List<LineageEdge> left = new ArrayList<>(lineage.edges());
    boolean removed = true;
    while (removed) {
      removed =
          left.removeIf(edge -> left.stream().noneMatch(other -> other.to().equals(edge.from())));
    }
    assertThat(left).isEmpty();
  }

  @Test
  void threeThousandCopiesOfOneTextAreOneOrigin() {
    int copies = 3000;
    List<ReportHead> heads =
        IntStream.range(0, copies)
            .mapToObj(i -> head("r" + i).at(i == 77 ? 0 : 9 + i % 7).build())
            .toList();
    List<Link> links = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < copies; i++) {
      for (int j = 0; j < 30; j++) {
        int other = random.nextInt(copies);
        if (other != i && i != 77) {
          links.add(alike("r" + Math.min(i, other), "r" + Math.max(i, other)));
        }
      }
      if (i != 77) {
        links.add(alike("r77", "r" + i));
      }
    }
    Ancestry found = new LineageFinder().find(heads, links);
    assertThat(found.origins()).hasSize(1);
    assertThat(found.lineage().edges())
        .hasSize(copies - 1)
        .allMatch(edge -> edge.from().equals("r77"));
  }

  @Test
  void copyWhoseTextNamesTheOtherIsCredited() {
    List<ReportHead> heads = heads(head("a").by("Shoreline").at(8), head("b").by("Herald").at(9));
    NamedSources named =
        (report, name) -> report.equals("b") && name.equals("Shoreline") ? "Shoreline said" : null;

    Ancestry found = new LineageFinder(named).find(heads, List.of(copy("a", "b")));

    assertThat(node(found, "b").crediting()).isEqualTo(Crediting.CREDITED);
    assertThat(edge(found, "a", "b").evidence())
        .contains("It names Shoreline as a source: \"Shoreline said\".");
  }

  @Test
  void copyThatNamesWhomTheOtherCreditsIsCredited() {
    List<ReportHead> heads =
        heads(head("a").by("Gazette").mentioning("Shoreline").at(8), head("b").by("Herald").at(9));
    NamedSources named = (report, name) -> name.equals("Shoreline") ? "told Shoreline" : null;

    Ancestry found = new LineageFinder(named).find(heads, List.of(copy("a", "b")));

    assertThat(node(found, "b").crediting()).isEqualTo(Crediting.CREDITED);
  }

  @Test
  void ownNameIsNoCredit() {
    List<ReportHead> heads =
        heads(
            head("a").by("Shoreline").at(8),
            head("b").by("Ferry Herald").mentioning("the Herald").at(9));

    Ancestry found = new LineageFinder((report, name) -> null).find(heads, List.of(copy("a", "b")));

    assertThat(node(found, "b").crediting()).isEqualTo(Crediting.UNCREDITED);
  }

  @Test
  void agenciesWithoutANameAreACredit() {
    List<ReportHead> heads =
        heads(head("a").by("Shoreline").at(8), head("b").by("Herald").mentioning("agencies").at(9));

    assertThat(node(find(heads, copy("a", "b")), "b").crediting()).isEqualTo(Crediting.CREDITED);
  }
}
