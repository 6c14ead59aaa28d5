package org.retold.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that are read; what the content shows counts first, the name second. */
enum InputFormat {
  TEXT,
  HTML,
  JSON,
  JSON_LINES;

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\s*(<!--.{0,2000}?-->\\s*|<\\?[^>]{0,200}>\\s*)*"
              + "<(!doctype\\s+html|html|head|body|article|main|section|div|p|h1|meta|title|script)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "</(p|div|html|body|head|span|a|article|h1|h2)\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED =
      Pattern.compile(
          "\\s*(<!--.{0,2000}?-->\\s*|<\\?[^>]{0,200}>\\s*|<!doctype[^>]{0,300}>\\s*)*"
              + "<(?:\\w+:)?(rss|feed|rdf|nitf|newsitem|newsmessage|urlset|svg)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TWO_JSON_LINES =
      Pattern.compile("\\s*\\{[^\\n]*\\n\\s*\\{.*", Pattern.DOTALL);
  private static final int TAGS_OF_A_PAGE = 3;

  /** Decides by the start of the content, decoded, and the name. */
  static InputFormat of(String start, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String content = start.stripLeading();
    boolean namedLines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    if (content.startsWith("{") || content.startsWith("[")) {
      return ofJson(content, lower, namedLines);
    }
    if (HTML_START.matcher(content).matches()
        || (namedHtml(lower) && content.contains("<"))
        || isFullOfTags(content)) {
      return HTML;
    }
    return namedLines ? JSON_LINES : TEXT;
  }

  private static InputFormat ofJson(String content, String lower, boolean namedLines) {
    if (namedLines || TWO_JSON_LINES.matcher(content).matches()) {
      return JSON_LINES;
    }
    if (lower.endsWith(".json") || looksLikeJson(content)) {
      return JSON;
    }
    return TEXT;
  }

  /** A text may well begin "[Updated]"; JSON goes on with a string, a bracket or an end. */
  private static boolean looksLikeJson(String content) {
    String rest = content.substring(1).stripLeading();
    return content.startsWith("{")
        ? rest.startsWith("\"") || rest.startsWith("}")
        : rest.startsWith("{") || rest.startsWith("]") || rest.startsWith("[");
  }

  private static boolean namedHtml(String lower) {
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  private static boolean isFullOfTags(String content) {
    return content.startsWith("<")
        && HTML_TAG.matcher(content).results().limit(TAGS_OF_A_PAGE).count() == TAGS_OF_A_PAGE;
  }

  /** The kind of XML that is no page, with its article, or nothing. */
  static Optional<String> otherXml(String start) {
    var matcher = FEED.matcher(start);
    return matcher.matches()
        ? Optional.of("an XML document of the kind <" + matcher.group(2) + ">")
        : start.startsWith("WARC/1.") ? Optional.of("a web archive (WARC)") : Optional.empty();
  }
}
