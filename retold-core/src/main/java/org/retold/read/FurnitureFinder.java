package org.retold.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;

/** Sets apart, by its wording and its place, what in a report's text is not the report. */
final class FurnitureFinder {

  private FurnitureFinder() {}

  static Report mark(Report report) {
    List<TextLine> lines = TextLine.of(report.text());
    Optional<Integer> headline = HeadlineFinder.find(lines, report.title());
    if (headline.isEmpty()) {
      return report;
    }
    TextLine line = lines.get(headline.get());
    List<Furniture> furniture = new ArrayList<>(report.furniture());
    if (furniture.stream().noneMatch(f -> f.span().overlaps(line.span()))) {
      furniture.add(new Furniture(FurnitureKind.HEADLINE, line.span(), line.text()));
    }
    furniture.sort(Comparator.comparing(Furniture::span));
    return report.toBuilder()
        .title(report.title() != null ? report.title() : line.text())
        .furniture(furniture)
        .build();
  }
}
