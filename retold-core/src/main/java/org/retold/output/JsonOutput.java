package org.retold.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;

/** Comparisons as JSON; every field name stands here. */
public final class JsonOutput {

  /** Gives the document of {@code compare --json}. */
  public ObjectNode compare(ComparisonSet set) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (Comparison comparison : set.comparisons()) {
      root.withArray("comparisons")
          .addObject()
          .put("relation", comparison.verdict().relation().label());
    }
    return root;
  }
}
