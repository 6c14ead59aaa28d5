package org.retold.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text by its commonest small words, or by its script.
 *
 * <p>Only to tell readers that a comparison goes by words alone; a text of fewer than a few dozen
 * words gives no guess.
 */
final class Languages {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final int FEWEST_WORDS = 30;
  private static final int MOST_WORDS = 2000;
  private static final double LEAST_SHARE = 0.12;
  private static final double LEAD = 1.3;
  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();
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

  /** The English name of the language, or nothing when it is English or cannot be told. */
  static Optional<String> foreign(String text) {
    return of(text).filter(language -> !language.equals("English"));
  }

  private static Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), 20_000));
    Optional<String> script = script(start);
    if (script.isPresent()) {
      return script;
    }
    String[] words = NOT_LETTERS.split(start.toLowerCase(Locale.ROOT));
    int count = Math.min(MOST_WORDS, words.length);
    return count < FEWEST_WORDS ? Optional.empty() : bySmallWords(Arrays.copyOf(words, count));
  }

  private static Optional<String> bySmallWords(String[] words) {
    String best = "";
    double most = 0;
    double second = 0;
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      double share =
          Arrays.stream(words).filter(language.getValue()::contains).count()
              / (double) words.length;
      if (share > most) {
        second = most;
        most = share;
        best = language.getKey();
      } else {
        second = Math.max(second, share);
      }
    }
    return most >= LEAST_SHARE && most >= second * LEAD ? Optional.of(best) : Optional.empty();
  }

  private static Optional<String> script(String text) {
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
