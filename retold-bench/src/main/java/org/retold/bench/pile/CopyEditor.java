package org.retold.bench.pile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Edits a text as strongly as asked. At strength s each word, name and figure alike, gives way with
 * chance s to a random word about as frequent (a figure to another figure of as many digits); of
 * the sentences a share is cut and as large a share is put elsewhere: none at 0, 5 % at 5, 10 % at
 * 15, 15 % at 30, 20 % at 50. Paragraphs are cut anew. The random words make no sense, which is
 * harder on a reader who looks for meaning than a real rewording is.
 */
public final class CopyEditor {
  private static final int FEWEST_SENTENCES = 3;

  private final Vocabulary vocabulary;

  /** An editor whose random words are those of a vocabulary. */
  public CopyEditor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The share of the sentences that is cut, and again the share that is moved. */
  static double cutting(int strength) {
    return switch (strength) {
      case 0 -> 0;
      case 5 -> .05;
      case 15 -> .10;
      case 30 -> .15;
      default -> .20;
    };
  }

  /** The text of a copy; at strength 0 it is the text. */
  public String edited(String text, int strength, SplittableRandom random) {
    if (strength == 0) {
      return text;
    }
    List<String> sentences = new ArrayList<>();
    text.lines().forEach(paragraph -> sentences.addAll(Words.sentences(paragraph)));
    cut(sentences, strength, random);
    move(sentences, strength, random);
    List<String> replaced =
        sentences.stream().map(sentence -> replaced(sentence, strength, random)).toList();
    return paragraphs(replaced, random);
  }

  private static void cut(List<String> sentences, int strength, SplittableRandom random) {
    int cuts = share(sentences.size(), strength, random);
    for (int i = 0; i < cuts && sentences.size() > FEWEST_SENTENCES; i++) {
      sentences.remove(random.nextInt(sentences.size()));
    }
  }

  private static void move(List<String> sentences, int strength, SplittableRandom random) {
    int moves = share(sentences.size(), strength, random);
    for (int i = 0; i < moves && sentences.size() > 1; i++) {
      String sentence = sentences.remove(random.nextInt(sentences.size()));
      sentences.add(random.nextInt(sentences.size() + 1), sentence);
    }
  }

  private static int share(int size, int strength, SplittableRandom random) {
    return (int) (size * cutting(strength) + random.nextDouble());
  }

  /** The text with each word given away by chance; all that stands between words stays. */
  String replaced(String text, int strength, SplittableRandom random) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end);
        out.append(random.nextInt(100) < strength ? other(word, random) : word);
      } else {
        out.append(text.charAt(end++));
      }
      at = end;
    }
    return out.toString();
  }

  private String other(String word, SplittableRandom random) {
    if (Character.isDigit(word.charAt(0))) {
      return Names.digits(word.length(), random);
    }
    String other = vocabulary.likeIt(word, random);
    return Character.isUpperCase(word.charAt(0)) ? Names.capital(other) : other;
  }

  private static String paragraphs(List<String> sentences, SplittableRandom random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < sentences.size(); ) {
      int end = Math.min(sentences.size(), i + 1 + random.nextInt(3));
      paragraphs.add(String.join(" ", sentences.subList(i, end)));
      i = end;
    }
    return paragraphs.stream().collect(Collectors.joining("\n\n"));
  }
}
