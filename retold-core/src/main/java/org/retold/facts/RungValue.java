package org.retold.facts;

/**
 * A place on a scale of words: "good" and "excellent" are rungs of one scale, "considered" and
 * "approved" of another.
 *
 * @param scale name of the scale
 * @param rung number of the rung, from 0
 * @param telling whether its words are so rare that meeting two rungs in one passage tells much
 */
public record RungValue(String scale, int rung, boolean telling) implements FactValue {}
