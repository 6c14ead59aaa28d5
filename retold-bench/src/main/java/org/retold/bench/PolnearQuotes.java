package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retold.report.Span;

/**
 * One article of PolNeAR with the direct quotes that an annotator marked.
 *
 * @param quotes the attributions whose content stands wholly between quotation marks
 */
record PolnearQuotes(String name, String text, List<Gold> quotes) {
  private static final String MARKS = "\"“”'’‘«»`";

  /** One attribution: the pieces of its content, of its source and of its cue. */
  record Gold(List<Span> content, List<Span> source, List<Span> cue) {}

  /** Reads one part ({@code train}, {@code dev}); the first annotator by name where several are. */
  static List<PolnearQuotes> read(Path part) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
      for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
        String name = file.getFileName().toString();
        annotations.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
      }
    }
    List<PolnearQuotes> all = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations.entrySet()) {
      Path text = part.resolve("text").resolve(entry.getKey() + ".txt");
      all.add(
          read(entry.getKey(), Files.readString(text, StandardCharsets.UTF_8), entry.getValue()));
    }
    return all;
  }

  private static PolnearQuotes read(String name, String text, Path annotation) throws IOException {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    List<Gold> quotes = new ArrayList<>();
    List<String> lines = Files.readAllLines(annotation, StandardCharsets.UTF_8);
    for (String line : lines) {
      if (line.matches("T\\d+\t\\w+ \\d.*")) {
        String[] parts = line.split("\t");
        spans.put(parts[0], spans(parts[1].substring(parts[1].indexOf(' ') + 1), text));
      }
    }
    for (String line : lines) {
      if (line.matches("E\\d+\t.*")) {
        Gold gold =
            new Gold(
                part(line, "Content", spans),
                part(line, "Source", spans),
                part(line, "Cue", spans));
        if (!gold.content.isEmpty() && isDirect(gold.content, text)) {
          quotes.add(upright(gold, text));
        }
      }
    }
    return new PolnearQuotes(name, text, quotes);
  }

  /** Some annotators took the verb for the source and the name for the cue; read the right way. */
  private static Gold upright(Gold gold, String text) {
    boolean exchanged =
        gold.source.size() == 1
            && gold.cue.size() == 1
            && gold.source.get(0).in(text).matches("said|says|told|wrote|added|tells|writes");
    return exchanged ? new Gold(gold.content, gold.cue, gold.source) : gold;
  }

  private static List<Span> part(String event, String role, Map<String, List<Span>> spans) {
    List<Span> found = new ArrayList<>();
    for (String argument : event.substring(event.indexOf('\t') + 1).split(" ")) {
      if (argument.matches(role + "\\d*:T\\d+")) {
        found.addAll(spans.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of()));
      }
    }
    return found;
  }

  /** Offsets count code points, as Python does. */
  private static List<Span> spans(String offsets, String text) {
    List<Span> spans = new ArrayList<>();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.split(" ");
      spans.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  /** Whether the first piece opens with a quotation mark and the last closes with one. */
  private static boolean isDirect(List<Span> content, String text) {
    String first = content.get(0).in(text).strip();
    String last = content.get(content.size() - 1).in(text).strip().replaceAll("[.,;:]+$", "");
    return first.length() > 1
        && MARKS.indexOf(first.charAt(0)) >= 0
        && !last.isEmpty()
        && MARKS.indexOf(last.charAt(last.length() - 1)) >= 0;
  }
}
