package org.retold.facts;

import java.util.Set;

/** Verbs of saying, which tell that somebody is given as the source of a quote or a claim. */
final class Cues {
  private static final Set<String> TELLING =
      Stems.setOf(
          "say tell add claim warn argue insist acknowledge admit confirm declare comment note explain"
              + " reveal disclose caution stress remark reply reiterate testify allege observe concede promise"
              + " contend assert recall report announce state estimate predict suggest write quip joke"
              + " complain maintain");
  private static final Set<String> QUOTING =
      Stems.setOf(
          "answer ask respond retort continue conclude tweet post shout yell scream cry whisper mutter"
              + " murmur exclaim exhort interject interrupt chant sing read quote cite call describe"
              + " label dub term deem brand urge vow pledge swear boast brag tease muse wonder ponder"
              + " reflect think believe fear hope feel figure reckon guess agree disagree counter shoot"
              + " snap bark roar laugh smile grin sigh shrug nod chuckle deadpan gush rave fume thunder"
              + " boom gloat groan lament grumble moan protest object demand plead beg implore appeal"
              + " advise recommend instruct order command remind reassure assure threaten accuse blast"
              + " slam criticize criticise denounce condemn charge mock deride ridicule praise"
              + " hail applaud congratulate thank greet welcome toast begin emphasize emphasise"
              + " underscore underline highlight repeat echo clarify elaborate specify mention point"
              + " signal indicate imply hint speculate theorize discover preach lecture scold chide"
              + " rebuke apologize apologise confess deny dismiss reject dispute challenge propose"
              + " offer recite publish title caption phone telephone blog opine pronounce proclaim"
              + " profess vent intone drawl rant rail crow deliver address tout pitch summarize"
              + " holler hiss growl snarl sneer scoff jest gripe bemoan bellow belt blurt utter"
              + " enthuse venture volunteer relate recount narrate inform notify counsel inquire"
              + " enquire remember react beam riff blare interpose retweet text email"
              + " remonstrate marvel jibe jeer cheer rejoin soothe mouth croon rap");
  private static final Set<String> PRESENT =
      Set.of(
          "say",
          "says",
          "adds",
          "argues",
          "insists",
          "warns",
          "explains",
          "admits",
          "tells",
          "writes",
          "acknowledges",
          "maintains",
          "recalls",
          "concedes",
          "contends",
          "asserts",
          "confirms",
          "reveals",
          "predicts");

  private static final Set<String> BASE =
      Set.of(
          "say",
          "argue",
          "insist",
          "warn",
          "believe",
          "maintain",
          "contend",
          "allege",
          "suggest",
          "claim",
          "acknowledge",
          "admit",
          "explain",
          "predict",
          "complain",
          "add",
          "assert");

  private Cues() {}

  /** "critics argue": a base form right after a plural. */
  static boolean tellsAfterPlural(Word before, Word word) {
    boolean plural =
        before.lower().endsWith("s") && !before.lower().endsWith("ss")
            || before.lower().equals("people")
            || before.lower().equals("police");
    return BASE.contains(word.lower())
        && plural
        && before.text().length() > 3
        && !isPossessive(before);
  }

  /** "Brun's", whose mark the lower-case form does without. */
  private static boolean isPossessive(Word word) {
    return word.text().length() > word.lower().length();
  }

  /** Whether a word can give the source of a claim, as far as its form tells. */
  static boolean tells(Word word) {
    return TELLING.contains(word.stem())
        && (Stems.isPast(word.lower()) || PRESENT.contains(word.lower()));
  }

  /** Whether a word beside a quote can give its source; wider than {@link #tells}. */
  static boolean quotes(Word word) {
    return isFinite(word) && isOfSaying(word);
  }

  /** "saying", "adding": the subject stands further off. */
  static boolean isParticiple(Word word) {
    return word.lower().endsWith("ing") && isOfSaying(word);
  }

  /** "conclude", which has a subject after "they" only. */
  static boolean isBase(Word word) {
    return isOfSaying(word) && !word.isCapital() && !word.lower().endsWith("ing");
  }

  /** "said", "says", "read": a form that has a subject, as far as it tells. */
  static boolean isFinite(Word word) {
    String lower = word.lower();
    boolean present = lower.endsWith("s") && !word.stem().equals(lower) || lower.equals("say");
    return !word.isCapital() && (present || lower.equals("read") || Stems.isPast(lower));
  }

  private static boolean isOfSaying(Word word) {
    boolean known = TELLING.contains(word.stem()) || QUOTING.contains(word.stem());
    return known && !word.quoted() && !word.isDigits();
  }
}
