package org.retold.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.retold.report.Clocks;
import org.retold.report.Moment;

/** Reads a news item of NewsML-G2, whose text is NITF, XHTML or plain. */
final class NewsMlItem {

  private NewsMlItem() {}

  static WireItem of(Element item) {
    Optional<Element> nitf = XmlFields.anywhere(item, "nitf");
    return new WireItem(
        XmlFields.attribute(item, "guid"),
        XmlFields.attribute(item, "version"),
        XmlFields.lineAt(item, "contentmeta", "headline")
            .or(() -> XmlFields.lineAt(item, "itemmeta", "title"))
            .or(() -> nitf.map(NitfItem::headline))
            .orElse(null),
        provider(item).orElse(null),
        XmlFields.lineAt(item, "contentmeta", "by")
            .or(() -> XmlFields.lineAt(item, "contentmeta", "creator", "name"))
            .map(WireWords::names)
            .or(() -> nitf.map(NitfItem::bylines))
            .orElse(List.of()),
        clocks(item),
        text(item, nitf),
        extra(item));
  }

  /** A provider is named by a code of some list, by its name, or both. */
  private static Optional<String> provider(Element item) {
    return XmlFields.at(item, "itemmeta", "provider")
        .flatMap(NewsMlItem::party)
        .or(() -> XmlFields.at(item, "contentmeta", "infosource").flatMap(NewsMlItem::party))
        .or(() -> XmlFields.at(item, "rightsinfo", "copyrightholder").flatMap(NewsMlItem::party))
        .or(() -> XmlFields.lineAt(item, "contentmeta", "creditline"));
  }

  private static Optional<String> party(Element party) {
    return XmlFields.lineAt(party, "name")
        .or(() -> XmlFields.attribute(party, "literal"))
        .or(
            () ->
                XmlFields.attribute(party, "qcode")
                    .map(code -> code.substring(code.indexOf(':') + 1)));
  }

  private static Clocks clocks(Element item) {
    Optional<Moment> version = moment(item, "versioncreated");
    Optional<Moment> first =
        moment(item, "firstcreated")
            .or(
                () ->
                    XmlFields.lineAt(item, "contentmeta", "contentcreated")
                        .flatMap(PageClock::parse));
    return new Clocks(first.or(() -> version).orElse(null), version.orElse(null), null, null);
  }

  private static Optional<Moment> moment(Element item, String name) {
    return XmlFields.lineAt(item, "itemmeta", name).flatMap(PageClock::parse);
  }

  private static Optional<Markup> text(Element item, Optional<Element> nitf) {
    return nitf.flatMap(NitfItem::text)
        .filter(markup -> !markup.isBlank())
        .or(
            () ->
                XmlFields.at(item, "contentset", "inlinexml")
                    .map(NewsMlItem::body)
                    .map(Markup::ofXml))
        .filter(markup -> !markup.isBlank())
        .or(
            () ->
                XmlFields.at(item, "contentset", "inlinedata")
                    .map(data -> Markup.ofEither(data.wholeText())));
  }

  private static Element body(Element inline) {
    return XmlFields.anywhere(inline, "body").orElse(inline);
  }

  private static Map<String, Object> extra(Element item) {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (String name : List.of("slugline", "creditline", "dateline", "urgency")) {
      XmlFields.lineAt(item, "contentmeta", name).ifPresent(words -> extra.put(name, words));
    }
    XmlFields.lineAt(item, "contentmeta", "located", "name")
        .ifPresent(place -> extra.put("located", place));
    XmlFields.at(item, "itemmeta", "pubstatus")
        .flatMap(status -> XmlFields.attribute(status, "qcode"))
        .map(code -> code.substring(code.indexOf(':') + 1))
        .filter(code -> !code.equals("usable"))
        .ifPresent(code -> extra.put("pubstatus", code));
    return extra;
  }
}
