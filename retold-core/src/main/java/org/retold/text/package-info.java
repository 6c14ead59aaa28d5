/**
 * Sentences, tokens and normal forms with their spans, and the encoders that turn a sentence into a
 * vector.
 */
@NullMarked
package org.retold.text;

import org.jspecify.annotations.NullMarked;
