package org.retold.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.retold.story.Heads.common;
import static org.retold.story.Heads.copy;
import static org.retold.story.Heads.head;
import static org.retold.story.Heads.heads;
import static org.retold.story.Heads.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.relation.Direction.Verdict;
import org.retold.relation.Relation;
import org.retold.report.ReportHead;

/** Reports of one text, of which each was compared with one of them only, whichever that is. */
class LineageOfOneTextTest {

  private static Ancestry find(List<ReportHead> heads, List<Link> links) {
    return new LineageFinder().find(heads, links);
  }

  /**
   * Each report's link with the one that they were all compared with, by which of them is later.
   */
  private static List<Link> comparedWith(String hub, List<ReportHead> heads) {
    List<Link> links = new ArrayList<>();
    int place = heads.stream().map(ReportHead::id).toList().indexOf(hub);
    for (int i = 0; i < heads.size(); i++) {
      if (i != place) {
        Verdict verdict = i < place ? Verdict.A_FROM_B : Verdict.B_FROM_A;
        links.add(link(hub, heads.get(i).id(), Relation.DUPLICATE, verdict, 0.7, 1));
      }
    }
    return links;
  }

  private static List<String> edges(Ancestry ancestry) {
    return ancestry.lineage().edges().stream().map(edge -> edge.from() + ">" + edge.to()).toList();
  }

  private static List<String> origins(Ancestry ancestry) {
    return ancestry.origins().stream()
        .map(origin -> origin.name() + (origin.seen() ? "" : " unseen") + " " + origin.reports())
        .toList();
  }

  private static double chance(Ancestry ancestry, String to) {
    return ancestry.lineage().edges().stream()
        .filter(edge -> edge.to().equals(to))
        .mapToDouble(LineageEdge::probability)
        .max()
        .orElse(0);
  }

  @Test
  void copiesOfAnAgencysReportComeFromItWhicheverOfThemTheyWereComparedWith() {
    List<ReportHead> heads =
        heads(
            head("a").by("Reuters").at(6),
            head("b").by("Paper B").at(7),
            head("c").by("Paper C").at(8),
            head("d").by("Paper D").at(9));
    for (String hub : List.of("a", "b", "c", "d")) {
      Ancestry found = find(heads, comparedWith(hub, heads));
      assertThat(origins(found)).as(hub).containsExactly("Reuters [a, b, c, d]");
      assertThat(edges(found)).as(hub).containsExactly("a>b", "a>c", "a>d");
      assertThat(found.lineage().edges()).allMatch(edge -> edge.probability() > 0.9);
    }
  }

  @Test
  void whoPutsItsOwnNameToAReportIsItsSourceThoughAPaperHadItOutBefore() {
    List<ReportHead> heads =
        heads(
            head("a").by("Paper A").at(6),
            head("b").by("Skell Press").at(6.5).crediting("Skell Press"),
            head("c").by("Paper C").at(8));
    Ancestry found = find(heads, comparedWith("c", heads));
    assertThat(edges(found)).containsExactly("b>a", "b>c");
    assertThat(origins(found)).containsExactly("Skell Press [a, b, c]");
    assertThat(found.lineage().edges().get(0).evidence())
        .contains("The source is by an agency, whose reports others carry.")
        .anyMatch(sentence -> sentence.startsWith("Against it: By the published clock"));
  }

  @Test
  void papersWithoutAnAgencyComeFromTheEarliestAndTheMoreSurelyTheLaterTheyAre() {
    List<ReportHead> heads =
        heads(
            head("a").by("Paper A").at(6),
            head("b").by("Paper B").at(7),
            head("c").by("Paper C").at(11),
            head("d").by("Paper D").at(20));
    Ancestry found = find(heads, comparedWith("d", heads));
    assertThat(edges(found)).containsExactly("a>b", "a>c", "a>d");
    assertThat(chance(found, "b")).isBetween(0.5, 0.8);
    assertThat(chance(found, "c")).isGreaterThan(chance(found, "b"));
    assertThat(chance(found, "d")).isGreaterThan(0.9);
  }

  @Test
  void evidenceNamesTheReportThatTwoWereBothComparedWith() {
    List<ReportHead> heads =
        heads(
            head("a").by("Reuters").at(6), head("b").by("B").at(7), head("c").by("Paper C").at(8));
    Ancestry found = find(heads, comparedWith("c", heads));
    assertThat(found.lineage().edges().get(0).evidence())
        .contains("Both are word for word the text of Paper C.");
  }

  @Test
  void rewordedCopyThatWasComparedWithALateCopyComesFromTheFirstText() {
    List<ReportHead> heads =
        heads(
            head("a").by("Paper A").at(6),
            head("b").by("Paper B").at(7),
            head("c").by("Paper C").at(20),
            head("z").by("Paper Z").at(9));
    List<Link> links = comparedWith("c", heads.subList(0, 3));
    links.add(link("c", "z", Relation.REWORDED, Verdict.A_FROM_B, 0.6, 0.7));
    assertThat(edges(find(heads, links))).containsExactly("a>b", "a>c", "a>z");
  }

