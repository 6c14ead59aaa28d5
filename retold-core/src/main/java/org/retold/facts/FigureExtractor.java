package org.retold.facts;

import java.util.List;

/**
 * Finds numbers, money, shares, measures and lengths of time: the bound before ("at least"), the
 * number or range, the unit, and the words that say what is counted. Each form of figure has a
 * reader; the first that reads one at a word has it.
 */
final class FigureExtractor implements Extractor {
  private final List<FigureReader> readers =
      List.of(
          new FractionReader(),
          new ScoreReader(),
          new OrdinalReader(),
          new NumberReader(),
          new DurationReader());

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    int at = 0;
    while (at < words.size()) {
      at = Math.max(read(words, at, out), at + 1);
    }
  }

  private int read(SentenceWords words, int at, List<Fact> out) {
    if (NotFigures.isClockPhrase(words, at)) {
      return FigureReader.NONE;
    }
    for (FigureReader reader : readers) {
      int end = reader.read(words, at, out);
      if (end > at) {
        return end;
      }
    }
    return FigureReader.NONE;
  }
}
