package org.retold.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Mends UTF-8 that somebody read as windows-1252 and saved again ("itâ€™s").
 *
 * <p>It is mended only where that is certain: every character of the text goes back to one byte of
 * windows-1252, and the bytes are whole UTF-8 with two sequences or more outside ASCII. A text that
 * holds one proper accent, or one character that the set lacks, fails that test and stays as it is.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LEAST_SEQUENCES = 2;

  private Mojibake() {}

  /** The text as it was before it was read wrongly, or nothing when that is not certain. */
  static Optional<String> mend(String text) {
    if (isAscii(text)) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      int b = toByte(text.charAt(i));
      if (b < 0) {
        return Optional.empty();
      }
      bytes.write(b);
    }
    return decode(bytes.toByteArray())
        .filter(mended -> mended.codePoints().filter(c -> c >= 0x80).count() >= LEAST_SEQUENCES);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int toByte(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c < 0xa0) {
      boolean undefined = c == 0x81 || c == 0x8d || c == 0x8f || c == 0x90 || c == 0x9d;
      return undefined ? c : -1;
    }
    byte[] one = String.valueOf(c).getBytes(WINDOWS_1252);
    return one[0] == '?' ? -1 : one[0] & 0xff;
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
