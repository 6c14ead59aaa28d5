package org.retold.candidates;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.text.ReportText;

/**
 * What event a report tells of, in some 400 bytes: its rare words, names, places, figures, days and
 * the drift of its first sentences.
 *
 * <p>Words are kept as hashes of 22 bits of their stems; that two of a pair's some hundred words
 * fall together by chance happens once in a thousand pairs and costs next to nothing. Two profiles
 * are compared by {@link EventLikeness}. A profile depends on nothing but its report.
 */
public final class EventProfile {
  static final int NO_DAY = 0;
  private static final byte FORMAT = 2;

  private final int[] terms;
  private final int[] counts;
  private final char[] days;
  private final char clock;
  private final byte[] meaning;
  private final ProfileNorms norms;

  EventProfile(int[] terms, int[] counts, char[] days, char clock, byte[] meaning) {
    this.terms = terms;
    this.counts = counts;
    this.days = days;
    this.clock = clock;
    this.meaning = meaning;
    this.norms = new ProfileNorms(terms, meaning);
  }

  /** The profile of a report; its headline and clocks count if it has them. */
  public static EventProfile of(ReportText report) {
    return new EventProfiler(report).profile();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException if the bytes are no profile of this format
   */
  public static EventProfile fromBytes(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      byte format = in.get();
      if (format != FORMAT) {
        throw new IllegalArgumentException(
            "an event profile of format " + format + ", not " + FORMAT + "; read its report again");
      }
      int[] terms = new int[in.get() & 0xff];
      int[] counts = new int[in.get() & 0xff];
      char[] days = new char[in.get() & 0xff];
      byte[] meaning = new byte[in.get() & 0xff];
      char clock = in.getChar();
      in.asIntBuffer().get(terms);
      in.position(in.position() + 4 * terms.length);
      in.asIntBuffer().get(counts);
      in.position(in.position() + 4 * counts.length);
      in.asCharBuffer().get(days);
      in.position(in.position() + 2 * days.length);
      in.get(meaning);
      return new EventProfile(terms, counts, days, clock, meaning);
    } catch (java.nio.BufferUnderflowException e) {
      throw new IllegalArgumentException(
          "an event profile cut short at " + bytes.length + " bytes; read its report again", e);
    }
  }

  /** The profile as at most 500 bytes. */
  public byte[] toBytes() {
    ByteBuffer out =
        ByteBuffer.allocate(
                7 + 4 * (terms.length + counts.length) + 2 * days.length + meaning.length)
            .put(FORMAT)
            .put((byte) terms.length)
            .put((byte) counts.length)
            .put((byte) days.length)
            .put((byte) meaning.length)
            .putChar(clock);
    for (int term : terms) {
      out.putInt(term);
    }
    for (int count : counts) {
      out.putInt(count);
    }
    for (char day : days) {
      out.putChar(day);
    }
    return out.put(meaning).array();
  }

  /** Its terms in order of their hashes, as {@link Term} packs them. */
  int[] terms() {
    return terms;
  }

  /** What it counts and to what number, as {@link Counts} packs them, in order. */
  int[] counts() {
    return counts;
  }

  /** The days that it names, as {@link Days} codes them, in order. */
  char[] days() {
    return days;
  }

  /** The day that it is from as days since 1970, or {@link #NO_DAY}. */
  int clock() {
    return clock;
  }

  /** The drift of its first sentences. */
  byte[] meaning() {
    return meaning;
  }

  ProfileNorms norms() {
    return norms;
  }

  /** The day of a report's clocks that comes nearest to the event, as days since 1970. */
  static char clockOf(Clocks clocks) {
    Moment reference = clocks.reference();
    Moment moment = reference != null ? reference : clocks.fetched();
    return moment == null ? NO_DAY : Days.ofEpoch(moment.date().toEpochDay());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventProfile that
        && clock == that.clock
        && Arrays.equals(terms, that.terms)
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(days, that.days)
        && Arrays.equals(meaning, that.meaning);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(meaning);
  }
}
