@NullMarked
package org.retold.comparison;

import org.jspecify.annotations.NullMarked;
