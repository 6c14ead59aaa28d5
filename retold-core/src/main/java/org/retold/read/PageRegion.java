package org.retold.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * An element of a page and the run of blocks that stand in it.
 *
 * @param first number of its first block
 * @param end number of the block after its last
 * @param depth how many block elements stand around it
 * @param hint what its tag, role, class or id says that it is when it is not the report, or null
 */
record PageRegion(Element element, int first, int end, int depth, @Nullable FurnitureKind hint) {

  PageRegion withoutHint() {
    return new PageRegion(element, first, end, depth, null);
  }

  boolean contains(PageRegion other) {
    return first <= other.first && other.end <= end;
  }
}
