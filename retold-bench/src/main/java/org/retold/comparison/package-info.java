/**
 * Asks the comparison what it keeps to itself: stands in its package to reach it, and is not part
 * of the library.
 */
@NullMarked
package org.retold.comparison;

import org.jspecify.annotations.NullMarked;
