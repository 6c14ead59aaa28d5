package org.retold.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How common English words go together by WordNet 3.1 (Fellbaum 1998,
 * https://wordnet.princeton.edu): which are synonyms, derived from one another, broader, opposed.
 *
 * <p>Made by {@code ./bench thesaurus}. A word is tied to the words of all its meanings, since two
 * words that stand in the same place of two reports choose the meaning for each other; a tie's
 * strength says how common that meaning is for the two. Phrases of a verb and a particle are
 * written with "_": "call_off". Safe for use by several threads.
 *
 * <p>The file: format and number of words (big-endian integers); the words in the order of their
 * bytes, each after its length; then, word by word, how many ties to later words it has, and for
 * each the other word's number and a byte: sort and strength, four bits each. Forms that no rule
 * leads back ("went") are words tied to their bases.
 */
public final class Thesaurus {
  public static final int FORMAT = 1;
  public static final String FILE = "thesaurus.bin";

  private static final String[][] ENDINGS = {
    {"ies", "y"}, {"es", ""}, {"es", "e"}, {"s", ""}, {"ied", "y"}, {"ed", ""}, {"ed", "e"},
    {"ing", ""}, {"ing", "e"}, {"ier", "y"}, {"iest", "y"}, {"er", ""}, {"er", "e"}, {"est", ""},
    {"est", "e"}, {"men", "man"}
  };

  /** How two words go together, the closest first. */
  public enum Tie {
    /** Both are forms of one word: "went" and "goes". */
    FORM,
    /** Antonyms: "rise" and "fall". */
    OPPOSED,
    /** Both name one meaning: "car" and "automobile". */
    SYNONYM,
    /** One is derived from the other: "resign" and "resignation", "American" and "America". */
    DERIVED,
    /** A synonym of one is derived from one of the other: "resignation" and "quit". */
    DERIVED_SYNONYM,
    /** Opposed by way of a like meaning: "soar" and "plunge". */
    SEEMS_OPPOSED,
    /** Near in meaning: satellites of one adjective, verbs of one group. */
    SIMILAR,
    /** One is the other's direct hypernym: "vehicle" and "car". */
    BROADER,
    /** One entails or causes the other: "kill" and "die". */
    ENTAILED,
    /** Nothing is known that ties them. */
    NONE;

    /** Whether the two say the contrary of one another. */
    public boolean isOpposed() {
      return this == OPPOSED || this == SEEMS_OPPOSED;
    }
  }

  /**
   * The tie of two words.
   *
   * @param strength how common the meanings are that tie them, from 0 to 1
   */
  public record Link(Tie tie, double strength) {
    static final Link NONE = new Link(Tie.NONE, 0);
  }

  private final byte[] file;
  private final int[] wordAt;
  private final int[] tiesAt;

  private Thesaurus(byte[] file) {
    this.file = file;
    ByteBuffer buffer = ByteBuffer.wrap(file);
    int format = buffer.getInt();
    if (format != FORMAT) {
      throw new IllegalStateException(FILE + " has format " + format + ", not " + FORMAT);
    }
    wordAt = new int[buffer.getInt()];
    tiesAt = new int[wordAt.length];
    int at = buffer.position();
    for (int i = 0; i < wordAt.length; i++) {
      wordAt[i] = at;
      at += 1 + file[at];
    }
    for (int i = 0; i < tiesAt.length; i++) {
      tiesAt[i] = at;
      at += 2 + 3 * number(at);
    }
  }

  /** The table that ships with the library; the first call reads it. */
  public static Thesaurus shipped() {
    return Shipped.TABLE;
  }

  private static final class Shipped {
    static final Thesaurus TABLE = read();
  }

  private static Thesaurus read() {
    try (InputStream stream = WordList.open(FILE)) {
      return new Thesaurus(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * The numbers of a lower-case word and of what it may be a form of, for {@link #link}: none if
   * the table does not hold it.
   */
  public int[] entries(String word) {
    int[] entries = new int[8];
    int count = add(find(word), entries, 0);
    if (count > 0) {
      count = addBases(entries[0], entries, count);
    }
    boolean held = count > 0;
    for (String[] ending : ENDINGS) {
      boolean compares = ending[0].contains("er") || ending[0].contains("est");
      if (!(held && compares)
          && word.endsWith(ending[0])
          && word.length() > ending[0].length() + 1) {
        String base = word.substring(0, word.length() - ending[0].length());
        count = add(find(base + ending[1]), entries, count);
        int last = base.length() - 1;
        if (ending[1].isEmpty() && last > 1 && base.charAt(last) == base.charAt(last - 1)) {
          count = add(find(base.substring(0, last)), entries, count);
        }
      }
    }
    return Arrays.copyOf(entries, count);
  }

  /** The numbers of phrases that a word with such entries makes with a particle: "called" "off". */
  public int[] phrases(int[] entries, String particle) {
    int[] phrases = new int[entries.length];
    int count = 0;
    for (int entry : entries) {
      count = add(find(word(entry) + "_" + particle), phrases, count);
    }
    return Arrays.copyOf(phrases, count);
  }

  private String word(int entry) {
    int at = wordAt[entry];
    return new String(file, at + 1, file[at], StandardCharsets.US_ASCII);
  }

  private static int add(int entry, int[] entries, int count) {
    if (entry < 0 || count == entries.length) {
      return count;
    }
    entries[count] = entry;
    return count + 1;
  }

  private int addBases(int form, int[] entries, int count) {
    int n = count;
    for (int other : tied(form, Tie.FORM)) {
      n = add(other, entries, n);
    }
    return n;
  }

  private List<Integer> tied(int entry, Tie tie) {
    List<Integer> tied = new ArrayList<>();
    int at = tiesAt[entry];
    int end = at + 2 + 3 * number(at);
    for (at += 2; at < end; at += 3) {
      if ((file[at + 2] & 0xff) >> 4 == tie.ordinal()) {
        tied.add(number(at));
      }
    }
    return tied;
  }

  /** The closest tie of any entry of one word with any of another. */
  public Link link(int[] one, int[] other) {
    int best = Tie.NONE.ordinal() << 4;
    for (int a : one) {
      for (int b : other) {
        int code = a == b ? 15 : code(Math.min(a, b), Math.max(a, b));
        if (code >= 0 && (code >> 4 < best >> 4 || code >> 4 == best >> 4 && code > best)) {
          best = code;
        }
      }
    }
    return best >> 4 == Tie.NONE.ordinal()
        ? Link.NONE
        : new Link(Tie.values()[best >> 4], (best & 15) / 15.0);
  }

  private int code(int first, int second) {
    int low = 0;
    int high = number(tiesAt[first]) - 1;
    int from = tiesAt[first] + 2;
    while (low <= high) {
      int middle = (low + high) / 2;
      int other = number(from + 3 * middle);
      if (other == second) {
        return file[from + 3 * middle + 2] & 0xff;
      }
      if (other < second) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int find(String word) {
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = wordAt.length - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int at = wordAt[middle] + 1;
      int order = Arrays.compare(file, at, at + file[at - 1], letters, 0, letters.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int number(int at) {
    return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
  }
}
