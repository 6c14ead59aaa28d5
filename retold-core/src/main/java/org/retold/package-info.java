/** The front door: {@link org.retold.Retold}. */
@NullMarked
package org.retold;

import org.jspecify.annotations.NullMarked;
