/** What the bench must see of the collection's insides. */
@NullMarked
package org.retold.collection;

import org.jspecify.annotations.NullMarked;
