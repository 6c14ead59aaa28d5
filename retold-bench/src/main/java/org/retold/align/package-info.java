/**
 * Fits the aligner: stands in its package to reach its features, and is not part of the library.
 */
@NullMarked
package org.retold.align;

import org.jspecify.annotations.NullMarked;
