package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/** The blocks of a page that make its report, in order, with the furniture among them. */
record MainText(List<Part> parts) {

  MainText {
    parts = List.copyOf(parts);
  }

  /** A main text of nothing but these paragraphs, as if they stood in the element. */
  static MainText of(List<String> paragraphs, Element owner) {
    List<Part> parts = new ArrayList<>();
    for (String text : paragraphs) {
      Wording wording = Wording.of(text);
      parts.add(
          new Part(
              new PageBlock(text, owner, wording.words(), 0, 0, wording.common(), null), null));
    }
    return new MainText(parts);
  }

  /** How many words are the report's own. */
  int words() {
    int words = 0;
    for (Part part : parts) {
      words += part.kind == null ? part.block.words() : 0;
    }
    return words;
  }

  /** The texts of the parts that are the report's own. */
  List<String> own() {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind == null) {
        texts.add(part.block.text());
      }
    }
    return texts;
  }

  /**
   * One block of the report.
   *
   * @param kind what furniture it is, or null where it is the report's own text
   */
  record Part(PageBlock block, @Nullable FurnitureKind kind) {}
}
