/** Stories from verified links, and within a story who descends from whom and its origins. */
@NullMarked
package org.retold.story;

import org.jspecify.annotations.NullMarked;
