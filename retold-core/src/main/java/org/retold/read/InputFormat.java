package org.retold.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that are read; what the content shows counts first, the name second. */
enum InputFormat {
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  FEED,
  WIRE,
  WARC,
  CSV;

  /** What is read, for messages. */
  static final String READ =
      "plain text, HTML, JSON, JSON lines, CSV, RSS, Atom, NewsML-G2, NITF and WARC are read,"
          + " also packed with gzip or Zstandard";

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\s*(<!--.{0,2000}?-->\\s*|<\\?[^>]{0,200}>\\s*)*"
              + "<(!doctype\\s+html|html|head|body|article|main|section|div|p|h1|meta|title|script)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "</(p|div|html|body|head|span|a|article|h1|h2)\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "\\s*(?:<!--.{0,2000}?-->\\s*|<\\?[^>]{0,200}>\\s*"
              + "|<!doctype[^>\\[]{0,300}(?:\\[.{0,20000}?\\]\\s*)?>\\s*)*"
              + "<(?:\\w+:)?(rss|feed|rdf|nitf|newsitem|newsmessage|newsml|packageitem|urlset|sitemapindex"
              + "|opml|svg)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TWO_JSON_LINES =
      Pattern.compile("\\s*\\{[^\\n]*\\n\\s*\\{.*", Pattern.DOTALL);
  private static final int TAGS_OF_A_PAGE = 3;

  /** Decides by the start of the content, decoded, and the name. */
  static InputFormat of(String start, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
    String content = start.stripLeading();
    Optional<InputFormat> marked = marked(content);
    if (marked.isPresent()) {
      return marked.get();
    }
    boolean namedLines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    if (content.startsWith("{") || content.startsWith("[")) {
      return ofJson(content, lower, namedLines);
    }
    if (HTML_START.matcher(content).matches()
        || (namedHtml(lower) && content.contains("<"))
        || isFullOfTags(content)) {
      return HTML;
    }
    if (namedLines) {
      return JSON_LINES;
    }
    return namedTable(lower) || CsvReader.isTable(content) ? CSV : TEXT;
  }

  /** What says itself what it is. */
  private static Optional<InputFormat> marked(String content) {
    if (content.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    return content.startsWith("<") ? root(content).map(InputFormat::ofRoot) : Optional.empty();
  }

  private static @Nullable InputFormat ofRoot(String root) {
    return switch (root) {
      case "rss", "feed", "rdf" -> FEED;
      case "nitf", "newsitem", "newsmessage" -> WIRE;
      default -> null;
    };
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

  private static boolean namedTable(String lower) {
    return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab");
  }

  private static boolean isFullOfTags(String content) {
    return content.startsWith("<")
        && HTML_TAG.matcher(content).results().limit(TAGS_OF_A_PAGE).count() == TAGS_OF_A_PAGE;
  }

  /** The kind of XML that holds no report, with its article, or nothing. */
  static Optional<String> otherXml(String start) {
    return root(start)
        .filter(root -> ofRoot(root) == null)
        .map(root -> "XML of the kind <" + root + ">");
  }

  private static Optional<String> root(String content) {
    Matcher matcher = XML_ROOT.matcher(content);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
