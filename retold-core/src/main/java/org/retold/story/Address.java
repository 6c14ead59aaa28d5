package org.retold.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a page without what changes from one link to it to the next. */
final class Address {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
  private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www\\d?|m|amp|mobile)\\.");
  private static final Pattern PORT = Pattern.compile(":(?:80|443)$");

  /** Parameters that tell where a reader came from, not what is shown. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "twclid",
          "mc_cid",
          "mc_eid",
          "ref",
          "ref_src",
          "referrer",
          "source",
          "cmp",
          "cmpid",
          "ocid",
          "ito",
          "smid",
          "smtyp",
          "amp",
          "outputtype",
          "feedtype",
          "feedname",
          "ns_mchannel",
          "ns_campaign",
          "ns_source",
          "ncid",
          "sr_share",
          "xtor",
          "at_medium",
          "at_campaign");

  private Address() {}

  /** What two links to one page have in common, or null where there is no address. */
  static @Nullable String key(@Nullable String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    String rest = SCHEME.matcher(url.strip()).replaceFirst("");
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String kept = query < 0 ? "" : parameters(rest.substring(query + 1));
    return host(path) + path(path) + kept;
  }

  private static String host(String path) {
    int slash = path.indexOf('/');
    String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
    return PORT.matcher(HOST_PREFIX.matcher(host).replaceFirst("")).replaceFirst("");
  }

  private static String path(String path) {
    int slash = path.indexOf('/');
    int end = path.length();
    while (slash >= 0 && end > slash && path.charAt(end - 1) == '/') {
      end--;
    }
    return slash < 0 ? "" : path.substring(slash, Math.max(slash, end));
  }

  /** The parameters that choose what is shown, in order of their names. */
  private static String parameters(String query) {
    String kept =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    int sign = parameter.indexOf('=');
    String name = (sign < 0 ? parameter : parameter.substring(0, sign)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || name.startsWith("pk_") || TRACKING.contains(name);
  }
}
