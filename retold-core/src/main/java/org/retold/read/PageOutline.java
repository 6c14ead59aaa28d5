package org.retold.read;

import java.util.List;

/** A page as the flat run of its blocks, and its elements as regions of that run. */
record PageOutline(List<PageBlock> blocks, List<PageRegion> regions) {

  PageOutline {
    blocks = List.copyOf(blocks);
    regions = List.copyOf(regions);
  }
}
