@NullMarked
package org.retold.candidates;

import org.jspecify.annotations.NullMarked;
