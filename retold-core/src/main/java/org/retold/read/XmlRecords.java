package org.retold.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
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

  private final Limit limit;
  private final StreamParser parser;
  private final Outermost wanted;

  /**
   * @param names local names of the records, lower case
   */
  XmlRecords(Reader reader, Set<String> names) {
    this.limit = new Limit(reader);
    this.wanted = new Outermost(names);
    this.parser = new StreamParser(Parser.xmlParser()).parse(limit, "");
  }

  /**
   * The next record, or null behind the last one. It hangs in the document until it is {@linkplain
   * #detach detached}.
   *
   * @throws UnreadableInputException when a single record is too large
   */
  @Nullable Element next() throws IOException {
    Element next = parser.selectNext(wanted);
    limit.restart();
    return next;
  }

  /** Whether the document seems cut off: it does not end with a closing tag. */
  boolean isCut() {
    return !limit.endsWithTag();
  }

  /** Takes the record out of the document and drops what stands before it. */
  static void detach(Element record) {
    while (record.previousSibling() != null) {
      record.previousSibling().remove();
    }
    record.remove();
  }

  /** The name without its prefix, lower case. */
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
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
    private char lastShown;

    Limit(Reader in) {
      super(in);
    }

    void restart() {
      count = 0;
      tags = 0;
    }

    boolean endsWithTag() {
      return lastShown == '>';
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      for (int i = offset; i < offset + n; i++) {
        char c = buffer[i];
        tags += c == '<' ? 1 : 0;
        lastShown = Character.isWhitespace(c) || c == 0 ? lastShown : c;
      }
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
