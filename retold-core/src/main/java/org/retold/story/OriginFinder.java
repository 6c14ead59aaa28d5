package org.retold.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;
import org.retold.report.ReportHead;

/**
 * Counts the independent origins of a story.
 *
 * <p>Whoever is credited with whole reports is one origin, with whatever it put out itself, and so
 * is an agency that nobody credits: two reports of one agency on one event are one source, told
 * twice. Otherwise each text that comes from no other is an origin of its own, and so is one that
 * has only a slight part from another. A text that comes from two goes with that which most of it
 * is from.
 */
final class OriginFinder {
  private final Witnesses texts;
  private final Descent descent;
  private final Sources sources;
  private final int[] tops;
  private final Set<String> credited = new HashSet<>();

  OriginFinder(Witnesses texts, Descent descent, Sources sources) {
    this.texts = texts;
    this.descent = descent;
    this.sources = sources;
    this.tops = new int[texts.size()];
    Arrays.fill(tops, -1);
    for (int place = 0; place < texts.size(); place++) {
      climb(place);
      Sources.Source source = sources.of(place);
      if (source != null && source.credited()) {
        credited.add(source.key());
      }
      String agency = agency(place);
      if (agency != null && above(place) < 0) {
        credited.add(agency);
      }
      if (texts.get(place).isAgency()) {
        credited.add(texts.get(place).key());
      }
    }
  }

  List<Origin> find() {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int place = 0; place < texts.size(); place++) {
      members.computeIfAbsent(key(tops[place]), key -> new ArrayList<>()).add(place);
    }
    List<Draft> drafts =
        members.values().stream().map(this::draft).sorted(Draft.MOST_REPORTS_FIRST).toList();
    List<Origin> origins = new ArrayList<>();
    for (Draft draft : drafts) {
      origins.add(draft.numbered(origins.size() + 1));
    }
    return origins;
  }

  /** Goes up from a text to the one that most of it is from at last. */
  private void climb(int place) {
    List<Integer> path = new ArrayList<>();
    int top = place;
    int next = above(top);
    while (tops[top] < 0 && next >= 0) {
      path.add(top);
      top = next;
      next = above(top);
    }
    int found = tops[top] < 0 ? top : tops[top];
    tops[top] = found;
    path.forEach(on -> tops[on] = found);
  }

  private int above(int place) {
    List<Kinship> parents = descent.parents(place);
    if (!parents.isEmpty()) {
      return parents.get(0).isSlight() ? -1 : parents.get(0).other(place);
    }
    Sources.Source source = sources.of(place);
    return source == null ? -1 : source.seen();
  }

  private String key(int top) {
    String agency = agency(top);
    if (agency != null) {
      return "name " + agency;
    }
    Sources.Source source = sources.of(top);
    String key = source == null ? texts.get(top).key() : source.key();
    if (credited.contains(key)) {
      return "name " + key;
    }
    return source == null ? "text " + texts.get(top).id() : "inferred " + key;
  }

  /** Whom a text credits with the rest of it that has a slight part from another; else null. */
  private @Nullable String agency(int top) {
    return descent.parents(top).isEmpty()
        ? null
        : texts.get(top).sources().keySet().stream().findFirst().orElse(null);
  }

  private boolean isOrigin(int top) {
    return sources.of(top) == null && agency(top) == null;
  }

  private Draft draft(List<Integer> places) {
    boolean seen = places.stream().anyMatch(place -> isOrigin(tops[place]));
    List<ReportHead> reports =
        places.stream()
            .flatMap(place -> texts.get(place).versions().stream())
            .sorted(Telling.EARLIEST_FIRST)
            .toList();
    return new Draft(name(places), seen, reports);
  }

  /** As it is credited, else as it names itself. */
  private @Nullable String name(Collection<Integer> places) {
    for (int place : places) {
      String agency = agency(tops[place]);
      if (agency != null) {
        return texts.get(tops[place]).sources().get(agency);
      }
      Sources.Source source = sources.of(tops[place]);
      if (source != null && source.name() != null) {
        return source.name();
      }
    }
    int top = tops[places.iterator().next()];
    return sources.of(top) == null ? texts.get(top).name() : null;
  }

  /** An origin that has no number yet. */
  private record Draft(@Nullable String name, boolean seen, List<ReportHead> reports) {
    static final Comparator<Draft> MOST_REPORTS_FIRST =
        Comparator.<Draft>comparingInt(draft -> -draft.reports.size())
            .thenComparing(draft -> draft.reports.get(0), Telling.EARLIEST_FIRST);

    Origin numbered(int number) {
      Moment first =
          reports.stream().map(Telling::when).filter(Objects::nonNull).findFirst().orElse(null);
      List<String> ids = reports.stream().map(ReportHead::id).distinct().toList();
      return new Origin("o" + number, name, seen, first, ids);
    }
  }
}
