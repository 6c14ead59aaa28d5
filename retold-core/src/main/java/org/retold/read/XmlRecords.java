package org.retold.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Takes records (items, entries, news items) off an XML document of any size, one at a time.
 *
 * <p>It goes by jsoup's parser of XML, which forgives what feeds get wrong (bare ampersands, HTML
 * names of characters, tags left open) and knows no document types: it opens no address and
 * replaces no entity that a document defines. A record that is detached takes along what stands
 * before it, so memory does not grow.
 */
final class XmlRecords {
  private static final int MOST_TAGS = 200_000;
  private static final int TAIL = 2000;
  private static final Pattern ROOT_CLOSED =
      Pattern.compile(
          "(?i)</(?:\\w+:)?(?:rss|rdf|feed|nitf|newsitem|newsmessage)\\s*>(?!.*<\\w)",
          Pattern.DOTALL);

  private final Limit limit;
  private final Outermost wanted;
  private @Nullable Element held;
  private int number;

  /**
   * @param names local names of the records, lower case
   */
  XmlRecords(Reader reader, Set<String> names) {
    this.limit = new Limit(reader);
    this.wanted = new Outermost(names);
  }

  /**
   * Gives every record to the visitor, out of the document, and tells where the document is cut.
   *
   * @return how many there were
   * @throws UnreadableInputException when a single record is too large
   */
  int read(Visitor visitor, Intake intake) throws IOException {
    try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
      parser.parse(limit, "");
      for (Element next = parser.selectNext(wanted);
          next != null;
          next = parser.selectNext(wanted)) {
        limit.restart();
        take(next, visitor);
      }
    } catch (UncheckedIOException e) {
      handOver(visitor);
      throw e.getCause();
    } catch (IOException e) {
      handOver(visitor);
      throw e;
    }
    end(visitor, intake);
    return number;
  }

  private void take(Element next, Visitor visitor) {
    if (held == null) {
      visitor.first(next);
    }
    handOver(visitor);
    detach(next);
    held = next;
    number++;
  }

  private void handOver(Visitor visitor) {
    if (held != null) {
      visitor.record(held, number);
    }
  }

  private void end(Visitor visitor, Intake intake) {
    if (held != null && !limit.isCutInRecord(held.tagName())) {
      handOver(visitor);
    }
    if (limit.isCut()) {
      intake.refuse(
          number == 0 ? "whole file" : "item " + number + " or behind it",
          "the document ends before it is closed, it was cut off: get it again");
    }
  }

  private static void detach(Element record) {
    for (Node before = record.previousSibling();
        before != null;
        before = record.previousSibling()) {
      before.remove();
    }
    record.remove();
  }

  /** The name without its prefix, lower case. */
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Takes the records. */
  interface Visitor {

    /** Sees the first record while it still hangs in the document. */
    void first(Element record);

    /** A record out of the document, with its number from 1. */
    void record(Element record, int number);
  }

  /** A record that stands in no other record: a NITF document may be part of a news item. */
  private static final class Outermost extends Evaluator {
    private final Set<String> names;

    Outermost(Set<String> names) {
      this.names = names;
    }

    boolean isRecord(Element element) {
      return names.contains(localName(element));
    }

    @Override
    public boolean matches(Element root, Element element) {
      if (!isRecord(element)) {
        return false;
      }
      for (Element up = element.parent(); up != null; up = up.parent()) {
        if (isRecord(up)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Stops a parser that reads too much for one record, and keeps the document's end. */
  private static final class Limit extends FilterReader {
    private long count;
    private long tags;
    private String tail = "";

    Limit(Reader in) {
      super(in);
    }

    void restart() {
      count = 0;
      tags = 0;
    }

    /** Whether nothing closes the document; comments may follow what does. */
    boolean isCut() {
      return !ROOT_CLOSED.matcher(tail).find();
    }

    boolean isCutInRecord(String tag) {
      String closed = tail.stripTrailing().toLowerCase(Locale.ROOT);
      return isCut() && !closed.endsWith("</" + tag.toLowerCase(Locale.ROOT) + ">");
    }

    private void keepTail(char[] buffer, int offset, int n) {
      int from = Math.max(0, n - TAIL);
      String last = n > 0 ? new String(buffer, offset + from, n - from) : "";
      String all = tail + last;
      tail = all.substring(Math.max(0, all.length() - TAIL));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      for (int i = offset; i < offset + n; i++) {
        tags += buffer[i] == '<' ? 1 : 0;
      }
      keepTail(buffer, offset, n);
      count += Math.max(0, n);
      if (count > ReportReader.MOST_BYTES) {
        throw new UnreadableInputException(
            "whole file", "holds an XML record of more than " + ReportReader.LIMIT);
      }
      if (tags > MOST_TAGS) {
        throw new UnreadableInputException(
            "whole file", "holds an XML record of more than " + MOST_TAGS + " tags");
      }
      return n;
    }
  }
}
