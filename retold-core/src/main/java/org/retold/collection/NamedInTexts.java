package org.retold.collection;

import org.jspecify.annotations.Nullable;
import org.retold.report.Report;
import org.retold.report.SourceNaming;
import org.retold.story.NamedSources;

/** Looks in the texts of a collection for whom a report names as its source. */
final class NamedInTexts implements NamedSources {
  private final ReportTable reports;
  private final DisplayIds ids;
  private String last = "";
  private @Nullable Report text;

  NamedInTexts(ReportTable reports, DisplayIds ids) {
    this.reports = reports;
    this.ids = ids;
  }

  @Override
  public @Nullable String words(String report, String name) {
    Report read = read(report);
    return read == null
        ? null
        : SourceNaming.in(read, name)
            .map(span -> span.in(read.text()).strip().replaceAll("\\s+", " "))
            .orElse(null);
  }

  /** The one that was asked for last is kept: a report is asked for several names. */
  private @Nullable Report read(String id) {
    Integer number = ids.number(id);
    if (number != null && !id.equals(last)) {
      text = reports.report(number);
      last = id;
    }
    return number == null ? null : text;
  }
}
