package org.retold.read;

import java.util.List;

/** A page as the flat run of its blocks, and its elements as regions of that run. */
record PageOutline(List<PageBlock> blocks, List<PageRegion> regions) {

  PageOutline {
    blocks = List.copyOf(blocks);
    regions = List.copyOf(regions);
  }

  /** The same page, as if none of its names said what is furniture. */
  PageOutline withoutHints() {
    return new PageOutline(
        blocks.stream().map(PageBlock::withoutHint).toList(),
        regions.stream().map(PageRegion::withoutHint).toList());
  }
}
