package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;

/** The reports of Reuters-21578 that have a body, with headline and day. */
final class ReutersNews {
  private static final Pattern ITEM =
      Pattern.compile("<REUTERS[^>]*NEWID=\"(\\d+)\">(.*?)</REUTERS>", Pattern.DOTALL);
  private static final Pattern DATE = Pattern.compile("<DATE>\\s*(\\d+-[A-Z]+-\\d+)");
  private static final Pattern TITLE = Pattern.compile("<TITLE>(.*?)</TITLE>", Pattern.DOTALL);
  private static final Pattern BODY = Pattern.compile("<BODY>(.*?)</BODY>", Pattern.DOTALL);
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-yyyy")
          .toFormatter(Locale.ENGLISH);

  private static final int FILES = 22;

  private ReutersNews() {}

  /** The reports of the files with an even number, or an odd one, in the files' order. */
  static List<Report> read(Path folder, boolean odd) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (int i = odd ? 1 : 0; i < FILES; i += 2) {
      Path file = folder.resolve(String.format(Locale.ROOT, "reut2-%03d.sgm", i));
      Matcher item = ITEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      while (item.find()) {
        add(item.group(1), item.group(2), reports);
      }
    }
    return reports;
  }

  private static void add(String id, String item, List<Report> reports) {
    Matcher body = BODY.matcher(item);
    Matcher date = DATE.matcher(item);
    if (!body.find() || !date.find()) {
      return;
    }
    Matcher title = TITLE.matcher(item);
    String text = plain(body.group(1)).replaceAll("(?i)\\s+reuter\\s*$", "");
    Moment day = Moment.of(LocalDate.parse(date.group(1), DAY));
    reports.add(
        Report.builder("reuters-" + id, text.replaceAll("\\n {4,}", "\n\n"))
            .title(title.find() ? plain(title.group(1)) : null)
            .publisher(new Publisher("Reuters"))
            .clocks(new Clocks(day, null, null, null))
            .build());
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("&#\\d+;", " ");
  }
}
