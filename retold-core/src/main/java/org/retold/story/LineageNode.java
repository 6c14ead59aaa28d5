package org.retold.story;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text in the history of a story: the versions that one address has had, or a source that is
 * not in the pile.
 *
 * @param id unique within the story
 * @param name the publisher or agency, or null
 * @param seen false for a source that is credited or inferred and not in the pile
 * @param reports ids of its versions, the oldest first; empty when it is not seen
 * @param crediting whether it names where it got its text
 */
public record LineageNode(
    String id, @Nullable String name, boolean seen, List<String> reports, Crediting crediting) {

  public LineageNode {
    reports = List.copyOf(reports);
  }

  /** Whether a text names its source. */
  public enum Crediting {
    /** It derives from nothing that is known. */
    ORIGINAL,
    /** It derives from another and names an agency or outlet, or is its own publisher's text. */
    CREDITED,
    /** It derives from another and names nobody. */
    UNCREDITED;

    /** The lower-case word of the outputs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
