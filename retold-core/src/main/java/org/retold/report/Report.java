package org.retold.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text by one publisher at one time.
 *
 * @param id unique among the reports that are looked at together
 * @param file where it was read from, or null
 * @param url its address, or null
 * @param title its headline, or null
 * @param publisher who put it out, or null
 * @param authors names in its byline, possibly none
 * @param clocks its times
 * @param text everything that spans count in: the report and the furniture that stands in it
 * @param furniture what in the text is not the report, in order of place, not overlapping
 * @param credits whom it names as its source, in order of place; a credit may lie inside a sentence
 * @param extra fields of the input that Retold does not know, kept as they were
 */
public record Report(
    String id,
    @Nullable String file,
    @Nullable String url,
    @Nullable String title,
    @Nullable Publisher publisher,
    List<String> authors,
    Clocks clocks,
    String text,
    List<Furniture> furniture,
    List<Credit> credits,
    Map<String, Object> extra) {

  public Report {
    authors = List.copyOf(authors);
    furniture = List.copyOf(furniture);
    credits = List.copyOf(credits);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** A report of nothing but its text, every word of which counts. */
  public static Report of(String id, String text) {
    return builder(id, text).build();
  }

  public static Builder builder(String id, String text) {
    return new Builder(id, text);
  }

  /** A builder that holds what this report holds. */
  public Builder toBuilder() {
    return new Builder(id, text)
        .file(file)
        .url(url)
        .title(title)
        .publisher(publisher)
        .authors(authors)
        .clocks(clocks)
        .furniture(furniture)
        .credits(credits)
        .extra(extra);
  }

  /** Collects a report's parts; everything but id and text may be left out. */
  public static final class Builder {
    private final String text;
    private String id;
    private @Nullable String file;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable Publisher publisher;
    private List<String> authors = List.of();
    private Clocks clocks = Clocks.NONE;
    private List<Furniture> furniture = List.of();
    private List<Credit> credits = List.of();
    private Map<String, Object> extra = Map.of();

    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
    }

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder file(@Nullable String file) {
      this.file = file;
      return this;
    }

    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder publisher(@Nullable Publisher publisher) {
      this.publisher = publisher;
      return this;
    }

    public Builder authors(List<String> authors) {
      this.authors = authors;
      return this;
    }

    public Builder clocks(Clocks clocks) {
      this.clocks = clocks;
      return this;
    }

    public Builder furniture(List<Furniture> furniture) {
      this.furniture = furniture;
      return this;
    }

    public Builder credits(List<Credit> credits) {
      this.credits = credits;
      return this;
    }

    public Builder extra(Map<String, Object> extra) {
      this.extra = extra;
      return this;
    }

    public Report build() {
      return new Report(
          id, file, url, title, publisher, authors, clocks, text, furniture, credits, extra);
    }
  }
}
