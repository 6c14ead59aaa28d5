package org.retold.app;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where standard output goes.
 *
 * @param interactive whether that is a terminal
 * @param columns its width in cells
 * @param colored whether it may be sent colours
 * @param unicode whether it shows characters beyond ASCII
 */
record Terminal(boolean interactive, int columns, boolean colored, boolean unicode) {
  private static final int DEFAULT_COLUMNS = 100;

  /** What the launcher, the environment and the virtual machine say of this process. */
  static Terminal ofProcess() {
    return of(
        System.getenv(),
        System.getProperty("retold.terminal"),
        System.getProperty("retold.columns"),
        System.getProperty("retold.locale"));
  }

  /**
   * Reads the answer out of the environment.
   *
   * @param launcher "true" or "false" where the launcher looked at standard output, else null
   * @param measured the terminal's width as the launcher measured it, else null
   * @param locale the user's locale where the launcher had to replace it, else null
   */
  static Terminal of(
      Map<String, String> environment,
      @Nullable String launcher,
      @Nullable String measured,
      @Nullable String locale) {
    boolean interactive = launcher == null ? hasConsole() : Boolean.parseBoolean(launcher);
    int columns = number(environment.get("COLUMNS"), number(measured, DEFAULT_COLUMNS));
    boolean colored =
        interactive
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    String language = locale == null ? language(environment) : locale;
    return new Terminal(interactive, columns, colored, !interactive || isUnicode(language));
  }

  private static int number(@Nullable String digits, int otherwise) {
    if (digits == null || !digits.matches("[1-9][0-9]{0,4}")) {
      return otherwise;
    }
    return Integer.parseInt(digits);
  }

  private static String language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static boolean isUnicode(String language) {
    String lower = language.toLowerCase(Locale.ROOT);
    return lower.contains("utf-8") || lower.contains("utf8");
  }

  /** Since Java 22 there is always a console, and it says itself whether it is a terminal. */
  private static boolean hasConsole() {
    Object console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = java.io.Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(isTerminal.invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
