/** Comparisons as JSON, terminal text and one self-contained HTML page. */
@NullMarked
package org.retold.output;

import org.jspecify.annotations.NullMarked;
