package org.retold.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
import org.retold.facts.SourceJudgement;
import org.retold.facts.SourceValue;
import org.retold.facts.Word;

/**
 * Says where a claim that one report attributes is stated as fact by the other, or is given to
 * another source. Quiet where the other side has any word of saying or believing.
 */
final class AttributionMatcher implements Matcher {
  private static final Pattern END_MARKS = Pattern.compile("[,;:\\s]+$");

  /** What starts a sentence with a capital and is no name: an article, people in the plural. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(The|A|An|Some|Two|Three|Several|Many|Police|People)\\b|\\p{Lu}\\p{Ll}+s( \\p{Ll}|$)");

  private static final int LONGEST_BETWEEN = 30;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = claims(passage.a());
    List<Fact> right = claims(passage.b());
    if (left.size() == 1 && right.size() == 1) {
      compare(left.get(0), right.get(0), out);
    }
    for (Fact source : voices(passage.b())) {
      if (isDropped(source, passage, false)) {
        out.leftOut(
            FactKind.ATTRIBUTION,
            source,
            "B attributes this" + to(source) + "; A states it as fact.");
      }
    }
    for (Fact source : voices(passage.a())) {
      if (isDropped(source, passage, true)) {
        out.added(
            FactKind.ATTRIBUTION,
            source,
            "A attributes this" + to(source) + "; B states it as fact.");
      }
    }
  }

  /** Whether the other side tells the claim in a sentence where nobody is said to speak. */
  private static boolean isDropped(Fact source, Passage passage, boolean inA) {
    Side side = inA ? passage.a() : passage.b();
    Side other = inA ? passage.b() : passage.a();
    int carrier = carrier(source, passage, inA);
    return carrier >= 0
        && !quotes(other, carrier)
        && Voices.count(other, carrier) < Voices.count(side, source.sentence())
        && !isNamed(source, passage, inA)
        && !isNearby(source, other, carrier);
  }

  /** Whether somebody's words stand in the sentence, between marks. */
  private static boolean quotes(Side side, int sentence) {
    return side.told().words().get(sentence).stream().anyMatch(Word::quoted);
  }

  /**
   * Whether the other side has the source's noun or name, though in another part of the sentence.
   */
  private static boolean isNamed(Fact source, Passage passage, boolean inA) {
    Side side = inA ? passage.a() : passage.b();
    Side other = inA ? passage.b() : passage.a();
    SourceValue value = source(source);
    NameValue name = value.name();
    if (name != null && other.words().stream().anyMatch(w -> name.parts().contains(w.lower()))) {
      return true;
    }
    int head = head(value, side);
    int partner =
        head < 0 ? -1 : inA ? passage.words().partnerOfA(head) : passage.words().partnerOfB(head);
    return partner >= 0;
  }

  /**
   * The place of the source's noun in the passage: "figures" in "customs figures on trade"; or -1.
   */
  private static int head(SourceValue source, Side side) {
    int end = source.phraseSpan().start() + source.head().length();
    int head = -1;
    for (int i = 0; i < side.words().size(); i++) {
      Word word = side.words().get(i);
      boolean inside =
          word.span().start() >= source.phraseSpan().start() && word.span().end() <= end;
      if (inside && word.isContent()) {
        head = i;
      }
    }
    return head;
  }

  /** The sources that stand with something told outside quotation marks. */
  private static List<Fact> claims(Side side) {
    return side.facts(FactKind.ATTRIBUTION).stream()
        .filter(side::owns)
        .filter(fact -> ((SourceValue) fact.value()).explicit() && !phrase(fact).isEmpty())
        .toList();
  }

  /** The sources that stand with something told, "he said" and "they said" among them. */
  private static List<Fact> voices(Side side) {
    return side.facts(FactKind.ATTRIBUTION).stream()
        .filter(side::owns)
        .filter(fact -> source(fact).explicit() || isPronoun(fact) && isFirst(fact, side))
        .filter(fact -> Voices.tells(source(fact)) && isWhole(fact))
        .toList();
  }

