package org.retold.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Report;

/**
 * How late a version of its text a report says that it is: a wire's "UPDATE 2", a "CORRECTED" over
 * the headline, a note that an earlier version of the article was wrong.
 */
final class Corrections {
  private static final Pattern NUMBERED = Pattern.compile("^\\W*(?:UPDATE|WRAPUP) (\\d{1,2})\\b");

  private static final Pattern HEADED =
      Pattern.compile(
          "^\\W*(?:CORRECTED|CORRECTION|REFILE|RECASTS?|UPDATED?)\\b *[-:\\u2013\\u2014]");

  private static final Pattern NOTED =
      Pattern.compile(
          "(?i)\\b(?:earlier|previous|original|first) (?:version|edition)s? of this"
              + " (?:article|story|report|item|text|piece|dispatch|post|column)\\b"
              + "|\\bthis (?:article|story|report|item|text|piece|post|column) (?:has been|was)"
              + " (?:corrected|amended)\\b"
              + "|^[ \\t]*\\(?(?:corrects|refiles to correct) (?=\\p{Ll})",
          Pattern.MULTILINE);

  private Corrections() {}

  /** 0 for a report that does not say it is a later version, else 1 or its number. */
  static int of(Report report) {
    int headed = Math.max(headed(report.title()), headed(report.text()));
    return Math.max(headed, NOTED.matcher(report.text()).find() ? 1 : 0);
  }

  private static int headed(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.find()) {
      return Math.max(1, Integer.parseInt(numbered.group(1)));
    }
    return HEADED.matcher(text).find() ? 1 : 0;
  }
}
