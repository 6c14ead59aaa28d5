package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;

/**
 * Resolves "he said" and "she said" to the last person named, where that is safe: the one who spoke
 * last, or the subject of the sentence before, with nobody else named in between and no title that
 * contradicts the pronoun.
 */
final class PronounSpeakers {
  private static final int REACH = 3;
  private static final Set<String> HIS =
      Set.of("mr", "sir", "lord", "king", "prince", "father", "spokesman", "chairman");
  private static final Set<String> HERS =
      Set.of("mrs", "ms", "miss", "lady", "dame", "queen", "princess", "spokeswoman", "chairwoman");

  private final List<SentenceWords> sentences;
  private final List<List<Fact>> named = new ArrayList<>();

  private PronounSpeakers(List<SentenceWords> sentences, List<Fact> facts) {
    this.sentences = sentences;
    sentences.forEach(sentence -> named.add(new ArrayList<>()));
    facts.stream()
        .filter(f -> f.kind() == FactKind.NAME || f.value() instanceof SourceValue)
        .forEach(f -> named.get(f.sentence()).add(f));
  }

  /**
   * The facts with the names that pronouns among their sources stand for.
   *
   * @param sentences all of the report
   * @param facts in any order
   */
  static List<Fact> resolve(List<SentenceWords> sentences, List<Fact> facts) {
    PronounSpeakers speakers = new PronounSpeakers(sentences, facts);
    return facts.stream().map(speakers::resolved).toList();
  }

  private Fact resolved(Fact fact) {
    if (fact.value() instanceof QuoteValue quote && quote.source() != null) {
      return with(fact, new QuoteValue(quote.words(), quote.cuts(), resolved(quote.source())));
    }
    return fact.value() instanceof SourceValue source && isPronoun(source)
        ? with(fact, source.named(person(fact, source)))
        : fact;
  }

  private static Fact with(Fact fact, FactValue value) {
    return new Fact(fact.kind(), fact.sentence(), fact.span(), fact.text(), value);
  }

  private static boolean isPronoun(SourceValue source) {
    String phrase = source.phrase().toLowerCase(Locale.ROOT);
    return source.name() == null && (phrase.equals("he") || phrase.equals("she"));
  }

  /** The person whom the pronoun stands for, or null. */
  private @Nullable NameValue person(Fact pronoun, SourceValue source) {
    Set<String> other = source.phrase().equalsIgnoreCase("he") ? HERS : HIS;
    for (int i = pronoun.sentence(); i >= Math.max(0, pronoun.sentence() - REACH); i--) {
      NameValue name = speaker(i, pronoun);
      if (name == null && i < pronoun.sentence()) {
        name = subject(sentences.get(i));
      }
      if (name != null) {
        return List.of(name.role().split(" ")).stream().noneMatch(other::contains) ? name : null;
      }
      if (i < pronoun.sentence() && named.get(i).stream().anyMatch(f -> isPerson(f))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isPerson(Fact fact) {
    return fact.kind() == FactKind.NAME && ((NameValue) fact.value()).parts().size() > 1;
  }

  /** The last one in the sentence who speaks by name before the pronoun, or null. */
  private @Nullable NameValue speaker(int sentence, Fact pronoun) {
    NameValue last = null;
    for (Fact fact : named.get(sentence)) {
      boolean earlier = fact.span().end() <= pronoun.span().start();
      if (earlier && fact.value() instanceof SourceValue source && source.name() != null) {
        last = source.name();
      }
    }
    return last;
  }

  private static @Nullable NameValue subject(SentenceWords sentence) {
    Stretch subject = sentence.size() < 2 ? null : ClauseSubject.of(sentence);
    return subject == null ? null : SpeakerName.in(sentence, subject);
  }
}
