package org.retold.collection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs tasks on several threads and hands their results over on one, in the order in which the
 * tasks came; what waits between them is bounded. For use by one thread.
 */
final class OrderedTasks<T> implements AutoCloseable {
  private static final int MOST_WAITING = 8;

  private final ExecutorService workers;
  private final int mostWaiting;
  private final Consumer<T> results;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  OrderedTasks(int threads, Consumer<T> results) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.mostWaiting = MOST_WAITING * threads;
    this.results = results;
  }

  /** Adds a task; hands over results first if too many wait. */
  void add(Callable<T> task) {
    while (waiting.size() >= mostWaiting) {
      handOver();
    }
    waiting.add(workers.submit(task));
  }

  /** Waits for all tasks and hands over what they gave. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOver();
    }
  }

  /** What went wrong in the other thread goes on in this one. */
  private void handOver() {
    try {
      results.accept(waiting.remove().get());
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

  /** Gives up what is still waiting, and waits for the tasks that are running. */
  @Override
  public void close() {
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
