/** Tests of the piles and their scorer. */
@NullMarked
package org.retold.bench.pile;

import org.jspecify.annotations.NullMarked;
