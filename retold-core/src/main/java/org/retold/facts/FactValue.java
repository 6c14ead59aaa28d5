package org.retold.facts;

/** What a fact says, in a form that can be compared; a new kind of value is added here. */
public sealed interface FactValue
    permits Quantity, TimeValue, NameValue, QuoteValue, SourceValue, RungValue {}
