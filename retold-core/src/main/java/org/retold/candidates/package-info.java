/**
 * Which pairs of reports are worth comparing, found by two roads: the same wording, the same event.
 */
@NullMarked
package org.retold.candidates;

import org.jspecify.annotations.NullMarked;
