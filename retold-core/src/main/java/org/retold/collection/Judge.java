package org.retold.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.retold.collection.VerdictTable.Judged;
import org.retold.story.Link;
import org.retold.story.PairVerifier;

/**
 * Brings the verdicts of a collection up to date.
 *
 * <p>Which pairs are worth comparing is worked out anew from all reports, which takes seconds; what
 * two reports are to each other depends on these two alone and is kept, which saves the minutes. So
 * a collection that was grown report by report holds the same verdicts as one that was filled at
 * once: those of pairs no longer worth comparing are taken out.
 */
final class Judge {
  /** Pairs that one thread takes at once; its neighbours in the walk share their reports. */
  private static final int BATCH = 256;

  /** What a verdict by profiles rests on: nothing but the two reports. */
  private static final long PROFILE_BASIS = 1;

  private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Store store;
  private final VerdictTable verdicts;
  private final Catalogue catalogue;
  private final PairVerifier verifier = new PairVerifier();
  private final FindProgress progress;
  private final ConcurrentLinkedQueue<ComparedReports> idle = new ConcurrentLinkedQueue<>();
  private long done;
  private long lastCommit = System.nanoTime();

  Judge(Store store, VerdictTable verdicts, Catalogue catalogue, FindProgress progress) {
    this.store = store;
    this.verdicts = verdicts;
    this.catalogue = catalogue;
    this.progress = progress;
  }

  /**
   * Compares every candidate pair that has no verdict yet.
   *
   * @param readers opens the store once more, for a thread to read from
   */
  void judge(Supplier<Store> readers, int threads) {
    progress.stage("looking for pairs worth comparing");
    WantedPairs wanted = settle(WantedPairs.of(catalogue, verifier));
    progress.stage("comparing");
    judgeByProfiles(wanted.byProfiles());
    compare(PairOrder.walk(wanted.byTexts(), catalogue.size()), readers, threads);
  }

  /** Takes out the verdicts that would not be reached again; leaves the pairs without one. */
  private WantedPairs settle(WantedPairs wanted) {
    NumberPairs known = new NumberPairs();
    NumberPairs unwanted = new NumberPairs();
    verdicts.eachPair(
        (a, b, basis) -> {
          boolean stands =
              wanted.byTexts().contains(a, b)
                  ? basis == textBasis(a, b)
                  : basis == PROFILE_BASIS && wanted.byProfiles().contains(a, b);
          (stands ? known : unwanted).add(a, b);
        });
    store.begin();
    for (int i = 0; i < unwanted.size(); i++) {
      verdicts.delete(unwanted.a(i), unwanted.b(i));
    }
    store.commit();
    known.sort();
    return wanted.without(known);
  }

  /** Stands for what a verdict by texts rests on: the sentences set apart, an even number. */
  private long textBasis(int a, int b) {
    return catalogue.masks(a, b) << 1;
  }

  private void judgeByProfiles(NumberPairs pairs) {
    store.begin();
    for (int i = 0; i < pairs.size(); i++) {
      int a = pairs.a(i);
      int b = pairs.b(i);
      Link link =
          verifier.byProfiles(
              catalogue.id(a), catalogue.profile(a), catalogue.id(b), catalogue.profile(b));
      verdicts.put(new Judged(a, b, PROFILE_BASIS, link));
    }
    store.commit();
  }

  private void compare(NumberPairs pairs, Supplier<Store> readers, int threads) {
    for (int i = 0; i < threads; i++) {
      idle.add(new ComparedReports(readers.get(), catalogue, verifier));
    }
    store.begin();
    try (OrderedTasks<List<Judged>> tasks =
        new OrderedTasks<>(threads, batch -> keep(batch, pairs.size()))) {
      for (int start = 0; start < pairs.size(); start += BATCH) {
        int from = start;
        int to = Math.min(pairs.size(), start + BATCH);
        tasks.add(() -> batch(pairs, from, to));
      }
      tasks.finish();
      commit(pairs.size());
    } catch (RuntimeException | Error e) {
      store.rollback();
      throw e;
    } finally {
      idle.forEach(ComparedReports::close);
      idle.clear();
    }
  }

  private void keep(List<Judged> batch, long all) {
    batch.forEach(verdicts::put);
    done += batch.size();
    if (System.nanoTime() - lastCommit > COMMIT_NANOS) {
      commit(all);
      store.begin();
    }
  }

  private void commit(long all) {
    store.commit();
    progress.compared(done, all);
    lastCommit = System.nanoTime();
  }

  private List<Judged> batch(NumberPairs pairs, int from, int to) {
    ComparedReports texts = idle.remove();
    try {
      List<Judged> batch = new ArrayList<>(to - from);
      for (int i = from; i < to; i++) {
        batch.add(judged(pairs.a(i), pairs.b(i), texts));
      }
      return batch;
    } finally {
      idle.add(texts);
    }
  }

  private Judged judged(int a, int b, ComparedReports texts) {
    return new Judged(a, b, textBasis(a, b), verifier.verify(texts.of(a), texts.of(b)));
  }
}
