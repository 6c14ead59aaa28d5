package org.retold.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name of an agency or outlet without what it is written with at times: "The Associated Press",
 * "AP" and "AP News" are one.
 */
final class OutletName {
  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("associated press", "ap"),
          Map.entry("thomson reuters", "reuters"),
          Map.entry("agence france presse", "afp"),
          Map.entry("united press", "upi"),
          Map.entry("deutsche presse agentur", "dpa"),
          Map.entry("press association", "pa"),
          Map.entry("pa media", "pa"),
          Map.entry("press trust of india", "pti"),
          Map.entry("australian associated press", "aap"),
          Map.entry("agencia efe", "efe"),
          Map.entry("voa", "voice of america"));

  /** What the names of well-known agencies have in common with their spellings. */
  private static final Set<String> AGENCIES =
      Set.of(
          "reuters",
          "ap",
          "afp",
          "upi",
          "bloomberg",
          "dpa",
          "pa",
          "aap",
          "canadian press",
          "xinhua",
          "tass",
          "ria novosti",
          "interfax",
          "kyodo",
          "jiji press",
          "yonhap",
          "kcna",
          "pti",
          "ani",
          "ians",
          "anadolu",
          "efe",
          "ansa",
          "apa",
          "belga",
          "anp",
          "keystone sda",
          "ritzau",
          "ntb",
          "lusa",
          "pap",
          "ctk",
          "čtk",
          "tanjug",
          "ukrinform",
          "antara",
          "bernama",
          "wam",
          "irna",
          "sapa",
          "dow jones",
          "cnn wire");

  /** Words that an outlet's services and editions add to its name. */
  private static final Set<String> ADDED =
      Set.of(
          "news",
          "online",
          "agency",
          "newswire",
          "newswires",
          "wire",
          "staff",
          "newsroom",
          "com",
          "org",
          "net",
          "co",
          "uk",
          "us",
          "usa",
          "india",
          "international",
          "service",
          "english",
          "world");

  private OutletName() {}

  /** What the spellings of one name have in common. */
  static String key(String name) {
    List<String> words =
        new ArrayList<>(
            Arrays.stream(
                    name.toLowerCase(Locale.ROOT)
                        .replaceAll("\\.(?=\\p{L}\\b)", "")
                        .split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    while (words.size() > 1 && (words.get(0).equals("the") || words.get(0).equals("www"))) {
      words.remove(0);
    }
    while (words.size() > 1 && isAdded(words)) {
      words.remove(words.size() - 1);
    }
    String key = String.join(" ", words);
    return SHORT_FORMS.getOrDefault(key, key);
  }

  /** Whether this is the key of an agency. */
  static boolean isAgency(String key) {
    return AGENCIES.contains(key);
  }

  private static boolean isAdded(List<String> words) {
    return ADDED.contains(words.get(words.size() - 1)) && !words.get(words.size() - 2).equals("of");
  }
}
