package org.retold.read;

/**
 * Something of an input that could not be read, or could only be read in part.
 *
 * @param file the input as the user named it
 * @param position where in it, in words: "line 12", "byte 4096", "whole file"
 * @param reason what is wrong and, where there is something, what to do
 * @param fatal whether no report came of it
 */
public record ReadProblem(String file, String position, String reason, boolean fatal) {}
