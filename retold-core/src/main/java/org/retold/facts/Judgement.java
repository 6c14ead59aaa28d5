package org.retold.facts;

import java.util.Set;
import org.retold.facts.Quantity.Bound;

/**
 * Judges two figures by value alone, as {@link Quantity#outcome} promises.
 *
 * <p>Each figure is the stretch of values that its words allow: "18 to 25" from 18 to 25, "more
 * than 300" what lies above 300. A bound is read as news means it, within a quarter of the figure
 * or up to the next round one: whoever writes "more than 300" does not mean 900. Lengths of time in
 * unlike units may differ by a twentieth, by a little more where months are told in days or weeks.
 */
final class Judgement {
  private static final double REACH = 1.25;
  private static final double LOOSE = 0.05;
  private static final double LOOSE_MONTH = 0.09;

  /** Below this, a bare figure and an amount of money are hardly one thing. */
  private static final double LEAST_BARE_MONEY = 1e6;

  private static final Set<Bound> BELOW = Set.of(Bound.LESS, Bound.NEARLY, Bound.UP_TO);
  private static final Set<Bound> ABOVE = Set.of(Bound.MORE, Bound.AT_LEAST);

  private Judgement() {}

  static Outcome of(Quantity a, Quantity b) {
    if (!Measures.areRelated(a.unit(), b.unit())) {
      return ofUnlikeUnits(a, b);
    }
    if (a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE) {
      return ofVague(a, b);
    }
    if (a.unit().equals(ScoreReader.UNIT)) {
      return isEqual(a, b) ? Outcome.SAME : Outcome.CONFLICTING;
    }
    if (isEqual(a, b)) {
      return ofEqual(a.bound(), b.bound());
    }
    if (contains(a, b)) {
      return contains(b, a) ? Outcome.ROUNDED : Outcome.WIDER;
    }
    if (contains(b, a)) {
      return Outcome.NARROWER;
    }
    boolean opposed = areOpposed(a.bound(), b.bound());
    return !opposed && isRounded(a, b) ? Outcome.ROUNDED : Outcome.CONFLICTING;
  }

  /** A count without its unit may be the same figure ("50" and "50 euros"), but cannot conflict. */
  private static Outcome ofUnlikeUnits(Quantity a, Quantity b) {
    if (!a.unit().isEmpty() && !b.unit().isEmpty()) {
      boolean shares = isShare(a) && isShare(b);
      return shares && isEqual(a, b.in(a.unit()))
          ? ofEqual(a.bound(), b.bound())
          : Outcome.UNRELATED;
    }
    if (a.unit().equals(ScoreReader.UNIT) || b.unit().equals(ScoreReader.UNIT)) {
      return Outcome.UNRELATED;
    }
    boolean rank = a.unit().equals(OrdinalReader.UNIT) || b.unit().equals(OrdinalReader.UNIT);
    Outcome bare = of(a.in(""), b.in(""));
    boolean large = a.high() >= LEAST_BARE_MONEY && b.high() >= LEAST_BARE_MONEY;
    boolean certain = bare.agrees() && !(rank && a.high() <= 2);
    return certain || large && !rank ? bare : Outcome.UNRELATED;
  }

  /** A rise of 3 percentage points is loosely called one of 3 percent. */
  private static boolean isShare(Quantity figure) {
    return figure.unit().equals("%") || figure.unit().equals("points");
  }

  /** One value, said of it in two ways: "300" and "nearly 300", "at least 300", "under 300". */
  private static Outcome ofEqual(Bound a, Bound b) {
    if (a == b || isPlain(a) && isPlain(b)) {
      return Outcome.SAME;
    }
    if (areOpposed(a, b) || a == Bound.LESS && isPlain(b) || isPlain(a) && b == Bound.LESS) {
      return Outcome.CONFLICTING;
    }
    if (a == Bound.UP_TO || a == Bound.AT_LEAST) {
      return Outcome.WIDER;
    }
    return b == Bound.UP_TO || b == Bound.AT_LEAST ? Outcome.NARROWER : Outcome.ROUNDED;
  }

