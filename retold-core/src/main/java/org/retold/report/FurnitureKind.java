package org.retold.report;

import java.util.Locale;

/** What a piece of page furniture is. */
public enum FurnitureKind {
  /** The report's own headline, where it stands in the text. */
  HEADLINE,
  /** The place and day that open a wire report: "WASHINGTON, March 3 (Reuters) -". */
  DATELINE,
  /** Who wrote it. */
  BYLINE,
  /** A credit that stands alone: "Source: Reuters", "Reporting by …; Editing by …". */
  CREDIT,
  /** Words under a picture, with or without the photographer. */
  CAPTION,
  COMMENT_FORM,
  /** "Share this on …", "Print", "Follow us". */
  SHARE,
  NEWSLETTER,
  /** Links to other reports: "Also read: …". */
  RELATED,
  ADVERTISEMENT,
  /** Copyright and correction lines, contact addresses, terms. */
  NOTICE,
  /** A block that stands more than once in the same page. */
  REPEATED,
  /** A sentence that many unrelated reports hold: a disclaimer, a phrase of the trade. */
  FORMULA,
  OTHER;

  /** The lower-case word of the JSON output, {@code comment-form}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
