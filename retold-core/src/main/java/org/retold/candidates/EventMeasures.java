package org.retold.candidates;

import java.util.List;

/**
 * The measures of two profiles that {@link EventLikeness} decides by, each from 0 (nothing shared)
 * to 1 unless said otherwise.
 */
final class EventMeasures {
  static final List<String> NAMES =
      List.of(
          "all",
          "names",
          "words",
          "lead",
          "leadNamesLeast",
          "leadNamesMost",
          "figures",
          "otherFigures",
          "sameDate",
          "otherDate",
          "sameWeekday",
          "otherWeekday",
          "noSharedPlace",
          "meaning",
          "evidence",
          "namesAndWords",
          "ownMainNames",
          "sameTime",
          "timesApart",
          "sameCounts",
          "otherCounts");

  private static final int SOON = 7;

  private double shared;
  private double sharedNames;
  private double sharedWords;
  private double sharedLead;
  private double leadNamesA;
  private double leadNamesB;
  private double sharedFigures;
  private double sharedPlaces;
  private double evidence;
  private double ownNameA;
  private double ownNameB;

  private EventMeasures() {}

  /** The values in the order of {@link #NAMES}. */
  static double[] of(EventProfile a, EventProfile b) {
    EventMeasures measures = new EventMeasures();
    measures.walk(a.terms(), b.terms());
    return measures.values(a, b);
  }

  private void walk(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Integer.compare(Term.hash(a[i]), Term.hash(b[j]));
      if (order == 0) {
        add(a[i], b[j]);
      } else if (order < 0) {
        ownNameA = Math.max(ownNameA, nameWeight(a[i]));
      } else {
        ownNameB = Math.max(ownNameB, nameWeight(b[j]));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    for (; i < a.length; i++) {
      ownNameA = Math.max(ownNameA, nameWeight(a[i]));
    }
    for (; j < b.length; j++) {
      ownNameB = Math.max(ownNameB, nameWeight(b[j]));
    }
  }

  private static double nameWeight(int term) {
    return Term.kind(term) == Term.NAME || Term.kind(term) == Term.PLACE ? Term.weight(term) : 0;
  }

  private void add(int a, int b) {
    double weightA = Term.weight(a);
    double weightB = Term.weight(b);
    double product = weightA * weightB;
    if (Term.kind(a) == Term.FIGURE || Term.kind(b) == Term.FIGURE) {
      sharedFigures += Math.min(weightA, weightB);
      return;
    }
    shared += product;
    evidence += Math.min(weightA, weightB);
    sharedLead += Term.isLead(a) && Term.isLead(b) ? product : 0;
    if (Term.kind(a) == Term.WORD && Term.kind(b) == Term.WORD) {
      sharedWords += product;
      return;
    }
    sharedNames += product;
    leadNamesA += Term.isLead(a) && Term.kind(a) != Term.WORD ? weightA : 0;
    leadNamesB += Term.isLead(b) && Term.kind(b) != Term.WORD ? weightB : 0;
    sharedPlaces += Term.kind(a) == Term.PLACE ? Math.min(weightA, weightB) : 0;
  }

  private double[] values(EventProfile a, EventProfile b) {
    ProfileNorms x = a.norms();
    ProfileNorms y = b.norms();
    double names = Math.min(1, part(sharedNames, x.names * y.names));
    double words = Math.min(1, part(sharedWords, x.words * y.words));
    double partA = part(leadNamesA, x.leadNames);
    double partB = part(leadNamesB, y.leadNames);
    double fewerFigures = Math.min(x.figures, y.figures);
    double figures = part(sharedFigures, fewerFigures);
    double[] days = days(a.days(), b.days());
    double[] counts = counts(a.counts(), b.counts());
    double gap = gap(a, b);
    return new double[] {
      part(shared, x.all * y.all),
      names,
      words,
      part(sharedLead, x.lead * y.lead),
      Math.min(partA, partB),
      Math.max(partA, partB),
      figures,
      (1 - figures) * fewerFigures / (1 + fewerFigures),
      days[0],
      days[1],
      days[2],
      days[3],
      x.places > 0 && y.places > 0 && sharedPlaces == 0 ? 1 : 0,
      meaning(a, b),
      Math.log1p(evidence),
      Math.sqrt(names * words),
      Math.min(part(ownNameA, x.mainName), part(ownNameB, y.mainName)),
      gap >= 0 && gap <= SOON ? 1 : 0,
      gap > SOON ? Math.log(gap / SOON) : 0,
      counts[0],
      counts[1]
    };
  }

  /** Days between the latest dates that the two name, or -1 if one names none. */
  private static double gap(EventProfile a, EventProfile b) {
    int x = Days.latest(a.days());
    int y = Days.latest(b.days());
    return x == EventProfile.NO_DAY || y == EventProfile.NO_DAY ? -1 : Math.abs(x - y);
  }

  /** How many things both count and to the same number, and to others only. */
  private static double[] counts(int[] a, int[] b) {
    int same = 0;
    int other = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int thing = Counts.thing(a[i]);
      int order = Integer.compare(thing, Counts.thing(b[j]));
      if (order == 0) {
        boolean agree = false;
        int start = j;
        for (; i < a.length && Counts.thing(a[i]) == thing; i++) {
          for (j = start; j < b.length && Counts.thing(b[j]) == thing; j++) {
            agree |= a[i] == b[j];
          }
        }
        same += agree ? 1 : 0;
        other += agree ? 0 : 1;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return new double[] {Math.log1p(same), Math.log1p(other)};
  }

  private static double part(double shared, double whole) {
    return whole > 0 ? shared / whole : 0;
  }

  private static double meaning(EventProfile a, EventProfile b) {
    byte[] x = a.meaning();
    byte[] y = b.meaning();
    int sum = 0;
    for (int i = 0; i < x.length && i < y.length; i++) {
      sum += x[i] * y[i];
    }
    return part(sum, a.norms().meaning * b.norms().meaning);
  }

  /** Same date, only other dates, same day of the week, only other days of the week: 1 or 0. */
  private static double[] days(char[] a, char[] b) {
    boolean[] seen = new boolean[4];
    for (char x : a) {
      for (char y : b) {
        int kind = Days.isDate(x) && Days.isDate(y) ? 0 : 2;
        seen[Days.agree(x, y) ? kind : kind + 1] = true;
      }
    }
    return new double[] {
      seen[0] ? 1 : 0, seen[1] && !seen[0] ? 1 : 0, seen[2] ? 1 : 0, seen[3] && !seen[2] ? 1 : 0
    };
  }
}
