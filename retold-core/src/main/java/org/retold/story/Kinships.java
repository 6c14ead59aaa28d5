package org.retold.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The derived links of a story as kinships of its texts, one for each pair. Texts that are word for
 * word one stand together ({@link Families}).
 */
final class Kinships {
  private final List<Kinship> all = new ArrayList<>();
  private final List<List<Kinship>> of = new ArrayList<>();

  Kinships(Witnesses texts, List<Link> links) {
    Families families = new Families(texts, links);
    Map<Long, Told> closest = new HashMap<>();
    for (Link link : links) {
      int a = texts.placeOf(link.a());
      int b = texts.placeOf(link.b());
      if (link.relation().isDerived() && a >= 0 && b >= 0 && !families.areOne(a, b)) {
        int first = families.standFor(a, b);
        int second = families.standFor(b, a);
        Told told = new Told(first, second, link, first == a && second == b);
        closest.merge(pair(told.a, told.b), told, Told::closer);
      }
    }
    for (int place = 0; place < texts.size(); place++) {
      of.add(new ArrayList<>());
    }
    Map<Long, Kinship> kinships = new TreeMap<>();
    families.kinships().forEach(kin -> kinships.put(pair(kin.a(), kin.b()), kin));
    closest.forEach(
        (pair, told) -> kinships.put(pair, Kinship.of(told.a, told.b, told.link, texts)));
    kinships.values().forEach(this::add);
  }

  /** A link and the places of the texts that it is taken to tell of, be they its own or not. */
  private record Told(int a, int b, Link link, boolean own) {
    static Told closer(Told one, Told other) {
      if (one.own != other.own) {
        return one.own ? one : other;
      }
      return CLOSEST_FIRST.compare(one.link, other.link) <= 0 ? one : other;
    }
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** The link by which two texts are nearer to each other. */
  static Link closer(Link one, Link other) {
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

  /** That of two texts, or null. */
  @Nullable Kinship between(int one, int other) {
    List<Kinship> few = of.get(one).size() <= of.get(other).size() ? of.get(one) : of.get(other);
    return few.stream().filter(kin -> kin.has(one) && kin.has(other)).findFirst().orElse(null);
  }

  /** Those of one text. */
  List<Kinship> of(int place) {
    return of.get(place);
  }
}
