package org.retold.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.Quantity.Bound;
import org.retold.facts.Units.Unit;

/**
 * Reads plain figures: "at least 300,000 visas", "between $2 and $3 million", "5 and 6 kg", "aged
 * 34", "two hours and 15 minutes".
 */
final class NumberReader implements FigureReader {
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> JOINTS = Set.of("and", "or", "to", ",", "&");

  /** No range after "rose" is as wide: "rose 3 to 14" says how far, and where to. */
  private static final double WIDE = 3;

  private static final Set<String> MOVES =
      Stems.setOf(
          "rise fall climb gain lose drop slip add jump increase decrease decline advance ease slide"
              + " sink grow shrink raise reduce lift up down soar plunge tumble surge dip edge");

  /** Figures of a list that may share a unit: "5, 6, 7 and 8 kg". */
  private static final int LONGEST_LIST = 6;

  /** From which ratio on a range shares its scale: "2 to 3 million", "450 to 1,200" does not. */
  private static final double SHARED_SCALE = 900;

  /** A figure while it is read: where it stands, what it says, without its unit. */
  private record Figure(int start, int end, double low, double high, int digits, boolean vague) {

    boolean isRange() {
      return low != high;
    }
  }

  @Override
  public int read(SentenceWords words, int at, List<Fact> out) {
    String sign = Units.sign(words, at);
    int numberAt = sign == null ? at : at + 1;
    Parsed number = NumberParser.at(words, numberAt);
    if (number == null
        || sign == null && NotFigures.isPartOfName(words, at)
        || sign == null && NotFigures.isNameOfNumber(words, at, number)
        || NotFigures.isPronoun(words, at, number)) {
      return NONE;
    }
    Figure figure = figure(words, at, number, sign);
    Unit unit = sign == null ? unit(words, numberAt, figure) : signed(figure, sign);
    if (unit.isNone() && NotFigures.isCalendar(words, at, number)) {
      return NONE;
    }
    return add(words, figure, unit, out);
  }

  private static int add(SentenceWords words, Figure figure, Unit unit, List<Fact> out) {
    int end = Math.max(figure.end, unit.end());
    int from = Units.signStart(words, figure.start);
    Bound bound = figure.vague ? Bound.VAGUE : Bounds.around(words, from, end);
    double more = part(words, unit);
    int last =
        more > 0
            ? Math.max(secondAt(words, end) + 1, Units.at(words, secondAt(words, end) + 1).end())
            : end;
    Set<String> counted =
        unit.name().equals(OrdinalReader.UNIT) ? Set.of() : counted(words, figure, unit, last);
    Quantity value =
        new Quantity(
            figure.low * unit.factor() + more,
            figure.high * unit.factor() + more,
            bound,
            unit.name(),
            counted,
            more > 0 ? figure.digits + 2 : figure.digits);
    int first = Bounds.start(words, from, figure.isRange());
    out.add(words.fact(unit.kind(), first, last, value));
    return last;
  }

  private static Figure figure(SentenceWords words, int at, Parsed low, @Nullable String sign) {
    Parsed high = rangeEnd(words, at, low, sign);
    if (high == null) {
      double value =
          isFrom(words, at, low)
              ? scaledAs(low, NumberParser.at(words, low.end() + 1))
              : low.value();
      return new Figure(at, low.end(), value, value, low.digits(), low.vague());
    }
    double from = scaledAs(low, high);
    int digits = Math.max(low.digits(), high.digits());
    return new Figure(at, high.end(), from, high.value(), digits, low.vague());
  }

  /** The value of the 2 of "2 to 3 million", in millions. */
  private static double scaledAs(Parsed low, @Nullable Parsed high) {
    if (high == null || high.value() < 1e3 || low.value() >= 1e3) {
      return low.value();
    }
    boolean shared = high.value() / low.value() > SHARED_SCALE;
    int thousands = (int) Math.floor(Math.log10(high.value()) / 3);
    return shared ? low.value() * Math.pow(1000, thousands) : low.value();
  }

  /** "From 3.4 to 3.1 billion": two figures, not a range. */
  private static boolean isFrom(SentenceWords words, int at, Parsed low) {
    return words.lower(at - 1).equals("from") && words.lower(low.end()).equals("to");
  }

  /** The upper end of a range whose lower end was read, or null. */
  private static @Nullable Parsed rangeEnd(
      SentenceWords words, int start, Parsed low, @Nullable String sign) {
    String joint = words.lower(low.end());
    boolean dash = DASHES.contains(joint);
    boolean between = joint.equals("and") && words.lower(start - 1).equals("between");
    boolean to = joint.equals("or") || joint.equals("to") && !words.lower(start - 1).equals("from");
    if (!between && !to && !dash) {
      return null;
    }
    int next = low.end() + 1;
    next += sign != null && sign.equals(Units.sign(words, next)) ? 1 : 0;
    Parsed high = NumberParser.at(words, next);
    boolean wordDash = dash && high != null && !words.words().get(next).isDigits();
    if (high == null || wordDash || high.value() <= low.value()) {
      return null;
    }
    boolean wide = sign != null || high.value() / scaledAs(low, high) >= WIDE;
    return joint.equals("to") && wide && isMove(words, start) ? null : high;
  }

