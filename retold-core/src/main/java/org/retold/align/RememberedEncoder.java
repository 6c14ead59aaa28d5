package org.retold.align;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.retold.text.SentenceEncoder;

/**
 * An encoder that remembers sentences, up to a number: in a set of reports each is met in many
 * pairs. What it gives does not depend on what it remembers.
 */
final class RememberedEncoder implements SentenceEncoder {
  private static final int MOST_REMEMBERED = 2_000;

  private final SentenceEncoder encoder;
  private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

  RememberedEncoder(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public float[] encode(String sentence) {
    float[] known = vectors.get(sentence);
    return known != null ? known : remember(sentence);
  }

  private float[] remember(String sentence) {
    if (vectors.size() >= MOST_REMEMBERED) {
      vectors.clear();
    }
    float[] vector = encoder.encode(sentence);
    vectors.put(sentence, vector);
    return vector;
  }
}
