/** Checks of the invented stories that the other tests and the measures lean on. */
@NullMarked
package org.retold.stories;

import org.jspecify.annotations.NullMarked;
