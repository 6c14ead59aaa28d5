package org.retold.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself beside its text: enough to place it in a story and to name it.
 *
 * @param id unique among the reports that are looked at together
 * @param file where it was read from, or null
 * @param url its address, or null
 * @param title its headline, or null
 * @param publisher who put it out, or null
 * @param authors names in its byline, possibly none
 * @param clocks its times
 * @param credits the agencies and outlets that it names as its source, each once, in order of place
 * @param wholeCredits of the credits, those that stand for the report as a whole: in its dateline,
 *     its byline or a line of their own, not within a sentence
 * @param words how many words its own text has, furniture left out
 */
public record ReportHead(
    String id,
    @Nullable String file,
    @Nullable String url,
    @Nullable String title,
    @Nullable Publisher publisher,
    List<String> authors,
    Clocks clocks,
    List<String> credits,
    List<String> wholeCredits,
    int words) {

  /** A photographer's agency in a caption says nothing of the text. */
  private static final Set<FurnitureKind> CREDITING =
      Set.of(
          FurnitureKind.DATELINE, FurnitureKind.BYLINE, FurnitureKind.CREDIT, FurnitureKind.NOTICE);

  public ReportHead {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
    wholeCredits = List.copyOf(wholeCredits);
  }

  /**
   * The head of a report.
   *
   * @param words how many words its own text has
   */
  public static ReportHead of(Report report, int words) {
    return new ReportHead(
        report.id(),
        report.file(),
        report.url(),
        report.title(),
        report.publisher(),
        report.authors(),
        report.clocks(),
        report.credits().stream().map(Credit::name).distinct().toList(),
        report.credits().stream()
            .filter(credit -> standsApart(report, credit))
            .map(Credit::name)
            .filter(name -> !name.equals(Credit.UNNAMED))
            .distinct()
            .toList(),
        words);
  }

  /** The same head under another id. */
  public ReportHead withId(String other) {
    return new ReportHead(
        other, file, url, title, publisher, authors, clocks, credits, wholeCredits, words);
  }

  private static boolean standsApart(Report report, Credit credit) {
    return report.furniture().stream()
        .filter(furniture -> CREDITING.contains(furniture.kind()))
        .anyMatch(furniture -> furniture.span().overlaps(credit.span()));
  }
}
