package org.retold.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;

/** Numbers, days and instants as every format for programs writes them. */
final class Values {
  private static final int PLACES = 4;

  private Values() {}

  /** {@code 2031-05-14} (ISO 8601), or null. */
  static @Nullable String day(@Nullable Moment moment) {
    return moment == null ? null : moment.date().toString();
  }

  /** {@code 2031-05-14T06:10:00Z} (ISO 8601), or null where only the day is known. */
  static @Nullable String instant(@Nullable Moment moment) {
    return moment == null || moment.instant() == null ? null : moment.instant().toString();
  }

  /** The number to four places, or null where it is infinite or not a number. */
  static @Nullable Double rounded(double value) {
    return Double.isFinite(value) ? decimal(value).doubleValue() : null;
  }

  /** A finite number to four places, without zeros at its end or an exponent. */
  static String plain(double value) {
    return decimal(value).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
