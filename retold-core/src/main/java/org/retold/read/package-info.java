/**
 * Reads files into reports: one reader per format, main text out of HTML, credits and furniture.
 */
@NullMarked
package org.retold.read;

import org.jspecify.annotations.NullMarked;
