package org.retold.facts;

/**
 * Words of a sentence that tell a time.
 *
 * @param from the first word
 * @param end the word after the last
 * @param says what they say
 */
record TimeMention(int from, int end, TimeExpression says) {}
