package org.retold.collection;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what another thread was asked to do. */
final class Futures {
  private Futures() {}

  /** The result; what went wrong in the other thread goes on in this one. */
  static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CollectionException("the run was interrupted; run it again to go on", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
