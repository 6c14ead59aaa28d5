package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a page's headline and frees it from the site's name. */
final class PageTitle {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:~-]+\\s+|\\s*[|»]\\s*");
  private static final Pattern ENDS_AS_SEPARATOR = Pattern.compile(".*[|–—·•»:~-]\\s+");
  private static final int LONGEST_TITLE = 400;

  private PageTitle() {}

  /** The headline, without the site's name; null where the page names none. */
  static @Nullable String of(
      Document page, LinkedData data, Map<String, String> metas, @Nullable String site) {
    List<String> headings = headings(page);
    List<String> candidates = new ArrayList<>();
    data.text("headline").ifPresent(candidates::add);
    for (String key : List.of("og:title", "twitter:title", "dc.title", "parsely-title")) {
      candidates.add(metas.getOrDefault(key, ""));
    }
    candidates.add(page.title());
    candidates.addAll(headings);
    for (String candidate : candidates) {
      String title = withoutSite(squeeze(candidate), site, headings);
      if (!title.isEmpty() && !key(title).equals(key(site == null ? "" : site))) {
        return title;
      }
    }
    return null;
  }

  private static List<String> headings(Document page) {
    List<String> texts = new ArrayList<>();
    for (Element heading : page.getElementsByTag("h1")) {
      String text = squeeze(heading.text());
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The text on one line, cut where no title would still go on. */
  static String squeeze(String text) {
    String cut = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    return cut.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Cuts the site's name off either end: by name, or where what is left is a heading. */
  private static String withoutSite(String title, @Nullable String site, List<String> headings) {
    for (String heading : headings) {
      if (title.startsWith(heading)
          && SEPARATOR.matcher(title.substring(heading.length())).lookingAt()) {
        return heading;
      }
      if (title.endsWith(heading)
          && ENDS_AS_SEPARATOR
              .matcher(title.substring(0, title.length() - heading.length()))
              .matches()) {
        return heading;
      }
    }
    String[] pieces = SEPARATOR.split(title);
    if (site == null || pieces.length < 2) {
      return title;
    }
    String last = pieces[pieces.length - 1];
    if (sameName(last, site)) {
      return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|–—·•»:~-]+$", "");
    }
    if (sameName(pieces[0], site)) {
      return title.substring(pieces[0].length()).replaceFirst("^[\\s|–—·•»:~-]+", "");
    }
    return title;
  }

  private static boolean sameName(String a, String b) {
    String x = key(a);
    String y = key(b);
    return !x.isEmpty()
        && (x.equals(y) || (x.length() > 3 && (y.startsWith(x) || x.startsWith(y))));
  }

  /** What two writings of a name share. */
  static String key(String name) {
    String key = Wording.letters(name);
    return key.startsWith("the") ? key.substring(3) : key;
  }
}
