package org.retold.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The derived links of a story as kinships of its texts, one for each pair. */
final class Kinships {
  private final List<Kinship> all = new ArrayList<>();
  private final List<List<Kinship>> of = new ArrayList<>();

  Kinships(Witnesses texts, List<Link> links) {
    Map<Long, Link> closest = new HashMap<>();
    for (Link link : links) {
      int a = texts.placeOf(link.a());
      int b = texts.placeOf(link.b());
      if (link.relation().isDerived() && a >= 0 && b >= 0 && a != b) {
        closest.merge(pair(a, b), link, Kinships::closer);
      }
    }
    for (int place = 0; place < texts.size(); place++) {
      of.add(new ArrayList<>());
    }
    new TreeMap<>(closest)
        .values()
        .forEach(
            link -> add(Kinship.of(texts.placeOf(link.a()), texts.placeOf(link.b()), link, texts)));
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private static Link closer(Link one, Link other) {
    return CLOSEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private static final Comparator<Link> CLOSEST_FIRST =
      Comparator.<Link>comparingDouble(link -> -link.verbatim().a() - link.verbatim().b())
          .thenComparingDouble(link -> -link.coverage().a() - link.coverage().b())
          .thenComparing(Link::relation)
          .thenComparingDouble(link -> -link.confidence())
          .thenComparing(Link::a)
          .thenComparing(Link::b);

  private void add(Kinship kin) {
    all.add(kin);
    of.get(kin.a()).add(kin);
    of.get(kin.b()).add(kin);
  }

  /** Every kinship, in order of the places of its texts. */
  List<Kinship> all() {
    return all;
  }

  /** Those of one text. */
  List<Kinship> of(int place) {
    return of.get(place);
  }
}
