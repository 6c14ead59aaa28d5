package org.retold.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;

/** Reads a NITF document, by itself or as part of a news item. */
final class NitfItem {

  private NitfItem() {}

  static WireItem of(Element nitf) {
    Optional<Element> data = XmlFields.at(nitf, "head", "docdata");
    Optional<Element> key = data.flatMap(d -> XmlFields.at(d, "du-key"));
    return new WireItem(
        data.flatMap(d -> attribute(d, "doc-id", "id-string"))
            .or(() -> key.flatMap(k -> XmlFields.attribute(k, "key"))),
        key.flatMap(k -> XmlFields.attribute(k, "version")),
        headline(nitf),
        provider(nitf, data).orElse(null),
        bylines(nitf),
        clocks(nitf, data),
        text(nitf),
        extra(nitf));
  }

  static Optional<Markup> text(Element nitf) {
    return XmlFields.at(nitf, "body", "body.content").map(Markup::ofXml);
  }

  static @Nullable String headline(Element nitf) {
    return XmlFields.lineAt(nitf, "body", "body.head", "hedline", "hl1")
        .or(() -> XmlFields.lineAt(nitf, "body", "body.head", "headline", "hl1"))
        .or(() -> XmlFields.lineAt(nitf, "head", "title"))
        .orElse(null);
  }

  static List<String> bylines(Element nitf) {
    return XmlFields.at(nitf, "body", "body.head", "byline")
        .flatMap(byline -> XmlFields.lineAt(byline, "person").or(() -> XmlFields.line(byline)))
        .map(WireWords::names)
        .orElse(List.of());
  }

  private static Optional<String> provider(Element nitf, Optional<Element> data) {
    return XmlFields.lineAt(nitf, "body", "body.head", "distributor")
        .or(
            () ->
                XmlFields.at(nitf, "head", "pubdata").flatMap(p -> XmlFields.attribute(p, "name")))
        .or(() -> data.flatMap(d -> attribute(d, "doc.copyright", "holder")));
  }

  private static Clocks clocks(Element nitf, Optional<Element> data) {
    Optional<Moment> issued =
        data.flatMap(d -> attribute(d, "date.issue", "norm"))
            .or(() -> data.flatMap(d -> attribute(d, "date.release", "norm")))
            .or(
                () ->
                    XmlFields.at(nitf, "head", "pubdata")
                        .flatMap(p -> XmlFields.attribute(p, "date.publication")))
            .flatMap(PageClock::parse);
    Optional<Moment> day =
        XmlFields.at(nitf, "body", "body.head", "dateline", "story.date")
            .flatMap(date -> XmlFields.attribute(date, "norm"))
            .flatMap(PageClock::parse);
    return new Clocks(issued.orElse(null), null, null, day.orElse(null));
  }

  private static Map<String, Object> extra(Element nitf) {
    Map<String, Object> extra = new LinkedHashMap<>();
    XmlFields.lineAt(nitf, "body", "body.head", "dateline", "location")
        .ifPresent(place -> extra.put("located", place));
    XmlFields.lineAt(nitf, "body", "body.head", "abstract")
        .ifPresent(words -> extra.put("abstract", words));
    return extra;
  }

  private static Optional<String> attribute(Element data, String name, String attribute) {
    return XmlFields.at(data, name).flatMap(e -> XmlFields.attribute(e, attribute));
  }
}
