package org.retold.text;

/** Arithmetic on the vectors that encoders give. */
public final class Vectors {

  private Vectors() {}

  /**
   * The cosine of two vectors of length 1, from -1 to 1; 0 if one is all zeros.
   *
   * @throws IllegalArgumentException if they come from different encoders
   */
  public static double cosine(float[] a, float[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "vectors of different encoders: " + a.length + " and " + b.length + " numbers");
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return Math.max(-1, Math.min(1, sum));
  }

  /** Brings a vector to length 1 in place, unless it is all zeros. */
  static float[] normalize(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    if (sum > 0) {
      float scale = (float) (1 / Math.sqrt(sum));
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= scale;
      }
    }
    return vector;
  }
}
