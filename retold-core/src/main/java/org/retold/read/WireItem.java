package org.retold.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Publisher;
import org.retold.report.Report;

/**
 * What an item of a wire says of itself, whichever format it came in.
 *
 * <p>The versions of an item are reports of their own. They share the address, which is the item's
 * lasting name where it has no other, and differ in the id, which has the version behind an
 * {@code @}.
 *
 * @param name the item's lasting name, the same in each of its versions
 * @param version which version it is
 * @param provider the wire that sent it
 * @param extra what the item says besides
 */
record WireItem(
    Optional<String> name,
    Optional<String> version,
    @Nullable String headline,
    @Nullable String provider,
    List<String> authors,
    Clocks clocks,
    Optional<Markup> text,
    Map<String, Object> extra) {

  WireItem {
    authors = List.copyOf(authors);
    extra = new LinkedHashMap<>(extra);
  }

  /** The id of a version of an item. */
  static String id(String name, Optional<String> version) {
    return version.map(number -> name + "@" + number).orElse(name);
  }

  /** Gives the report to the intake, or says why there is none. */
  void take(String position, String defaultId, Intake intake) {
    Optional<Markup> shown = text.filter(markup -> !markup.isBlank());
    if (shown.isEmpty()) {
      intake.refuse(position, "is a news item without text: a picture, a film, or text elsewhere");
      return;
    }
    Map<String, Object> rest = new LinkedHashMap<>(extra);
    version.ifPresent(number -> rest.put("version", number));
    Report report =
        shown
            .get()
            .report(name.map(lasting -> id(lasting, version)).orElse(defaultId), position, intake)
            .url(name.orElse(null))
            .title(headline)
            .publisher(provider == null ? null : new Publisher(provider))
            .authors(authors)
            .clocks(clocks)
            .extra(rest)
            .build();
    ReportFinisher.finish(report, position, intake);
  }
}
