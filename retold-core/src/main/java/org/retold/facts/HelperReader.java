package org.retold.facts;

/** Reads the helping verbs before a verb: "will", "was", "has been", "may have". */
final class HelperReader {
  private final VerbGroup group;
  private final GovernorReader governors;

  HelperReader(VerbGroup group, GovernorReader governors) {
    this.group = group;
    this.governors = governors;
  }

  Modality read() {
    Word verb = group.words.get(group.head);
    String helper = group.helper();
    boolean past = Stems.isPast(verb.lower());
    Modality modal = isMay() ? null : HelperWords.MODALS.get(helper);
    if (modal != null) {
      return group.modal(modal);
    }
    return switch (helper) {
      case "to" -> governors.infinitive();
      case "be" -> afterBe();
      case "been" -> been();
      case "being" -> group.take(Modality.HOLDS);
      case "have", "having" -> past ? have() : Modality.OPEN;
      case "has", "had" -> group.take(past ? Modality.DONE : Modality.HOLDS);
      case "did" -> group.take(Modality.DONE);
      case "does", "do" -> group.take(Modality.HOLDS);
      case "of", "with", "for" ->
          verb.lower().endsWith("ing") ? governors.participle() : Modality.OPEN;
      default -> finite(verb, helper, past);
    };
  }

  /** Whether the helper is the month. */
  private boolean isMay() {
    return group.at > 0
        && group.words.get(group.at).isCapital()
        && !group.words.get(group.at - 1).isMark();
  }

  private Modality finite(Word verb, String helper, boolean past) {
    if (HelperWords.IS.contains(helper)) {
      return group.take(Modality.HOLDS);
    }
    if (HelperWords.WAS.contains(helper)) {
      return group.take(
          past || HelperWords.UNCHANGED.contains(verb.lower()) ? Modality.DONE : Modality.HOLDS);
    }
    boolean adjective =
        HelperWords.DETERMINERS.contains(helper) || group.lower(group.head + 1).equals("by");
    return past && !adjective && !verb.isCapital() ? Modality.DONE : Modality.OPEN;
  }

  private Modality afterBe() {
    group.at--;
    Modality hedge = group.adverbs();
    String helper = group.helper();
    Modality modal = HelperWords.MODALS.get(helper);
    Modality value =
        modal != null
            ? group.modal(modal)
            : helper.equals("to") ? governors.infinitive() : Modality.OPEN;
    return hedge == Modality.DONE ? value : VerbGroup.weaker(hedge, value);
  }

  private Modality been() {
    group.at--;
    Modality hedge = group.adverbs();
    String helper = group.helper();
    Modality value =
        helper.equals("have")
            ? have()
            : helper.equals("has") || helper.equals("had")
                ? group.take(Modality.DONE)
                : Modality.OPEN;
    return hedge == Modality.DONE ? value : VerbGroup.weaker(hedge, value);
  }

  private Modality have() {
    group.at--;
    Modality hedge = group.adverbs();
    String helper = group.helper();
    Modality modal = HelperWords.MODALS.get(helper);
    group.perfect = modal != null || helper.equals("to");
    Modality value =
        modal != null
            ? group.modal(modal)
            : helper.equals("to") ? governors.infinitive() : Modality.DONE;
    return hedge == Modality.DONE ? value : VerbGroup.weaker(hedge, value);
  }
}
