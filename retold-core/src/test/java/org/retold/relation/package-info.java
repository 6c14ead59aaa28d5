/** What relations mean, on invented reports. */
@NullMarked
package org.retold.relation;

import org.jspecify.annotations.NullMarked;
