package org.retold.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;

/**
 * The texts of a story that stand word for word in each other, taken together.
 *
 * <p>To be one text is transitive, so that not every pair of a family has to be compared, nor is
 * it: of two thousand copies each is compared with one of them, whichever that is. What is missing
 * is derived here, a pair for each copy and no more. A family has a head, which the others are held
 * to come from: the agency that puts out what the others carry, else the earliest, else the one
 * that the links know best as a source. To all other texts of the story the family is one: what a
 * link says of one member holds for the head, or for the member that the other text credits.
 */
final class Families {
  /** Two texts are one where no more than this of either is missing, by rounding. */
  private static final double WHOLE = 0.999;

  /** What links say of who bears more marks of a source adds up to no more log odds than this. */
  private static final double MOST_MARKS = 4;

  private final Witnesses texts;
  private final int[] heads;
  private final double[] marks;
  private final Map<Integer, List<Integer>> members = new TreeMap<>();
  private final Map<Integer, Map<Integer, Link>> links = new TreeMap<>();

  Families(Witnesses texts, Collection<Link> all) {
    this.texts = texts;
    this.heads = new int[texts.size()];
    this.marks = new double[texts.size()];
    Arrays.setAll(heads, place -> place);
    Partition partition = new Partition(texts.size());
    for (Link link : all) {
      int a = texts.placeOf(link.a());
      int b = texts.placeOf(link.b());
      if (a >= 0 && b >= 0 && a != b && isOneText(link)) {
        partition.join(a, b);
        links.computeIfAbsent(a, one -> new TreeMap<>()).merge(b, link, Kinships::closer);
        links.computeIfAbsent(b, one -> new TreeMap<>()).merge(a, link, Kinships::closer);
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    links.keySet().forEach(place -> group(groups, partition.find(place)).add(place));
    groups.values().forEach(this::settle);
  }

  private static List<Integer> group(Map<Integer, List<Integer>> groups, int key) {
    return groups.computeIfAbsent(key, any -> new ArrayList<>());
  }

  private static boolean isOneText(Link link) {
    return link.relation().isDerived() && isWhole(link.coverage()) && isWhole(link.verbatim());
  }

  private static boolean isWhole(Coverage coverage) {
    return Math.min(coverage.a(), coverage.b()) >= WHOLE;
  }

  private void settle(List<Integer> family) {
    weigh(family);
    Set<String> credited = new HashSet<>();
    family.forEach(place -> credited.addAll(texts.get(place).sources().keySet()));
    int head = head(family, credited);
    for (int place : family) {
      heads[place] = head;
    }
    members.put(head, family);
  }

  /** The earliest of those that are a source of such texts, if any, else of all. */
  private int head(List<Integer> family, Set<String> credited) {
    for (int place : family) {
      if (texts.get(place).isAgency() || credited.contains(texts.get(place).key())) {
        return place;
      }
    }
    int first = family.get(0);
    if (Telling.when(texts.get(first).versions().get(0)) != null) {
      return first;
    }
    for (int place : family) {
      first = marks[place] > marks[first] ? place : first;
    }
    return first;
  }

  /** Adds up along the links how much more each bears the marks of a source than the others. */
  private void weigh(List<Integer> family) {
    Set<Integer> met = new HashSet<>(family.subList(0, 1));
    Deque<Integer> open = new ArrayDeque<>(met);
    while (!open.isEmpty()) {
      int place = open.remove();
      linksOf(place)
          .forEach(
              (other, link) -> {
                if (met.add(other)) {
                  marks[other] = marks[place] + marks(other, place, link);
                  open.add(other);
                }
              });
    }
  }

  private Map<Integer, Link> linksOf(int place) {
    return links.getOrDefault(place, Map.of());
  }

  /** The log odds by which a link holds one text to be the source of the other. */
  private double marks(int source, int copy, Link link) {
    int a = texts.placeOf(link.a());
    Kinship kin = Kinship.of(a, a == source ? copy : source, link, texts);
    return Math.log(kin.from(copy) / kin.from(source));
  }

  /** Whether the two are of one family. */
  boolean areOne(int place, int other) {
    return heads[place] == heads[other];
  }

  /** The text that stands for a family beside another: whom that credits, else the head. */
  int standFor(int place, int other) {
    Map<String, String> credited = texts.get(other).sources();
    if (!credited.isEmpty()) {
      for (int member : members.getOrDefault(heads[place], List.of())) {
        if (credited.containsKey(texts.get(member).key())) {
          return member;
        }
      }
    }
    return heads[place];
  }

  /** What each copy is to the text of its family that it comes from. */
  List<Kinship> kinships() {
    List<Kinship> all = new ArrayList<>();
    members.forEach(
        (head, family) -> {
          for (int place : family) {
            if (place != head) {
              all.add(kinship(source(head, place, family), place));
            }
          }
        });
    return all;
  }

  /** Whom a copy credits among those before it in its family, else the head. */
  private int source(int head, int copy, List<Integer> family) {
    Map<String, String> credited = texts.get(copy).sources();
    for (int place : credited.isEmpty() ? List.<Integer>of() : family) {
      if (place < copy && credited.containsKey(texts.get(place).key())) {
        return place;
      }
    }
    return head;
  }

  private Kinship kinship(int source, int copy) {
    double more = Math.max(-MOST_MARKS, Math.min(MOST_MARKS, marks[source] - marks[copy]));
    return Kinship.ofOneText(source, copy, link(source, copy), more, texts);
  }

  /** The link of the two, or what follows from their links with others of the family. */
  private Link link(int source, int copy) {
    Link known = linksOf(source).get(copy);
    Link via = known != null ? known : linksOf(copy).values().iterator().next();
    List<String> reasons = new ArrayList<>();
    if (known != null) {
      reasons.addAll(known.reasons());
    } else {
      reasons.add("Both are word for word the text of " + name(other(via, copy)) + ".");
    }
    return new Link(
        texts.get(source).id(),
        texts.get(copy).id(),
        via.sameEvent(),
        Relation.DUPLICATE,
        via.confidence(),
        new Coverage(1, 1),
        new Coverage(1, 1),
        new Direction(Direction.Verdict.UNKNOWN, 0, agency(source, copy)),
        reasons);
  }

  private List<String> agency(int source, int copy) {
    return texts.get(source).isAgency() && !texts.get(copy).isAgency()
        ? List.of("The first report is by an agency, whose reports others carry.")
        : List.of();
  }

  private int other(Link link, int place) {
    int a = texts.placeOf(link.a());
    return a == place ? texts.placeOf(link.b()) : a;
  }

  private String name(int place) {
    @Nullable String name = texts.get(place).name();
    return name == null ? texts.get(place).id() : name;
  }
}
