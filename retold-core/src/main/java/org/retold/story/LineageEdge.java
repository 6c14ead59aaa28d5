package org.retold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Coverage;
import org.retold.relation.Relation;

/**
 * One text descends from another.
 *
 * @param from id of the node that was retold
 * @param to id of the node that retells it
 * @param relation what the two are to each other
 * @param coverage how much is carried over: {@code a} is the share of {@code from} that was used,
 *     {@code b} the share of {@code to} that is from there; null where the two were not compared
 * @param probability the chance that {@code to} has its text from {@code from}, 0 to 1
 * @param evidence what speaks for it, each a sentence, the weightiest first
 */
public record LineageEdge(
    String from,
    String to,
    Relation relation,
    @Nullable Coverage coverage,
    double probability,
    List<String> evidence) {

  public LineageEdge {
    evidence = List.copyOf(evidence);
  }
}
