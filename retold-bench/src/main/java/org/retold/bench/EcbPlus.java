package org.retold.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.read.ReportReader;
import org.retold.report.Report;

/**
 * The reports of ECB+ (Cybulska and Vossen 2014), joined from tokens into ordinary text.
 *
 * <p>Each topic holds two events of one kind, the files "ecb" and the files "ecbplus"; the event is
 * the label. Texts go through the same reader as any plain text file, so that headlines and
 * datelines are found as they are in the product.
 */
final class EcbPlus {
  /** Topics from here on are reported on and never looked at. */
  static final int FIRST_HELD_BACK = 36;

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\" number=\"\\d+\">([^<]*)</token>");

  private EcbPlus() {}

  /** Every report with its label, in order of file name. */
  static List<EventReport> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder.resolve("ECB+"))) {
      files = found.filter(path -> path.toString().endsWith(".xml")).sorted().toList();
    }
    List<EventReport> reports = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".xml", "");
      int topic = Integer.parseInt(name.substring(0, name.indexOf('_')));
      boolean plus = name.endsWith("plus");
      String text = text(Files.readString(file, StandardCharsets.UTF_8), plus);
      reports.add(EventReport.of(report(name, text), topic, topic + (plus ? "ecbplus" : "ecb")));
    }
    return reports;
  }

  /** The reports that may be looked at. */
  static List<EventReport> known(Path folder) throws IOException {
    return read(folder).stream().filter(report -> report.topic() < FIRST_HELD_BACK).toList();
  }

  private static Report report(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Report> reports = new ReportReader().read(new ByteArrayInputStream(bytes), name).reports();
    return reports.isEmpty() ? Report.of(name, text) : reports.get(0);
  }

  /** The sentences: the first, which is often the headline, alone, the rest two a paragraph. */
  private static String text(String xml, boolean plus) {
    Map<Integer, List<String>> sentences = new TreeMap<>();
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      sentences
          .computeIfAbsent(Integer.valueOf(token.group(1)), number -> new ArrayList<>())
          .add(token.group(2).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
    }
    if (plus) {
      sentences.remove(0);
    }
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (List<String> sentence : sentences.values()) {
      text.append(Detokenizer.join(sentence)).append(count % 2 == 0 ? "\n\n" : " ");
      count++;
    }
    return text.toString();
  }
}
