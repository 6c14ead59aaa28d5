package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import org.retold.report.Span;

/**
 * The text of a piece of HTML that is a report and nothing else, as feeds and wires carry it.
 *
 * @param text its paragraphs, parted by an empty line
 * @param furniture the paragraphs that the markup itself names as captions and the like
 */
record Markup(String text, List<Furniture> furniture) {
  private static final Pattern TAG_OR_REFERENCE =
      Pattern.compile("</?[A-Za-z][^<>]*>|&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z]{2,8});");

  Markup {
    furniture = List.copyOf(furniture);
  }

  /** Reads a piece of HTML. */
  static Markup ofHtml(String html) {
    return of(BlockCollector.collect(Jsoup.parseBodyFragment(html).body(), false).blocks());
  }

  /** Reads the elements within one of XML, whose names are HTML's but for a prefix. */
  static Markup ofXml(Element original) {
    Element content = original.clone();
    for (Element element : content.getAllElements()) {
      String name = XmlRecords.localName(element);
      element.tagName(name.equals("hl1") || name.equals("hl2") ? "h2" : name);
    }
    content.select("media, media-reference, script").remove();
    return ofHtml(content.html());
  }

  /** Reads what may be HTML or plain text; only what has tags or references in it is HTML. */
  static Markup ofEither(String content) {
    return TAG_OR_REFERENCE.matcher(content).find()
        ? ofHtml(content)
        : new Markup(content.replace('\u00a0', ' ').strip(), List.of());
  }

  private static Markup of(List<PageBlock> blocks) {
    StringBuilder text = new StringBuilder();
    List<Furniture> furniture = new ArrayList<>();
    for (PageBlock block : blocks) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(block.text());
      FurnitureKind kind = kind(block);
      if (kind != null) {
        furniture.add(new Furniture(kind, new Span(start, text.length()), block.text()));
      }
    }
    return new Markup(text.toString(), furniture);
  }

  private static @Nullable FurnitureKind kind(PageBlock block) {
    Element owner = block.owner();
    return owner.closest("figcaption") != null ? FurnitureKind.CAPTION : block.hint();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The same with control characters and the like made plain, which keeps every place. */
  Report.Builder report(String id, String position, Intake intake) {
    String clean = CleanText.of(text, position, intake);
    return Report.builder(id, clean)
        .file(intake.file())
        .furniture(clean.equals(text) ? furniture : List.of());
  }
}
