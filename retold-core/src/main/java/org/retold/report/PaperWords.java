package org.retold.report;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that the names of newspapers end with and hardly any others do. */
public final class PaperWords {
  private static final Set<String> WORDS =
      Set.of(
          "Times",
          "Post",
          "Gazette",
          "Herald",
          "Tribune",
          "Journal",
          "Chronicle",
          "Observer",
          "Star",
          "Mail",
          "Telegraph",
          "Guardian",
          "Express",
          "Mirror",
          "Courier",
          "Examiner",
          "Globe",
          "Dispatch",
          "Inquirer",
          "Enquirer",
          "Bulletin",
          "Sentinel",
          "Echo",
          "Argus",
          "Ledger",
          "Mercury",
          "Advertiser",
          "Messenger",
          "Beacon");

  private PaperWords() {}

  /** Those words and some more, as they are written in names. */
  public static Set<String> and(String... more) {
    return Stream.concat(WORDS.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}
