package org.retold.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.facts.RungValue.Judgement;

/**
 * How strongly a sentence claims that one thing brings about another, and whether one sentence
 * claims more than another.
 *
 * <p>Four levels, as Sumner et al. count them (The association between exaggeration in health
 * related science news and academic press releases, BMJ 2014): no relation, a mere link ("is
 * associated with"), a cause that may be ("could reduce"), a cause ("reduces"). Some fifty counts
 * of words and phrases ({@code claims.txt}), the logarithm of the length and one logistic
 * regression a level give each level's chance. Two sentences that tell of one finding mostly claim
 * alike, so the chances of two levels are multiplied by how much oftener than by chance the two
 * levels go together (its square root: the texts seen are few). Weights and ties were fitted by
 * {@code ./bench fit-claims}.
 */
public final class ClaimStrength {
  private static final int MOST = 2;
  private static final int LONGEST = 4000;

  /** What a sentence claims, from the least to the most. */
  public enum Level {
    NONE,
    LINK,
    POSSIBLE_CAUSE,
    CAUSE
  }

  private final List<Pattern> patterns = patterns();
  private final double[][] weights;
  private final double[][] ties;

  /** Reads the weights that ship with the package. */
  public ClaimStrength() {
    this(rows("weights "), rows("ties "));
  }

  /**
   * @param weights a level a row: the constant, then one weight a measure
   * @param ties how much oftener than by chance the level of the row goes with that of the column
   */
  public ClaimStrength(double[][] weights, double[][] ties) {
    this.weights = weights;
    this.ties = ties;
  }

  private static List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    Map<String, String> parts = new LinkedHashMap<>();
    for (String line : Resources.lines("claims.txt")) {
      int bar = line.indexOf(" | ");
      String pattern = line.substring(bar + 3);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        pattern = pattern.replace(part.getKey(), part.getValue());
      }
      if (line.startsWith("{")) {
        parts.put(line.substring(0, bar), pattern);
      } else {
        patterns.add(Pattern.compile(pattern));
      }
    }
    return List.copyOf(patterns);
  }

  private static double[][] rows(String start) {
    return Resources.lines("claim-weights.txt").stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).split(" "))
        .map(row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  /** The measures of a sentence, of which only the first 4,000 characters are read. */
  public double[] measures(String sentence) {
    String text = sentence.substring(0, Math.min(LONGEST, sentence.length()));
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    double[] measures = new double[patterns.size() + 1];
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = patterns.get(i).matcher(lower);
      while (measures[i] < MOST && matcher.find()) {
        measures[i]++;
      }
    }
    measures[patterns.size()] = Math.log(lower.length() + 1) - 5;
    return measures;
  }

  /** The chance of each level, in the order of {@link Level}; they add up to 1. */
  public double[] chances(String sentence) {
    double[] measures = measures(sentence);
    double[] chances = new double[weights.length];
    double sum = 0;
    for (int level = 0; level < chances.length; level++) {
      double score = weights[level][0];
      for (int i = 0; i < measures.length; i++) {
        score += weights[level][i + 1] * measures[i];
      }
      chances[level] = 1 / (1 + Math.exp(-score));
      sum += chances[level];
    }
    for (int level = 0; level < chances.length; level++) {
      chances[level] /= sum;
    }
    return chances;
  }

  /**
   * Whether a sentence claims as much as the other that tells of the same finding, more or less.
   */
  public Judgement judge(String sentence, String other) {
    double[] mine = chances(sentence);
    double[] theirs = chances(other);
    double same = 0;
    double stronger = 0;
    double weaker = 0;
    for (int i = 0; i < mine.length; i++) {
      for (int j = 0; j < theirs.length; j++) {
        double chance = mine[i] * theirs[j] * ties[i][j];
        same += i == j ? chance : 0;
        stronger += i > j ? chance : 0;
        weaker += i < j ? chance : 0;
      }
    }
    boolean alike = same >= stronger && same >= weaker;
    return alike ? Judgement.SAME : stronger > weaker ? Judgement.STRONGER : Judgement.WEAKER;
  }
}
