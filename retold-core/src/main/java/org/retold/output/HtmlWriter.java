package org.retold.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML elements; everything that is not written by this project goes through its escapes.
 *
 * <p>Attributes are given as name and value in turn; one whose value is null is left out, one whose
 * value is empty is written bare.
 */
final class HtmlWriter {
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  HtmlWriter(Writer out) {
    this.out = out;
  }

  /** Writes a start tag. */
  HtmlWriter open(String tag, @Nullable String... attributes) throws IOException {
    out.write('<');
    out.write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.write('>');
    return this;
  }

  HtmlWriter close(String tag) throws IOException {
    out.write("</");
    out.write(tag);
    out.write('>');
    return this;
  }

  /** Writes an element that holds nothing but text. */
  HtmlWriter element(String tag, String text, @Nullable String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  /**
   * Writes an element whose text came from outside. Its writing direction is found from its own
   * letters and does not reach past its end.
   */
  HtmlWriter foreign(String text, @Nullable String... attributes) throws IOException {
    return element("bdi", text, attributes);
  }

  HtmlWriter text(String text) throws IOException {
    return escape(text, false);
  }

  /** Writes a list of sentences that came from outside, or nothing if there is none. */
  HtmlWriter sentences(List<String> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return this;
    }
    open("ul");
    for (String sentence : sentences) {
      open("li").foreign(sentence).close("li");
    }
    return close("ul");
  }

  /** Writes the letter that a report goes by. */
  HtmlWriter letter(Side side) throws IOException {
    return element("span", side.letter(), "class", "letter");
  }

  HtmlWriter line() throws IOException {
    out.write('\n');
    return this;
  }

  /** Writes what is part of this project as it stands. */
  HtmlWriter trusted(String html) throws IOException {
    out.write(html);
    return this;
  }

  private void attribute(@Nullable String name, @Nullable String value) throws IOException {
    if (name == null || value == null) {
      return;
    }
    out.write(' ');
    out.write(name);
    if (!value.isEmpty()) {
      out.write("=\"");
      escape(value, true);
      out.write('"');
    }
  }

  private HtmlWriter escape(String text, boolean attribute) throws IOException {
    String whole = WellFormed.text(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write(attribute ? "&quot;" : "\"");
        default -> out.write(isAllowed(c) ? c : REPLACEMENT);
      }
    }
    return this;
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? c != '\u007F' : c == '\t' || c == '\n' || c == '\r';
  }
}
