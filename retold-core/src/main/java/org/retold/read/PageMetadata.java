package org.retold.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;

/**
 * What a page says of its report outside the report's text.
 *
 * <p>The sources in their order: JSON-LD, OpenGraph and the other {@code meta} conventions,
 * marked-up elements of the page, its address.
 *
 * @param title the headline without the site's name, or null
 * @param publisher the publisher's or the site's name, or null
 * @param description what the page says that it is about, often its first sentence, or null
 * @param body the article as JSON-LD gives it, or null; sites cut it short or mix in other text
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    List<String> authors,
    Clocks clocks,
    @Nullable String description,
    @Nullable String body) {

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
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "article.author",
          "cxenseparse:author");
  private static final List<String> SITES =
      List.of(
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "application-name",
          "copyright");
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
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:~-]+\\s+|\\s*[|»]\\s*");
  private static final Pattern ENDS_AS_SEPARATOR = Pattern.compile(".*[|–—·•»:~-]\\s+");
  private static final Pattern SECTIONS = Pattern.compile("\\s+\\|\\s*");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)(?:.*admin(?:istrator)?|webmaster|guest|user|unknown|.*\\b(?:writer|editor|reporter"
              + "|correspondent)s?)");
  private static final Pattern BY =
      Pattern.compile("(?i)^\\s*(?:(?:written|posted|published|reported)\\s+)?by[:\\s]+");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("(?i)\\s*(?:,|;|&|\\band\\b)\\s*");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?:|www\\.|@|/).*");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TITLE = 400;

  PageMetadata {
    authors = List.copyOf(authors);
  }

  static PageMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    Map<String, String> metas = metas(page);
    String url = address(page, metas);
    String site = site(data, metas, url);
    return new PageMetadata(
        title(page, data, metas, site),
        url,
        site,
        authors(page, data, metas),
        clocks(page, data, metas, url),
        description(data, metas),
        data.text("articleBody").orElse(null));
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new LinkedHashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (!content.isEmpty() && meta.hasAttr(key)) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  private static @Nullable String address(Document page, Map<String, String> metas) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String href = canonical == null ? "" : canonical.attr("href").strip();
    if (href.startsWith("http")) {
      return href;
    }
    String og = metas.getOrDefault("og:url", "");
    return og.startsWith("http") ? og : null;
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url.replace(" ", "%20")).getHost();
      return host == null ? null : host.replaceFirst("^www\\d?\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The name that the address speaks for, where there is one; else the first that is given. */
  private static @Nullable String site(
      LinkedData data, Map<String, String> metas, @Nullable String url) {
    Set<String> names = new LinkedHashSet<>(data.names("publisher"));
    for (String key : SITES) {
      names.add(metas.getOrDefault(key, ""));
    }
    String host = url == null ? null : host(url);
    String first = null;
    for (String given : names) {
      String name = SECTIONS.split(given, 2)[0].strip();
      if (isName(name)) {
        if (host != null && isOf(name, host)) {
          return name;
        }
        first = first == null ? name : first;
      }
    }
    return first != null ? first : host;
  }

  private static boolean isOf(String name, String host) {
    String letters = key(name);
    return letters.length() > 2 && Wording.letters(host).contains(letters);
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME && !ADDRESS.matcher(name).matches();
  }

  private static @Nullable String description(LinkedData data, Map<String, String> metas) {
    for (String key : List.of("og:description", "description", "twitter:description")) {
      if (metas.containsKey(key)) {
        return metas.get(key);
      }
    }
    return data.text("description").orElse(null);
  }

  private static @Nullable String title(
      Document page, LinkedData data, Map<String, String> metas, @Nullable String site) {
    List<String> headings = headings(page);
    List<String> candidates = new ArrayList<>();
    data.text("headline").ifPresent(candidates::add);
    for (String key : List.of("og:title", "twitter:title", "dc.title", "parsely-title")) {
      candidates.add(metas.getOrDefault(key, ""));
    }
    candidates.add(page.title());
    candidates.addAll(headings);
    for (String candidate : candidates) {
      String title = withoutSite(squeeze(candidate), site, headings);
      if (!title.isEmpty() && !key(title).equals(key(site == null ? "" : site))) {
        return title;
      }
    }
    return null;
  }

  private static List<String> headings(Document page) {
    List<String> texts = new ArrayList<>();
    for (Element heading : page.getElementsByTag("h1")) {
      String text = squeeze(heading.text());
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String squeeze(String text) {
    String cut = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    return cut.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Cuts the site's name off either end: by name, or where what is left is a heading. */
  private static String withoutSite(String title, @Nullable String site, List<String> headings) {
    for (String heading : headings) {
      if (title.startsWith(heading)
          && SEPARATOR.matcher(title.substring(heading.length())).lookingAt()) {
        return heading;
      }
      if (title.endsWith(heading)
          && ENDS_AS_SEPARATOR
              .matcher(title.substring(0, title.length() - heading.length()))
              .matches()) {
        return heading;
      }
    }
    String[] pieces = SEPARATOR.split(title);
    if (site == null || pieces.length < 2) {
      return title;
    }
    String last = pieces[pieces.length - 1];
    if (sameName(last, site)) {
      return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|–—·•»:~-]+$", "");
    }
    if (sameName(pieces[0], site)) {
      return title.substring(pieces[0].length()).replaceFirst("^[\\s|–—·•»:~-]+", "");
    }
    return title;
  }

  private static boolean sameName(String a, String b) {
    String x = key(a);
    String y = key(b);
    return !x.isEmpty()
        && (x.equals(y) || (x.length() > 3 && (y.startsWith(x) || x.startsWith(y))));
  }

  private static String key(String name) {
    String key = Wording.letters(name);
    return key.startsWith("the") ? key.substring(3) : key;
  }

  private static List<String> authors(Document page, LinkedData data, Map<String, String> metas) {
    Set<String> names = new LinkedHashSet<>();
    data.names("author").forEach(name -> addNames(name, names));
    for (String key : AUTHORS) {
      if (names.isEmpty() && metas.containsKey(key)) {
        addNames(metas.get(key), names);
      }
    }
    for (String query :
        List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]")) {
      if (names.isEmpty()) {
        page.select(query).stream().limit(5).forEach(element -> addNames(element.text(), names));
      }
    }
    return List.copyOf(names);
  }

  private static void addNames(String text, Set<String> names) {
    String bare = BY.matcher(SECTIONS.split(text, 2)[0]).replaceFirst("");
    for (String name : BETWEEN_NAMES.split(bare)) {
      String clean = squeeze(name);
      if (clean.length() > 1 && isName(clean) && !NO_PERSON.matcher(clean).matches()) {
        names.add(clean);
      }
    }
  }

  private static Clocks clocks(
      Document page, LinkedData data, Map<String, String> metas, @Nullable String url) {
    Optional<Moment> published =
        data.text("datePublished")
            .flatMap(PageClock::parse)
            .or(() -> first(metas, PUBLISHED))
            .or(() -> marked(page, "datePublished"))
            .or(() -> ofTimeElement(page))
            .or(() -> url == null ? Optional.empty() : PageClock.ofAddress(url));
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
        .map(PageMetadata::time)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A time element that says it is the publication, or else the first one of the page. */
  private static Optional<Moment> ofTimeElement(Document page) {
    for (String query : TIME_ELEMENTS) {
      Optional<Moment> moment =
          page.select(query).stream()
              .limit(MOST_TIMES)
              .map(PageMetadata::time)
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
