/** Tests of the fits of relations. */
@NullMarked
package org.retold.relation;

import org.jspecify.annotations.NullMarked;
