package org.retold.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retold.read.ReportSource;
import org.retold.report.Report;
import org.retold.report.ReportHead;
import org.retold.story.Link;
import org.retold.story.StoryFinder;
import org.retold.story.StorySet;

/**
 * A pile of reports on disk, and what was found out about them; later runs add to it.
 *
 * <p>A folder with a database and a lock. One process writes at a time, any number reads. What
 * {@link FindProgress#kept} told of survives the death of the process at any moment; a run that is
 * given the same inputs again goes on where the dead one stopped. The stories depend on which
 * reports there are, and on nothing else: not on the order in which they came, nor on the number of
 * runs or threads.
 *
 * <p>Every method throws a {@link CollectionException} where the collection cannot be used; its
 * message is meant for the user. Not safe for use by several threads at once.
 */
public final class ReportCollection implements AutoCloseable {
  /** Changes when what reports are found by, or how they are compared, changes. */
  private static final String VERSION = "4";

  private static final String VERSION_NAME = "judged-by";
  private static final String JUDGED = "judged-reports";

  private final Path folder;
  private final @Nullable CollectionLock lock;
  private final boolean passing;
  private final Store store;
  private final ReportTable reports;
  private final VerdictTable verdicts;
  private @Nullable DisplayIds ids;

  private ReportCollection(
      Path folder, @Nullable CollectionLock lock, boolean passing, Store store) {
    this.folder = folder;
    this.lock = lock;
    this.passing = passing;
    this.store = store;
    this.reports = new ReportTable(store);
    this.verdicts = new VerdictTable(store);
  }

  /** Opens a collection for reading. */
  public static ReportCollection open(Path folder) {
    if (!Files.isRegularFile(folder.resolve(Store.FILE))) {
      throw new CollectionException(
          "%s is no collection: there is no %s in it; retold find INPUT --into %s makes one"
              .formatted(folder, Store.FILE, folder));
    }
    return new ReportCollection(folder, null, false, Store.forReading(folder));
  }

  /** Opens a collection for adding to it, and makes it where there is none. */
  public static ReportCollection openForAdding(Path folder) {
    CollectionLock lock = null;
    try {
      prepare(folder);
      lock = CollectionLock.take(folder);
      return new ReportCollection(folder, lock, false, Store.forWriting(folder));
    } catch (IOException e) {
      throw new CollectionException(
          "%s cannot be written (%s); check the path and its permissions"
              .formatted(folder, reason(e)),
          e);
    } catch (RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  /** A collection in a folder of its own that is gone when it is closed. */
  public static ReportCollection passing() {
    try {
      Path folder = Files.createTempDirectory("retold-");
      return new ReportCollection(folder, null, true, Store.passing(folder));
    } catch (IOException e) {
      throw new CollectionException(
          "no temporary folder can be made (%s); name one with --into".formatted(reason(e)), e);
    }
  }

  private static void prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (!Files.exists(folder.resolve(Store.FILE)) && holdsFiles(folder)) {
      throw new CollectionException(
          "%s holds other files and is no collection; name a new or an empty folder"
              .formatted(folder));
    }
  }

  /** Whether the folder holds more than a lock that an earlier run left. */
  private static boolean holdsFiles(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!CollectionLock.isLock(file)) {
          return true;
        }
      }
      return false;
    }
  }

  private static void release(@Nullable CollectionLock lock) {
    if (lock != null) {
      lock.close();
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /** How many reports are in it. */
  public int size() {
    return reports.size();
  }

  /**
   * Reads the inputs and keeps what is new.
   *
   * @param threads how many read at once
   * @return how many reports are new
   */
  public long add(ReportSource source, int threads, FindProgress progress) {
    progress.stage("reading");
    return new Keeper(store, reports, threads, progress).keep(source);
  }

  /**
   * Compares what has to be compared and was not yet.
   *
   * @param threads how many compare at once
   */
  public void compare(int threads, FindProgress progress) {
    bringUpToDate(progress);
    if (isCompared()) {
      return;
    }
    progress.stage("reading what reports are found by");
    new Judge(store, verdicts, Catalogue.of(reports), progress)
        .judge(() -> Store.forReading(folder), threads);
    store.setMeta(JUDGED, Integer.toString(size()));
  }

  /** Whether every report has been compared with those worth comparing it with. */
  public boolean isCompared() {
    return VERSION.equals(store.meta(VERSION_NAME))
        && Integer.toString(size()).equals(store.meta(JUDGED));
  }

  /** What an older Retold found out is found out anew. */
  private void bringUpToDate(FindProgress progress) {
    String version = store.meta(VERSION_NAME);
    if (VERSION.equals(version)) {
      return;
    }
    if (version != null) {
      progress.stage("reading anew what an older Retold had read");
      new Rereader(store, reports).reread();
    }
    store.setMeta(VERSION_NAME, VERSION);
  }

  /** The stories, by the verdicts that are there. */
  public StorySet stories() {
    DisplayIds named = ids();
    List<Link> links = new ArrayList<>();
    verdicts.eachLink(named::of, links::add);
    return new StoryFinder(new NamedInTexts(reports, named)).find(named.heads(), links);
  }

  /** The heads of all reports, by id. */
  public List<ReportHead> heads() {
    return ids().heads().stream().sorted(Comparator.comparing(ReportHead::id)).toList();
  }

  /** The ids that several reports have, and what each of those is called instead, sorted. */
  public SortedMap<String, List<String>> sharedIds() {
    SortedMap<String, List<String>> shared = new TreeMap<>();
    ids().shared().forEach((id, called) -> shared.put(id, called.stream().sorted().toList()));
    return shared;
  }

  /**
   * The id of the report that somebody means by an id as they typed it: whole, its beginning or end
   * where no other has it, or as it is shown where it is long, with three dots for its middle.
   *
   * @throws CollectionException if none is meant, or more than one; the message names the nearest
   */
  public String meant(String typed) {
    return new IdSearch(ids().heads().stream().map(ReportHead::id).toList()).find(typed);
  }

  /** The report that the stories call by this id, or null. */
  public @Nullable Report report(String id) {
    Integer number = ids().number(id);
    return number == null ? null : reports.report(number).toBuilder().id(id).build();
  }

  /** What two reports were found to be to each other, or null where they were never compared. */
  public @Nullable Link link(String a, String b) {
    Integer first = ids().number(a);
    Integer second = ids().number(b);
    return first == null || second == null ? null : verdicts.link(first, second, ids()::of);
  }

  /** Why two reports came up for comparison or why they did not, each reason a sentence. */
  public List<String> whyCompared(String a, String b) {
    Integer first = ids().number(a);
    Integer second = ids().number(b);
    return first == null || second == null
        ? List.of()
        : new Inquiry(reports, Catalogue.of(reports))
            .whyCompared(first, second, verdicts.link(first, second, ids()::of) != null);
  }

  /** What the reports are called, read once until there are more, by this run or by another. */
  private DisplayIds ids() {
    DisplayIds known = ids;
    if (known == null || known.heads().size() != size()) {
      known = DisplayIds.of(reports.heads());
      ids = known;
    }
    return known;
  }

  @Override
  public void close() {
    reports.close();
    verdicts.close();
    store.close();
    release(lock);
    if (passing) {
      deleteFolder();
    }
  }

  private void deleteFolder() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
