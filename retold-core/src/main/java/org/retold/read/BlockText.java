package org.retold.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * Gathers the text of one block after another as a browser would show it: runs of white space are
 * one space, invisible characters go, two line breaks (or one after the end of a sentence) end a
 * block. Counts on the way how much of a block is links and how much its inline markup calls
 * furniture.
 */
final class BlockText {

  private static final double MOST = .7;

  private final Consumer<BlockText> ended;
  private final StringBuilder line = new StringBuilder();
  private final Deque<FurnitureKind> inlineHints = new ArrayDeque<>();
  private final Map<FurnitureKind, Integer> hinted = new EnumMap<>(FurnitureKind.class);
  private int links;
  private int linkChars;
  private int shownChars;
  private int opening;
  private int breaks;
  private int preformatted;

  /** A gatherer that hands itself over at the end of each block that is not empty. */
  BlockText(Consumer<BlockText> ended) {
    this.ended = ended;
  }

  /** Whether line ends of the source count from here on; calls nest. */
  void preformatted(boolean starts) {
    preformatted += starts ? 1 : -1;
  }

  /** What follows is a link, until its end. */
  void link() {
    links++;
  }

  void endLink() {
    links--;
  }

  /** What follows is called furniture, until its end. */
  void hint(FurnitureKind kind) {
    inlineHints.push(kind);
  }

  void endHint() {
    inlineHints.pop();
  }

  void append(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' && preformatted > 0) {
        breakLine();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0000') {
        appendSpace();
      } else if (!invisible(c)) {
        appendShown(c);
      }
    }
  }

  private void appendSpace() {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) != ' ' && breaks == 0) {
      line.append(' ');
    }
  }

  private void appendShown(char c) {
    if (breaks > 0) {
      endLine();
    }
    line.append(c);
    if (links > 0) {
      opening += linkChars == shownChars ? 1 : 0;
      linkChars++;
    }
    shownChars++;
    FurnitureKind hint = inlineHints.peek();
    if (hint != null) {
      hinted.merge(hint, 1, Integer::sum);
    }
  }

  /** Line breaks count only when text follows: two end the paragraph, one ends the line. */
  private void endLine() {
    if (breaks > 1 || endsSentence()) {
      end();
    } else {
      trimLine();
      if (line.length() > 0) {
        line.append('\n');
      }
    }
    breaks = 0;
  }

  private boolean endsSentence() {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (".!?".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’) ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** A line break of the page; it counts once text follows. */
  void breakLine() {
    if (line.length() > 0) {
      breaks++;
    }
  }

  /** Zero-width spaces, soft hyphens, marks of direction: nothing that a reader sees. */
  private static boolean invisible(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || (c < ' ' && !Character.isWhitespace(c));
  }

  private void trimLine() {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    line.setLength(end);
  }

  /** Ends the block; hands it on unless nothing stands in it. */
  void end() {
    trimLine();
    if (line.length() > 0) {
      ended.accept(this);
    }
    line.setLength(0);
    hinted.clear();
    linkChars = 0;
    shownChars = 0;
    opening = 0;
    breaks = 0;
  }

  /** The block as it stands, in the element around it. */
  PageBlock block(Element owner) {
    String text = line.toString();
    Wording wording = Wording.of(text);
    int shown = Math.max(1, wording.shown());
    return new PageBlock(
        text,
        owner,
        wording.words(),
        Math.min(1, linkChars / (double) shown),
        opening,
        wording.common(),
        hint(shown));
  }

  private @Nullable FurnitureKind hint(int shown) {
    for (Map.Entry<FurnitureKind, Integer> entry : hinted.entrySet()) {
      if (entry.getValue() >= MOST * shown) {
        return entry.getKey();
      }
    }
    return null;
  }
}
