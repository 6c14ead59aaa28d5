package org.retold.candidates;

/** The sketches of many reports ({@link ReportSketch}), by number. */
final class Sketches {
  private final IntArray values = new IntArray();
  private final IntArray starts = new IntArray();

  void add(int[] sketch) {
    starts.add(values.size());
    for (int value : sketch) {
      values.add(value);
    }
  }

  int size() {
    return starts.size();
  }

  int[] get(int report) {
    return values.slice(starts.get(report), end(report));
  }

  private int end(int report) {
    return report + 1 < starts.size() ? starts.get(report + 1) : values.size();
  }

  /** Tells whether a sentence of a report counts. */
  interface Counted {
    boolean counts(int report, int sentence);
  }

  /** The same without places, and without the features that stand in sentences not counted. */
  Sketches features(Counted sentences) {
    Sketches features = new Sketches();
    for (int report = 0; report < size(); report++) {
      features.starts.add(features.values.size());
      for (int i = starts.get(report); i < end(report); i++) {
        int place = ReportSketch.place(values.get(i));
        if (place == PlacedFeatures.NOWHERE || sentences.counts(report, place)) {
          features.values.add(ReportSketch.feature(values.get(i)));
        }
      }
    }
    return features;
  }
}
