package org.retold.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * News agencies and widely quoted outlets, with the short form that each is usually called by.
 *
 * <p>Agencies go by their own abbreviation where that is how they are credited: AP, AFP, UPI, dpa.
 * The BBC's services are all "BBC". Other outlets keep the name that they print.
 */
final class Outlets {
  /** Lines of "short form = other names"; the first group are agencies. */
  private static final List<String> AGENCIES =
      List.of(
          "Reuters = Thomson Reuters, Thomson/Reuters, REUTERS",
          "AP = Associated Press, The Associated Press, A.P.",
          "AFP = Agence France-Presse, Agence France Presse",
          "UPI = United Press International",
          "Bloomberg = Bloomberg News",
          "dpa = DPA, Deutsche Presse-Agentur",
          "PA = PA Media, Press Association, The Press Association",
          "AAP = Australian Associated Press",
          "The Canadian Press = Canadian Press",
          "Xinhua = Xinhua News Agency, XINHUA",
          "TASS = ITAR-TASS, Tass",
          "RIA Novosti = RIA",
          "Interfax",
          "Kyodo = Kyodo News",
          "Jiji Press = Jiji",
          "Yonhap = Yonhap News Agency, Yonhap News",
          "KCNA",
          "PTI = Press Trust of India",
          "ANI = Asian News International",
          "IANS = Indo-Asian News Service",
          "APP = Associated Press of Pakistan",
          "Anadolu = Anadolu Agency, Anadolu Ajansi",
          "EFE = Agencia EFE",
          "ANSA",
          "APA = Austria Presse Agentur",
          "Belga",
          "ANP",
          "Keystone-SDA",
          "Ritzau",
          "NTB",
          "Lusa",
          "PAP = Polish Press Agency",
          "CTK = ČTK",
          "Tanjug",
          "Ukrinform",
          "Antara = ANTARA",
          "Bernama = BERNAMA",
          "WAM",
          "IRNA",
          "MENA",
          "NAN = News Agency of Nigeria",
          "SAPA",
          "Dow Jones = Dow Jones Newswires",
          "CNN Wire = CNN NewSource, CNN Newsource");

  private static final List<String> PAPERS_AND_BROADCASTERS =
      List.of(
          "BBC = BBC News, BBC Sport, BBC World Service",
          "CNN",
          "Fox News = FOX News, FoxNews.com",
          "Fox Business",
          "NBC News = NBC",
          "ABC News",
          "CBS News = CBS",
          "MSNBC",
          "CNBC",
          "NPR",
          "PBS",
          "C-SPAN",
          "Sky News",
          "ITV News = ITV",
          "Channel 4 News",
          "Al Jazeera = Al-Jazeera",
          "Deutsche Welle = DW",
          "France 24",
          "RTE = RTÉ",
          "CBC = CBC News",
          "NHK",
          "Voice of America = VOA",
          "Radio Free Europe = RFE/RL, Radio Free Europe/Radio Liberty",
          "The New York Times = New York Times",
          "The Washington Post = Washington Post",
          "The Wall Street Journal = Wall Street Journal",
          "USA Today = USA TODAY",
          "Los Angeles Times",
          "Chicago Tribune",
          "Boston Globe = The Boston Globe",
          "The Guardian",
          "The Daily Telegraph = Daily Telegraph, The Telegraph",
          "The Independent",
          "Financial Times = The Financial Times",
          "Daily Mail = The Daily Mail, MailOnline",
          "The Sunday Times = Sunday Times",
          "The Economist",
          "Politico = POLITICO",
          "Axios",
          "ProPublica",
          "BuzzFeed News",
          "HuffPost = Huffington Post, The Huffington Post",
          "Business Insider",
          "Newsweek",
          "Yahoo News",
          "TMZ",
          "Der Spiegel",
          "Le Monde",
          "El País",
          "Haaretz",
          "The Times of Israel = Times of Israel",
          "South China Morning Post",
          "The Times of India = Times of India",
          "Hindustan Times",
          "NDTV",
          "Pravda",
          "Izvestia",
          "People's Daily",
          "Global Times");

  private static final Map<String, String> SHORT_FORMS = shortForms();
  private static final Set<String> AGENCY_NAMES = names(AGENCIES);

  /** A known name, agency or not, as a whole word and in its own letter case. */
  static final String ANY = alternatives(SHORT_FORMS.keySet());

  /** A known agency's name. */
  static final String AGENCY = alternatives(AGENCY_NAMES);

  /** The longest word of each name: where none of them stands, no name does. */
  private static final Set<String> MARKS =
      SHORT_FORMS.keySet().stream().map(Outlets::mark).collect(Collectors.toSet());

  private static final Pattern KNOWN = Pattern.compile(bounded(ANY));

  private Outlets() {}

  private static Map<String, String> shortForms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (List<String> group : List.of(AGENCIES, PAPERS_AND_BROADCASTERS)) {
      for (String line : group) {
        String[] parts = line.split(" = ");
        names(List.of(line)).forEach(name -> forms.put(name, parts[0]));
      }
    }
    return forms;
  }

  private static Set<String> names(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(" = |, ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The names, longest first, gathered by their first letters; what begins with none of these
   * letters is told at one glance.
   */
  private static String alternatives(Set<String> names) {
    Map<Character, String> byFirst =
        names.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .collect(
                Collectors.groupingBy(
                    name -> name.charAt(0),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        name -> Pattern.quote(name.substring(1)), Collectors.joining("|"))));
    String firsts =
        byFirst.keySet().stream().map(String::valueOf).collect(Collectors.joining("", "[", "]"));
    return byFirst.entrySet().stream()
        .map(group -> group.getKey() + "(?:" + group.getValue() + ")")
        .collect(Collectors.joining("|", "(?:(?=" + firsts + ")(?:", "))"));
  }

  /** The expression, not within a longer word. */
  static String bounded(String expression) {
    return "(?<![\\p{L}\\p{Nd}-])" + expression + "(?![\\p{L}\\p{Nd}]|-\\p{L})";
  }

  private static String mark(String name) {
    String mark = "";
    for (String word : name.split("[^\\p{L}\\p{Nd}]+")) {
      mark = word.length() >= mark.length() ? word : mark;
    }
    return mark;
  }

  /**
   * Whether a known name in its own letter case may stand in the text; where not, the expressions
   * that look for one need not be tried.
   */
  static boolean mayNameOne(String text) {
    return holdsWordOf(MARKS, text);
  }

  /** Whether one of the words, which begin with a capital or "d", stands in the text. */
  static boolean holdsWordOf(Set<String> words, String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isWordPart(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        if (isMark(words, text, start, i)) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c > '\u007f' && Character.isLetter(c)
        || Character.isDigit(c);
  }

  private static boolean isMark(Set<String> words, String text, int start, int end) {
    char first = text.charAt(start);
    boolean plain = first >= 'a' && first <= 'z' && first != 'd';
    return !plain && words.contains(text.substring(start, end));
  }

  static boolean isKnown(String name) {
    return SHORT_FORMS.containsKey(name);
  }

  static boolean isAgency(String name) {
    return AGENCY_NAMES.contains(name);
  }

  /** The usual short form of a name; a name that is not known stays as it is written. */
  static String shortForm(String name) {
    String known = SHORT_FORMS.get(name);
    return known != null ? known : name;
  }

  /** Every known name in the text, in order. */
  static Matcher in(CharSequence text) {
    return KNOWN.matcher(text);
  }
}
