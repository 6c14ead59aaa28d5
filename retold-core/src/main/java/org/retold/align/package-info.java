/** Which sentences of two reports correspond, m to n, and how. */
@NullMarked
package org.retold.align;

import org.jspecify.annotations.NullMarked;
