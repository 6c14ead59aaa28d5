/** Programs that show how the library is used; each is run by a test. */
@NullMarked
package org.retold.examples;

import org.jspecify.annotations.NullMarked;
