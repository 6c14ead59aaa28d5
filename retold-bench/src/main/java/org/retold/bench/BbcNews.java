package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retold.report.Report;

/** The reports of bbc-news, whose first line is the headline. */
final class BbcNews {

  private BbcNews() {}

  /** Every second report in order of file name, from the first or the second on. */
  static List<Report> read(Path folder, boolean odd) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(path -> path.toString().matches(".*/\\d+\\.txt")).sorted().toList();
    }
    List<Report> reports = new ArrayList<>();
    for (int i = odd ? 1 : 0; i < files.size(); i += 2) {
      String text = Files.readString(files.get(i), StandardCharsets.ISO_8859_1);
      int end = text.indexOf('\n');
      reports.add(
          Report.builder(folder.relativize(files.get(i)).toString(), text.substring(end))
              .title(text.substring(0, end))
              .build());
    }
    return reports;
  }
}
