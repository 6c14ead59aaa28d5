/**
 * Which sentences of two reports correspond, m to n, and how.
 *
 * <p>{@link org.retold.align.Aligner} takes two split reports and gives an {@link
 * org.retold.align.Alignment}: passages of one or more sentences on each side, and the sentences
 * that stand on one side only. A passage says that two places <em>tell the same thing</em>. It does
 * not say that one was copied from the other: two reporters at one event write passages that align.
 * Whether there is derived prose is for the package {@code relation} to decide.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Sentence numbers count the report's own sentences from 0; furniture has none.
 *   <li>A sentence stands in one passage at most. A lead that sums up three later sentences goes
 *       with the one that it shares most with, and with others only where they tell more of it.
 *   <li>{@code moved} is relative: of two blocks that changed places the shorter one is marked.
 *   <li>Reports of thousands of sentences are aligned through an index of their terms, so that a
 *       pair without a shared term can no longer be found there by meaning alone.
 * </ul>
 */
@NullMarked
package org.retold.align;

import org.jspecify.annotations.NullMarked;
