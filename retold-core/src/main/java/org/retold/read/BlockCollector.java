package org.retold.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * Walks a page once, in the order of its source, and cuts it into blocks and regions.
 *
 * <p>What is never shown as text (scripts, controls) is passed over, and so is what is hidden,
 * unless the collector was made to look there. A double line break ends a block as a paragraph
 * does.
 */
final class BlockCollector implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noscript",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "applet",
          "area",
          "audio",
          "base",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "head",
          "iframe",
          "img",
          "input",
          "link",
          "map",
          "meta",
          "meter",
          "object",
          "optgroup",
          "option",
          "param",
          "picture",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video");

  private static final int SHORT_CELL = 60;
  private static final double MOST = .7;

  private final boolean showHidden;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PageRegion> regions = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final Deque<FurnitureKind> inlineHints = new ArrayDeque<>();
  private final Map<FurnitureKind, Integer> hinted = new EnumMap<>(FurnitureKind.class);
  private final Map<Element, Boolean> layoutRows = new IdentityHashMap<>();
  private int links;
  private int linkChars;
  private int shownChars;
  private int opening;
  private int breaks;
  private int preformatted;

  private BlockCollector(boolean showHidden) {
    this.showHidden = showHidden;
  }

  /** The blocks and regions under the element; hidden text and noscript only where asked for. */
  static PageOutline collect(Element root, boolean showHidden) {
    BlockCollector collector = new BlockCollector(showHidden);
    root.filter(collector);
    return new PageOutline(collector.blocks, collector.regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !passedOver(element)) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      breakLine();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (passedOver(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block(element)) {
      flush();
      open.push(new Frame(element, blocks.size()));
    } else {
      enterInline(element, tag);
    }
    if (tag.equals("pre")) {
      preformatted++;
    }
    return FilterResult.CONTINUE;
  }

  private void enterInline(Element element, String tag) {
    FurnitureKind hint = MarkupHints.of(element);
    if (hint != null) {
      inlineHints.push(hint);
    }
    switch (tag) {
      case "a" -> links++;
      case "td", "th" -> append(" ");
      case "q" -> append("“");
      default -> {}
    }
  }

  private void leave(Element element) {
    String tag = element.normalName();
    if (tag.equals("pre")) {
      preformatted--;
    }
    if (block(element)) {
      flush();
      Frame frame = open.pop();
      if (blocks.size() > frame.first) {
        regions.add(
            new PageRegion(
                element, frame.first, blocks.size(), open.size(), MarkupHints.of(element)));
      }
      return;
    }
    leaveInline(element, tag);
  }

  private void leaveInline(Element element, String tag) {
    if (tag.equals("a")) {
      links--;
    } else if (tag.equals("q")) {
      append("”");
    }
    if (MarkupHints.of(element) != null) {
      inlineHints.pop();
    }
  }

  private boolean passedOver(Element element) {
    String tag = element.normalName();
    return NEVER_TEXT.contains(tag)
        || tag.equals("br")
        || (!showHidden && (tag.equals("noscript") || hidden(element)));
  }

  private static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || MarkupHints.saysHover(element)) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private boolean block(Element element) {
    String tag = element.normalName();
    if (tag.equals("td") || tag.equals("th")) {
      return cellOfLayout(element);
    }
    return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
  }

  /** Whether the cell's row lays out the page; a row of short cells is one line of a table. */
  private boolean cellOfLayout(Element cell) {
    Element row = cell.parent();
    if (row == null) {
      return true;
    }
    return layoutRows.computeIfAbsent(row, BlockCollector::laysOut);
  }

  private static boolean laysOut(Element row) {
    CellProbe probe = new CellProbe();
    for (Element cell = row.firstElementChild();
        cell != null && !probe.large;
        cell = cell.nextElementSibling()) {
      probe.seen = 0;
      cell.filter(probe);
    }
    return probe.large;
  }

  private void append(String raw) {
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
      flush();
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

  private void breakLine() {
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

  private void flush() {
    trimLine();
    if (line.length() > 0 && !open.isEmpty()) {
      blocks.add(block(line.toString(), open.element().element));
    }
    line.setLength(0);
    hinted.clear();
    linkChars = 0;
    shownChars = 0;
    opening = 0;
    breaks = 0;
  }

  private PageBlock block(String text, Element owner) {
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

  /** Looks into a table cell for as long as it could be one of a row of figures. */
  private static final class CellProbe implements NodeFilter {
    private int seen;
    private boolean large;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        seen += text.getWholeText().strip().length();
      } else if (depth > 0
          && node instanceof Element element
          && BLOCKS.contains(element.normalName())) {
        seen +=
            element.normalName().equals("p") || element.normalName().equals("div") ? 1 : SHORT_CELL;
      }
      large |= seen > SHORT_CELL;
      return large ? FilterResult.STOP : FilterResult.CONTINUE;
    }
  }

  /** An open block element and the number of the first block in it. */
  private record Frame(Element element, int first) {}
}
