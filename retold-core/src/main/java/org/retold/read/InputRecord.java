package org.retold.read;

/**
 * One record of an input, taken off it but not read yet: a line of JSON lines, a page of a web
 * archive, a file of a folder.
 *
 * <p>Taking records off an input is quick and happens in order; reading one is the long part (it
 * decodes, parses, finds main text, furniture and credits), looks at nothing but itself and may
 * happen on any thread. Whoever reads several at once puts the results back into the order in which
 * the records came, and has what one thread would have given.
 */
@FunctionalInterface
public interface InputRecord {

  /**
   * Reads the record: mostly one report, sometimes none or several, and the problems met. It throws
   * nothing that the record's content could lead to, and gives the same each time.
   */
  ReadResult read();
}
