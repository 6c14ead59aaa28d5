@NullMarked
package org.retold.story;

import org.jspecify.annotations.NullMarked;
