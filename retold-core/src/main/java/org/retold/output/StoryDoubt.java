package org.retold.output;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.retold.relation.Relation;
import org.retold.story.LineageEdge;
import org.retold.story.Link;
import org.retold.story.Origin;
import org.retold.story.Story;

/**
 * What in a story is only perhaps so, because a verdict that it rests on is less sure than {@link
 * StoryWords#SURE}.
 *
 * @param moreOrigins whether a text that is taken for a copy may be an origin of its own
 * @param fewerOrigins whether reports of two origins that are taken for independent may not be
 * @param moreStories whether the story holds together only by pairs that may tell of two events
 */
record StoryDoubt(boolean moreOrigins, boolean fewerOrigins, boolean moreStories) {
  private static final double OTHER_EVENT = 0.5;
  private static final double ONE_TEXT = 0.9;

  static StoryDoubt of(Story story) {
    return new StoryDoubt(moreOrigins(story), fewerOrigins(story), moreStories(story));
  }

  boolean anyOrigins() {
    return moreOrigins || fewerOrigins;
  }

  /**
   * A text with more parents than one is a copy if any of them is the right one; one that is surely
   * of the same prose as another of its origin is no origin of its own, whoever took from whom.
   */
  private static boolean moreOrigins(Story story) {
    Map<String, Double> noCopy = new HashMap<>();
    for (LineageEdge edge : story.lineage().edges()) {
      noCopy.merge(edge.to(), 1 - edge.probability(), (one, other) -> one * other);
    }
    Set<String> surelyShared = surelyShared(story);
    return story.lineage().nodes().stream()
        .filter(node -> noCopy.getOrDefault(node.id(), 0.0) > 1 - StoryWords.SURE + 1e-9)
        .anyMatch(node -> Collections.disjoint(node.reports(), surelyShared));
  }

  private static Set<String> surelyShared(Story story) {
    Map<String, String> origins = origins(story);
    Set<String> shared = new HashSet<>();
    for (Link link : story.links()) {
      if (link.relation().isDerived()
          && link.confidence() >= StoryWords.SURE
          && !isDoubtful(link)
          && isOfOneOrigin(link, origins)) {
        shared.add(link.a());
        shared.add(link.b());
      }
    }
    return shared;
  }

  private static Map<String, String> origins(Story story) {
    Map<String, String> origins = new HashMap<>();
    for (Origin origin : story.origins()) {
      origin.reports().forEach(id -> origins.put(id, origin.id()));
    }
    return origins;
  }

  private static boolean isOfOneOrigin(Link link, Map<String, String> origins) {
    return origins
        .getOrDefault(link.a(), link.a())
        .equals(origins.getOrDefault(link.b(), link.b()));
  }

  private static boolean fewerOrigins(Story story) {
    Map<String, String> origins = origins(story);
    return story.links().stream()
        .filter(link -> link.relation() == Relation.INDEPENDENT)
        .filter(link -> link.confidence() < StoryWords.SURE)
        .anyMatch(link -> !isOfOneOrigin(link, origins));
  }

  /** Whether doubtful links join what nothing else does. */
  private static boolean moreStories(Story story) {
    Groups groups = new Groups();
    story.links().stream()
        .filter(link -> !isDoubtful(link))
        .forEach(link -> groups.join(link.a(), link.b()));
    return story.links().stream()
        .filter(StoryDoubt::isDoubtful)
        .anyMatch(link -> groups.join(link.a(), link.b()));
  }

  /**
   * Whether the two may tell of two events. Most of one text in another settles that, unless the
   * events differ by what they name and the verdict is not all but sure: a form filled anew.
   */
  private static boolean isDoubtful(Link link) {
    return switch (link.relation()) {
      case PARTLY_DERIVED -> false;
      case DUPLICATE, NEAR_VERBATIM, REWORDED ->
          link.sameEvent() < OTHER_EVENT && link.confidence() < ONE_TEXT;
      case INDEPENDENT, UNRELATED -> link.sameEvent() < StoryWords.SURE;
    };
  }

  /** Reports that hang together (union by path halving). */
  private static final class Groups {
    private final Map<String, String> parents = new HashMap<>();

    /** Joins the groups of two and says whether they were apart. */
    boolean join(String a, String b) {
      String one = find(a);
      String other = find(b);
      parents.put(one, other);
      return !one.equals(other);
    }

    private String find(String id) {
      String at = id;
      String above = parents.getOrDefault(at, at);
      while (!above.equals(at)) {
        String next = parents.getOrDefault(above, above);
        parents.put(at, next);
        at = next;
        above = parents.getOrDefault(at, at);
      }
      return at;
    }
  }
}
