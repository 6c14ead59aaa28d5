package org.retold.comparison;

import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;

/** An aligned passage as matchers see it: both sides and which of their words correspond. */
record Passage(Side a, Side b, WordAlignment words) {

  static Passage of(Told a, Told b, AlignedPassage aligned, Alignment alignment, Lexemes lexemes) {
    Side left = Side.of(a, aligned.a(), alignment.onlyInA());
    Side right = Side.of(b, aligned.b(), alignment.onlyInB());
    return new Passage(left, right, new WordAlignment(left.words(), right.words(), lexemes));
  }

  /** How much two facts share of what stands round them, from 0 up. */
  double near(Fact inA, Fact inB) {
    return words.near(a.range(inA), b.range(inB));
  }

  /** Like {@link #near}, order kept. */
  double frame(Fact inA, Fact inB) {
    return words.frame(a.range(inA), b.range(inB));
  }

  Range rangeA(Fact fact) {
    return a.range(fact);
  }

  Range rangeB(Fact fact) {
    return b.range(fact);
  }
}
