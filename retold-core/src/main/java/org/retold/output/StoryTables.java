package org.retold.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retold.output.Table.Column;
import org.retold.output.Table.Type;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.ReportHead;
import org.retold.story.Link;
import org.retold.story.Origin;
import org.retold.story.Story;
import org.retold.story.StorySet;

/** A pile and its stories as tables: reports, stories, origins, links. */
final class StoryTables {
  private final StorySet set;

  StoryTables(StorySet set) {
    this.set = set;
  }

  /** An origin or a link, and the story that it belongs to. */
  private record Of<T>(Story story, T item) {}

  List<Table<?>> all() {
    return List.of(reports(), stories(), origins(), links());
  }

  private Table<ReportHead> reports() {
    StoryPlaces places = new StoryPlaces(set);
    Columns<ReportHead> columns = new Columns<>();
    columns.text(JsonNames.ID, ReportHead::id);
    columns.text(JsonNames.FILE, ReportHead::file);
    columns.text(JsonNames.URL, ReportHead::url);
    columns.text(JsonNames.TITLE, ReportHead::title);
    columns.text(JsonNames.PUBLISHER, StoryTables::publisher);
    columns.texts(JsonNames.AUTHORS, ReportHead::authors);
    clocks(columns);
    columns.texts(JsonNames.CREDITS, ReportHead::credits);
    columns.texts(JsonNames.WHOLE_CREDITS, ReportHead::wholeCredits);
    columns.whole(JsonNames.WORD_COUNT, ReportHead::words);
    columns.text(JsonNames.STORY, head -> places.of(head.id()).storyId());
    columns.text(JsonNames.ORIGIN, head -> places.of(head.id()).originId());
    columns.text(JsonNames.CREDITING, head -> places.of(head.id()).crediting());
    return new Table<>("reports", columns.list(), () -> set.reports().stream());
  }

  private static @Nullable String publisher(ReportHead head) {
    return head.publisher() == null ? null : head.publisher().name();
  }

  private static void clocks(Columns<ReportHead> columns) {
    clock(columns, JsonNames.PUBLISHED, JsonNames.PUBLISHED_AT, Clocks::published);
    clock(columns, JsonNames.UPDATED, JsonNames.UPDATED_AT, Clocks::updated);
    clock(columns, JsonNames.FETCHED, JsonNames.FETCHED_AT, Clocks::fetched);
    columns.day(JsonNames.DATELINE, head -> head.clocks().dateline());
  }

  private static void clock(
      Columns<ReportHead> columns,
      String day,
      String instant,
      Function<Clocks, @Nullable Moment> clock) {
    columns.day(day, head -> clock.apply(head.clocks()));
    columns.instant(instant, head -> clock.apply(head.clocks()));
  }

  private Table<Story> stories() {
    Columns<Story> columns = new Columns<>();
    columns.text(JsonNames.ID, Story::id);
    columns.text(JsonNames.TITLE, Story::title);
    columns.whole(JsonNames.REPORT_COUNT, story -> story.reports().size());
    columns.whole(JsonNames.ORIGIN_COUNT, story -> story.origins().size());
    columns.whole(JsonNames.UNSEEN_ORIGINS, story -> StoryCounts.of(story).unseenOrigins());
    columns.whole(JsonNames.UNCREDITED, story -> StoryCounts.of(story).uncredited());
    return new Table<>("stories", columns.list(), () -> set.stories().stream());
  }

  private Table<Of<Origin>> origins() {
    Columns<Of<Origin>> columns = new Columns<>();
    columns.text(JsonNames.ID, row -> row.item().id());
    columns.text(JsonNames.STORY, row -> row.story().id());
    columns.text(JsonNames.NAME, row -> row.item().name());
    columns.truth(JsonNames.SEEN, row -> row.item().seen());
    columns.day(JsonNames.FIRST, row -> row.item().first());
    columns.instant(JsonNames.FIRST_AT, row -> row.item().first());
    columns.whole(JsonNames.REPORT_COUNT, row -> row.item().reports().size());
    return new Table<>("origins", columns.list(), () -> each(Story::origins));
  }

  private Table<Of<Link>> links() {
    Columns<Of<Link>> columns = new Columns<>();
    columns.text(JsonNames.STORY, row -> row.story().id());
    columns.text(JsonNames.A, row -> row.item().a());
    columns.text(JsonNames.B, row -> row.item().b());
    columns.text(JsonNames.RELATION, row -> row.item().relation().label());
    columns.real(JsonNames.CONFIDENCE, row -> row.item().confidence());
    columns.real(JsonNames.SAME_EVENT, row -> row.item().sameEvent());
    columns.real(JsonNames.COVERAGE_A, row -> row.item().coverage().a());
    columns.real(JsonNames.COVERAGE_B, row -> row.item().coverage().b());
    columns.real(JsonNames.VERBATIM_A, row -> row.item().verbatim().a());
    columns.real(JsonNames.VERBATIM_B, row -> row.item().verbatim().b());
    columns.text(JsonNames.DIRECTION, row -> row.item().direction().verdict().label());
    columns.real(JsonNames.DIRECTION_CONFIDENCE, row -> row.item().direction().confidence());
    columns.texts(JsonNames.EVIDENCE, row -> row.item().direction().evidence());
    columns.texts(JsonNames.REASONS, row -> row.item().reasons());
    return new Table<>("links", columns.list(), () -> each(Story::links));
  }

  private <T> Stream<Of<T>> each(Function<Story, List<T>> items) {
    return set.stories().stream()
        .flatMap(story -> items.apply(story).stream().map(item -> new Of<>(story, item)));
  }

  /** Columns being put together. */
  private static final class Columns<R> {
    private final List<Column<R>> columns = new ArrayList<>();

    List<Column<R>> list() {
      return columns;
    }

    void text(String name, Function<R, @Nullable String> value) {
      add(name, Type.TEXT, row -> wellFormed(value.apply(row)));
    }

    private static @Nullable String wellFormed(@Nullable String text) {
      return text == null ? null : WellFormed.text(text);
    }

    void texts(String name, Function<R, List<String>> value) {
      add(name, Type.TEXTS, row -> value.apply(row).stream().map(WellFormed::text).toList());
    }

    void whole(String name, Function<R, Integer> value) {
      add(name, Type.WHOLE, value::apply);
    }

    void real(String name, Function<R, Double> value) {
      add(name, Type.REAL, row -> Values.rounded(value.apply(row)));
    }

    void truth(String name, Function<R, Boolean> value) {
      add(name, Type.TRUTH, value::apply);
    }

    void day(String name, Function<R, @Nullable Moment> value) {
      add(name, Type.DAY, row -> day(value.apply(row)));
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
      return moment == null ? null : moment.date();
    }

    void instant(String name, Function<R, @Nullable Moment> value) {
      add(name, Type.INSTANT, row -> instant(value.apply(row)));
    }

    private static @Nullable Instant instant(@Nullable Moment moment) {
      return moment == null ? null : moment.instant();
    }

    private void add(String name, Type type, Function<R, @Nullable Object> value) {
      columns.add(new Column<>(name, type, value));
    }
  }
}
