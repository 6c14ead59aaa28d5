package org.retold.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;
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
  private static final Set<String> UNNAMED =
      Stems.setOf("source official insider people analyst expert adviser aide person");

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = claims(passage.a());
    List<Fact> right = claims(passage.b());
    if (left.size() == 1 && right.size() == 1) {
      compare(left.get(0), right.get(0), out);
    }
    if (left.isEmpty() && !speaks(passage.a())) {
      for (Fact source : right) {
        if (isCarried(source, passage.b(), passage, false) && !isNearby(source, passage.a())) {
          out.leftOut(
              FactKind.ATTRIBUTION,
              source,
              "B attributes this to " + phrase(source) + "; A states it as fact.");
        }
      }
    }
    if (right.isEmpty() && !speaks(passage.b())) {
      for (Fact source : left) {
        if (isCarried(source, passage.a(), passage, true) && !isNearby(source, passage.b())) {
          out.added(
              FactKind.ATTRIBUTION,
              source,
              "A attributes this to " + phrase(source) + "; B states it as fact.");
        }
      }
    }
  }

  /** The sources that stand with something told outside quotation marks. */
  private static List<Fact> claims(Side side) {
    return side.facts(FactKind.ATTRIBUTION).stream()
        .filter(side::owns)
        .filter(fact -> ((SourceValue) fact.value()).explicit() && !phrase(fact).isEmpty())
        .toList();
  }

  private static boolean speaks(Side side) {
    return side.words().stream()
        .filter(w -> side.sentences().contains(w.sentence()))
        .anyMatch(w -> !w.quoted() && CUES.contains(w.stem()) && isFinite(w.lower()));
  }

  /** "said", "says", "according", "reportedly": but not "will announce". */
  private static boolean isFinite(String lower) {
    return Stems.isPast(lower)
        || lower.endsWith("s")
        || lower.endsWith("ing")
        || lower.endsWith("ly");
  }

  /** Whether the other side tells the claim: a quarter of its words, three at least. */
  private static boolean isCarried(Fact source, Side side, Passage passage, boolean inA) {
    int carried = 0;
    int all = 0;
    for (int i = 0; i < side.words().size(); i++) {
      Word word = side.words().get(i);
      if (!word.isContent()
          || word.sentence() != source.sentence()
          || source.span().contains(word.span())) {
        continue;
      }
      all++;
      int partner = inA ? passage.words().partnerOfA(i) : passage.words().partnerOfB(i);
      carried += partner >= 0 ? 1 : 0;
    }
    return carried >= 3 && 4 * carried >= all;
  }

  /** Whether the sentence before or after gives the same source. */
  private static boolean isNearby(Fact source, Side other) {
    return other.told().factsAround(other.sentences(), 1).stream()
        .anyMatch(f -> f.kind() == FactKind.ATTRIBUTION && sameSource(f, source));
  }

  private static boolean sameSource(Fact one, Fact two) {
    NameValue a = source(one).name();
    NameValue b = source(two).name();
    if (a != null && b != null) {
      return a.sameName(b);
    }
    return phrase(one).toLowerCase(Locale.ROOT).equals(phrase(two).toLowerCase(Locale.ROOT));
  }

  private static void compare(Fact a, Fact b, Findings out) {
    NameValue mine = source(a).name();
    NameValue theirs = source(b).name();
    if (mine != null && theirs != null && !mine.sameName(theirs)) {
      out.changed(
          FactKind.ATTRIBUTION,
          a,
          b,
          "A attributes this to " + phrase(a) + ", B to " + phrase(b) + ".");
    } else if (mine == null && theirs != null && isUnnamed(phrase(a))) {
      out.changed(
          FactKind.ATTRIBUTION,
          a,
          b,
          "B names the source, " + phrase(b) + "; A has only “" + phrase(a) + "”.");
    } else if (mine != null && theirs == null && isUnnamed(phrase(b))) {
      out.changed(
          FactKind.ATTRIBUTION,
          a,
          b,
          "A names the source, " + phrase(a) + "; B has only “" + phrase(b) + "”.");
    } else if (sameSource(a, b)) {
      out.kept(FactKind.ATTRIBUTION, a, b);
    }
  }

  /** "a senior official", "sources": no name, and no word that points back to one. */
  private static boolean isUnnamed(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
    boolean indefinite =
        words[0].equals("a") || words[0].equals("an") || words[words.length - 1].endsWith("s");
    return indefinite && UNNAMED.contains(Stems.of(words[words.length - 1]));
  }

  private static SourceValue source(Fact fact) {
    return (SourceValue) fact.value();
  }

  private static String phrase(Fact fact) {
    return source(fact).phrase();
  }
}