  /** "Engineers said they had warned": what they told is what the engineers say. */
  private static boolean isFirst(Fact pronoun, Side side) {
    return side.facts(FactKind.ATTRIBUTION).stream()
        .noneMatch(
            f -> f.sentence() == pronoun.sentence() && f.span().start() < pronoun.span().start());
  }

  /** Whether the source and its verb stand beside each other, so that no other verb is between. */
  private static boolean isWhole(Fact fact) {
    SourceValue source = source(fact);
    int from = Math.min(source.phraseSpan().end(), source.cueSpan().end());
    int to = Math.max(source.phraseSpan().start(), source.cueSpan().start());
    return to - from <= LONGEST_BETWEEN;
  }

  private static boolean isPronoun(Fact fact) {
    return PRONOUNS.contains(phrase(fact).toLowerCase(Locale.ROOT));
  }

  /**
   * The other side's sentence that has most words of the claim, if the other side tells it: a
   * quarter of its words, three at least; fewer where the claim is short or nothing else stands in
   * the passage. Else -1.
   */
  private static int carrier(Fact source, Passage passage, boolean inA) {
    Side side = inA ? passage.a() : passage.b();
    Side other = inA ? passage.b() : passage.a();
    Map<Integer, Integer> carried = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < side.words().size(); i++) {
      if (isOfClaim(side.words().get(i), source)) {
        all++;
        int partner = inA ? passage.words().kindredOfA(i) : passage.words().kindredOfB(i);
        if (partner >= 0) {
          carried.merge(other.words().get(partner).sentence(), 1, Integer::sum);
        }
      }
    }
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : carried.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean single = other.sentences().size() == 1;
    boolean alone = single && side.sentences().size() == 1;
    boolean enough =
        most >= 3 && 4 * most >= all
            || most == 2 && (alone || all <= (single ? 8 : 4))
            || most == 1 && alone && all <= 3;
    return enough ? best : -1;
  }

  private static boolean isOfClaim(Word word, Fact source) {
    return word.isContent()
        && word.sentence() == source.sentence()
        && !source.span().contains(word.span());
  }

  /** Whether a sentence beside gives the same source; for a pronoun, the one before gives any. */
  private static boolean isNearby(Fact source, Side other, int carrier) {
    if (isPronoun(source)) {
      return carrier > 0 && Voices.count(other, carrier - 1) > 0;
    }
    return other.told().factsAround(other.sentences(), 1).stream()
        .anyMatch(
            f ->
                f.kind() == FactKind.ATTRIBUTION
                    && source(f).judge(source(source)) == SourceJudgement.SAME);
  }

  private static void compare(Fact a, Fact b, Findings out) {
    switch (source(a).judge(source(b))) {
      case SAME -> out.kept(FactKind.ATTRIBUTION, a, b);
      case OTHER ->
          out.changed(
              FactKind.ATTRIBUTION,
              a,
              b,
              "A attributes this to " + phrase(a) + ", B to " + phrase(b) + ".");
      case NAMED_AGAINST_UNNAMED -> out.changed(FactKind.ATTRIBUTION, a, b, naming(a, b));
      case UNCLEAR -> {}
    }
  }

  private static String naming(Fact a, Fact b) {
    return source(a).name() == null
        ? "B names the source, " + phrase(b) + "; A has only “" + phrase(a) + "”."
        : "A names the source, " + phrase(a) + "; B has only “" + phrase(b) + "”.";
  }

  private static SourceValue source(Fact fact) {
    return (SourceValue) fact.value();
  }

  /** The source as written, without commas at its end and with a small letter unless a name. */
  private static String phrase(Fact fact) {
    String phrase = END_MARKS.matcher(source(fact).phrase()).replaceAll("");
    NameValue name = source(fact).name();
    String first = phrase.split("\\W", 2)[0].toLowerCase(Locale.ROOT);
    boolean plain =
        COMMON.matcher(phrase).lookingAt() && (name == null || !name.parts().contains(first));
    return plain ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1) : phrase;
  }

  /** " to the minister", or the words themselves where a pronoun would read oddly. */
  private static String to(Fact source) {
    return isPronoun(source) ? " (“" + source.text() + "”)" : " to " + phrase(source);
  }
}
