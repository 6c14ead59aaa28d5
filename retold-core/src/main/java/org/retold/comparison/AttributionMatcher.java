package org.retold.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.SourceJudgement;
import org.retold.facts.SourceValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where a claim that one report attributes is stated as fact by the other, or is given to
 * another source. Quiet where the other side has any word of saying or believing.
 */
final class AttributionMatcher implements Matcher {
  private static final Set<String> CUES =
      Stems.setOf(
          "say tell accord claim report announce warn add state estimate blame speak cite quote believe"
              + " comment insist argue deny acknowledge admit confirm declare note explain reveal"
              + " disclose caution predict forecast suggest testify allege accuse write complain stress"
              + " recall maintain reportedly allegedly");
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
    Side other = inA ? passage.b() : passage.a();
    int sentence = carrier(source, passage, inA);
    return sentence >= 0 && !speaks(other, sentence) && !isNearby(source, other);
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
        .filter(fact -> ((SourceValue) fact.value()).explicit() || isPronoun(fact))
        .filter(fact -> !phrase(fact).isEmpty())
        .toList();
  }

  private static boolean isPronoun(Fact fact) {
    return PRONOUNS.contains(phrase(fact).toLowerCase(Locale.ROOT));
  }

  private static boolean speaks(Side side, int sentence) {
    List<Word> words = side.told().words().get(sentence);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean name = i > 0 && word.isCapital();
      if (!word.quoted() && !name && CUES.contains(word.stem()) && isFinite(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "said", "says", "according", "reportedly": but not "will announce". */
  private static boolean isFinite(String lower) {
    return Stems.isPast(lower)
        || lower.endsWith("s")
        || lower.endsWith("ing")
        || lower.endsWith("ly");
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

  /** Whether the sentence before or after gives the same source. */
  private static boolean isNearby(Fact source, Side other) {
    return other.told().factsAround(other.sentences(), 1).stream()
        .anyMatch(
            f ->
                f.kind() == FactKind.ATTRIBUTION
                    && (isPronoun(source)
                        || source(f).judge(source(source)) == SourceJudgement.SAME));
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

  /** The source as written, without commas at its end and with a small letter for its article. */
  private static String phrase(Fact fact) {
    String phrase = source(fact).phrase().replaceAll("[,;:\\s]+$", "");
    boolean article =
        phrase.startsWith("The ") || phrase.startsWith("A ") || phrase.startsWith("An ");
    return article ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1) : phrase;
  }

  /** " to the minister", or the words themselves where a pronoun would read oddly. */
  private static String to(Fact source) {
    return isPronoun(source) ? " (“" + source.text() + "”)" : " to " + phrase(source);
  }
}