  static boolean areOpposed(Bound a, Bound b) {
    return BELOW.contains(a) && ABOVE.contains(b) || ABOVE.contains(a) && BELOW.contains(b);
  }

  private static boolean isPlain(Bound bound) {
    return bound == Bound.EXACT || bound == Bound.ABOUT;
  }

  /** "Thousands" holds 4,300, but not 300. */
  private static Outcome ofVague(Quantity a, Quantity b) {
    if (a.bound() == b.bound()) {
      return equal(a.high(), b.high()) ? Outcome.SAME : Outcome.CONFLICTING;
    }
    boolean mine = a.bound() == Bound.VAGUE;
    double size = mine ? a.low() : b.low();
    double most = size * (size < 1000 ? 10 : 20);
    double other = mine ? b.high() : a.high();
    if (other < size || other > most) {
      return Outcome.CONFLICTING;
    }
    return mine ? Outcome.WIDER : Outcome.NARROWER;
  }

  /** Whether what {@code b} says is true wherever {@code a} is, and within its reach. */
  private static boolean contains(Quantity a, Quantity b) {
    double from = a.base(a.low());
    double to = a.base(a.high());
    double low = b.base(b.low());
    double high = b.base(b.high());
    if (ABOVE.contains(a.bound())) {
      return !BELOW.contains(b.bound()) && low > from && high < Math.max(to * REACH, next(to));
    }
    if (BELOW.contains(a.bound())) {
      return !ABOVE.contains(b.bound()) && high < to && low * REACH > from;
    }
    return a.isRange() && from <= low && high <= to && !b.isRange();
  }

  /** The next value of one digit: 2 million for 1.4 million, 400 for 300. */
  private static double next(double value) {
    double step = Math.pow(10, Math.floor(Math.log10(Math.max(1e-9, Math.abs(value)))));
    return (Math.floor(value / step + 1e-9) + 1) * step;
  }

  /** Whether one is the other with fewer digits, two at least unless said loosely. */
  static boolean isRounded(Quantity a, Quantity b) {
    return isRounded(a, b, a.low(), b.low()) && isRounded(a, b, a.high(), b.high());
  }

  private static boolean isRounded(Quantity a, Quantity b, double mine, double theirs) {
    double x = a.base(mine);
    double y = b.base(theirs);
    double size = Math.max(Math.abs(x), Math.abs(y));
    boolean exact = a.bound() == Bound.EXACT && b.bound() == Bound.EXACT;
    if (equal(x, y) || Math.abs(x - y) <= Math.max(exact ? 0 : LOOSE, slack(a, b)) * size) {
      return true;
    }
    int left = Math.min(a.digits(), b.digits());
    return left >= (exact ? 2 : 1)
        && a.digits() != b.digits()
        && equal(rounded(x, left), rounded(y, left));
  }

  /** How far apart one length of time may be in two units: months have no fixed length in days. */
  private static double slack(Quantity a, Quantity b) {
    if (!Measures.isTime(a.unit()) || a.unit().equals(b.unit())) {
      return 0;
    }
    boolean months = a.unit().equals("months") || b.unit().equals("months");
    boolean years = a.unit().equals("years") || b.unit().equals("years");
    return months && !years ? LOOSE_MONTH : LOOSE;
  }

  private static boolean isEqual(Quantity a, Quantity b) {
    return equal(a.base(a.low()), b.base(b.low())) && equal(a.base(a.high()), b.base(b.high()));
  }

  private static boolean equal(double x, double y) {
    return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
  }

  /** The value with so many digits left: 4,600 for 4,630 and 2. */
  private static double rounded(double value, int digits) {
    if (value == 0) {
      return 0;
    }
    double scale = Math.pow(10, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
    return Math.round(value * scale) / scale;
  }
}
