package org.retold.facts;

import java.util.Set;

/** Words that carry grammar rather than meaning. */
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a an the this that these those i you he she it we they me him her us them my your his"
                  + " its our their who whom whose which what as at by for from in into of off on"
                  + " onto to with about over under up down out and or but nor so than then there"
                  + " here if while when where how why be is are was were been being am has have"
                  + " had having do does did doing will would shall should can could may might must"
                  + " also just very too not no only own same such more most some any each both all"
                  + " after before during between through against among within without because"
                  + " since until although though however meanwhile s t")
              .split(" "));

  private FunctionWords() {}

  static boolean contains(String lower) {
    return WORDS.contains(lower);
  }
}
