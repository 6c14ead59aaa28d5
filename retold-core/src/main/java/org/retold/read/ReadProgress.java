package org.retold.read;

/**
 * How far the reading of a pile has come.
 *
 * @param bytes how many bytes were read, as they lie on the disk: packed ones count as packed
 * @param allBytes how many there are in all, or -1 where that is not known
 */
public record ReadProgress(long bytes, long allBytes) {}
