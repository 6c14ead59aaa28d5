package org.retold.bench.pile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pile on disk: its reports as JSON lines, and beside them the truth, a line a report too. */
public final class PileFiles {
  private static final int BUFFER = 1 << 20;

  private PileFiles() {}

  /** The file of the truth beside a pile: {@code pile.jsonl} has {@code pile.truth.jsonl}. */
  public static Path truth(Path pile) {
    String name = String.valueOf(pile.getFileName());
    return pile.resolveSibling(name.replaceFirst("\\.jsonl$", "") + ".truth.jsonl");
  }

  /**
   * Writes a pile and its truth.
   *
   * @param base texts none of which is a near-duplicate of another
   */
  public static void write(List<NewsText> base, int reports, long seed, Path pile)
      throws IOException {
    JsonFactory json = new JsonFactory();
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(pile), BUFFER);
        OutputStream truths =
            new java.io.BufferedOutputStream(Files.newOutputStream(truth(pile)), BUFFER);
        JsonGenerator report = json.createGenerator(out);
        JsonGenerator truth = json.createGenerator(truths)) {
      report.setRootValueSeparator(null);
      truth.setRootValueSeparator(null);
      new PileMaker(base, reports, seed).each(one -> write(one, report, truth));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(PiledReport one, JsonGenerator report, JsonGenerator truth) {
    try {
      write(one, report);
      write(one.truth(), truth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PiledReport one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", one.truth().id());
    json.writeStringField("title", one.title());
    json.writeStringField("publisher", one.publisher());
    if (one.published() != null) {
      json.writeStringField("published", one.published().toString());
    }
    json.writeStringField("url", one.url());
    json.writeStringField("text", one.text());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void write(Truth one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", one.id());
    json.writeStringField("source", one.source());
    json.writeNumberField("strength", one.strength());
    json.writeStringField("group", one.group());
    json.writeStringField("event", one.event());
    json.writeBooleanField("real", one.real());
    json.writeNumberField("words", one.words());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** The truth of a pile, in the pile's order. */
  public static List<Truth> readTruth(Path pile) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Truth> truths = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(truth(pile), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        truths.add(truth(mapper.readTree(line)));
      }
    }
    return truths;
  }

  private static Truth truth(JsonNode line) {
    return new Truth(
        line.path("id").asText(),
        line.path("source").textValue(),
        line.path("strength").asInt(),
        line.path("group").asText(),
        line.path("event").asText(),
        line.path("real").asBoolean(),
        line.path("words").asInt());
  }
}
