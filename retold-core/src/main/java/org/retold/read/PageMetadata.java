package org.retold.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;

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

  PageMetadata {
    authors = List.copyOf(authors);
  }

  static PageMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    Map<String, String> metas = metas(page);
    String url = address(page, metas);
    String site = site(data, metas, url);
    return new PageMetadata(
        PageTitle.of(page, data, metas, site),
        url,
        site,
        authors(page, data, metas),
        PageTimes.of(page, data, metas, url),
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
    String letters = PageTitle.key(name);
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
      String clean = PageTitle.squeeze(name);
      if (clean.length() > 1 && isName(clean) && !NO_PERSON.matcher(clean).matches()) {
        names.add(clean);
      }
    }
  }
}
