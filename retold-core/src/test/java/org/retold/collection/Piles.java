package org.retold.collection;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.retold.output.StoryJsonOutput;
import org.retold.read.ReportSource;

/** Piles of invented reports for tests, and what a collection says of them. */
final class Piles {
  private static final Path STORIES = Path.of("src/test/resources/stories");

  private static final String[] SYLLABLES = {
    "ka", "lo", "mir", "ten", "vos", "ul", "bra", "sen", "dor", "pik", "ran", "tol", "eg", "fir"
  };

  private Piles() {}

  /** The files of some invented stories, three reports a story or more, in order. */
  static List<String> stories() {
    try (Stream<Path> files = Files.walk(STORIES)) {
      return files
          .filter(file -> STORIES.relativize(file).toString().matches("0[1-9].*\\.txt"))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes JSON lines of short reports in made-up words, every fifth a copy of the one before. */
  static Path jsonLines(Path file, int reports) {
    Random random = new Random(5);
    StringBuilder lines = new StringBuilder();
    String text = "";
    for (int i = 0; i < reports; i++) {
      text = i % 5 == 4 ? text + " A line was added." : sentences(random);
      lines.append("{\"id\": \"r%d\", \"text\": \"%s\"}%n".formatted(i, text));
    }
    try {
      return Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes reports that all end with one formula; the second is a copy of the first. */
  static Path withFormula(Path file, int reports) {
    Random random = new Random(8);
    String formula =
        " Neither the harbour authority nor the owners of the vessels answered questions that were"
            + " sent to them in writing before this page was put together.";
    StringBuilder lines = new StringBuilder();
    String first = sentences(random);
    for (int i = 0; i < reports; i++) {
      String text = i == 0 ? first : i == 1 ? first + " A line was added." : sentences(random);
      lines.append("{\"id\": \"r%02d\", \"text\": \"%s\"}%n".formatted(i, text + formula));
    }
    try {
      return Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentences(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append("The council of ").append(word(random)).append(" told ").append(word(random));
      text.append(" that ").append(1000 + random.nextInt(9000)).append(" people of ");
      text.append(word(random)).append(" would have to leave ").append(word(random)).append(". ");
    }
    return text.toString().strip();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static void add(ReportCollection collection, List<String> inputs, int threads) {
    collection.add(ReportSource.builder(inputs).build(), threads, FindProgress.NONE);
  }

  /** Everything that was found, as JSON. */
  static String json(ReportCollection collection, int threads) {
    collection.compare(threads, FindProgress.NONE);
    StringWriter out = new StringWriter();
    try {
      new StoryJsonOutput().write(collection.stories(), List.of(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
