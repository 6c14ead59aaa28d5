package org.retold.bench.pile;

import java.util.ArrayList;
import java.util.List;

/** Words as the bench counts them: runs of letters and digits, in lower case. */
final class Words {

  private Words() {}

  static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = Character.isLetterOrDigit(text.charAt(i));
      if (word && !inside) {
        count++;
      }
      inside = word;
    }
    return count;
  }

  /** The words in order, each as a hash of its lower-case letters. */
  static long[] hashes(String text) {
    long[] hashes = new long[count(text)];
    int size = 0;
    long hash = 0;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = (inside ? hash : 7) * 1_000_003 + c;
        inside = true;
      } else if (inside) {
        hashes[size++] = Seeds.mix(hash);
        inside = false;
      }
    }
    return hashes;
  }

  /** The text cut after each full stop, question or exclamation mark that a capital follows. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && ends(text, i) && opens(text.charAt(i + 1))) {
        sentences.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    String last = text.substring(start).strip();
    if (!last.isEmpty()) {
      sentences.add(last);
    }
    return sentences;
  }

  private static boolean ends(String text, int space) {
    int at = text.charAt(space - 1) == '"' ? space - 2 : space - 1;
    return at >= 3 && ".?!".indexOf(text.charAt(at)) >= 0 && !shortWord(text, at);
  }

  /** Whether an initial or a short abbreviation stands before the stop: "J.", "U.S.", "Mr.". */
  private static boolean shortWord(String text, int stop) {
    int start = stop;
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return stop - start < 3 && Character.isUpperCase(text.charAt(start))
        || text.substring(start, stop).indexOf('.') >= 0 && stop - start < 5;
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || c == '"';
  }
}
