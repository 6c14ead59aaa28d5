@NullMarked
package org.retold.output;

import org.jspecify.annotations.NullMarked;
