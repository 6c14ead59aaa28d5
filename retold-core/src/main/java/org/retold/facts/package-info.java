/**
 * What one report states: figures, times, names, places, quotes, attributions, certainty, status,
 * degree.
 */
@NullMarked
package org.retold.facts;

import org.jspecify.annotations.NullMarked;
