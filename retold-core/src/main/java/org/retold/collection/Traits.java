package org.retold.collection;

import org.retold.candidates.EventProfile;
import org.retold.candidates.Signature;
import org.retold.text.ReportText;

/**
 * What a report is found by.
 *
 * @param signature for its wording
 * @param profile for its event
 */
record Traits(Signature signature, EventProfile profile) {

  static Traits of(ReportText text) {
    return new Traits(Signature.of(text), EventProfile.of(text));
  }
}
