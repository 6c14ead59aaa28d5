package org.retold.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.retold.candidates.EventProfile;
import org.retold.relation.Relation;
import org.retold.report.Report;
import org.retold.story.PairVerifier.Look;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

class PairVerifierTest {
  private static final String MINE =
      """
      A fire in the Halvik copper mine killed four men on Thursday and trapped eleven others 600 \
      metres below ground, the owner, Brennor Metals, said.

      The blaze broke out at a conveyor belt shortly after the morning shift had begun, and smoke \
      filled the northern galleries within minutes.

      Two rescue teams from Osterby reached the trapped men through an old ventilation shaft in the \
      afternoon and brought them up one by one in a basket.

      "We had the shaft surveyed only last spring, and that has saved eleven lives," the manager of \
      the mine, Ingrid Solvang, told reporters.

      The inspectorate closed the mine, which employs 340 people, and wants to know why the belt's \
      sprinklers stayed dry.
      """;

  private static final String MINE_REWORDED =
      """
      Four miners died and eleven were cut off 600 metres down on Thursday when fire broke out in \
      the copper mine at Halvik, its owner Brennor Metals reported.

      Soon after the start of the morning shift a conveyor belt caught fire; smoke had spread \
      through the galleries in the north within minutes.

      In the afternoon two teams of rescuers who had come from Osterby got to the men by way of a \
      ventilation shaft no longer in use, and lifted them out in a basket, one at a time.

      "We had the shaft surveyed only last spring, and that has saved eleven lives," said Ingrid \
      Solvang, who manages the mine.

      The mine with its 340 workers has been shut by the inspectorate, which is asking why no water \
      came from the sprinklers at the belt.
      """;

  private static final String BOND =
      """
      Kelder Rail is issuing a 75 mln crown bond due May 12, 1994 with a coupon of 6-1/4 pct and \
      priced at 101-1/2, lead manager Vosbank said.

      The issue is available in denominations of 5,000 crowns and will be listed in Marn. Fees are \
      1-1/4 pct for selling and 5/8 pct for management and underwriting.

      The payment date is May 12.
      """;

  private static final String ANOTHER_BOND =
      """
      The Province of Ustmark is issuing a 120 mln crown bond due June 3, 1992 with a coupon of \
      5-7/8 pct and priced at 100-3/4, lead manager Handelshaus Orm said.

      The issue is available in denominations of 1,000 crowns and will be listed in Marn. Fees are \
      1-1/8 pct for selling and 1/2 pct for management and underwriting.

      The payment date is June 3.
      """;

  private final PairVerifier verifier = new PairVerifier();
  private final TextAnalyzer analyzer = new TextAnalyzer();

  @Test
  void copyRewordedThroughoutIsDerived() {
    Link link = verify(MINE, MINE_REWORDED);

    assertThat(link.relation().isDerived()).isTrue();
    assertThat(link.sameEvent()).isGreaterThan(0.9);
  }

  @Test
  void oneFormFilledTwiceIsNoCopy() {
    assertThat(verify(BOND, ANOTHER_BOND).relation().isDerived()).isFalse();
  }

  @Test
  void shortFormCarriedTwiceWordForWordIsACopy() {
    assertThat(verify(BOND, BOND).relation()).isEqualTo(Relation.DUPLICATE);
  }

  @Test
  void textsAreReadWhereOneEventIsAllButSureThoughNoWordingIsShared() {
    assertThat(verifier.look(profile(MINE), profile(MINE_REWORDED), 0)).isEqualTo(Look.TEXTS);
  }

  @Test
  void muchSharedWordingIsLookedAtWhateverTheProfilesSay() {
    assertThat(verifier.look(profile(MINE), profile(BOND), 60)).isEqualTo(Look.TEXTS);
    assertThat(verifier.look(profile(MINE), profile(BOND), 1)).isEqualTo(Look.NONE);
  }

  @Test
  void verdictByProfilesSaysThatTheTextsWereNotCompared() {
    Link one = verifier.byProfiles("a", profile(MINE), "b", profile(MINE_REWORDED));
    Link other = verifier.byProfiles("a", profile(MINE), "b", profile(BOND));

    assertThat(one.relation()).isEqualTo(Relation.INDEPENDENT);
    assertThat(one.confidence()).isEqualTo(one.sameEvent());
    assertThat(other.relation()).isEqualTo(Relation.UNRELATED);
    assertThat(one.reasons()).last().asString().contains("not compared sentence by sentence");
  }

  private Link verify(String a, String b) {
    return verifier.verify(prepared("a", a), prepared("b", b));
  }

  private ComparedReport prepared(String id, String text) {
    ReportText analyzed = analyzer.analyze(Report.of(id, text));
    return verifier.prepare(analyzed, EventProfile.of(analyzed));
  }

  private EventProfile profile(String text) {
    return EventProfile.of(analyzer.analyze(Report.of("r", text)));
  }
}
