@NullMarked
package org.retold.facts;

import org.jspecify.annotations.NullMarked;
