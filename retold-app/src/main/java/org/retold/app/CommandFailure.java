package org.retold.app;

/** Ends a command with status 2; the message says what is wrong and what to do. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailure(String message) {
    super(message);
  }
}
