package org.retold.collection;

/** Why a collection cannot be used; the message says what is wrong and what to do. */
public final class CollectionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CollectionException(String message) {
    super(message);
  }

  CollectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