  /** "Rose 20 cents to $5", "up by 3 to 14": how far, and where to. */
  private static boolean isMove(SentenceWords words, int start) {
    return MOVES.contains(words.stem(start - 1)) || words.lower(start - 1).equals("by");
  }

  private static Unit signed(Figure figure, String sign) {
    return new Unit(FactKind.MONEY, sign, 1, figure.end);
  }

  /** The unit after the figure, or the one that it shares with the figures listed after it. */
  private static Unit unit(SentenceWords words, int at, Figure figure) {
    if (isAge(words, at, figure)) {
      return new Unit(FactKind.NUMBER, Units.AGE, 1, figure.end);
    }
    Unit own = Units.at(words, figure.end);
    if (own.isNone() && figure.high < 1) {
      own = ofOne(words, figure.end);
    }
    if (!own.isNone()) {
      return isWon(own, figure) ? Unit.none(figure.end) : own;
    }
    int shared = listEnd(words, figure.end);
    Unit unit = shared < 0 ? own : Units.at(words, shared);
    return new Unit(unit.kind(), unit.name(), unit.factor(), figure.end);
  }

  /** "Three won": the verb, unless there are thousands of it. */
  private static boolean isWon(Unit unit, Figure figure) {
    return unit.name().equals("₩") && figure.high < 1000;
  }

  /** The second of "0.11 of a second". */
  private static Unit ofOne(SentenceWords words, int at) {
    boolean of = words.lower(at).equals("of") && NumberParser.isArticle(words, at + 1);
    return of ? Units.at(words, at + 2) : Unit.none(at);
  }

  /** Where the last figure of a list ends ("5, 6 and 7| kg"), or -1 if none follows. */
  private static int listEnd(SentenceWords words, int from) {
    int end = -1;
    int at = from;
    for (int i = 0; i < LONGEST_LIST && JOINTS.contains(words.lower(at)); i++) {
      boolean last = !words.lower(at).equals(",");
      int next = words.lower(at + 1).equals("and") ? at + 2 : at + 1;
      Parsed number = NumberParser.at(words, next);
      if (number == null || NotFigures.isCalendar(words, next, number)) {
        return end;
      }
      at = number.end();
      end = last ? at : end;
    }
    return end;
  }

  /** "Aged 34", and the figure between commas after a name. */
  private static boolean isAge(SentenceWords words, int at, Figure figure) {
    String before = words.lower(at - 1);
    boolean could = !figure.isRange() && figure.high >= 1 && figure.high < 120;
    if (!could || figure.end != at + 1) {
      return false;
    }
    if (before.equals("aged") || before.equals("age")) {
      return true;
    }
    String after = words.lower(figure.end);
    boolean commas = before.equals(",") && (after.equals(",") || after.equals("."));
    boolean brackets = before.equals("(") && after.equals(")");
    return (commas || brackets)
        && at > 1
        && words.words().get(at).isDigits()
        && words.words().get(at - 2).isCapital();
  }

  private static Set<String> counted(SentenceWords words, Figure figure, Unit unit, int end) {
    Set<String> counted = Counted.from(words, end);
    int shared = counted.isEmpty() && unit.isNone() ? listEnd(words, figure.end) : -1;
    return shared < 0 ? counted : Counted.from(words, shared);
  }

  /** Where the second figure of "two hours and 15 minutes" stands. */
  private static int secondAt(SentenceWords words, int end) {
    return words.lower(end).equals("and") ? end + 1 : end;
  }

  /** The 50 of "six euros 50". */
  private static boolean isCents(SentenceWords words, Unit unit, int at, Unit second) {
    boolean glued = at == unit.end() && second.isNone() && !words.lower(at - 1).equals("and");
    return glued
        && unit.kind() == FactKind.MONEY
        && unit.factor() == 1
        && words.words().get(at).isDigits()
        && words.words().get(at).text().length() == 2
        && !Character.isDigit(words.lower(at - 1).codePointAt(0));
  }

  /** What a second figure in a smaller unit adds, in the first one's unit, or 0. */
  private static double part(SentenceWords words, Unit unit) {
    int at = secondAt(words, unit.end());
    Parsed number = unit.isNone() ? null : NumberParser.at(words, at);
    if (number == null || number.end() != at + 1) {
      return 0;
    }
    Unit second = Units.at(words, number.end());
    if (isCents(words, unit, at, second)) {
      return number.value() / 100;
    }
    double size = second.factor() * Measures.size(second.name());
    double first = unit.factor() * Measures.size(unit.name());
    boolean smaller =
        !second.isNone()
            && second.kind() == unit.kind()
            && Measures.areRelated(second.name(), unit.name())
            && size < first;
    return smaller ? number.value() * size / Measures.size(unit.name()) : 0;
  }
}
