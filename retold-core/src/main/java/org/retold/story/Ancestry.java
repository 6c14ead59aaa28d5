package org.retold.story;

import java.util.List;

/**
 * Where the reports of one story come from.
 *
 * @param lineage who descends from whom
 * @param origins the independent origins, that with the most reports first; each report goes back
 *     to exactly one. Their ids are o1, o2, … within this story
 */
public record Ancestry(Lineage lineage, List<Origin> origins) {

  public Ancestry {
    origins = List.copyOf(origins);
  }
}
