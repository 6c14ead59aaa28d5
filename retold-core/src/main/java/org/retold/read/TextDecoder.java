package org.retold.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Decodes a whole input and says what it had to assume, replace or mend. */
final class TextDecoder {
  private static final double FOREIGN_LETTERS = 0.3;

  private TextDecoder() {}

  static String decode(byte[] bytes, Intake intake) throws IOException {
    Encoding encoding = Encoding.of(bytes);
    StringBuilder text = new StringBuilder(bytes.length);
    DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), encoding);
    char[] buffer = new char[1 << 13];
    for (int n = reader.read(buffer, 0, buffer.length);
        n > 0;
        n = reader.read(buffer, 0, buffer.length)) {
      text.append(buffer, 0, n);
    }
    warnOfReplaced(reader, encoding, intake);
    warnOfAssumed(text, encoding, intake);
    return mended(text.toString(), "whole file", intake);
  }

  static void warnOfReplaced(DecodingReader reader, Encoding encoding, Intake intake) {
    if (reader.replaced() > 0) {
      intake.warn(
          "byte " + reader.firstReplaced(),
          reader.replaced()
              + (reader.replaced() == 1 ? " sequence that is" : " sequences that are")
              + " not "
              + encoding.charset().name()
              + (reader.replaced() == 1 ? " was" : " were")
              + " replaced by U+FFFD, the first one here; save the file as UTF-8");
    }
  }

  private static void warnOfAssumed(CharSequence text, Encoding encoding, Intake intake) {
    if (encoding.basis() == Encoding.Basis.ZERO_BYTES) {
      intake.warn("whole file", "has no byte order mark: read as " + encoding.charset().name());
    }
    boolean belied = encoding.basis() == Encoding.Basis.BELIED;
    if (encoding.basis() != Encoding.Basis.ASSUMED && !belied) {
      return;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = text.codePoints().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
    boolean doubtful = foreign > letters * FOREIGN_LETTERS;
    intake.warn(
        "whole file",
        (belied
                ? "declares UTF-8 and is not: read as windows-1252"
                : "is not UTF-8 and names no character set: read as windows-1252")
            + (doubtful
                ? ", which is probably wrong (most of it is not Latin letters);"
                    + " convert it to UTF-8, for example with iconv"
                : ""));
  }

  /** The text, its wrongly decoded characters mended where that is certain. */
  static String mended(String text, String position, Intake intake) {
    Optional<String> mended = Mojibake.mend(text);
    mended.ifPresent(
        good ->
            intake.warn(position, "was UTF-8 read as windows-1252 once (é stood as Ã©): mended"));
    return mended.orElse(text);
  }
}
