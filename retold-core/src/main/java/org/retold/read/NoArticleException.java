package org.retold.read;

/** Says why a page gave no report. */
final class NoArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  NoArticleException(String reason) {
    super(reason);
  }
}
