/** Fits the relation model; lies beside the library's package so as to see its inner parts. */
@NullMarked
package org.retold.relation;

import org.jspecify.annotations.NullMarked;
