package org.retold.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.facts.FactKind;

/**
 * Says where the two reports tell one act as more or less real: planned in one and done in the
 * other (status), possible in one and certain in the other (certainty).
 */
final class PredicateMatcher implements Matcher {
  @Override
  public void match(Passage passage, Findings out) {
    List<Act> left = Act.of(passage.a());
    List<Act> right = Act.of(passage.b());
    List<ActPair> pairs = new ArrayList<>(new ActPairs(passage, right, left, true).all());
    pairs.addAll(new ActPairs(passage, left, right, false).all());
    pairs.sort(Comparator.comparingDouble(ActPair::score).reversed());
    for (ActPair pair : pairs) {
      if (pair.holds()) {
        tell(pair, passage, out);
      }
    }
  }

  private static void tell(ActPair pair, Passage passage, Findings out) {
    if (pair.kind() != FactKind.CERTAINTY) {
      out.changed(pair.kind(), pair.a().range(), pair.b().range());
      return;
    }
    Difference.Side a = passage.a().cite(pair.a().range());
    Difference.Side b = passage.b().cite(pair.b().range());
    String why =
        pair.sureInA()
            ? "B hedges with “" + b.text() + "”; A states it as fact: “" + a.text() + "”."
            : "A hedges with “" + a.text() + "”; B states it as fact: “" + b.text() + "”.";
    out.changed(FactKind.CERTAINTY, a, b, why);
  }
}
