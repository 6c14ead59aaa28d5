package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceEncodersTest {

  static Stream<SentenceEncoder> encoders() {
    OnnxEncoder onnx = new OnnxEncoder();
    StaticEncoder plain = new StaticEncoder();
    return onnx.isAvailable() ? Stream.of(plain, onnx) : Stream.of(plain);
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void sentencesOfLikeMeaningPointAlike(SentenceEncoder encoder) {
    float[] one = encoder.encode("The harbour of Lunde was shut after the storm.");
    float[] same = encoder.encode("Following the gale, Lunde's port closed.");
    float[] other = encoder.encode("The singer will release a new album in spring.");
    assertThat(Vectors.cosine(one, same)).isGreaterThan(Vectors.cosine(one, other) + 0.2);
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void theSameSentenceAlwaysGetsTheSameVector(SentenceEncoder encoder) {
    String sentence = "Élodie left at 9 a.m. \ud83d\ude00 \ud800 今日は。";
    float[] first = encoder.encode(sentence);
    List<float[]> others =
        Stream.generate(() -> sentence).limit(20).parallel().map(encoder::encode).toList();
    assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void vectorsHaveLengthOne(SentenceEncoder encoder) {
    float[] vector = encoder.encode("word ".repeat(10_000));
    assertThat(Vectors.cosine(vector, vector)).isBetween(0.9999, 1.0);
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void aTextWithoutWordsGetsZeros(SentenceEncoder encoder) {
    assertThat(encoder.encode("  ")).containsOnly(0f);
  }

  @Test
  void aClosedEncoderSaysSo() {
    OnnxEncoder encoder = new OnnxEncoder();
    encoder.close();
    assertThat(encoder.isAvailable()).isFalse();
    assertThatThrownBy(() -> encoder.encode("word"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void vectorsOfDifferentEncodersCannotBeCompared() {
    assertThatThrownBy(() -> Vectors.cosine(new float[3], new float[4]))
        .hasMessageContaining("different encoders");
  }

  @Test
  void piecesAreThoseOfTheModel() {
    WordPieces pieces = WordPieces.shipped();
    assertThat(pieces.ids("The embargo's café", 10))
        .containsExactly(
            pieces.idOf("the"),
            pieces.idOf("em"),
            pieces.idOf("##bar"),
            pieces.idOf("##go"),
            pieces.idOf("'"),
            pieces.idOf("s"),
            pieces.idOf("cafe"));
  }
}
