package org.retold.bench.pile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real news that piles are made from, read from the labelled sets at run time. */
public final class RealNews {
  private static final Pattern REPORT =
      Pattern.compile("(?s)<REUTERS[^>]*NEWID=\"(\\d+)\">(.*?)</REUTERS>");
  private static final Pattern TITLE = Pattern.compile("(?s)<TITLE>(.*?)</TITLE>");
  private static final Pattern BODY = Pattern.compile("(?s)<BODY>(.*?)</BODY>");
  private static final Pattern CLOSING = Pattern.compile("(?i)\\s*\\breuters?\\s*$");

  private RealNews() {}

  /**
   * Every report of both sets that has a body, in order of set and number.
   *
   * @param reuters the folder of Reuters-21578
   * @param bbc the folder of the BBC set
   */
  public static List<NewsText> read(Path reuters, Path bbc) throws IOException {
    return readAll(reuters, bbc).stream().filter(text -> !text.text().isEmpty()).toList();
  }

  /** Every report of both sets; the text of a bare headline is empty. */
  public static List<NewsText> readAll(Path reuters, Path bbc) throws IOException {
    List<NewsText> all = new ArrayList<>();
    for (Path file : files(reuters, 1, ".sgm")) {
      all.addAll(reports(Files.readString(file, StandardCharsets.ISO_8859_1)));
    }
    for (Path file : files(bbc, 2, ".txt")) {
      if (!bbc.equals(file.getParent())) {
        all.add(page(bbc.relativize(file).toString(), file));
      }
    }
    return all;
  }

  private static List<Path> files(Path folder, int depth, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<NewsText> reports(String sgml) {
    List<NewsText> reports = new ArrayList<>();
    Matcher report = REPORT.matcher(sgml);
    while (report.find()) {
      String content = report.group(2);
      Matcher body = BODY.matcher(content);
      Matcher title = TITLE.matcher(content);
      String headline = title.find() ? oneLine(plain(title.group(1))) : "";
      String text = body.find() ? paragraphs(body.group(1)) : "";
      reports.add(new NewsText("reuters-" + report.group(1), headline, text));
    }
    return reports;
  }

  private static String paragraphs(String body) {
    String text = CLOSING.matcher(plain(body).strip()).replaceFirst("");
    return Stream.of(text.split("\\n {3,}", -1))
        .map(RealNews::oneLine)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String plain(String sgml) {
    return sgml.replaceAll("&#\\d+;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static NewsText page(String name, Path file) throws IOException {
    String[] parts = decode(Files.readAllBytes(file)).strip().split("\\s*\\n\\s*", -1);
    String text =
        Stream.of(parts).skip(1).map(RealNews::oneLine).collect(Collectors.joining("\n\n"));
    return new NewsText("bbc-" + name.replaceFirst("\\.txt$", ""), oneLine(parts[0]), text);
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
