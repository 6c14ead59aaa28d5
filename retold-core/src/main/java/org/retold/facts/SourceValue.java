package org.retold.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Span;

/**
 * Who is given as the source of a quote or a claim.
 *
 * @param cue stem of the word that gives the source ("say", "accord")
 * @param cueSpan place of that word
 * @param phrase the words that name the source, as written
 * @param phraseSpan place of those words
 * @param name the name in the phrase, or the one that "he" or "she" safely stands for; null where
 *     there is none ("officials")
 * @param explicit whether the source is more than a pronoun
 */
public record SourceValue(
    String cue,
    Span cueSpan,
    String phrase,
    Span phraseSpan,
    @Nullable NameValue name,
    boolean explicit)
    implements FactValue {
  private static final Set<String> UNNAMED =
      Stems.setOf(
          "source official insider people analyst expert adviser aide person observer critic"
              + " diplomat investigator executive lawyer employee banker trader witness");
  private static final Pattern DESCRIPTION =
      Pattern.compile("(,| (at|of|in|with|from|who|close|familiar)\\b).*", Pattern.DOTALL);
  private static final Pattern END_MARKS = Pattern.compile("[,;:\\s]+$");
  private static final Pattern BETWEEN = Pattern.compile("['’]s\\b|[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** The same source, a name found for its pronoun. */
  SourceValue named(@Nullable NameValue person) {
    return new SourceValue(cue, cueSpan, phrase, phraseSpan, person, explicit);
  }

  /** What the other source is to this one. */
  public SourceJudgement judge(SourceValue other) {
    if (name != null && other.name != null) {
      return switch (name.identity(other.name)) {
        case SAME -> SourceJudgement.SAME;
        case UNKNOWN -> SourceJudgement.UNCLEAR;
        case DIFFERENT ->
            mentions(name, other.name) || other.mentions(other.name, name)
                ? SourceJudgement.UNCLEAR
                : SourceJudgement.OTHER;
      };
    }
    if (name == null && other.name == null) {
      return plain().equals(other.plain()) ? SourceJudgement.SAME : SourceJudgement.UNCLEAR;
    }
    boolean unnamed = name == null ? isUnnamed() : other.isUnnamed();
    boolean named = name == null ? !other.hasNamelessHead() : !hasNamelessHead();
    return unnamed && named ? SourceJudgement.NAMED_AGAINST_UNNAMED : SourceJudgement.UNCLEAR;
  }

  /**
   * Whether the words that name this source hold the first or last word of the other's name, which
   * its own name has not: "Hale and Brun" that of Brun, "Corvel chief Ida Brun" that of Corvel.
   */
  private boolean mentions(NameValue own, NameValue given) {
    List<String> words =
        BETWEEN
            .splitAsStream(phrase.toLowerCase(Locale.ROOT))
            .filter(w -> !own.parts().contains(w))
            .toList();
    return words.contains(given.parts().get(0))
        || words.contains(given.parts().get(given.parts().size() - 1));
  }

  /**
   * Whether it is a source that the reader cannot know: "sources", "a senior official", but not
   * "the official", which points back to one.
   */
  private boolean isUnnamed() {
    String[] words = head().split(" ");
    String last = words[words.length - 1];
    boolean indefinite = words[0].equals("a") || words[0].equals("an") || last.endsWith("s");
    return name == null && (indefinite || last.equals("people")) && hasNamelessHead();
  }

  /** Whether its noun is one for people without names, a name before it or not: "Carvan aides". */
  private boolean hasNamelessHead() {
    String head = head();
    return UNNAMED.contains(Stems.of(head.substring(head.lastIndexOf(' ') + 1)));
  }

  /** The phrase in lower case up to what describes its noun ("an official at the port"). */
  public String head() {
    return DESCRIPTION.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private String plain() {
    String[] words =
        END_MARKS.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll("").split(" ", 2);
    return words.length == 2 && ARTICLES.contains(words[0]) ? words[1] : String.join(" ", words);
  }
}
