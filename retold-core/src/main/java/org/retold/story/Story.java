package org.retold.story;

import java.util.List;

/**
 * The reports that tell of one event or development.
 *
 * @param id unique among all stories: s1, s2, …
 * @param title the headline that stands for it
 * @param reports ids of its reports, the earliest first
 * @param origins its independent origins, that with the most reports first; each report of the
 *     story goes back to exactly one
 * @param lineage who descends from whom
 * @param links every derived pair that was verified, and the independent ones that hold the story
 *     together, in order of their ids
 */
public record Story(
    String id,
    String title,
    List<String> reports,
    List<Origin> origins,
    Lineage lineage,
    List<Link> links) {

  public Story {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    links = List.copyOf(links);
  }
}
