/** What is kept of a pile of reports on disk, and adding to it. */
@NullMarked
package org.retold.collection;

import org.jspecify.annotations.NullMarked;
