package org.retold.facts;

/**
 * A verb with the words before it that say whether its act is done, to come or possible, or a noun
 * or adjective that stands for one: "was scheduled to meet", "may have been hurt", "is considering
 * a law".
 *
 * @param from place of its first word in the passage
 * @param head place of its main word
 * @param modality how real the act is
 * @param negated whether a negation stands among its words
 * @param perfect whether the act lies in the past though it is hedged: "may have met"
 * @param light whether the main word says how real something is and names no act itself: "is
 *     planned", "was considering", "cannot be ruled out"
 */
public record Predicate(
    int from, int head, Modality modality, boolean negated, boolean perfect, boolean light) {}
