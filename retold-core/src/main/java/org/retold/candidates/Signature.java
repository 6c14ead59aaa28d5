package org.retold.candidates;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.retold.text.ReportText;

/**
 * What a report is found by among others: a sample of its wording, the rare words that tell of its
 * event, and hashes of its sentences. It is made of the report alone, so that it can be kept.
 *
 * <p>A feature is a 28-bit hash with four bits that say how rare it is in English at large ({@link
 * Features}). About 450 bytes for a report of 200 words, never more than about 9 kB.
 */
public final class Signature {
  private static final byte VERSION = 2;
  private static final int SENTENCE_BYTES = 5;

  private final int words;
  private final long textHash;
  private final PlacedFeatures wording;
  private final PlacedFeatures event;
  private final long[] sentences;
  private final long[] forms;

  Signature(
      int words,
      long textHash,
      PlacedFeatures wording,
      PlacedFeatures event,
      long[] sentences,
      long[] forms) {
    this.words = words;
    this.textHash = textHash;
    this.wording = wording;
    this.event = event;
    this.sentences = sentences;
    this.forms = forms;
  }

  /** The signature of a report; that of a report without words is empty and finds nothing. */
  public static Signature of(ReportText report) {
    return new SignatureWriter(report).write();
  }

  /** How many words and figures the report's own text has. */
  public int words() {
    return words;
  }

  /** A hash of the whole own text in normal form; 0 if it has no word. */
  public long textHash() {
    return textHash;
  }

  /** Pairs of neighbouring content words, a sample; ascending. */
  int[] wording() {
    return wording.features();
  }

  /** The rarest words and figures; ascending. */
  int[] event() {
    return event.features();
  }

  /** The same with the sentences that they stand in. */
  PlacedFeatures placedEvent() {
    return event;
  }

  /** 40-bit hashes of the own sentences in order. */
  long[] sentences() {
    return sentences;
  }

  /**
   * 40-bit hashes of the own sentences with figures and names masked, in order; {@link
   * SentenceHashes#NO_FORM} for rows of data.
   */
  long[] forms() {
    return forms;
  }

  /**
   * The signature of what is left of the report without some of its sentences: what only these hold
   * is not looked for, and the hash of the text is that of the other sentences.
   *
   * @param out which of {@link #sentences} are left out
   */
  Signature without(boolean[] out) {
    long hash = sentences.length < SignatureWriter.MOST_SENTENCES ? Hashes.SEED : textHash;
    for (int i = 0; i < sentences.length; i++) {
      hash = out[i] ? hash : Hashes.then(hash, sentences[i]);
    }
    return new Signature(words, hash, wording.without(out), event.without(out), sentences, forms);
  }

  /** The signature as bytes that {@link #fromBytes} reads. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(size(wording.size(), event.size(), sentences.length));
    out.put(VERSION).putInt(words).putLong(textHash);
    out.putShort((short) wording.size()).putShort((short) event.size());
    out.putInt(sentences.length);
    wording.put(out);
    event.put(out);
    for (int i = 0; i < sentences.length; i++) {
      putSentence(sentences[i], out);
      putSentence(forms[i], out);
    }
    return out.array();
  }

  private static int size(int wording, int event, int sentences) {
    return 21 + PlacedFeatures.BYTES * (wording + event) + 2 * SENTENCE_BYTES * sentences;
  }

  private static void putSentence(long hash, ByteBuffer out) {
    out.put((byte) (hash >>> 32)).putInt((int) hash);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException if the bytes are of another version or cut short
   */
  public static Signature fromBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 21 || in.get() != VERSION) {
      throw new IllegalArgumentException(
          "not a signature of version " + VERSION + ": " + bytes.length + " bytes");
    }
    int words = in.getInt();
    long textHash = in.getLong();
    int wordings = in.getShort();
    int events = in.getShort();
    int sentences = in.getInt();
    int expected = size(wordings, events, sentences);
    if (expected != bytes.length) {
      throw new IllegalArgumentException(
          "a signature of " + expected + " bytes expected, got " + bytes.length);
    }
    PlacedFeatures wording = PlacedFeatures.get(wordings, in);
    PlacedFeatures event = PlacedFeatures.get(events, in);
    long[] hashes = new long[sentences];
    long[] forms = new long[sentences];
    for (int i = 0; i < sentences; i++) {
      hashes[i] = sentence(in);
      forms[i] = sentence(in);
    }
    return new Signature(words, textHash, wording, event, hashes, forms);
  }

  private static long sentence(ByteBuffer in) {
    return (in.get() & 0xFFL) << 32 | in.getInt() & 0xFFFFFFFFL;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that && Arrays.equals(toBytes(), that.toBytes());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(textHash);
  }
}
