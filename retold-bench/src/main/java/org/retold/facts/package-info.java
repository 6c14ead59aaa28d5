/** Access for measures to what the library keeps to itself. */
@NullMarked
package org.retold.facts;

import org.jspecify.annotations.NullMarked;
