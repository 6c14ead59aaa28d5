package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.report.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A TimeML file: a report published on the day that the file was created, and its labelled times.
 */
record TimexDocument(String name, Report report, List<Timex> times) {

  /** A labelled time, its place in the report's text and its value. */
  record Timex(Span span, String value) {}

  /** Reads every .tml file below a folder, by name. */
  static List<TimexDocument> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<TimexDocument> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
        all.add(read(file));
      }
      return all;
    }
  }

  private static TimexDocument read(Path file) throws IOException {
    Document document = parse(file);
    Element created = first(first(document.getDocumentElement(), "DCT", file), "TIMEX3", file);
    Element body = first(document.getDocumentElement(), "TEXT", file);
    StringBuilder text = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    collect(body, text, times);
    String day = created.getAttribute("value").substring(0, 10);
    Clocks clocks = new Clocks(Moment.of(LocalDate.parse(day)), null, null, null);
    String name = String.valueOf(file.getFileName());
    Report report = Report.builder(name, text.toString()).clocks(clocks).build();
    return new TimexDocument(name, report, times);
  }

  private static Document parse(Path file) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Element first(Element parent, String tag, Path file) throws IOException {
    if (parent.getElementsByTagName(tag).item(0) instanceof Element element) {
      return element;
    }
    throw new IOException(file + ": no " + tag + " element");
  }

  private static void collect(Node node, StringBuilder text, List<Timex> times) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
        continue;
      }
      int start = text.length();
      collect(child, text, times);
      if (child instanceof Element element
          && element.getTagName().equals("TIMEX3")
          && start < text.length()) {
        times.add(new Timex(new Span(start, text.length()), element.getAttribute("value")));
      }
    }
  }
}
