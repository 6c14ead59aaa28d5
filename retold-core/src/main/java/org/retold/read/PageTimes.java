package org.retold.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;

/** Finds when a page says that its report came out and was changed. */
final class PageTimes {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "article.published",
          "originalpublicationdate",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "date.created",
          "article_date_original",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:article:modified_time",
          "datemodified",
          "article.updated",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified");
  private static final List<String> TIME_ELEMENTS =
      List.of(
          "time[pubdate]",
          "time[class*=publish]",
          "article time",
          "time",
          "abbr.published",
          "[class*=publish]",
          "[class*=date], [id*=date], [class*=Date]",
          "[class*=time]");
  private static final int MOST_TIMES = 30;
  private static final int LONGEST_TIME = 100;

  private PageTimes() {}

  /**
   * The clocks of the page; the day in its address stands in for a time, and overrules a stray one.
   */
  static Clocks of(
      Document page, LinkedData data, Map<String, String> metas, @Nullable String url) {
    Optional<Moment> published =
        data.text("datePublished")
            .flatMap(PageClock::parse)
            .or(() -> first(metas, PUBLISHED))
            .or(() -> marked(page, "datePublished"))
            .or(() -> shown(page, url));
    Optional<Moment> updated =
        data.text("dateModified")
            .flatMap(PageClock::parse)
            .or(() -> first(metas, UPDATED))
            .or(() -> marked(page, "dateModified"));
    return new Clocks(published.orElse(null), updated.orElse(null), null, null);
  }

  private static Optional<Moment> first(Map<String, String> metas, List<String> keys) {
    for (String key : keys) {
      Optional<Moment> moment = Optional.ofNullable(metas.get(key)).flatMap(PageClock::parse);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<Moment> marked(Document page, String property) {
    return page.select("[itemprop=" + property + "]").stream()
        .map(PageTimes::time)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Moment> shown(Document page, @Nullable String url) {
    Optional<Moment> address = url == null ? Optional.empty() : PageClock.ofAddress(url);
    Optional<Moment> shown = ofTimeElement(page);
    boolean apart =
        address.isPresent() && shown.isPresent() && days(address.get(), shown.get()) > 2;
    return shown.isEmpty() || apart ? address : shown;
  }

  private static long days(Moment one, Moment other) {
    return Math.abs(one.date().toEpochDay() - other.date().toEpochDay());
  }

  /** A time element that says it is the publication, or else the first one of the page. */
  private static Optional<Moment> ofTimeElement(Document page) {
    for (String query : TIME_ELEMENTS) {
      Optional<Moment> moment =
          page.select(query).stream()
              .limit(MOST_TIMES)
              .map(PageTimes::time)
              .flatMap(Optional::stream)
              .findFirst();
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<Moment> time(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<Moment> moment = PageClock.parse(element.attr(attribute));
      if (moment.isPresent()) {
        return moment;
      }
    }
    String text = element.hasText() ? element.text() : "";
    return text.length() <= LONGEST_TIME ? PageClock.parse(text) : Optional.empty();
  }
}
