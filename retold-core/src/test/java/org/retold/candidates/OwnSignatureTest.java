package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/** What reports are found by when publishers put lines of their own round them. */
class OwnSignatureTest {
  private static final int OUTLETS = 30;
  private static final List<ReportText> PILE = pile();
  private static final CommonSentences MEMORY = memory(PILE);

  /** The lines of an outlet: as long as a report, full of names that nobody else has. */
  private static String lines(int outlet) {
    return InventedPile.story(10_000 + outlet);
  }

  private static ReportText report(int number, int outlet, String text) {
    return InventedPile.analyze("r" + number, "Outlet " + outlet, text + "\n\n" + lines(outlet));
  }

  /** Eight reports of each outlet, and one story that every outlet carries as well. */
  private static List<ReportText> pile() {
    List<ReportText> pile = new ArrayList<>();
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      for (int i = 0; i < 8; i++) {
        pile.add(report(pile.size(), outlet, InventedPile.story(100 + pile.size())));
      }
    }
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      pile.add(report(pile.size(), outlet, story()));
    }
    return pile;
  }

  private static String story() {
    String story = InventedPile.story(1);
    return story.substring(0, story.indexOf(". ", story.indexOf(". ") + 1) + 1);
  }

  private static CommonSentences memory(List<ReportText> pile) {
    CommonSentences.Builder builder = CommonSentences.builder();
    for (ReportText report : pile) {
      builder.add(
          Hashes.of(report.report().id()), report.report().publisher(), Signature.of(report));
    }
    return builder.build();
  }

  private static Signature own(CommonSentences memory, ReportText report) {
    return memory.own(report.report().publisher(), Signature.of(report));
  }

  private static long shared(int[] a, int[] b) {
    return IntStream.of(a).filter(x -> IntStream.of(b).anyMatch(y -> x == y)).count();
  }

  @Test
  void storyThatManyOutletsPutTheirLinesUnderIsNotCommon() {
    ReportText carried = PILE.get(PILE.size() - 1);

    List<String> common = MEMORY.in(carried).stream().map(Sentence::text).toList();

    assertThat(common).hasSize(9).noneMatch(story()::contains);
  }

  @Test
  void copiesUnderDifferentLinesAreOneText() {
    List<Long> texts =
        PILE.subList(8 * OUTLETS, PILE.size()).stream()
            .map(report -> own(MEMORY, report).textHash())
            .distinct()
            .toList();

    assertThat(texts).hasSize(1);
    assertThat(own(MEMORY, PILE.get(0)).textHash()).isNotIn(texts);
  }

  @Test
  void reportsOfOneOutletShareNothingThatTheyAreFoundBy() {
    Signature one = Signature.of(PILE.get(0));
    Signature other = Signature.of(PILE.get(1));
    assertThat(shared(one.wording(), other.wording())).isGreaterThan(20);

    Signature ownOne = own(MEMORY, PILE.get(0));
    Signature ownOther = own(MEMORY, PILE.get(1));

    assertThat(shared(ownOne.wording(), ownOther.wording())).isZero();
    assertThat(shared(ownOne.event(), ownOther.event())).isZero();
    assertThat(ownOne.wording()).hasSizeGreaterThan(20);
  }

  @Test
  void editedCopyIsFoundAmongTheReportsOfItsOutlet() {
    List<ReportText> pile = new ArrayList<>(PILE);
    pile.addAll(
        IntStream.range(0, 120)
            .mapToObj(i -> report(1_000 + i, 0, InventedPile.story(1_000 + i)))
            .toList());
    ReportText copy = report(2_000, 0, InventedPile.edited(story(), 15, 3));
    pile.add(copy);
    CommonSentences memory = memory(pile);
    CandidateIndex.Builder builder = CandidateIndex.builder();
    for (int i = 0; i < pile.size(); i++) {
      builder.add(i, InventedPile.key(i), own(memory, pile.get(i)));
    }
    List<String> partners = new ArrayList<>();
    builder
        .build()
        .forEachPair(
            (a, b, wording, event) -> {
              if (a == pile.size() - 1 || b == pile.size() - 1) {
                partners.add(pile.get(Math.min(a, b)).report().text());
              }
            });

    assertThat(partners).isNotEmpty().allMatch(text -> text.startsWith(story()));
  }

  @Test
  void wordThatAnotherSentenceHoldsTooStays() {
    String line = lines(0).substring(0, lines(0).indexOf('.') + 1);
    int[] names = InventedPile.signature(line).event();
    ReportText quoting = report(500, 0, "Snow fell on the harbour. Again: " + line);
    ReportText silent = report(501, 0, "Snow fell on the harbour. Again: it fell.");

    assertThat(shared(own(MEMORY, quoting).event(), names)).isPositive();
    assertThat(shared(own(MEMORY, silent).event(), names)).isZero();
  }

  @Test
  void reportOfNothingButCommonLinesKeepsWhatItHas() {
    ReportText report = InventedPile.analyze("x", "Outlet 0", lines(0));

    assertThat(own(MEMORY, report)).isEqualTo(Signature.of(report));
  }

  @Test
  void signatureKeepsThePlacesOfItsFeatures() {
    Signature signature = Signature.of(PILE.get(0));
    boolean[] out = new boolean[signature.sentences().length];
    out[0] = true;

    Signature read = Signature.fromBytes(signature.toBytes());

    assertThat(read.without(out)).isEqualTo(signature.without(out)).isNotEqualTo(signature);
  }
}
