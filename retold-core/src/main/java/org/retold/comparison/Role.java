package org.retold.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * The office or rank that stands with a name: "Finance Minister X", "the mayor, X", "X, the
 * minister for health,".
 *
 * @param range the words of office and name
 * @param heads what offices they are, as stems ("minister")
 * @param fields what they are over, as stems ("financ"): what the office's words add to its head
 * @param under whether a deputy or one who stands in holds it
 */
record Role(Range range, Set<String> heads, Set<String> fields, boolean under) {
  private static final Set<String> OFFICES =
      Stems.setOf(
          "minister secretary president premier chancellor mayor governor senator representative judge"
              + " king queen prince princess pope bishop archbishop cardinal ambassador captain"
              + " colonel major general lieutenant sergeant corporal admiral commander brigadier"
              + " inspector superintendent constable sheriff commissioner chairman chairwoman chair"
              + " director chief executive officer coach manager speaker");

  /** Offices that nobody holds two of; those of one word each are one office. */
  private static final List<Set<String>> LADDER =
      List.of(
          Stems.setOf("premier minister secretary chancellor"),
          Stems.setOf("mayor"),
          Stems.setOf("governor"),
          Stems.setOf("senator"),
          Stems.setOf("representative"),
          Stems.setOf("judge"),
          Stems.setOf("king queen"),
          Stems.setOf("prince princess"),
          Stems.setOf("bishop"),
          Stems.setOf("archbishop"),
          Stems.setOf("ambassador"),
          Stems.setOf("captain"),
          Stems.setOf("colonel"),
          Stems.setOf("major"),
          Stems.setOf("general"),
          Stems.setOf("lieutenant"),
          Stems.setOf("sergeant"),
          Stems.setOf("corporal"),
          Stems.setOf("admiral"),
          Stems.setOf("inspector"),
          Stems.setOf("superintendent"),
          Stems.setOf("constable"),
          Stems.setOf("sheriff"));

  private static final Set<String> UNDER =
      Stems.setOf("deputy vice acting assistant interim associate junior");
  private static final Set<String> NO_FIELDS =
      Stems.setOf("state prime former ex new senior veteran long longtime then current right hon");
  private static final Set<String> ENDS =
      Set.of("who", "which", "and", "but", "said", "says", "to");
  private static final int BEFORE = 6;
  private static final int AFTER = 8;

  /** The office with the name at a place, without heads if none stands there. */
  static Role of(List<Word> words, Range name) {
    int from = before(words, name.from());
    int end = after(words, name.end());
    Set<String> heads = new HashSet<>();
    Set<String> fields = new HashSet<>();
    boolean under = false;
    for (int i = from; i < end; i++) {
      Word word = words.get(i);
      if (name.holds(i) || !word.isContent()) {
        continue;
      }
      under |= UNDER.contains(word.stem());
      if (OFFICES.contains(word.stem())) {
        heads.add(word.stem());
      } else if (!NO_FIELDS.contains(word.stem()) && !UNDER.contains(word.stem())) {
        fields.add(word.stem());
      }
    }
    return new Role(new Range(from, end), heads, fields, under);
  }

  /** Where the office before a name starts: the name's own place if there is none. */
  private static int before(List<Word> words, int at) {
    int end = at > 0 && words.get(at - 1).text().equals(",") ? at - 1 : at;
    if (end == 0
        || !OFFICES.contains(words.get(end - 1).stem())
        || isOtherSentence(words, end, at)) {
      return at;
    }
    boolean capital = words.get(end - 1).isCapital();
    int from = end - 1;
    while (from > 0 && end - from < BEFORE && isOfOffice(words, from - 1, capital)) {
      from--;
    }
    return from;
  }

  private static boolean isOtherSentence(List<Word> words, int end, int at) {
    return at >= words.size() || words.get(end - 1).sentence() != words.get(at).sentence();
  }

  private static boolean isOfOffice(List<Word> words, int at, boolean capital) {
    Word word = words.get(at);
    if (!word.isContent() || word.sentence() != words.get(at + 1).sentence()) {
      return false;
    }
    boolean known = OFFICES.contains(word.stem()) || UNDER.contains(word.stem());
    return known || (capital ? word.isCapital() : !Stems.isPast(word.lower()));
  }

  /** Where the office behind a name ends: the name's own end if there is none. */
  private static int after(List<Word> words, int at) {
    if (at + 1 >= words.size() || !words.get(at).text().equals(",")) {
      return at;
    }
    boolean office = false;
    int end = at + 1;
    while (end < words.size() && end - at <= AFTER && isInside(words, end, at)) {
      office |= OFFICES.contains(words.get(end).stem()) && end - at <= AFTER / 2;
      end++;
    }
    return office ? end : at;
  }

  private static boolean isInside(List<Word> words, int at, int start) {
    Word word = words.get(at);
    return !word.isMark()
        && !ENDS.contains(word.lower())
        && word.sentence() == words.get(start).sentence();
  }

  /** Whether one person cannot well hold both: another department, another rank, the deputy. */
  boolean conflicts(Role other) {
    if (heads.isEmpty() || other.heads.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(heads);
    shared.retainAll(other.heads);
    if (shared.isEmpty()) {
      return rung() >= 0 && other.rung() >= 0 && rung() != other.rung();
    }
    return under != other.under || isMinister() && other.isMinister() && otherField(other);
  }

  private int rung() {
    for (int i = 0; i < LADDER.size(); i++) {
      if (LADDER.get(i).containsAll(heads)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMinister() {
    return heads.equals(Stems.setOf("minister")) || heads.equals(Stems.setOf("secretary"));
  }

  private boolean otherField(Role other) {
    return !fields.isEmpty()
        && !other.fields.isEmpty()
        && fields.stream().noneMatch(field -> other.fields.stream().anyMatch(f -> near(field, f)));
  }

  private static boolean near(String field, String other) {
    return field.equals(other)
        || Synonyms.sameStart(field, other)
        || Synonyms.shareGroup(field, other);
  }
}
