package org.retold.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Coverage;
import org.retold.relation.Relation;
import org.retold.story.LineageNode.Crediting;

/** Draws the graph of a story's texts: nodes and edges with their chances and evidence. */
final class LineageDrawing {
  /** The chance that a text is from whom it credits with the whole of it. */
  private static final double CREDITED = 0.9;

  private static final double MOST = 0.97;

  private final Witnesses texts;
  private final Kinships kinships;
  private final Descent descent;
  private final Sources sources;
  private final EdgeEvidence evidence;
  private final NamedSources named;
  private final Set<Integer> namesItsSource = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, LineageNode> unseen = new TreeMap<>();
  private final List<LineageEdge> edges = new ArrayList<>();

  LineageDrawing(
      Witnesses texts, Kinships kinships, Descent descent, Sources sources, NamedSources named) {
    this.texts = texts;
    this.kinships = kinships;
    this.descent = descent;
    this.sources = sources;
    this.evidence = new EdgeEvidence(texts);
    this.named = named;
    for (int place = 0; place < texts.size(); place++) {
      taken.addAll(texts.get(place).reports());
    }
  }

  Lineage draw() {
    List<LineageNode> nodes = new ArrayList<>();
    for (int place = 0; place < texts.size(); place++) {
      Witness text = texts.get(place);
      for (Kinship kin : descent.parents(place)) {
        edges.add(edge(kin, place));
      }
      hang(place);
      nodes.add(new LineageNode(text.id(), text.name(), true, text.reports(), crediting(place)));
    }
    nodes.addAll(unseen.values());
    nodes.sort(Comparator.comparing(LineageNode::id));
    edges.sort(Comparator.comparing(LineageEdge::from).thenComparing(LineageEdge::to));
    return new Lineage(nodes, edges);
  }

  private LineageEdge edge(Kinship kin, int to) {
    Witness copy = texts.get(to);
    Witness source = texts.get(kin.other(to));
    Naming naming = copy.sharesPublisher(source) ? null : Naming.of(copy, source, named);
    if (naming != null) {
      namesItsSource.add(to);
    }
    return new LineageEdge(
        source.id(),
        copy.id(),
        kin.link().relation(),
        coverage(kin, to),
        Math.min(MOST, kin.from(to) * kin.derived()),
        evidence.descent(kin, to, naming));
  }

  private static Coverage coverage(Kinship kin, int to) {
    return new Coverage(kin.coverage(kin.other(to)), kin.coverage(to));
  }

  private void hang(int place) {
    Sources.Source source = sources.of(place);
    if (source != null) {
      Kinship direct = source.seen() < 0 ? null : kinships.between(source.seen(), place);
      Kinship kin = direct == null ? source.kin() : direct;
      Set<String> said = new LinkedHashSet<>();
      String name = source.name();
      if (source.credited() && name != null) {
        said.add(EdgeEvidence.credited(name));
      } else if (name != null) {
        addNaming(Naming.of(texts.get(place), name, named), place, said);
      }
      if (direct != null) {
        said.addAll(evidence.descent(direct, place, null));
      } else if (kin != null && source.seen() >= 0) {
        said.add(evidence.shared(kin, descentOf(kin, place)));
      } else if (kin != null) {
        said.addAll(evidence.common(kin, descentOf(kin, place)));
      }
      String from = source.seen() >= 0 ? texts.get(source.seen()).id() : node(source).id();
      Relation relation = kin == null ? Relation.PARTLY_DERIVED : kin.link().relation();
      double course = kin == null ? 0 : course(kin, place, source.seen() >= 0);
      double chance = chance(course * (kin == null ? 0 : kin.derived()), source.credited());
      Coverage coverage = direct == null ? null : coverage(direct, place);
      String to = texts.get(place).id();
      edges.add(new LineageEdge(from, to, relation, coverage, chance, List.copyOf(said)));
    }
  }

  private void addNaming(@Nullable Naming naming, int place, Collection<String> said) {
    if (naming != null) {
      namesItsSource.add(place);
      said.add(naming.sentence());
    }
  }

  /** Which of the two texts of a kinship lies in the tree of this root. */
  private int descentOf(Kinship kin, int root) {
    return descent.root(kin.a()) == root ? kin.a() : kin.b();
  }

  /**
   * The chance that a tree goes back to what another text goes back to, or, where the source is
   * among them, to the other text itself.
   */
  private double course(Kinship kin, int place, boolean seen) {
    return kin.common() + (seen ? kin.from(descentOf(kin, place)) : 0);
  }

  /** The chance of a source by what the texts say of it, and by whether it is credited. */
  private static double chance(double byTexts, boolean credited) {
    return Math.min(MOST, 1 - (1 - byTexts) * (credited ? 1 - CREDITED : 1));
  }

  private LineageNode node(Sources.Source source) {
    return unseen.computeIfAbsent(
        source.key() + (source.name() == null ? " inferred" : ""),
        key ->
            new LineageNode(
                free(source), source.name(), false, List.of(), LineageNode.Crediting.ORIGINAL));
  }

  private String free(Sources.Source source) {
    String id = "unseen:" + (source.name() == null ? "before " + source.key() : source.name());
    while (!taken.add(id)) {
      id += "'";
    }
    return id;
  }

  private Crediting crediting(int place) {
    List<Kinship> parents = descent.parents(place);
    if (parents.isEmpty() && sources.of(place) == null) {
      return Crediting.ORIGINAL;
    }
    Witness text = texts.get(place);
    boolean own =
        !parents.isEmpty()
            && parents.stream()
                .allMatch(
                    kin ->
                        text.sharesPublisher(texts.get(kin.other(place)))
                            || kin.link().direction().isOfVersions());
    return own || text.credits() || namesItsSource.contains(place)
        ? Crediting.CREDITED
        : Crediting.UNCREDITED;
  }
}
