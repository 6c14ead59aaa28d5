package org.retold.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The character set of an input, and why it is taken to be that one.
 *
 * <p>The rules, first that fits: a byte order mark; the zero bytes of UTF-16 without one; bytes
 * that are valid UTF-8; the set that an XML declaration or an HTML {@code meta} names; UTF-8 with
 * some damage, where most sequences outside ASCII are whole; windows-1252. Validity stands above
 * the declaration because text in another set is hardly ever valid UTF-8 by chance, while wrong
 * declarations are common. As browsers do, pages that say ISO-8859-1 or US-ASCII are read as
 * windows-1252. A statistical detector was left out: it brings 15 MB for undeclared single-byte
 * sets, and such a text is still said to be suspect (see {@link TextDecoder}).
 *
 * @param charset what to decode with
 * @param bomLength bytes to leave out at the start
 * @param basis why this one
 */
record Encoding(Charset charset, int bomLength, Basis basis) {

  /** What a character set was chosen by. */
  enum Basis {
    BYTE_ORDER_MARK,
    ZERO_BYTES,
    VALID,
    DECLARED,
    MOSTLY_VALID,
    /** UTF-8 is declared, and the bytes are something else. */
    BELIED,
    ASSUMED
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']"
              + "|<meta[^>]{0,300}\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** Decides by an input's bytes, or by its first ones. */
  static Encoding of(byte[] bytes) {
    Encoding marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    if (zeroShare(bytes, 1) > 0.3 && zeroShare(bytes, 0) < 0.05) {
      return new Encoding(StandardCharsets.UTF_16LE, 0, Basis.ZERO_BYTES);
    }
    if (zeroShare(bytes, 0) > 0.3 && zeroShare(bytes, 1) < 0.05) {
      return new Encoding(StandardCharsets.UTF_16BE, 0, Basis.ZERO_BYTES);
    }
    return byContent(bytes);
  }

  /** Whether the bytes are UTF-16 or UTF-32, with or without a mark. */
  static boolean isWide(byte[] bytes) {
    String name = of(bytes).charset().name();
    return name.startsWith("UTF-16") || name.startsWith("UTF-32");
  }

  private static @Nullable Encoding byMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new Encoding(StandardCharsets.UTF_8, 3, Basis.BYTE_ORDER_MARK);
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return new Encoding(Charset.forName("UTF-32LE"), 4, Basis.BYTE_ORDER_MARK);
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return new Encoding(Charset.forName("UTF-32BE"), 4, Basis.BYTE_ORDER_MARK);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, Basis.BYTE_ORDER_MARK);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, Basis.BYTE_ORDER_MARK);
    }
    return null;
  }

  private static Encoding byContent(byte[] bytes) {
    Utf8Count count = Utf8Count.of(bytes);
    Charset declared = declared(bytes);
    if (count.broken() == 0 && !isEscaped(declared)) {
      return new Encoding(StandardCharsets.UTF_8, 0, Basis.VALID);
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new Encoding(declared, 0, Basis.DECLARED);
    }
    if (count.whole() > count.broken()) {
      return new Encoding(StandardCharsets.UTF_8, 0, Basis.MOSTLY_VALID);
    }
    return new Encoding(WINDOWS_1252, 0, declared == null ? Basis.ASSUMED : Basis.BELIED);
  }

  /** Sets that write everything in ASCII bytes, so that they always look like valid UTF-8. */
  private static boolean isEscaped(@Nullable Charset declared) {
    return declared != null && declared.name().startsWith("ISO-2022");
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(DECLARATION_WITHIN, bytes.length);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return asBrowsersRead(name);
  }

  private static @Nullable Charset asBrowsersRead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("(iso[-_]?8859[-_]?1|latin-?1|us-ascii|ascii|l1|cp819)")) {
      return WINDOWS_1252;
    }
    if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.canEncode() ? charset : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static double zeroShare(byte[] bytes, int parity) {
    int zeros = 0;
    for (int i = parity; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return bytes.length < 4 ? 0 : zeros / (bytes.length / 2.0);
  }

  /**
   * How many sequences outside ASCII are whole UTF-8, and how many bytes cannot be part of one; a
   * sequence cut off by the end counts as neither.
   */
  private record Utf8Count(int whole, int broken) {

    static Utf8Count of(byte[] bytes) {
      int whole = 0;
      int broken = 0;
      int i = 0;
      while (i < bytes.length) {
        if (bytes[i] >= 0) {
          i++;
          continue;
        }
        int length = length(bytes[i] & 0xff);
        int present = length == 0 ? 0 : present(bytes, i, length);
        if (length > 0 && present == length) {
          whole++;
          i += length;
        } else if (length > 0 && i + present == bytes.length) {
          i += present;
        } else {
          broken++;
          i++;
        }
      }
      return new Utf8Count(whole, broken);
    }

    private static int length(int first) {
      if (first >= 0xc2 && first <= 0xdf) {
        return 2;
      }
      if (first >= 0xe0 && first <= 0xef) {
        return 3;
      }
      return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    }

    private static int present(byte[] bytes, int at, int length) {
      int count = 1;
      while (count < length
          && at + count < bytes.length
          && (bytes[at + count] & 0xc0) == 0x80
          && (count > 1 || isSecond(bytes[at] & 0xff, bytes[at + 1] & 0xff))) {
        count++;
      }
      return count;
    }

    /** Rules out overlong forms, surrogates and what lies beyond Unicode. */
    private static boolean isSecond(int first, int second) {
      return switch (first) {
        case 0xe0 -> second >= 0xa0;
        case 0xed -> second <= 0x9f;
        case 0xf0 -> second >= 0x90;
        case 0xf4 -> second <= 0x8f;
        default -> true;
      };
    }
  }
}
