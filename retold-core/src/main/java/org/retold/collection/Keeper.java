package org.retold.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.retold.read.InputRecord;
import org.retold.read.ReadProblem;
import org.retold.read.ReadResult;
import org.retold.read.ReportSource;
import org.retold.report.Report;
import org.retold.report.ReportHead;
import org.retold.text.TextAnalyzer;

/**
 * Reads inputs into a collection. Records are taken off the inputs on one thread, read and analysed
 * on several, and kept in order on the first; what waits between them is bounded.
 */
final class Keeper {
  private static final int BATCH = 64;

  /** Kept together or not at all; a killed run reads these again. */
  private static final int COMMIT = 2_000;

  private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Store store;
  private final ReportTable reports;
  private final int threads;
  private final FindProgress progress;
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final KeySet keys = new KeySet();
  private int next;
  private long kept;
  private long known;
  private int sinceCommit;
  private long lastCommit = System.nanoTime();

  Keeper(Store store, ReportTable reports, int threads, FindProgress progress) {
    this.store = store;
    this.reports = reports;
    this.threads = threads;
    this.progress = progress;
  }

  /** What one batch of records gave. */
  private record Batch(List<ReportRow> rows, List<ReadProblem> problems, int known) {}

  /** Reads everything that the source holds; returns how many reports are new. */
  long keep(ReportSource source) {
    next = reports.size();
    reports.eachKey(keys::add);
    List<InputRecord> batch = new ArrayList<>(BATCH);
    store.begin();
    try (OrderedTasks<Batch> tasks = new OrderedTasks<>(threads, read -> write(read, source))) {
      source.forEach(
          record -> {
            batch.add(record);
            if (batch.size() == BATCH) {
              List<InputRecord> records = List.copyOf(batch);
              tasks.add(() -> read(records));
              batch.clear();
            }
          });
      tasks.add(() -> read(List.copyOf(batch)));
      tasks.finish();
      store.commit();
      progress.kept(kept, known, source.progress());
    } catch (RuntimeException | Error e) {
      store.rollback();
      throw e;
    }
    return kept;
  }

  private Batch read(List<InputRecord> records) {
    List<ReportRow> rows = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    int old = 0;
    for (InputRecord record : records) {
      ReadResult result = record.read();
      problems.addAll(result.problems());
      for (Report report : result.reports()) {
        ReportKey key = ReportKey.of(report);
        if (isKnown(key)) {
          old++;
        } else {
          rows.add(row(key, report));
        }
      }
    }
    return new Batch(rows, problems, old);
  }

  private boolean isKnown(ReportKey key) {
    synchronized (keys) {
      return keys.contains(key);
    }
  }

  private ReportRow row(ReportKey key, Report report) {
    Traits traits = Traits.of(analyzer.analyze(report));
    return new ReportRow(key, report, ReportHead.of(report, traits.signature().words()), traits);
  }

  private void write(Batch batch, ReportSource source) {
    batch.problems().forEach(progress::problem);
    known += batch.known();
    for (ReportRow row : batch.rows()) {
      if (isNew(row.key())) {
        reports.insert(next++, row);
        kept++;
        sinceCommit++;
      } else {
        known++;
      }
    }
    if (sinceCommit >= COMMIT || System.nanoTime() - lastCommit > COMMIT_NANOS) {
      commit(source);
    }
  }

  private boolean isNew(ReportKey key) {
    synchronized (keys) {
      return keys.add(key);
    }
  }

  private void commit(ReportSource source) {
    store.commit();
    progress.kept(kept, known, source.progress());
    store.begin();
    sinceCommit = 0;
    lastCommit = System.nanoTime();
  }
}
