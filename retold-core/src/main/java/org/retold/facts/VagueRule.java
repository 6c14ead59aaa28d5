package org.retold.facts;

import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Fixed;
import org.retold.facts.TimeExpression.Type;
import org.retold.facts.TimeLexicon.Entry;

/** Stretches that nothing measures: "now", "recently", "soon". */
final class VagueRule implements TimeRule {

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    Entry entry = TimeLexicon.at("vague", words, at);
    boolean goesOn =
        entry != null
            && (TimeLexicon.at("amount", words, entry.end()) != null
                || TimeLexicon.at("unit", words, entry.end()) != null
                || NumberParser.at(words, entry.end()) != null);
    boolean asSoonAs = words.lower(at - 1).equals("as") && words.lower(at + 1).equals("as");
    return entry == null || goesOn || asSoonAs
        ? null
        : new TimeMention(at, entry.end(), new Fixed(Type.DATE, entry.value()));
  }
}
