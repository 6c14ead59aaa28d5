package org.retold.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits a logistic model whose weights never change sign: more of a measure never speaks against
 * what it stands for.
 *
 * <p>Maximum likelihood with a ridge that pulls towards a starting model set by hand from the rules
 * of the relations; where the data say little, the rules stay. Projected gradient descent with a
 * step that shrinks when it overshoots; a few hundred cases and six measures take milliseconds.
 */
final class MonotoneFit {
  private static final int ROUNDS = 4000;

  private final Logistic start;
  private final List<String> names;
  private final double ridge;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Double> labels = new ArrayList<>();
  private final List<Double> counts = new ArrayList<>();

  MonotoneFit(Logistic start, double ridge) {
    this.start = start;
    this.names = List.copyOf(start.weights().keySet());
    this.ridge = ridge;
  }

  void add(Map<String, Double> measures, boolean label, double count) {
    double[] row = new double[names.size() + 1];
    row[0] = 1;
    for (int i = 0; i < names.size(); i++) {
      row[i + 1] = measures.getOrDefault(names.get(i), 0.0);
    }
    rows.add(row);
    labels.add(label ? 1.0 : 0.0);
    counts.add(count);
  }

  Logistic fit() {
    double[] prior = prior();
    double[] now = prior.clone();
    double loss = loss(now, prior);
    double step = 0.1;
    for (int round = 0; round < ROUNDS && step > 1e-7; round++) {
      double[] next = move(now, gradient(now, prior), step, prior);
      double nextLoss = loss(next, prior);
      if (nextLoss < loss) {
        now = next;
        loss = nextLoss;
        step *= 1.2;
      } else {
        step /= 2;
      }
    }
    return logistic(now);
  }

  private double[] prior() {
    double[] prior = new double[names.size() + 1];
    prior[0] = start.bias();
    for (int i = 0; i < names.size(); i++) {
      prior[i + 1] = start.weights().getOrDefault(names.get(i), 0.0);
    }
    return prior;
  }

  private Logistic logistic(double[] weights) {
    SortedMap<String, Double> named = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), weights[i + 1]);
    }
    return new Logistic(weights[0], named);
  }

  private static double[] move(double[] from, double[] gradient, double step, double[] prior) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] -= step * gradient[i];
      if (i > 0 && to[i] * prior[i] < 0) {
        to[i] = 0;
      }
    }
    return to;
  }

  private double loss(double[] weights, double[] prior) {
    double loss = 0;
    for (int n = 0; n < rows.size(); n++) {
      double odds = dot(weights, rows.get(n));
      double signed = labels.get(n) > 0.5 ? odds : -odds;
      loss += counts.get(n) * softplus(-signed);
    }
    for (int i = 0; i < weights.length; i++) {
      loss += ridge(i) / 2 * (weights[i] - prior[i]) * (weights[i] - prior[i]);
    }
    return loss;
  }

  private double[] gradient(double[] weights, double[] prior) {
    double[] gradient = new double[weights.length];
    for (int n = 0; n < rows.size(); n++) {
      double error = Logistic.sigmoid(dot(weights, rows.get(n))) - labels.get(n);
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += counts.get(n) * error * rows.get(n)[i];
      }
    }
    for (int i = 0; i < weights.length; i++) {
      gradient[i] += ridge(i) * (weights[i] - prior[i]);
    }
    return gradient;
  }

  /** The bias is held less tightly: it carries no measure's meaning. */
  private double ridge(int place) {
    return place == 0 ? ridge / 10 : ridge;
  }

  private static double dot(double[] weights, double[] row) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * row[i];
    }
    return sum;
  }

  private static double softplus(double x) {
    return x > 30 ? x : Math.log1p(Math.exp(x));
  }
}
