package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class CandidateIndexTest {
  private static final String HARBOUR =
      "The Ostrand harbour board said on Tuesday that 1,240 dockers at Velm would lose their posts"
          + " after the grain terminal burned down. Alda Brenn, who chairs the board, told reporters"
          + " that rebuilding the silos would cost 38 million crowns and take three winters.";
  private static final String HARBOUR_REWORDED =
      "Some 1,240 dock workers in Velm are to be dismissed following the fire that destroyed its"
          + " grain terminal, according to the Ostrand harbour authority. New silos need 38 million"
          + " crowns and three winters of building, its chairwoman Alda Brenn explained.";
  private static final String GLACIER =
      "Researchers from Lunde University measured the tongue of the Kvitholm glacier and found that"
          + " it shrank by 212 metres within a decade, faster than any model had foretold.";

  static Signature signature(String text) {
    return Signature.of(new TextAnalyzer().analyze(Report.of("r", text)));
  }

  private static List<String> pairs(List<String> texts, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    CandidateIndex.Builder builder = CandidateIndex.builder();
    order.forEach(i -> builder.add(i, Hashes.of("report " + i), signature(texts.get(i))));
    List<String> pairs = new ArrayList<>();
    builder.build().forEachPair((a, b, w, e) -> pairs.add(a + " " + b + " " + w + " " + e));
    return pairs;
  }

  @Test
  void rewordedReportIsCandidateAndAnotherStoryIsNot() {
    assertThat(pairs(List.of(HARBOUR, HARBOUR_REWORDED, GLACIER), 1))
        .singleElement()
        .asString()
        .containsAnyOf("0 1", "1 0");
  }

  @Test
  void orderOfAddingChangesNothing() {
    List<String> texts = List.of(HARBOUR, GLACIER, HARBOUR_REWORDED, GLACIER, HARBOUR, "", "");
    assertThat(pairs(texts, 5)).isNotEmpty().isEqualTo(pairs(texts, 6));
  }

  @Test
  void queryFindsWhatTheJoinFinds() {
    CandidateIndex index =
        CandidateIndex.builder()
            .add(7, Hashes.of("seven"), signature(HARBOUR))
            .add(3, Hashes.of("three"), signature(GLACIER))
            .build();
    assertThat(index.candidates(Hashes.of("new"), signature(HARBOUR_REWORDED)))
        .singleElement()
        .extracting(Candidate::number)
        .isEqualTo(7);
  }

  @Test
  void signatureComesBackFromItsBytes() {
    Signature signature = signature(HARBOUR);
    assertThat(Signature.fromBytes(signature.toBytes())).isEqualTo(signature);
  }

  @Test
  void bytesThatAreCutShortAreRefusedWithTheirLength() {
    byte[] bytes = signature(HARBOUR).toBytes();
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 3);
    assertThatThrownBy(() -> Signature.fromBytes(cut))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(bytes.length + " bytes expected, got " + cut.length);
  }
}