  @Test
  void rewordedCopyComesFromTheCarrierThatItCredits() {
    List<ReportHead> heads =
        heads(
            head("a").by("Paper A").at(6),
            head("b").by("Paper B").at(7),
            head("c").by("Paper C").at(8),
            head("z").by("Paper Z").at(9).crediting("Paper B"));
    List<Link> links = comparedWith("c", heads.subList(0, 3));
    links.add(link("c", "z", Relation.REWORDED, Verdict.B_FROM_A, 0.8, 0.7));
    assertThat(edges(find(heads, links))).containsExactly("a>b", "a>c", "b>z");
  }

  @Test
  void carriersThatCreditAnAgencyWhichIsNotHereComeFromIt() {
    List<ReportHead> heads =
        heads(
            head("a").by("Paper A").at(6),
            head("b").by("Paper B").at(7).crediting("Reuters"),
            head("c").by("Paper C").at(8).crediting("Reuters"),
            head("d").by("Paper D").at(9));
    for (String hub : List.of("a", "b", "c", "d")) {
      Ancestry found = find(heads, comparedWith(hub, heads));
      assertThat(origins(found)).as(hub).containsExactly("Reuters unseen [a, b, c, d]");
      assertThat(edges(found)).contains("unseen:Reuters>a", "unseen:Reuters>b", "unseen:Reuters>c");
      assertThat(chance(found, "a")).isGreaterThan(0.5);
    }
  }

  @Test
  void withoutClocksTheTextThatLinksHoldTheSourceStandsAboveTheRest() {
    List<ReportHead> heads = heads(head("a"), head("b"), head("c"));
    List<Link> links =
        List.of(
            link("a", "b", Relation.DUPLICATE, Verdict.COMMON_SOURCE, 0.6, 1),
            link("a", "c", Relation.DUPLICATE, Verdict.A_FROM_B, 0.9, 1));
    Ancestry found = find(heads, links);
    assertThat(origins(found)).hasSize(1);
    assertThat(edges(found)).doesNotContain("a>c", "b>c");
  }

  @Test
  void agencyAmongReportsThatShareASourceIsThatSource() {
    List<ReportHead> heads =
        heads(head("a").by("Paper A"), head("b").by("Reuters"), head("c").by("Paper C"));
    Ancestry found = find(heads, List.of(common("a", "b"), common("b", "c"), common("a", "c")));
    assertThat(origins(found)).containsExactly("Reuters [a, b, c]");
    assertThat(edges(found)).containsExactly("b>a", "b>c");
    assertThat(chance(found, "a")).isGreaterThan(0.5);
  }

  @Test
  void treeOfWhichACopyIsFromTheAgencyGoesBackToItLikelierThanNot() {
    List<ReportHead> heads =
        heads(
            head("a").by("Reuters").at(6),
            head("b").by("Paper B").at(6.1),
            head("c").by("Paper C").at(9));
    Ancestry found = find(heads, List.of(copy("a", "c", 0.8, 0.7), copy("b", "c", 0.8, 0.98)));
    assertThat(edges(found)).containsExactly("a>b", "b>c");
    assertThat(chance(found, "b")).isGreaterThan(0.7);
    assertThat(origins(found)).containsExactly("Reuters [a, b, c]");
  }

  @Test
  void copyOfALongerReportThatCarriersHaveCutAlikeKeepsItsSource() {
    List<ReportHead> heads =
        heads(
            head("a").by("Reuters").at(6),
            head("b").by("Paper B").at(7),
            head("c").by("Paper C").at(8));
    List<Link> links =
        List.of(
            link("b", "c", Relation.DUPLICATE, Verdict.B_FROM_A, 0.7, 1), copy("a", "c", 0.9, 0.8));
    Ancestry found = find(heads, links);
    assertThat(origins(found)).containsExactly("Reuters [a, b, c]");
    assertThat(edges(found)).containsExactly("a>b", "b>c");
  }

  @Test
  void twoThousandCarriersComparedWithOneOfThemHangFromTheFirst() {
    List<ReportHead> heads = new ArrayList<>();
    IntStream.range(0, 2000)
        .forEach(
            i ->
                heads.add(
                    head("r%04d".formatted(i))
                        .by("Paper " + i)
                        .at(i == 0 ? 0 : 6 + i / 60.0)
                        .build()));
    Ancestry found = find(heads, comparedWith("r1234", heads));
    assertThat(found.origins()).hasSize(1);
    assertThat(found.lineage().edges()).hasSize(1999).allMatch(edge -> edge.from().equals("r0000"));
  }
}
