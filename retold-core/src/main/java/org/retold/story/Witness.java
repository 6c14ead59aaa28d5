package org.retold.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;
import org.retold.report.SourceNaming;

/** One text of a story with its history: the versions of one address. */
final class Witness {
  private final List<ReportHead> versions;
  private final @Nullable String name;
  private final String key;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final boolean agency;

  /**
   * A text.
   *
   * @param versions the oldest first, at least one
   */
  Witness(List<ReportHead> versions) {
    this.versions = List.copyOf(versions);
    this.name = publisher(versions);
    this.key = name == null ? "" : OutletName.key(name);
    for (ReportHead version : versions) {
      version.wholeCredits().forEach(from -> sources.putIfAbsent(OutletName.key(from), from));
    }
    boolean ownCredit = sources.remove(key) != null;
    this.agency = ownCredit || OutletName.isAgency(key);
  }

  private static @Nullable String publisher(List<ReportHead> versions) {
    return versions.stream()
        .map(ReportHead::publisher)
        .filter(Objects::nonNull)
        .map(Publisher::name)
        .findFirst()
        .orElse(null);
  }

  String id() {
    return versions.get(0).id();
  }

  List<ReportHead> versions() {
    return versions;
  }

  List<String> reports() {
    return versions.stream().map(ReportHead::id).distinct().toList();
  }

  /** Who put it out, or null. */
  @Nullable String name() {
    return name;
  }

  /** What the spellings of its publisher's name have in common; empty without a publisher. */
  String key() {
    return key;
  }

  /** Whom it credits with the whole report, by key, itself left out, in order of place. */
  Map<String, String> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /**
   * Whether it is put out by one whose reports others carry: a news agency, or whoever puts its own
   * name to the report as agencies do.
   */
  boolean isAgency() {
    return agency;
  }

  /** Whether it credits the publisher of the other with the whole report. */
  boolean takesFrom(Witness other) {
    return !other.key.isEmpty() && sources.containsKey(other.key);
  }

  /** Whether both are put out under one name. */
  boolean sharesPublisher(Witness other) {
    return !key.isEmpty() && key.equals(other.key);
  }

  /** Whether both credit one agency or outlet, which put out neither, with the whole report. */
  boolean sharesSource(Witness other) {
    return !sharesPublisher(other)
        && !Collections.disjoint(sources.keySet(), other.sources.keySet());
  }

  /** Whether it names anybody else as a source, in whatever place. */
  boolean credits() {
    return versions.stream()
        .flatMap(version -> version.credits().stream())
        .anyMatch(from -> !isCalled(from));
  }

  /** Whether it names this publisher or agency, which is not its own, in whatever place. */
  boolean mentions(String other) {
    String wanted = OutletName.key(other);
    return !isCalled(other)
        && versions.stream()
            .flatMap(version -> version.credits().stream())
            .anyMatch(from -> OutletName.key(from).equals(wanted));
  }

  /** Whether this is a name of its own publisher, whole or as papers shorten it: "the Gazette". */
  boolean isCalled(String other) {
    String called = OutletName.key(other);
    return called.equals(key) || key.endsWith(" " + called) && SourceNaming.isShortName(called);
  }
}
