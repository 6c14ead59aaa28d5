package org.retold.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article.
 *
 * <p>Sites write it in many shapes: one object, arrays, {@code @graph}, names as strings or objects
 * or references by {@code @id}. Broken JSON, which is common, is searched for the plain fields.
 */
final class LinkedData {

  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "opinionnewsarticle",
          "askpublicnewsarticle",
          "reviewnewsarticle",
          "liveblogposting",
          "blogposting",
          "report",
          "satiricalarticle",
          "advertisercontentarticle",
          "techarticle",
          "scholarlyarticle",
          "socialmediaposting");
  private static final Set<String> PAGES = Set.of("webpage", "itempage", "review", "newsvideo");
  private static final Pattern BROKEN_FIELD =
      Pattern.compile(
          "\"(headline|datePublished|dateModified)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\"");
  private static final int MOST_NODES = 20_000;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private final Map<String, JsonNode> byId = new TreeMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, String> rescued = new TreeMap<>();

  private LinkedData() {}

  /** Reads every JSON-LD script of the page; what cannot be read is as if it were not there. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.read(script.data());
    }
    data.keepOwn(page);
    data.articles.addAll(data.pages);
    return data;
  }

  /**
   * Sites describe the articles that they link to as well. Where some bear the page's headline or
   * address, others that bear another headline are not spoken of any more.
   */
  private void keepOwn(Document page) {
    Set<String> headlines = new TreeSet<>();
    for (Element element : page.select("h1, title")) {
      headlines.add(Wording.letters(element.text()));
    }
    for (Element element : page.select("meta[property=og:title], meta[name=twitter:title]")) {
      headlines.add(Wording.letters(element.attr("content")));
    }
    Set<String> addresses = new TreeSet<>();
    page.select("link[rel=canonical]").forEach(link -> addresses.add(address(link.attr("href"))));
    page.select("meta[property=og:url]").forEach(m -> addresses.add(address(m.attr("content"))));
    headlines.remove("");
    addresses.remove("");
    List<JsonNode> own =
        articles.stream().filter(node -> isOwn(node, headlines, addresses)).toList();
    if (!own.isEmpty()) {
      articles.removeIf(node -> !own.contains(node) && node.has("headline"));
    }
  }

  private static boolean isOwn(JsonNode article, Set<String> headlines, Set<String> addresses) {
    JsonNode main = article.path("mainEntityOfPage");
    return headlines.contains(Wording.letters(plain(article.path("headline"))))
        || addresses.contains(address(plain(article.path("url"))))
        || addresses.contains(address(plain(main.isObject() ? main.path("@id") : main)));
  }

  /** What two writings of one address share. */
  private static String address(String url) {
    return url.replaceFirst("^https?://(?:www\\.)?", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/$", "");
  }

  private void read(String raw) {
    String json = unwrapped(raw);
    if (json.isEmpty()) {
      return;
    }
    try {
      collect(mapper.readTree(json));
    } catch (JsonProcessingException broken) {
      rescue(json);
    }
  }

  private static String unwrapped(String raw) {
    String json = raw.strip();
    if (json.startsWith("<!--") || json.startsWith("//") || json.startsWith("<![CDATA[")) {
      int start = firstOf(json, '{', '[', json.startsWith("<![CDATA[") ? 9 : 0);
      int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
      return start >= 0 && end > start ? bracketed(json, start) : "";
    }
    return json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
  }

  private static String bracketed(String json, int start) {
    String rest = json.substring(start);
    int end = rest.lastIndexOf(rest.charAt(0) == '{' ? '}' : ']');
    String cut = rest.substring(0, end + 1);
    return cut.endsWith("]]") && cut.charAt(0) == '{'
        ? cut.substring(0, cut.lastIndexOf('}') + 1)
        : cut;
  }

  private static int firstOf(String text, char a, char b, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == a || (text.charAt(i) == b && !text.startsWith("[CDATA[", i))) {
        return i;
      }
    }
    return -1;
  }

  private void rescue(String json) {
    Matcher field = BROKEN_FIELD.matcher(json);
    while (field.find()) {
      rescued.putIfAbsent(field.group(1), field.group(2).replace("\\\"", "\"").replace("\\/", "/"));
    }
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.remove();
      if (node.isObject()) {
        sort(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  private void sort(JsonNode node) {
    if (node.has("@id") && node.size() > 1) {
      byId.putIfAbsent(node.get("@id").asText(), node);
    }
    JsonNode type = node.path("@type");
    if (ofType(type, ARTICLES)) {
      articles.add(node);
    } else if (ofType(type, PAGES)) {
      pages.add(node);
    }
  }

  private static boolean ofType(JsonNode type, Set<String> types) {
    if (type.isTextual()) {
      String name = type.asText().substring(type.asText().lastIndexOf('/') + 1);
      return types.contains(name.toLowerCase(Locale.ROOT));
    }
    for (JsonNode one : type) {
      if (one.isTextual() && ofType(one, types)) {
        return true;
      }
    }
    return false;
  }

  /** The first value of the field that an article of the page, or else the page itself, gives. */
  Optional<String> text(String field) {
    for (JsonNode article : articles) {
      String value = plain(article.path(field));
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.ofNullable(rescued.get(field)).map(LinkedData::clean);
  }

  /** The names that the field gives: of people, of organisations. */
  List<String> names(String field) {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      collectNames(article.path(field), names);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private void collectNames(JsonNode value, List<String> names) {
    if (value.isArray()) {
      for (JsonNode one : value) {
        if (!one.isArray()) {
          collectNames(one, names);
        }
      }
      return;
    }
    JsonNode known = value;
    if (value.isObject() && !value.has("name") && value.has("@id")) {
      known = byId.getOrDefault(value.get("@id").asText(), value);
    }
    JsonNode name = known.isObject() ? known.path("name") : known;
    for (JsonNode one : name.isArray() ? name : List.of(name)) {
      String text = plain(one);
      if (!text.isEmpty() && !names.contains(text)) {
        names.add(text);
      }
    }
  }

  private static String plain(JsonNode value) {
    if (value.isTextual()) {
      return clean(value.asText());
    }
    JsonNode first = value.isArray() ? value.path(0) : value.path("@value");
    return first.isTextual() ? clean(first.asText()) : "";
  }

  private static String clean(String text) {
    return Parser.unescapeEntities(text, false).strip();
  }
}
