/** Quality on labelled data, and speed; one command a measure. */
@NullMarked
package org.retold.bench;

import org.jspecify.annotations.NullMarked;
