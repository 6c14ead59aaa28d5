package org.retold.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Asks for the children of an XML element by name, whatever the case and the prefix. */
final class XmlFields {

  private XmlFields() {}

  /** The first descendant that the path of local names leads to, or nothing. */
  static Optional<Element> at(Element element, String... path) {
    for (Element child : element.children()) {
      if (XmlRecords.localName(child).equals(path[0])) {
        Optional<Element> found =
            path.length == 1
                ? Optional.of(child)
                : at(child, Arrays.copyOfRange(path, 1, path.length));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Its words on one line, or nothing when it has none. */
  static Optional<String> line(Element element) {
    String line = CleanText.of(element.wholeText()).text().strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  static Optional<String> lineAt(Element element, String... path) {
    return at(element, path).flatMap(XmlFields::line);
  }

  /** An attribute that is there and not blank. */
  static Optional<String> attribute(Element element, String name) {
    String value = element.attr(name).strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The first element anywhere in this one that goes by the local name, this one included. */
  static Optional<Element> anywhere(Element element, String localName) {
    for (Element candidate : element.getAllElements()) {
      if (XmlRecords.localName(candidate).equals(localName)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The first child whose name, prefix included, is one of those; earlier names count more. */
  static Optional<Element> child(Element element, List<String> names) {
    for (String name : names) {
      for (Element child : element.children()) {
        if (plainName(child).equals(name)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  static Optional<String> childLine(Element element, List<String> names) {
    for (String name : names) {
      Optional<String> line = child(element, List.of(name)).flatMap(XmlFields::line);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /** The name in lower case, without the prefixes that some tools give to plain elements. */
  private static String plainName(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT).replaceFirst("^(?:atom|a10|rss):", "");
  }
}
