/**
 * Two or more reports compared: alignment, verdict, and every fact kept, changed, left out or
 * added.
 */
@NullMarked
package org.retold.comparison;

import org.jspecify.annotations.NullMarked;
