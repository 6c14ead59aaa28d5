/** Piles of news made by a seed, with planted copies whose truth is known, and their scorer. */
@NullMarked
package org.retold.bench.pile;

import org.jspecify.annotations.NullMarked;
