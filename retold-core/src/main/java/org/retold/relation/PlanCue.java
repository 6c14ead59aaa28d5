package org.retold.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.align.AlignedPassage;

/**
 * Finds what one report still plans and the other tells as done: "was scheduled to meet" against
 * "met". The one that plans was written earlier, whenever it came out.
 */
final class PlanCue {
  /** How many words before a verb are searched for what makes it a plan. */
  private static final int REACH = 3;

  /**
   * Words of a sentence that are looked at; nobody writes longer ones, but a page may hold them.
   */
  private static final int MOST_WORDS = 400;

  private static final Set<String> OPENERS =
      Set.of("will", "would", "shall", "to", "gonna", "'ll", "won't");

  private static final Set<String> PLANNING =
      Set.of(
          "scheduled",
          "expected",
          "due",
          "set",
          "slated",
          "planned",
          "plans",
          "plan",
          "planning",
          "poised",
          "likely",
          "intends",
          "intend",
          "hopes",
          "was",
          "were",
          "is",
          "are",
          "preparing",
          "prepares",
          "wants",
          "aims",
          "about",
          "going",
          "supposed");

  private static final Set<String> SOFT = Set.of("be", "have", "not", "also", "then", "later");

  /** Verbs of the news whose past does not end in "ed". */
  private static final Map<String, Set<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("meet", Set.of("met")),
          Map.entry("hold", Set.of("held")),
          Map.entry("go", Set.of("went", "gone")),
          Map.entry("take", Set.of("took", "taken")),
          Map.entry("give", Set.of("gave", "given")),
          Map.entry("make", Set.of("made")),
          Map.entry("begin", Set.of("began", "begun")),
          Map.entry("speak", Set.of("spoke", "spoken")),
          Map.entry("leave", Set.of("left")),
          Map.entry("win", Set.of("won")),
          Map.entry("lose", Set.of("lost")),
          Map.entry("send", Set.of("sent")),
          Map.entry("see", Set.of("saw", "seen")),
          Map.entry("fly", Set.of("flew", "flown")),
          Map.entry("tell", Set.of("told")),
          Map.entry("sell", Set.of("sold")),
          Map.entry("buy", Set.of("bought")),
          Map.entry("bring", Set.of("brought")),
          Map.entry("rise", Set.of("rose", "risen")),
          Map.entry("fall", Set.of("fell", "fallen")),
          Map.entry("come", Set.of("came")),
          Map.entry("become", Set.of("became")),
          Map.entry("run", Set.of("ran")),
          Map.entry("pay", Set.of("paid")),
          Map.entry("build", Set.of("built")),
          Map.entry("fight", Set.of("fought")),
          Map.entry("choose", Set.of("chose", "chosen")),
          Map.entry("swear", Set.of("swore", "sworn")),
          Map.entry("draw", Set.of("drew", "drawn")),
          Map.entry("throw", Set.of("threw", "thrown")),
          Map.entry("sit", Set.of("sat")),
          Map.entry("stand", Set.of("stood")),
          Map.entry("lead", Set.of("led")),
          Map.entry("strike", Set.of("struck")),
          Map.entry("break", Set.of("broke", "broken")),
          Map.entry("shut", Set.of("shut")),
          Map.entry("cut", Set.of("cut")),
          Map.entry("say", Set.of("said")));

  private final WordRow planner;
  private final WordRow teller;

  PlanCue(WordRow planner, WordRow teller) {
    this.planner = planner;
    this.teller = teller;
  }

  private static int end(WordRow row, int sentence) {
    return Math.min(row.end(sentence), row.start(sentence) + MOST_WORDS);
  }

  /** A plan on one side and its telling as done on the other. */
  record Find(String plan, String done) {}

  /** The first plan of the passage that the other side tells as done. */
  Optional<Find> find(List<Integer> planned, List<Integer> told) {
    for (int sentence : planned) {
      for (int i = planner.start(sentence); i < end(planner, sentence); i++) {
        if (isPlanOpener(sentence, i)) {
          Optional<Find> find = find(sentence, i, told);
          if (find.isPresent()) {
            return find;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlanOpener(int sentence, int place) {
    String word = planner.norm(place);
    if (!planner.isOwn(place) || !OPENERS.contains(word)) {
      return false;
    }
    return !word.equals("to")
        || (place > planner.start(sentence) && PLANNING.contains(planner.norm(place - 1)));
  }

  private Optional<Find> find(int sentence, int opener, List<Integer> told) {
    int verb = opener + 1;
    while (verb < planner.end(sentence) && SOFT.contains(planner.norm(verb))) {
      verb++;
    }
    if (verb >= planner.end(sentence) || !planner.isOwn(verb)) {
      return Optional.empty();
    }
    String base = planner.norm(verb);
    for (int place : pastPlaces(base, told)) {
      int from = Math.max(planner.start(sentence), opener - 2);
      return Optional.of(new Find(words(planner, from, verb + 1), teller.norm(place)));
    }
    return Optional.empty();
  }

  /** Where the other side tells the verb in the past, unless it plans it as well. */
  private List<Integer> pastPlaces(String base, List<Integer> told) {
    Set<String> past = past(base);
    List<Integer> places = new ArrayList<>();
    for (int sentence : told) {
      for (int i = teller.start(sentence); i < end(teller, sentence); i++) {
        if (teller.norm(i).equals(base)) {
          return List.of();
        }
        if (teller.isOwn(i) && past.contains(teller.norm(i)) && !isPassivePlan(sentence, i)) {
          places.add(i);
        }
      }
    }
    return places;
  }

  /** "Is to be asked" has the form of the past and is still a plan. */
  private boolean isPassivePlan(int sentence, int place) {
    for (int i = Math.max(teller.start(sentence), place - REACH); i < place; i++) {
      if (OPENERS.contains(teller.norm(i)) || teller.norm(i).equals("be")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> past(String base) {
    Set<String> irregular = IRREGULAR.get(base);
    if (irregular != null) {
      Set<String> past = new HashSet<>(irregular);
      past.remove(base);
      return past;
    }
    if (base.length() < 3) {
      return Set.of();
    }
    String stem = base.endsWith("y") ? base.substring(0, base.length() - 1) + "i" : base;
    String doubled = base + base.charAt(base.length() - 1);
    return new HashSet<>(List.of(base + "d", stem + "ed", doubled + "ed"));
  }

  private static String words(WordRow row, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(row.token(i).text());
    }
    return words.toString();
  }

  /** Every find over the passages, planner first where {@code plannerIsA}. */
  List<Find> findAll(List<AlignedPassage> passages, boolean plannerIsA) {
    List<Find> finds = new ArrayList<>();
    for (AlignedPassage passage : passages) {
      find(plannerIsA ? passage.a() : passage.b(), plannerIsA ? passage.b() : passage.a())
          .ifPresent(finds::add);
    }
    return finds;
  }
}
