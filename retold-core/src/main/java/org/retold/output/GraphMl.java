package org.retold.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.retold.story.LineageEdge;
import org.retold.story.LineageNode;
import org.retold.story.Story;
import org.retold.story.StorySet;

/**
 * The lineage of all stories as one directed graph in GraphML, an edge from each text to one that
 * retells it.
 *
 * <p>GraphML has no lists: the members of one stand in a text, parted by a bar. A node's id is that
 * of its story and its own, since its own is unique within the story only. Characters that XML
 * cannot hold become U+FFFD.
 */
final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String BETWEEN = " | ";

  private final StorySet set;

  GraphMl(StorySet set) {
    this.set = set;
  }

  /** Writes the document and flushes; does not close the stream. */
  void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new Document(xml).write(set);
      xml.flush();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    out.flush();
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException("the graph could not be written: " + e.getMessage(), e);
  }

  /** An attribute of nodes or edges: key, name, type. */
  private enum Key {
    LABEL("node", "label", "string"),
    NAME("node", JsonNames.NAME, "string"),
    SEEN("node", JsonNames.SEEN, "boolean"),
    REPORTS("node", JsonNames.REPORTS, "string"),
    REPORT_COUNT("node", JsonNames.REPORT_COUNT, "int"),
    CREDITING("node", JsonNames.CREDITING, "string"),
    STORY("node", JsonNames.STORY, "string"),
    STORY_TITLE("node", "storyTitle", "string"),
    PROBABILITY("edge", JsonNames.PROBABILITY, "double"),
    RELATION("edge", JsonNames.RELATION, "string"),
    EVIDENCE("edge", JsonNames.EVIDENCE, "string");

    private final String of;
    private final String label;
    private final String type;

    Key(String of, String label, String type) {
      this.of = of;
      this.label = label;
      this.type = type;
    }
  }

  /** One document being written. */
  private static final class Document {
    private final XMLStreamWriter xml;

    Document(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void write(StorySet set) throws XMLStreamException {
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      line();
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      line();
      for (Key key : Key.values()) {
        key(key);
      }
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "lineage");
      xml.writeAttribute("edgedefault", "directed");
      line();
      for (Story story : set.stories()) {
        story(story);
      }
      xml.writeEndElement();
      line();
      xml.writeEndElement();
      line();
      xml.writeEndDocument();
    }

    private void line() throws XMLStreamException {
      xml.writeCharacters("\n");
    }

    private void key(Key key) throws XMLStreamException {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key.of + "." + key.label);
      xml.writeAttribute("for", key.of);
      xml.writeAttribute("attr.name", key.label);
      xml.writeAttribute("attr.type", key.type);
      line();
    }

    private void story(Story story) throws XMLStreamException {
      for (LineageNode node : story.lineage().nodes()) {
        node(story, node);
      }
      for (LineageEdge edge : story.lineage().edges()) {
        edge(id(story, edge.from()), id(story, edge.to()), edge);
      }
    }

    private static String id(Story story, String node) {
      return xmlText(story.id() + "/" + node);
    }

    private void node(Story story, LineageNode node) throws XMLStreamException {
      xml.writeStartElement("node");
      xml.writeAttribute("id", id(story, node.id()));
      data(Key.LABEL, label(node));
      data(Key.NAME, node.name());
      data(Key.SEEN, Boolean.toString(node.seen()));
      data(Key.REPORTS, String.join(BETWEEN, node.reports()));
      data(Key.REPORT_COUNT, Integer.toString(node.reports().size()));
      data(Key.CREDITING, node.crediting().label());
      data(Key.STORY, story.id());
      data(Key.STORY_TITLE, story.title());
      xml.writeEndElement();
      line();
    }

    private static String label(LineageNode node) {
      String name = node.name();
      if (name != null) {
        return name;
      }
      return node.reports().isEmpty() ? "unseen" : node.reports().get(0);
    }

    private void edge(String from, String to, LineageEdge edge) throws XMLStreamException {
      xml.writeStartElement("edge");
      xml.writeAttribute("source", from);
      xml.writeAttribute("target", to);
      Double probability = Values.rounded(edge.probability());
      data(Key.PROBABILITY, probability == null ? null : Values.plain(probability));
      data(Key.RELATION, edge.relation().label());
      data(Key.EVIDENCE, evidence(edge.evidence()));
      xml.writeEndElement();
      line();
    }

    private static @Nullable String evidence(List<String> evidence) {
      return evidence.isEmpty() ? null : String.join(BETWEEN, evidence);
    }

    private void data(Key key, @Nullable String value) throws XMLStreamException {
      if (value != null) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key.of + "." + key.label);
        xml.writeCharacters(xmlText(value));
        xml.writeEndElement();
      }
    }
  }

  /** The text with everything that XML 1.0 cannot hold replaced, and line ends kept apart. */
  static String xmlText(String text) {
    String wellFormed = WellFormed.text(text);
    StringBuilder kept = new StringBuilder(wellFormed.length());
    wellFormed.codePoints().map(GraphMl::kept).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** A reader takes a carriage return for a line feed, so that here it is one already. */
  private static int kept(int codePoint) {
    if (codePoint == '\r') {
      return '\n';
    }
    boolean control = codePoint < 0x20 && codePoint != '\t' && codePoint != '\n';
    boolean noCharacter = codePoint == 0xFFFE || codePoint == 0xFFFF;
    return control || noCharacter ? 0xFFFD : codePoint;
  }
}
