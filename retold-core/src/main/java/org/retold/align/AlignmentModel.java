package org.retold.align;

import java.io.IOException;
import java.io.Reader;
import java.util.Properties;
import org.retold.text.ModelFile;

/**
 * The fitted numbers of the aligner, as {@code bench fit-alignment} writes them.
 *
 * @param version names the fit
 * @param alone weighs a pair of sentences by itself
 * @param encoded weighs a pair in doubt again by the encoder's cosine
 * @param together weighs it again beside its rivals and its neighbours
 * @param link the chance from which two sentences are linked
 * @param more the chance from which a sentence gets a further partner
 */
record AlignmentModel(
    String version,
    LogisticModel alone,
    LogisticModel encoded,
    LogisticModel together,
    double link,
    double more) {

  private static final String RESOURCE = "alignment-model.properties";

  /** Reads the fit that ships with the library. */
  static AlignmentModel shipped() {
    return ModelFile.read(AlignmentModel.class, RESOURCE, AlignmentModel::read);
  }

  static AlignmentModel read(Reader reader) throws IOException {
    Properties fitted = new Properties();
    fitted.load(reader);
    return new AlignmentModel(
        fitted.getProperty("version"),
        model(fitted, "alone", PairFeatures.NAMES),
        model(fitted, "encoded", PairScorer.SETTLING),
        model(fitted, "together", ContextFeatures.NAMES),
        number(fitted, "threshold.link"),
        number(fitted, "threshold.more"));
  }

  private static LogisticModel model(Properties fitted, String name, String[] features) {
    double[] weights = new double[features.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = number(fitted, name + "." + features[i]);
    }
    return new LogisticModel(number(fitted, name + ".bias"), weights);
  }

  private static double number(Properties fitted, String key) {
    String value = fitted.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(RESOURCE + " lacks " + key + ": run bench fit-alignment");
    }
    return Double.parseDouble(value);
  }
}
