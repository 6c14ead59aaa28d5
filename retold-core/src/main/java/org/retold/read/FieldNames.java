package org.retold.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that fields and columns of data files go by, in one place for JSON and CSV.
 *
 * <p>Case, spaces, hyphens and underscores do not count. Of two names for the same thing in one
 * record the one listed first is taken, and the other is a field like any other.
 */
enum FieldNames {
  ID("id", "guid", "uri"),
  URL("url", "link", "permalink"),
  TITLE("title", "headline"),
  TEXT("text", "body", "content", "article", "bodytext", "articlebody"),
  HTML("html", "bodyhtml", "bodyxhtml"),
  PUBLISHER("publisher", "source", "outlet", "site", "provider", "newspaper"),
  AUTHORS("author", "authors", "byline", "by"),
  PUBLISHED(
      "published",
      "publishedat",
      "publisheddate",
      "publishdate",
      "publicationdate",
      "datepublished",
      "pubdate",
      "firstcreated",
      "date",
      "datetime",
      "time"),
  UPDATED("updated", "updatedat", "modified", "datemodified", "lastmodified", "versioncreated"),
  FETCHED("fetched", "fetchedat", "retrieved", "crawled", "scraped");

  private static final Map<String, FieldNames> BY_NAME = byName();

  private final List<String> names;

  FieldNames(String... names) {
    this.names = List.of(names);
  }

  private static Map<String, FieldNames> byName() {
    Map<String, FieldNames> all = new HashMap<>();
    for (FieldNames field : values()) {
      field.names.forEach(name -> all.put(name, field));
    }
    return Map.copyOf(all);
  }

  /** What the field of that name is, or nothing when it is none of those known. */
  static Optional<FieldNames> of(String name) {
    FieldNames exact = BY_NAME.get(name);
    return Optional.ofNullable(exact != null ? exact : BY_NAME.get(plain(name)));
  }

  /** The place of the name among those of its field; the lowest counts most. */
  int rank(String name) {
    return names.indexOf(plain(name));
  }

  /** The names that are taken, for messages. */
  List<String> names() {
    return names;
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != '_' && c != '-' && c != ' ' && c != '\ufeff') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
