package org.retold.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names files that are no text at all by the bytes that they begin with. */
final class ByteFormat {
  private static final String ZSTD = "\u0028\u00b5\u002f\u00fd";
  private static final Map<String, String> MAGIC = magic();

  /** A web archive holds pictures, too, and is still known by its records. */
  private static final String WARC = "WARC/";

  /** What is no text and may yet be what the user wants read; all else is plainly no report. */
  private static final Pattern MAY_HOLD_REPORTS =
      Pattern.compile(
          ".*\\b(?:document|archive|Zstandard|bzip2|xz|gzip|database|Parquet)\\b.*",
          Pattern.DOTALL);

  /** Above this share of control characters, a file is not text in any character set. */
  private static final double MOST_CONTROLS = 0.02;

  private ByteFormat() {}

  private static Map<String, String> magic() {
    Map<String, String> magic = new LinkedHashMap<>();
    magic.put("%PDF-", "a PDF document");
    magic.put("\u0089PNG", "a PNG image");
    magic.put("\u00ff\u00d8\u00ff", "a JPEG image");
    magic.put("GIF87a", "a GIF image");
    magic.put("GIF89a", "a GIF image");
    magic.put("PK\u0003\u0004", "a ZIP archive or an office document");
    magic.put("PK\u0005\u0006", "an empty ZIP archive");
    magic.put("Rar!\u001a\u0007", "a RAR archive");
    magic.put("7z\u00bc\u00af\u0027\u001c", "a 7-Zip archive");
    magic.put("BZh", "a bzip2 file");
    magic.put("\u00fd7zXZ\0", "an xz file");
    magic.put(ZSTD, "a Zstandard file inside another");
    magic.put("\u001f\u008b", "a gzip file inside another");
    magic.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
    magic.put("{\\rtf", "a rich-text (RTF) document");
    magic.put("SQLite format 3\0", "an SQLite database");
    magic.put("PAR1", "a Parquet file");
    magic.put("RIFF", "an image, sound or film (RIFF)");
    magic.put("ID3", "an MP3 sound file");
    magic.put("OggS", "an Ogg sound or film");
    magic.put("\u007fELF", "a program (ELF)");
    magic.put("MZ\u0090\0", "a program (Windows)");
    magic.put("\u00ca\u00fe\u00ba\u00be", "a Java class file");
    magic.put("II*\0", "a TIFF image");
    magic.put("MM\0*", "a TIFF image");
    return magic;
  }

  static boolean isGzip(byte[] head) {
    return head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  static boolean isZstd(byte[] head) {
    return startsWith(head, ZSTD);
  }

  /** Whether the user who names a whole folder may miss a file of that kind. */
  static boolean mayHoldReports(String kind) {
    return MAY_HOLD_REPORTS.matcher(kind).matches();
  }

  /** What the bytes seem to be, with its article, or nothing when they can be text. */
  static Optional<String> notText(byte[] head) {
    String start = new String(head, 0, Math.min(300, head.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : MAGIC.entrySet()) {
      if (start.startsWith(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    if (start.startsWith("ftyp", 4)) {
      return Optional.of("a film (MP4)");
    }
    if (start.startsWith("ustar", 257)) {
      return Optional.of("a tar archive");
    }
    return looksBinary(head) ? Optional.of("binary data") : Optional.empty();
  }

  private static boolean startsWith(byte[] head, String start) {
    return new String(head, 0, Math.min(start.length(), head.length), StandardCharsets.ISO_8859_1)
        .equals(start);
  }

  private static boolean looksBinary(byte[] head) {
    if (startsWith(head, WARC) || Encoding.isWide(head)) {
      return false;
    }
    int controls = 0;
    for (byte b : head) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return controls > 1 && controls > head.length * MOST_CONTROLS;
  }
}
