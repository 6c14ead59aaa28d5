package org.retold.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of buttons to pass a page on: "Share Tweet Email", "fbShare Tweet gShare Print". */
final class ShareBar {
  private static final Set<String> BUTTONS =
      Set.of(
          "share",
          "shares",
          "tweet",
          "email",
          "e-mail",
          "mail",
          "print",
          "pin",
          "whatsapp",
          "facebook",
          "twitter",
          "linkedin",
          "reddit",
          "pinterest",
          "flipboard",
          "telegram",
          "tumblr",
          "instagram",
          "messenger",
          "youtube",
          "bluesky",
          "mastodon",
          "threads",
          "x",
          "fbshare",
          "gshare",
          "google+",
          "copy",
          "link",
          "save",
          "connect",
          "comment",
          "sms");
  private static final Set<String> FILLERS =
      Set.of("on", "via", "this", "to", "more", "and", "or", "by", "with", "story", "article");
  private static final Pattern BETWEEN = Pattern.compile("[\\s|/·•,]+");
  private static final int MOST_WORDS = 15;
  private static final double MOSTLY = 0.6;

  private ShareBar() {}

  static boolean is(String text) {
    if (text.endsWith(".")) {
      return false;
    }
    String[] words = BETWEEN.split(text.toLowerCase(Locale.ROOT), MOST_WORDS + 2);
    if (words.length > MOST_WORDS + 1) {
      return false;
    }
    long buttons = Arrays.stream(words).filter(BUTTONS::contains).count();
    long fillers = Arrays.stream(words).filter(FILLERS::contains).count();
    boolean all = buttons + fillers == words.length;
    return words.length <= MOST_WORDS
        && (buttons >= 1 && all && !text.equals("X")
            || buttons >= 3 && buttons + fillers >= words.length * MOSTLY);
  }
}
