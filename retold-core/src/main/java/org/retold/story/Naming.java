package org.retold.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retold.report.Credit;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;

/**
 * Looks whether a text names as its source whom it comes from: the publisher of that text, or whom
 * that text credits itself.
 *
 * @param name the publisher or agency
 * @param words what says so, or null where the head of the report says it
 */
record Naming(String name, @Nullable String words) {

  /** How the copy names the source, or null where it does not. */
  static @Nullable Naming of(Witness copy, Witness source, NamedSources texts) {
    return of(copy, names(source), texts);
  }

  /** How the copy names a source that is not here, or null where it does not. */
  static @Nullable Naming of(Witness copy, String source, NamedSources texts) {
    return of(copy, Set.of(source), texts);
  }

  private static @Nullable Naming of(Witness copy, Set<String> names, NamedSources texts) {
    for (String name : names) {
      if (copy.mentions(name)) {
        return new Naming(name, null);
      }
    }
    return copy.credits() ? null : inText(copy, names, texts);
  }

  private static @Nullable Naming inText(Witness copy, Set<String> names, NamedSources texts) {
    for (String name : names) {
      for (String report : copy.reports()) {
        String words = copy.isCalled(name) ? null : texts.words(report, name);
        if (words != null) {
          return new Naming(name, words);
        }
      }
    }
    return null;
  }

  private static Set<String> names(Witness source) {
    Set<String> names = new LinkedHashSet<>();
    List<ReportHead> versions = source.versions();
    versions.stream()
        .flatMap(version -> Stream.ofNullable(version.publisher()))
        .map(Publisher::name)
        .forEach(names::add);
    versions.stream().flatMap(version -> version.credits().stream()).forEach(names::add);
    names.remove(Credit.UNNAMED);
    return names;
  }

  /** The sentence of an edge's evidence. */
  String sentence() {
    return words == null
        ? "It names " + name + " as a source."
        : "It names " + name + " as a source: \"" + words + "\".";
  }
}
