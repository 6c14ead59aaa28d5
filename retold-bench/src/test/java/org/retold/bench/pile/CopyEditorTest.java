package org.retold.bench.pile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyEditorTest {
  private final List<NewsText> base = InventedBase.texts(60);
  private final CopyEditor editor = new CopyEditor(new Vocabulary(base));

  @Test
  void strengthNoughtLeavesTheTextAlone() {
    String text = base.get(3).text();
    assertThat(editor.edited(text, 0, new SplittableRandom(1))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 30, 50})
  void shareOfReplacedWordsIsTheStrength(int strength) {
    SplittableRandom random = new SplittableRandom(2);
    int words = 0;
    int replaced = 0;
    for (NewsText text : base) {
      long[] before = Words.hashes(text.text());
      long[] after = Words.hashes(editor.replaced(text.text(), strength, random));
      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < before.length; i++) {
        words++;
        replaced += before[i] == after[i] ? 0 : 1;
      }
    }
    assertThat(100.0 * replaced / words).isBetween(strength * .85, strength * 1.15);
  }

  @Test
  void strongestEditCutsSentences() {
    SplittableRandom random = new SplittableRandom(3);
    int before = 0;
    int after = 0;
    for (NewsText text : base) {
      before += text.words();
      after += Words.count(editor.edited(text.text(), 50, random));
    }
    assertThat((double) after / before).isBetween(.7, .9);
  }
}
