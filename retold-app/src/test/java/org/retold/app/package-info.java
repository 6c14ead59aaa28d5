@NullMarked
package org.retold.app;

import org.jspecify.annotations.NullMarked;
