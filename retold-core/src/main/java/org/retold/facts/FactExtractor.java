package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;

/** Finds the facts that a report states. */
public final class FactExtractor {

  /** Gives the report's facts in order of place. */
  public List<Fact> extract(ReportText report) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.NUMBER) {
          facts.add(new Fact(FactKind.NUMBER, sentence.index(), token.span(), token.text()));
        }
      }
    }
    return facts;
  }
}
