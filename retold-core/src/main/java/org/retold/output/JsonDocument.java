package org.retold.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** A JSON document, written field by field and never held as a whole. */
final class JsonDocument {
  /** More than a reader lets in, so that what was read can always be written. */
  private static final int DEEPEST = 10_000;

  private JsonDocument() {}

  /** Writes the fields of a document. */
  interface Content {
    void write(JsonFields json) throws IOException;
  }

  /** Writes the document and a line feed, then flushes; does not close the writer. */
  static void write(Content content, Writer out) throws IOException {
    try (JsonGenerator generator = factory().createGenerator(out)) {
      generator.setPrettyPrinter(printer());
      JsonFields json = new JsonFields(generator);
      json.object(() -> content.write(json));
    }
    out.write('\n');
    out.flush();
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }
}
