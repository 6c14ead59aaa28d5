package org.retold.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
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

  private final boolean showHidden;
  private final BlockText text = new BlockText(this::add);
  private final Map<Element, Boolean> layoutRows = new IdentityHashMap<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PageRegion> regions = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();

  private BlockCollector(boolean showHidden) {
    this.showHidden = showHidden;
  }

  /** The blocks and regions under the element; hidden text and noscript only where asked for. */
  static PageOutline collect(Element root, boolean showHidden) {
    BlockCollector collector = new BlockCollector(showHidden);
    root.filter(collector);
    return new PageOutline(collector.blocks, collector.regions);
  }

  private void add(BlockText ended) {
    if (!open.isEmpty()) {
      blocks.add(ended.block(open.element().element));
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode shown) {
      text.append(shown.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      text.breakLine();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (passedOver(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block(element)) {
      text.end();
      open.push(new Frame(element, blocks.size()));
    } else {
      enterInline(element, tag);
    }
    if (tag.equals("pre")) {
      text.preformatted(true);
    }
    return FilterResult.CONTINUE;
  }

  private void enterInline(Element element, String tag) {
    FurnitureKind hint = MarkupHints.of(element);
    if (hint != null) {
      text.hint(hint);
    }
    switch (tag) {
      case "a" -> text.link();
      case "td", "th" -> text.append(" ");
      case "q" -> text.append("“");
      default -> {}
    }
  }

  private void leave(Element element) {
    String tag = element.normalName();
    if (tag.equals("pre")) {
      text.preformatted(false);
    }
    if (block(element)) {
      text.end();
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
      text.endLink();
    } else if (tag.equals("q")) {
      text.append("”");
    }
    if (MarkupHints.of(element) != null) {
      text.endHint();
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
