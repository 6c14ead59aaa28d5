package org.retold.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who is given as the source of a quote or a claim.
 *
 * @param cue stem of the word that gives the source ("say", "accord")
 * @param phrase the words that name the source, as written; "" where only the cue stands
 * @param name the name in the phrase, or null where there is none ("officials", "he")
 * @param explicit whether the source is more than a pronoun
 */
public record SourceValue(String cue, String phrase, @Nullable NameValue name, boolean explicit)
    implements FactValue {}
