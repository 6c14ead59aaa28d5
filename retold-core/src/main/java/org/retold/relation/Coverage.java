package org.retold.relation;

/**
 * How much of each report is carried over from the other.
 *
 * @param a share of the first report's own words that stand in derived passages, 0 to 1
 * @param b the same for the second report
 */
public record Coverage(double a, double b) {}
