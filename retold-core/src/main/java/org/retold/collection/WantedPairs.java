package org.retold.collection;

import org.retold.story.PairVerifier;
import org.retold.story.PairVerifier.Look;

/**
 * The candidate pairs of a collection that are something to each other or may be, each with the
 * report first whose id comes first.
 *
 * @param byProfiles pairs to be judged by their profiles, sorted
 * @param byTexts pairs to be judged by their texts, sorted
 */
record WantedPairs(NumberPairs byProfiles, NumberPairs byTexts) {

  /** Looks at every candidate pair. */
  static WantedPairs of(Catalogue catalogue, PairVerifier verifier) {
    WantedPairs wanted = new WantedPairs(new NumberPairs(), new NumberPairs());
    catalogue
        .index()
        .forEachPair(
            (a, b, wording, event) -> {
              Look look =
                  catalogue.isOneText(a, b)
                      ? Look.TEXTS
                      : verifier.look(catalogue.profile(a), catalogue.profile(b), wording);
              if (look != Look.NONE) {
                boolean inOrder = catalogue.compare(a, b) < 0;
                NumberPairs pairs = look == Look.TEXTS ? wanted.byTexts : wanted.byProfiles;
                pairs.add(inOrder ? a : b, inOrder ? b : a);
              }
            });
    wanted.byProfiles.sort();
    wanted.byTexts.sort();
    return wanted;
  }

  /** Those that a sorted set does not hold. */
  WantedPairs without(NumberPairs known) {
    return new WantedPairs(byProfiles.without(known), byTexts.without(known));
  }
}
