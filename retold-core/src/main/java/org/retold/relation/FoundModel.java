package org.retold.relation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.retold.text.ModelFile;

/**
 * Whether one of two reports that were found among many comes from the other; lives in {@code
 * found-model.properties}, which the bench command {@code fit-found} writes and nobody edits by
 * hand.
 *
 * @param version names this set of trees
 * @param fittedOn the data that they come from
 * @param trees answer the question
 */
record FoundModel(String version, String fittedOn, BoostedTrees trees) {
  private static final String FILE = "found-model.properties";
  private static final String TREE = "tree.";

  /** The model that this version of Retold comes with. */
  static FoundModel standard() {
    return ModelFile.read(FoundModel.class, FILE, FoundModel::read);
  }

  /** Reads what {@link #toLines} wrote. */
  static FoundModel read(Reader reader) throws IOException {
    Properties lines = new Properties();
    lines.load(reader);
    List<BoostedTrees.Node> trees = new ArrayList<>();
    for (String name : new TreeSet<>(lines.stringPropertyNames())) {
      if (name.startsWith(TREE)) {
        trees.add(BoostedTrees.read(lines.getProperty(name)));
      }
    }
    return new FoundModel(
        lines.getProperty("version", "?"),
        lines.getProperty("fittedOn", "?"),
        new BoostedTrees(Double.parseDouble(lines.getProperty("bias", "0")), trees));
  }

  /** The file's text. */
  String toLines() {
    StringBuilder text =
        new StringBuilder("# Written by ./bench fit-found; fit again instead of editing.\n");
    text.append("version=").append(version).append('\n');
    text.append("fittedOn=").append(fittedOn).append('\n');
    text.append("bias=").append(trees.bias()).append('\n');
    for (int i = 0; i < trees.trees().size(); i++) {
      String tree = trees.trees().get(i).toText();
      text.append("%s%03d=%s\n".formatted(TREE, i, tree));
    }
    return text.toString();
  }
}
