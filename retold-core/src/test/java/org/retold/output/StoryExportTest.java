package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.output.StoryExport.ExportFile;
import org.retold.output.StoryExport.Format;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;
import org.retold.story.Story;
import org.retold.story.StorySet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StoryExportTest {
  private static final StorySet PILE = StorySamples.pile();

  @TempDir private Path folder;

  @Test
  void eachFormatHasItsFiles() {
    assertThat(StoryExport.files(PILE, Format.CSV))
        .extracting(ExportFile::name)
        .containsExactly("reports.csv", "stories.csv", "origins.csv", "links.csv");
    assertThat(StoryExport.files(PILE, Format.GRAPHML))
        .extracting(ExportFile::name)
        .containsExactly("lineage.graphml");
  }

  @Test
  void csvHoldsALineARow() throws IOException {
    assertThat(text(PILE, Format.CSV, "stories"))
        .isEqualTo(
            "id,title,reportCount,originCount,unseenOrigins,uncredited\r\n"
                + "s1,Ferry hits the pier at Port Amery,6,2,1,2\r\n"
                + "s2,Weir on the Lunde to be rebuilt,2,1,0,0\r\n"
                + "s3,Hail strips the orchards of Melling,2,2,0,0\r\n");
    assertThat(text(PILE, Format.CSV, "origins"))
        .contains("o1,s1,Northwire,false,2031-05-14,2031-05-14T06:10:00Z,5\r\n")
        .contains("o5,s3,,true,,,1\r\n");
  }

  @Test
  void jsonLinesHoldAnObjectARow() throws IOException {
    List<JsonNode> links = jsonLines(PILE, "links");

    assertThat(links).hasSize(7);
    assertThat(links.get(1))
        .hasToString(
            "{\"story\":\"s1\",\"a\":\"courier\",\"b\":\"post-1\",\"relation\":\"reworded\","
                + "\"confidence\":0.97,\"sameEvent\":1,\"coverageA\":0.91,\"coverageB\":0.52,"
                + "\"verbatimA\":0.455,\"verbatimB\":0.26,\"direction\":\"a-from-b\","
                + "\"directionConfidence\":0.8,\"evidence\":[\"One came out later.\"],"
                + "\"reasons\":[\"So it reads, sentence by sentence.\"]}");
    assertThat(text(PILE, Format.JSONL, "links")).endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({"reports", "stories", "origins", "links"})
  void parquetHoldsWhatJsonLinesDo(String table) throws IOException {
    List<JsonNode> lines = jsonLines(PILE, table);
    List<Map<String, Object>> rows = parquet(PILE, table);

    assertThat(rows).hasSameSizeAs(lines);
    for (int i = 0; i < rows.size(); i++) {
      JsonNode line = lines.get(i);
      assertThat(rows.get(i).keySet()).containsExactlyElementsOf(names(line));
      rows.get(i).forEach((name, cell) -> assertThat(plain(cell)).isEqualTo(plain(line.get(name))));
    }
  }

  private static List<String> names(JsonNode line) {
    List<String> names = new ArrayList<>();
    line.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String plain(Object cell) {
    if (cell instanceof JsonNode node) {
      return node.isTextual() ? node.asText() : node.isNumber() ? "" + node.asDouble() : "" + node;
    }
    if (cell instanceof List<?> list) {
      return new ObjectMapper().valueToTree(list).toString();
    }
    return cell instanceof Number number ? "" + number.doubleValue() : String.valueOf(cell);
  }

  @Test
  void parquetHasTypedColumns() throws IOException {
    Map<String, Object> courier =
        parquet(PILE, "reports").stream()
            .filter(row -> "courier".equals(row.get("id")))
            .findFirst()
            .orElseThrow();

    assertThat(courier)
        .containsEntry("published", LocalDate.of(2031, 5, 14))
        .containsEntry("publishedAt", Instant.parse("2031-05-14T09:20:00Z"))
        .containsEntry("credits", List.of())
        .containsEntry("wordCount", 240)
        .containsEntry("updated", null);
  }

  @Test
  void parquetOfMoreThanOneRowGroupIsReadInOrder() throws IOException {
    List<ReportHead> heads =
        IntStream.range(0, 110_000)
            .mapToObj(
                i ->
                    StorySamples.head(
                        "r" + i, i % 3 == 0 ? null : "P" + i % 7, null, credits(i % 4)))
            .toList();
    List<Map<String, Object>> rows = parquet(new StorySet(heads, List.of()), "reports");

    assertThat(rows).hasSize(110_000);
    for (int i : List.of(0, 1, 2, 3, 99_999, 100_000, 100_001, 109_999)) {
      assertThat(rows.get(i))
          .containsEntry("id", "r" + i)
          .containsEntry("publisher", i % 3 == 0 ? null : "P" + i % 7)
          .containsEntry("credits", List.of(credits(i % 4)));
    }
  }

  private static String[] credits(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Agency " + i).toArray(String[]::new);
  }

  @Test
  void tablesOfNothingAreStillTables() throws IOException {
    StorySet nothing = new StorySet(List.of(), List.of());

    assertThat(parquet(nothing, "reports")).isEmpty();
    assertThat(text(nothing, Format.JSONL, "reports")).isEmpty();
    assertThat(text(nothing, Format.CSV, "links")).startsWith("story,a,b,").endsWith("reasons\r\n");
    assertThat(graph(nothing).getElementsByTagName("node").getLength()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "@sum(a1), '''@sum(a1)'",
    "-2+3, '''-2+3'",
    "+1 555 | 'x', '''+1 555 | ''x'''",
    "-3, -3",
    "-3.5 %, -3.5 %",
    "+4 points, +4 points",
    "＝1+1, '''＝1+1'",
    "Ferry, Ferry"
  })
  void cellThatASpreadsheetWouldRunIsDisarmed(String cell, String safe) {
    assertThat(CsvCells.safe(cell)).isEqualTo(safe);
  }

  @Test
  void hostileTextsComeThroughEveryFormat() throws IOException {
    String hostile = "=<b>&\"x\"; \u0000\u0008\r\n\uD83D ]]> \uD83D\uDE00 é\u0130";
    StorySet set = hostile(hostile);
    String mended = hostile.replace("\uD83D ", "\uFFFD ");

    assertThat(jsonLines(set, "reports").get(0).get("publisher").asText()).isEqualTo(mended);
    assertThat(parquet(set, "reports").get(0)).containsEntry("publisher", mended);
    assertThat(text(set, Format.CSV, "reports"))
        .contains("\"'" + mended.replace("\"", "\"\"") + "\"");
    Element label = (Element) graph(set).getElementsByTagName("data").item(7);
    assertThat(label.getTextContent())
        .isEqualTo("=<b>&\"x\"; \uFFFD\uFFFD\n\n\uFFFD ]]> \uD83D\uDE00 é\u0130");
  }

  /** A pile of one story whose headline and publisher are the text. */
  private static StorySet hostile(String text) {
    Story weir = StorySamples.weir();
    Story story =
        new Story("s2", text, weir.reports(), weir.origins(), weir.lineage(), weir.links());
    ReportHead head = StorySamples.head("a", null, null);
    ReportHead odd =
        new ReportHead(
            "a",
            null,
            null,
            text,
            new Publisher(text),
            List.of(),
            head.clocks(),
            List.of(text),
            List.of(),
            0);
    return StorySamples.set(List.of(story), List.of(odd));
  }

  @Test
  void graphHoldsTheLineageOfEveryStory() throws IOException {
    Document graph = graph(PILE);

    assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(10);
    NodeList edges = graph.getElementsByTagName("edge");
    assertThat(edges.getLength()).isEqualTo(6);
    Element third = (Element) edges.item(2);
    assertThat(third.getAttribute("source")).isEqualTo("s1/n1");
    assertThat(third.getAttribute("target")).isEqualTo("s1/n3");
    assertThat(third.getTextContent()).isEqualTo("0.91rewordedIt came out 3 hours later.");
    Element unseen = (Element) graph.getElementsByTagName("node").item(0);
    assertThat(unseen.getTextContent())
        .isEqualTo("NorthwireNorthwirefalse0originals1Ferry hits the pier at Port Amery");
  }

  @Test
  void everyColumnAndAttributeStandsInTheDocumentation() throws IOException {
    String docs = Files.readString(Path.of("..", "docs", "export.md"), StandardCharsets.UTF_8);

    for (Table<?> table : new StoryTables(PILE).all()) {
      assertThat(table.columns())
          .allSatisfy(
              column ->
                  assertThat(docs).contains("| `" + table.name() + "." + column.name() + "` |"));
    }
    NodeList keys = graph(PILE).getElementsByTagName("key");
    for (int i = 0; i < keys.getLength(); i++) {
      assertThat(docs).contains("| `" + ((Element) keys.item(i)).getAttribute("id") + "` |");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameSetGivesTheSameBytesUnderAnyLocale(Format format) throws IOException {
    Locale before = Locale.getDefault();
    for (ExportFile file : StoryExport.files(PILE, format)) {
      byte[] expected = bytes(file);
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(bytes(file)).isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private List<Map<String, Object>> parquet(StorySet set, String table) throws IOException {
    Path path = folder.resolve(table + ".parquet");
    try (OutputStream out = Files.newOutputStream(path)) {
      file(set, Format.PARQUET, table).writeTo(out);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<?, ?> row : new CarpetReader<>(path.toFile(), Map.class).toList()) {
      Map<String, Object> named = new LinkedHashMap<>();
      row.forEach((name, cell) -> named.put((String) name, cell));
      rows.add(named);
    }
    return rows;
  }

  private static List<JsonNode> jsonLines(StorySet set, String table) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text(set, Format.JSONL, table).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(new ObjectMapper().readTree(line));
      }
    }
    return lines;
  }

  private static Document graph(StorySet set) throws IOException {
    byte[] bytes = bytes(StoryExport.files(set, Format.GRAPHML).get(0));
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  private static String text(StorySet set, Format format, String table) throws IOException {
    return new String(bytes(file(set, format, table)), StandardCharsets.UTF_8);
  }

  private static ExportFile file(StorySet set, Format format, String table) {
    return StoryExport.files(set, format).stream()
        .filter(file -> file.name().startsWith(table + "."))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(ExportFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    return out.toByteArray();
  }
}
