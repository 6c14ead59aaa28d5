/**
 * What two reports are to each other: coverage, relation, direction, and the explanation behind
 * them.
 *
 * <p>An alignment says which sentences tell the same thing. It does not say that one was copied
 * from the other, for two reporters at one event tell the same things too. This package makes that
 * judgement, in four steps:
 *
 * <ol>
 *   <li>{@code PairEvidence} puts the words of both reports in rows ({@code WordRow}), each marked
 *       as prose or as what no writer chooses (quotations, names, figures, function words), finds
 *       the runs that both share ({@code RunFinder}), and notes what every aligned passage shows.
 *   <li>{@code Carriage} gives each passage a chance of being copied, first by itself, then in the
 *       company of the pair's other passages, and so says which sentences are carried over.
 *   <li>{@link org.retold.relation.RelationClassifier} asks a tree of questions over the resulting
 *       measures; its leaves are the six relations, and the chance of the leaf is the confidence.
 *   <li>{@code DirectionFinder} weighs what credits, clocks and the texts themselves say of who
 *       took from whom.
 * </ol>
 *
 * <p>All numbers that decide are in {@code relation-model.properties}, fitted by the bench. They
 * are few, and no weight has a sign that its measure's meaning forbids. {@code docs/relations.md}
 * holds the rules of the relations, examples and known problems.
 */
@NullMarked
package org.retold.relation;

import org.jspecify.annotations.NullMarked;
