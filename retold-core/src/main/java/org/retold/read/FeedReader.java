package org.retold.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;

/**
 * Reads the items of an RSS feed (0.9x, 1.0, 2.0) or the entries of an Atom feed.
 *
 * <p>The whole content of an item counts more than its description. What puts a report out is the
 * item's {@code source} where it names one, as feeds that gather from others do, else the feed.
 */
final class FeedReader implements XmlRecords.Visitor {
  private static final Set<String> RECORDS = Set.of("item", "entry");
  private static final List<String> CONTENT =
      List.of("content:encoded", "content", "description", "summary");
  private static final Pattern MAIL_OF_PERSON = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private final Intake intake;
  private @Nullable String channel;

  FeedReader(Intake intake) {
    this.intake = intake;
  }

  void read(Reader reader) throws IOException {
    if (new XmlRecords(reader, RECORDS).read(this, intake) == 0) {
      intake.warn("whole file", "is a feed that holds no item");
    }
  }

  @Override
  public void first(Element item) {
    channel = channel(item);
  }

  @Override
  public void record(Element item, int number) {
    String position = "item " + number;
    String id = intake.name() + "#" + number;
    intake.later(position, own -> take(item, position, id, own));
  }

  /** The title of the channel that the item stands in, or, in RSS 1.0, beside. */
  private static @Nullable String channel(Element item) {
    Element parent = item.parent();
    if (parent == null) {
      return null;
    }
    List<String> title = List.of("title");
    return XmlFields.childLine(parent, title)
        .or(() -> XmlFields.at(parent, "channel").flatMap(c -> XmlFields.childLine(c, title)))
        .map(FeedReader::plain)
        .orElse(null);
  }

  private void take(Element item, String position, String defaultId, Intake own) {
    Optional<Markup> content = content(item);
    if (content.isEmpty()) {
      own.refuse(position, "has neither content nor a description");
      return;
    }
    Optional<String> link = link(item);
    String id =
        XmlFields.childLine(item, List.of("guid", "id"))
            .or(() -> XmlFields.attribute(item, "rdf:about"))
            .or(() -> link)
            .orElse(defaultId);
    Optional<String> source = source(item);
    Report report =
        content
            .get()
            .report(id, position, own)
            .url(link.orElse(null))
            .title(title(item, source))
            .publisher(
                source.or(() -> Optional.ofNullable(channel)).map(Publisher::new).orElse(null))
            .authors(authors(item))
            .clocks(clocks(item))
            .build();
    ReportFinisher.finish(report, position, own);
  }

  private static Optional<Markup> content(Element item) {
    for (String name : CONTENT) {
      Optional<Markup> markup =
          XmlFields.child(item, List.of(name))
              .map(FeedReader::markup)
              .filter(text -> !text.isBlank());
      if (markup.isPresent()) {
        return markup;
      }
    }
    return Optional.empty();
  }

  /** XHTML stands in the feed as elements, all else as text. */
  private static Markup markup(Element content) {
    if (content.childrenSize() == 0) {
      return Markup.ofEither(content.wholeText());
    }
    return Markup.ofXml(content);
  }

  private static Optional<String> link(Element item) {
    for (Element child : item.children()) {
      if (XmlRecords.localName(child).equals("link")) {
        String rel = child.attr("rel").toLowerCase(Locale.ROOT);
        Optional<String> address =
            XmlFields.attribute(child, "href").or(() -> XmlFields.line(child));
        if (address.isPresent() && (rel.isEmpty() || rel.equals("alternate"))) {
          return address;
        }
      }
    }
    return XmlFields.child(item, List.of("guid"))
        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
        .flatMap(XmlFields::line)
        .filter(guid -> guid.startsWith("http"));
  }

  private static Optional<String> source(Element item) {
    Optional<Element> source = XmlFields.child(item, List.of("source"));
    Optional<String> title = source.flatMap(s -> XmlFields.childLine(s, List.of("title")));
    return title
        .or(() -> source.filter(s -> s.childrenSize() == 0).flatMap(XmlFields::line))
        .or(() -> XmlFields.childLine(item, List.of("dc:publisher")))
        .map(FeedReader::plain);
  }

  /** Feeds that gather from others write the source behind the headline. */
  private static @Nullable String title(Element item, Optional<String> source) {
    Optional<String> title = XmlFields.childLine(item, List.of("title")).map(FeedReader::plain);
    return title
        .map(
            words -> {
              String behind = " - " + source.orElse("");
              return words.endsWith(behind)
                  ? words.substring(0, words.length() - behind.length())
                  : words;
            })
        .orElse(null);
  }

  /** Titles may hold HTML, too. */
  private static String plain(String words) {
    String plain = Markup.ofEither(words).text().replaceAll("\\s+", " ");
    return plain.isEmpty() ? words : plain;
  }

  private static List<String> authors(Element item) {
    List<String> authors = new ArrayList<>();
    for (Element child : item.children()) {
      String name = child.tagName().toLowerCase(Locale.ROOT);
      if (name.equals("dc:creator") || XmlRecords.localName(child).equals("author")) {
        XmlFields.lineAt(child, "name")
            .or(() -> XmlFields.line(child))
            .map(FeedReader::person)
            .filter(person -> !person.contains("@") && !authors.contains(person))
            .ifPresent(authors::add);
      }
    }
    return authors;
  }

  private static String person(String words) {
    Matcher mail = MAIL_OF_PERSON.matcher(words);
    return mail.matches() ? mail.group(1).strip() : plain(words);
  }

  private static Clocks clocks(Element item) {
    List<String> published = List.of("pubdate", "published", "issued", "dc:date", "dcterms:issued");
    List<String> updated = List.of("updated", "modified", "dcterms:modified");
    return new Clocks(moment(item, published), moment(item, updated), null, null);
  }

  private static @Nullable Moment moment(Element item, List<String> names) {
    return XmlFields.childLine(item, names).flatMap(PageClock::parse).orElse(null);
  }
}
