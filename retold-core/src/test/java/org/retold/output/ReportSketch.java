package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/** A report written down paragraph by paragraph, its sentences cut by hand. */
final class ReportSketch {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private Clocks clocks = Clocks.NONE;
  private @Nullable String title;
  private @Nullable String publisher;
  private int paragraphs;

  ReportSketch(String id) {
    this.id = id;
  }

  ReportSketch title(String title) {
    this.title = title;
    return this;
  }

  ReportSketch publisher(String publisher) {
    this.publisher = publisher;
    return this;
  }

  ReportSketch clocks(Clocks clocks) {
    this.clocks = clocks;
    return this;
  }

  ReportSketch paragraph(String... parts) {
    startBlock();
    for (int i = 0; i < parts.length; i++) {
      text.append(i == 0 ? "" : " ");
      sentences.add(
          new Sentence(sentences.size(), append(parts[i]), parts[i], paragraphs, List.of()));
    }
    paragraphs++;
    return this;
  }

  ReportSketch furniture(FurnitureKind kind, String words) {
    startBlock();
    furniture.add(new Furniture(kind, append(words), words));
    return this;
  }

  /** Marks words that stand in the text already as a credit. */
  ReportSketch credit(String name, String words) {
    credits.add(new Credit(name, spanOf(words), words));
    return this;
  }

  ReportText build() {
    Report report =
        Report.builder(id, text.toString())
            .file(id + ".txt")
            .title(title)
            .publisher(publisher == null ? null : new Publisher(publisher))
            .clocks(clocks)
            .furniture(furniture)
            .credits(credits)
            .build();
    return new ReportText(report, List.of(), sentences);
  }

  private void startBlock() {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private Span spanOf(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the sketch: " + words);
    }
    return new Span(start, start + words.length());
  }
}
