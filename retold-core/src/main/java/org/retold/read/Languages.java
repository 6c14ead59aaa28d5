package org.retold.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses the language of a text by its commonest small words, or by its script.
 *
 * <p>Only to tell readers that a comparison goes by words alone; a text of fewer than a few dozen
 * words gives no guess.
 */
final class Languages {
  private static final int FEWEST_WORDS = 30;
  private static final int MOST_WORDS = 2000;
  private static final double LEAST_SHARE = 0.12;
  private static final double LEAD = 1.3;
  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();
  private static final List<String> LANGUAGES = List.copyOf(SMALL_WORDS.keySet());

  /** Each small word with a bit for every language that has it. */
  private static final Map<String, Integer> LANGUAGES_OF_WORD = languagesOfWord();

  private static final int LONGEST_SMALL_WORD =
      LANGUAGES_OF_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final char FIRST_OF_SCRIPTS = '\u0370';
  private static final Map<Character.UnicodeScript, String> SCRIPTS = scripts();

  private Languages() {}

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    put(
        words,
        "English",
        "the of to and in that is was for it with as on he be at by have from not are this but his they which were had has said will an their would been");
    put(
        words,
        "Spanish",
        "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya este porque esta son entre cuando muy sin sobre también");
    put(
        words,
        "French",
        "de la le et les des en un du une que est pour qui dans par au sur pas plus ne se sont avec ce il sa aux été mais ont cette ses l'on d'un");
    put(
        words,
        "German",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei");
    put(
        words,
        "Italian",
        "di e il la che in a per un è del non con si le da una i alla della dei ha nel al sono più anche gli come ma delle lo");
    put(
        words,
        "Portuguese",
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi são também");
    put(
        words,
        "Dutch",
        "de het van een en in is dat op te zijn voor met niet die aan er om ook als dan maar bij uit door naar heeft werd nog wordt");
    put(
        words,
        "Swedish",
        "och i att det som en på är av för med den till har de inte om ett han men var sig från vi så kan när efter");
    put(
        words,
        "Danish",
        "og i at det er en til på som af med for de den har ikke der et han var sig fra men om efter blev også");
    put(
        words,
        "Norwegian",
        "og i det er på en til som av med for at har de ikke et han var seg fra men om etter ble også å");
    put(
        words,
        "Polish",
        "w i na z do się nie że jest o to od po za przez jak dla ale są oraz przy co które był tego ze");
    put(
        words,
        "Turkish",
        "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ise ne her oldu ama var dedi");
    put(
        words,
        "Indonesian",
        "yang dan di dengan untuk dari ini itu pada dalam tidak akan ke oleh juga adalah telah bahwa atau karena ada kata");
    put(
        words,
        "Romanian",
        "de și în a la cu pe nu din că o care un pentru mai este să au fost sau lui prin după al ale");
    put(
        words,
        "Czech",
        "a v se na je že z o s do i to k ve pro za by ale po jako byl od podle které si");
    put(
        words,
        "Hungarian",
        "a az és hogy nem is egy volt ez meg csak de már mint még ki el azt van vagy után");
    put(
        words,
        "Finnish",
        "ja on ei että se hän oli ovat kun mutta myös mukaan joka sen kuin jos ole vain tai ollut");
    put(
        words,
        "Russian",
        "и в не на что с он по это как но из к у за от о для его же бы был до после при");
    put(
        words,
        "Ukrainian",
        "і в не на що з він по це як але із до у за від про для його же був та після при є");
    return words;
  }

  private static void put(Map<String, Set<String>> words, String language, String list) {
    words.put(language, Set.copyOf(Arrays.asList(list.split(" "))));
  }

  private static Map<String, Integer> languagesOfWord() {
    Map<String, Integer> languages = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      int bit = 1 << i;
      Set<String> words = SMALL_WORDS.getOrDefault(LANGUAGES.get(i), Set.of());
      words.forEach(word -> languages.merge(word, bit, (one, other) -> one | other));
    }
    return languages;
  }

  /** The English name of the language, or nothing when it is English or cannot be told. */
  static Optional<String> foreign(String text) {
    return of(text).filter(language -> !language.equals("English"));
  }

  private static Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), 20_000));
    Optional<String> script = script(start);
    return script.isPresent() ? script : bySmallWords(start.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> bySmallWords(String text) {
    int[] counts = new int[LANGUAGES.size()];
    int words = countSmallWords(text, counts);
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    int best = 0;
    double most = 0;
    double second = 0;
    for (int i = 0; i < counts.length; i++) {
      double share = counts[i] / (double) words;
      if (share > most) {
        second = most;
        most = share;
        best = i;
      } else {
        second = Math.max(second, share);
      }
    }
    return most >= LEAST_SHARE && most >= second * LEAD
        ? Optional.of(LANGUAGES.get(best))
        : Optional.empty();
  }

  /** Adds up each language's small words among the first words, and gives how many words. */
  private static int countSmallWords(String text, int[] counts) {
    int words = 0;
    int start = 0;
    for (int i = 0;
        i <= text.length() && words < MOST_WORDS;
        i += i < text.length() ? size(text, i) : 1) {
      if (i < text.length() && isWordPart(text.codePointAt(i))) {
        continue;
      }
      if (i > start || i == 0 && !text.isEmpty()) {
        words++;
        if (i - start <= LONGEST_SMALL_WORD) {
          add(LANGUAGES_OF_WORD.getOrDefault(text.substring(start, i), 0), counts);
        }
      }
      start = i < text.length() ? i + size(text, i) : i;
    }
    return words;
  }

  private static int size(String text, int at) {
    return Character.charCount(text.codePointAt(at));
  }

  private static void add(int languages, int[] counts) {
    for (int rest = languages; rest != 0; rest &= rest - 1) {
      counts[Integer.numberOfTrailingZeros(rest)]++;
    }
  }

  private static boolean isWordPart(int c) {
    return c >= 'a' && c <= 'z'
        || c == '\''
        || c == '’'
        || c > 0x7f && (Character.isLetter(c) || isMark(Character.getType(c)));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The scripts looked for all stand behind Latin in the table of characters. */
  private static Optional<String> script(String text) {
    if (behindLatin(text) < FEWEST_WORDS) {
      return Optional.empty();
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long least = Math.max(FEWEST_WORDS, letters / 2);
    for (Map.Entry<Character.UnicodeScript, String> entry : SCRIPTS.entrySet()) {
      long own =
          text.codePoints().filter(c -> Character.UnicodeScript.of(c) == entry.getKey()).count();
      if (own >= least) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static int behindLatin(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) >= FIRST_OF_SCRIPTS ? 1 : 0;
    }
    return count;
  }

  private static Map<Character.UnicodeScript, String> scripts() {
    Map<Character.UnicodeScript, String> scripts = new LinkedHashMap<>();
    scripts.put(Character.UnicodeScript.HIRAGANA, "Japanese");
    scripts.put(Character.UnicodeScript.HAN, "Chinese or Japanese");
    scripts.put(Character.UnicodeScript.HANGUL, "Korean");
    scripts.put(Character.UnicodeScript.ARABIC, "Arabic or another language in its script");
    scripts.put(Character.UnicodeScript.HEBREW, "Hebrew");
    scripts.put(Character.UnicodeScript.GREEK, "Greek");
    scripts.put(Character.UnicodeScript.DEVANAGARI, "Hindi or another language in its script");
    scripts.put(Character.UnicodeScript.BENGALI, "Bengali");
    scripts.put(Character.UnicodeScript.THAI, "Thai");
    return scripts;
  }
}
