package org.retold.story;

import java.util.List;
import org.retold.relation.Relation;

/**
 * One text descends from another.
 *
 * @param from id of the node that was retold
 * @param to id of the node that retells it
 * @param relation what the two are to each other
 * @param probability the chance that {@code to} has its text from {@code from}, 0 to 1
 * @param evidence what speaks for it, each a sentence, the weightiest first
 */
public record LineageEdge(
    String from, String to, Relation relation, double probability, List<String> evidence) {

  public LineageEdge {
    evidence = List.copyOf(evidence);
  }
}
