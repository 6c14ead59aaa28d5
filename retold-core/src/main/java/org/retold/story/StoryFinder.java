package org.retold.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retold.report.ReportHead;

/**
 * Finds the stories in a pile: which of its reports, by the links that were verified, tell of one
 * event.
 *
 * <p>A link is evidence for or against ({@link LinkWeight}), and the reports are parted so that the
 * evidence within stories is strong and that between them weak ({@link Grouping}): two reports are
 * not in one story merely because a third is linked to both. A round-up of several stories is in
 * none of them ({@link RoundUps}).
 *
 * <p>The result is a function of the sets of heads and links: their order changes nothing, and what
 * was found before plays no part, so that adding reports gives what a run over all of them gives.
 * The cost is near linear in the number of links.
 */
public final class StoryFinder {
  private final LineageFinder lineages;

  /** A finder that knows whom reports credit by their heads alone. */
  public StoryFinder() {
    this(NamedSources.NONE);
  }

  /** A finder that may look in the texts for whom a report names as its source. */
  public StoryFinder(NamedSources named) {
    lineages = new LineageFinder(named);
  }

  /**
   * Finds the stories.
   *
   * @param heads the reports, each id once
   * @param links the pairs that were compared; those found unrelated count as evidence against, so
   *     hand them in where they are known. Which report of a link is the first does not matter. Of
   *     two links of one pair the closer relation counts
   * @throws IllegalArgumentException if an id is given twice, or a link names one that is not
   *     given, or one report twice
   */
  public StorySet find(Collection<ReportHead> heads, Collection<Link> links) {
    List<ReportHead> sorted = new ArrayList<>(heads);
    sorted.sort(Comparator.comparing(ReportHead::id));
    Map<String, Integer> places = places(sorted);
    List<Link> distinct = distinct(links, places);
    List<Grouping.Edge> edges = edges(distinct, places);
    int[] groups = RoundUps.apart(Grouping.of(sorted.size(), edges), edges);
    return new StorySet(sorted, new StoryMaker(sorted, distinct, places, groups).stories(lineages));
  }

  private static Map<String, Integer> places(List<ReportHead> heads) {
    Map<String, Integer> places = new HashMap<>(heads.size() * 2);
    for (ReportHead head : heads) {
      if (places.put(head.id(), places.size()) != null) {
        throw new IllegalArgumentException("two reports have the id " + head.id());
      }
    }
    return places;
  }

  private static final Comparator<Link> BY_PAIR_CLOSEST_FIRST =
      Comparator.comparing(Link::lowerId)
          .thenComparing(Link::higherId)
          .thenComparing(Link::relation)
          .thenComparing(Comparator.comparingDouble(Link::sameEvent).reversed())
          .thenComparing(Comparator.comparingDouble(Link::confidence).reversed())
          .thenComparing(Link::a);

  /** One link a pair, in order of their ids. */
  private static List<Link> distinct(Collection<Link> links, Map<String, Integer> places) {
    List<Link> sorted = new ArrayList<>(links);
    sorted.sort(BY_PAIR_CLOSEST_FIRST);
    List<Link> distinct = new ArrayList<>();
    for (Link link : sorted) {
      Link last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last == null || !last.isOfSamePair(link)) {
        check(link, places);
        distinct.add(link);
      }
    }
    return distinct;
  }

  private static void check(Link link, Map<String, Integer> places) {
    for (String id : List.of(link.a(), link.b())) {
      if (!places.containsKey(id)) {
        throw new IllegalArgumentException(
            "the link %s - %s names a report that is not given: %s"
                .formatted(link.a(), link.b(), id));
      }
    }
    if (link.a().equals(link.b())) {
      throw new IllegalArgumentException("a link has the report %s twice".formatted(link.a()));
    }
  }

  private static List<Grouping.Edge> edges(List<Link> links, Map<String, Integer> places) {
    List<Grouping.Edge> edges = new ArrayList<>(links.size());
    for (Link link : links) {
      int a = places.getOrDefault(link.a(), 0);
      int b = places.getOrDefault(link.b(), 0);
      edges.add(new Grouping.Edge(a, b, LinkWeight.of(link), LinkWeight.isOneText(link)));
    }
    return edges;
  }

  /** Members by group, those of one report left out, in order of the first member. */
  static Collection<List<Integer>> members(int[] groups) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      members.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(i);
    }
    return members.values().stream().filter(group -> group.size() > 1).toList();
  }
}
