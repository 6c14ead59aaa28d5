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
          "lead",
          "leadLeast",
          "leadMost",
          "leadNamesLeast",
          "leadNamesMost",
          "ownLead",
          "figures",
          "otherFigures",
          "sameDate",
          "otherDate",
          "sameWeekday",
          "noSharedPlace",
          "meaning",
          "evidence",
          "rareNames",
          "sameTime",
          "sameCounts",
          "otherCounts",
          "ownLeadWeight",
          "ownLeadFigures",
          "sharedFigures");

  private static final int SOON = 7;

  /** Added to what a lead holds, so that a lead of one country's name is not told in full by it. */
  private static final double LITTLE = 1;

  private double shared;
  private double sharedNames;
  private double sharedLead;
  private double leadNamesA;
  private double leadNamesB;
  private double sharedFigures;
  private double sharedPlaces;
  private double evidence;
  private int rareNames;
  private double leadA;
  private double leadB;
  private double ownLeadA;
  private double ownLeadB;
  private int ownFiguresA;
  private int ownFiguresB;

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
        addOwnOfA(a[i]);
      } else {
        addOwnOfB(b[j]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    for (; i < a.length; i++) {
      addOwnOfA(a[i]);
    }
    for (; j < b.length; j++) {
      addOwnOfB(b[j]);
    }
  }

  private void addOwnOfA(int term) {
    ownLeadA = Math.max(ownLeadA, leadWeight(term));
    ownFiguresA += isLeadFigure(term) ? 1 : 0;
  }

  private void addOwnOfB(int term) {
    ownLeadB = Math.max(ownLeadB, leadWeight(term));
    ownFiguresB += isLeadFigure(term) ? 1 : 0;
  }

  private static boolean isLeadFigure(int term) {
    return Term.isLead(term) && Term.kind(term) == Term.FIGURE;
  }

  private static double leadWeight(int term) {
    return Term.isLead(term) && Term.kind(term) != Term.FIGURE ? Term.weight(term) : 0;
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
    leadA += leadWeight(a);
    leadB += leadWeight(b);
    sharedLead += Term.isLead(a) && Term.isLead(b) ? product : 0;
    if (Term.kind(a) == Term.WORD && Term.kind(b) == Term.WORD) {
      return;
    }
    sharedNames += product;
    rareNames += Term.isRare(a) ? 1 : 0;
    leadNamesA += Term.isLead(a) && Term.kind(a) != Term.WORD ? weightA : 0;
    leadNamesB += Term.isLead(b) && Term.kind(b) != Term.WORD ? weightB : 0;
    sharedPlaces += Term.kind(a) == Term.PLACE ? Math.min(weightA, weightB) : 0;
  }

  private double[] values(EventProfile a, EventProfile b) {
    ProfileNorms x = a.norms();
    ProfileNorms y = b.norms();
    double leadPartA = part(leadA, x.leadSum + LITTLE);
    double leadPartB = part(leadB, y.leadSum + LITTLE);
    double partA = part(leadNamesA, x.leadNames + LITTLE);
    double partB = part(leadNamesB, y.leadNames + LITTLE);
    double fewerFigures = Math.min(x.figures, y.figures);
    double figures = part(sharedFigures, fewerFigures);
    double[] days = days(a, b);
    double[] counts = counts(a.counts(), b.counts());
    return new double[] {
      part(shared, x.all * y.all),
      Math.min(1, part(sharedNames, x.names * y.names)),
      part(sharedLead, x.lead * y.lead),
      Math.min(leadPartA, leadPartB),
      Math.max(leadPartA, leadPartB),
      Math.min(partA, partB),
      Math.max(partA, partB),
      Math.min(part(ownLeadA, x.mainLead), part(ownLeadB, y.mainLead)),
      figures,
      (1 - figures) * fewerFigures / (1 + fewerFigures),
      days[0],
      days[1],
      days[2],
      x.places > 0 && y.places > 0 && sharedPlaces == 0 ? 1 : 0,
      meaning(a, b),
      Math.log1p(evidence),
      Math.log1p(rareNames),
      sameTime(a, b) ? 1 : 0,
      counts[0],
      counts[1],
      Math.min(ownLeadA, ownLeadB),
      Math.log1p(Math.min(ownFiguresA, ownFiguresB)),
      Math.log1p(sharedFigures)
    };
  }

  /** Whether the latest dates that the two name are near each other, where no clock tells. */
  private static boolean sameTime(EventProfile a, EventProfile b) {
    int x = Days.latest(a.days());
    int y = Days.latest(b.days());
    boolean timed = a.clock() != EventProfile.NO_DAY && b.clock() != EventProfile.NO_DAY;
    return !timed
        && x != EventProfile.NO_DAY
        && y != EventProfile.NO_DAY
        && Math.abs(x - y) <= SOON;
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

  /**
   * Same date, only other dates, same day of the week: 1 or 0. That two reports of one week both
   * name a day of it says nothing.
   */
  private static double[] days(EventProfile a, EventProfile b) {
    boolean same = false;
    boolean other = false;
    boolean weekday = false;
    for (char x : a.days()) {
      for (char y : b.days()) {
        boolean dates = Days.isDate(x) && Days.isDate(y);
        boolean agree = Days.agree(x, y);
        boolean tells = agree && !(isCurrent(x, a) && isCurrent(y, b));
        same |= tells && dates;
        weekday |= tells && !dates;
        other |= !agree && dates;
      }
    }
    return new double[] {same ? 1 : 0, other && !same ? 1 : 0, weekday ? 1 : 0};
  }

  private static boolean isCurrent(char day, EventProfile report) {
    return report.clock() != EventProfile.NO_DAY && Math.abs(day - report.clock()) <= SOON;
  }
}
