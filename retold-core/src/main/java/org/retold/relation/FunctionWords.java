package org.retold.relation;

import java.util.Set;

/** The small words of English, which two texts share whatever they tell, and reporting verbs. */
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a about above after again against all almost along already also although always am among
          an and another any anyone anything are aren't around as at away back be became because
          become been before began being below between both but by came can can't cannot come
          could couldn't day days did didn't do does doesn't doing don't done down during each
          earlier either else enough even ever every few first five for four from further get gets
          give given go goes going got had hadn't has hasn't have haven't having he he'd he's her
          here hers herself him himself his how however i i'd i'm i've if in including into is isn't
          it it's its itself just last later least less let like made make makes making many may me
          might month months more most much must my myself near never new next no nor not nothing
          now of off often on once one only onto or other others our out over own part people per
          put rather said same saw say saying says second see seen she she's should shouldn't since
          six so some such take taken tell tells than that that's the their theirs them themselves
          then there there's these they they're thing things this those though three through time
          times to today together told too took toward towards two under until up upon us use used
          very was wasn't way we we're we've week weeks well went were weren't what when where
          whether which while who whose why will with within without won't would wouldn't year
          years yesterday yet you you're your yours according added asked monday tuesday wednesday
          thursday friday saturday sunday january february march april june july august september
          october november december mr mrs ms dr
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  static boolean has(String norm) {
    return WORDS.contains(norm);
  }
}
