package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** People's names as bylines write them. */
final class PersonNames {
  private static final String PARTICLE =
      "(?:de|da|di|del|della|dos|du|la|le|van|von|der|den|ter|ten|al|el|bin|ibn|y|e|st\\.?)";
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.)";

  /** Two to five words that begin with capitals, particles between them. */
  static final String NAME = WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + "){1,3}";

  static final String SEPARATOR = "(?: ?, and | ?, ?| and | & | ?; ?| ?\\| | ?/ ?)";
  static final String NAMES = NAME + "(?:" + SEPARATOR + NAME + "){0,7}";

  private static final Pattern ONE = Pattern.compile(NAME);
  private static final Pattern ROLE =
      Pattern.compile(
          "/| (?:Staff|Senior|Chief|National|Foreign|Political|Business|Sports|Security|White House|News"
              + "|Special|Writer|Reporter|Correspondent|Editor|Columnist|Contributor|Bureau)\\b"
              + "| (?:STAFF|SENIOR|WRITER|REPORTER|CORRESPONDENT|EDITOR)\\b");
  private static final Pattern PARTS = Pattern.compile(SEPARATOR);

  private PersonNames() {}

  /** The names of a list, in order; what is no name is left out. */
  static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(list)) {
      String name = ROLE.split(Outlets.in(part).replaceAll("/"), 2)[0].strip();
      if (ONE.matcher(name).matches()) {
        names.add(name);
      }
    }
    return names;
  }
}
