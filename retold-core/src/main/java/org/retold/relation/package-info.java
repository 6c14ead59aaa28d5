/**
 * What two reports are to each other: coverage, relation, direction, and the explanation behind
 * them.
 */
@NullMarked
package org.retold.relation;

import org.jspecify.annotations.NullMarked;
