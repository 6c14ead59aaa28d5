package org.retold.read;

import java.io.IOException;

/** An input's bytes cannot be read on from a position; the message is the reason and the advice. */
final class UnreadableInputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String position;

  UnreadableInputException(String position, String reason) {
    super(reason);
    this.position = position;
  }

  String position() {
    return position;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
