package org.retold.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Fact;
import org.retold.facts.FactExtractor;
import org.retold.facts.FactKind;
import org.retold.facts.FactValue;
import org.retold.facts.NameValue;
import org.retold.facts.Quantity;
import org.retold.facts.QuoteValue;
import org.retold.facts.RungValue;
import org.retold.facts.Word;
import org.retold.facts.Words;
import org.retold.report.Span;
import org.retold.text.ReportText;

/**
 * The claims of a set of reports, each once a report: a figure given twice, a person named five
 * times is one claim.
 */
final class ClaimBook {
  private static final Set<FactKind> FIGURES =
      EnumSet.of(FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT);
  private static final Set<FactKind> LISTED =
      EnumSet.of(
          FactKind.NUMBER,
          FactKind.MONEY,
          FactKind.PERCENT,
          FactKind.TIME,
          FactKind.NAME,
          FactKind.PLACE,
          FactKind.QUOTE);

  /** Claims taken of a report: no report makes as many, a hostile one may. */
  private static final int MOST = 500;

  /** Facts that overlap stand next to each other in order of place, or nearly so. */
  private static final int NEAR = 4;

  /** Shorter words between marks are a turn of phrase rather than a quotation. */
  private static final int SHORTEST_QUOTE = 3;

  private final List<ReportText> reports;
  private final List<List<List<Word>>> words;
  private final List<Claim> claims = new ArrayList<>();

  /** For each report, its claims' numbers by the places where they are made. */
  private final List<Map<Span, List<Integer>>> places = new ArrayList<>();

  /** For each report, the claims that are made by one mention of a name. */
  private final List<Map<Span, Integer>> mentions = new ArrayList<>();

  ClaimBook(List<ReportText> reports) {
    this.reports = reports;
    this.words = reports.stream().map(Words::of).toList();
    List<List<Word>> known = words.stream().flatMap(List::stream).toList();
    FactExtractor extractor = new FactExtractor();
    for (int i = 0; i < reports.size(); i++) {
      places.add(new HashMap<>());
      mentions.add(new HashMap<>());
      read(i, extractor.extract(reports.get(i), words.get(i), known));
    }
  }

  static boolean isName(FactKind kind) {
    return kind == FactKind.NAME || kind == FactKind.PLACE;
  }

  /** All claims; a claim's number is its place in this list, which grows at its end. */
  List<Claim> claims() {
    return claims;
  }

  private void read(int report, List<Fact> facts) {
    int first = claims.size();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (LISTED.contains(fact.kind())
          && isWorthTelling(fact.value())
          && !isPartOfTime(
              fact, facts.subList(Math.max(0, i - NEAR), Math.min(facts.size(), i + NEAR)))) {
        int known = known(fact, first);
        if (known >= 0) {
          note(report, fact.span(), known);
        } else if (claims.size() - first < MOST) {
          Difference.Side place = new Difference.Side(fact.sentence(), fact.span(), fact.text());
          add(report, fact.kind(), fact.value(), place);
        }
      }
    }
  }

  /** The "seven years" of "seven years ago". */
  private static boolean isPartOfTime(Fact fact, List<Fact> near) {
    return fact.kind() == FactKind.TIME
        && near.stream()
            .filter(other -> other.kind() == FactKind.TIME)
            .filter(other -> other.span().length() > fact.span().length())
            .anyMatch(other -> other.span().contains(fact.span()));
  }

  private static boolean isWorthTelling(FactValue value) {
    if (value instanceof Quantity figure) {
      return Figures.isWorthTelling(figure);
    }
    if (value instanceof RungValue) {
      return false;
    }
    return !(value instanceof QuoteValue quote)
        || quote.words().stream().filter(word -> !word.isMark()).count() >= SHORTEST_QUOTE;
  }

  /** The number of the report's claim that the fact repeats, or -1. */
  private int known(Fact fact, int first) {
    for (int i = first; i < claims.size(); i++) {
      if (claims.get(i).kind() == fact.kind() && repeats(claims.get(i).value(), fact.value())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean repeats(@Nullable FactValue before, FactValue again) {
    if (before instanceof NameValue name && again instanceof NameValue other) {
      return name.sameName(other);
    }
    if (before instanceof Quantity figure && again instanceof Quantity other) {
      return figure.low() == other.low()
          && figure.high() == other.high()
          && figure.bound() == other.bound()
          && figure.unit().equals(other.unit())
          && (figure.counted().equals(other.counted())
              || figure.counted().stream().anyMatch(other.counted()::contains));
    }
    return again.equals(before);
  }

  private int add(int report, FactKind kind, @Nullable FactValue value, Difference.Side place) {
    List<Word> sentence = words.get(report).get(place.sentence());
    String shown = new ClaimWords(reports.get(report), sentence).of(place, value);
    claims.add(new Claim(report, kind, value, place, shown, context(sentence, place)));
    note(report, place.span(), claims.size() - 1);
    return claims.size() - 1;
  }

  private void note(int report, Span place, int claim) {
    places.get(report).computeIfAbsent(place, span -> new ArrayList<>()).add(claim);
  }

  private static Set<String> context(List<Word> sentence, Difference.Side place) {
    Set<String> context = new TreeSet<>();
    for (Word word : sentence) {
      if (word.isContent() && !place.span().overlaps(word.span())) {
        context.add(word.stem());
      }
    }
    return context;
  }

  /** The number of the claim that one side of a difference speaks of; a new one if need be. */
  int of(ReportText text, FactKind kind, Difference.Side side) {
    int found = find(text, kind, side);
    return found >= 0 ? found : add(number(text), kind, null, side);
  }

  /**
   * Writes down a name in its very place, apart from the one claim that stands for all places where
   * the report names it: that it was exchanged there says nothing of the others.
   */
  void mention(ReportText text, FactKind kind, Difference.Side side) {
    int report = number(text);
    if (!mentions.get(report).containsKey(side.span())) {
      mentions.get(report).put(side.span(), add(report, kind, null, side));
    }
  }

  /** Whether a name was written down in that very place. */
  boolean isMentioned(ReportText text, Difference.Side side) {
    return mentions.get(number(text)).containsKey(side.span());
  }

  /** The number of the claim that one side of a difference speaks of, or -1. */
  int find(ReportText text, FactKind kind, Difference.Side side) {
    Integer mentioned = mentions.get(number(text)).get(side.span());
    if (mentioned != null && isName(kind)) {
      return mentioned;
    }
    int found = -1;
    int most = 0;
    for (Map.Entry<Span, List<Integer>> entry : places.get(number(text)).entrySet()) {
      int shared = shared(entry.getKey(), side.span());
      if (shared >= leastShared(kind, side.span())) {
        for (int claim : entry.getValue()) {
          boolean closer = shared > most || shared == most && claim < found;
          if (isOfKind(claims.get(claim).kind(), kind) && closer) {
            found = claim;
            most = shared;
          }
        }
      }
    }
    return found;
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  /** What is told of two people is no claim of one of them; a figure may come with its noun. */
  private static int leastShared(FactKind kind, Span span) {
    boolean noun = FIGURES.contains(kind) || kind == FactKind.TIME || kind == FactKind.QUOTE;
    return noun ? 1 : Math.max(1, (span.length() + 1) / 2);
  }

  private static boolean isOfKind(FactKind one, FactKind other) {
    return one == other || FIGURES.contains(one) && FIGURES.contains(other);
  }

  /** Found by identity: the same file given twice is two reports. */
  private int number(ReportText report) {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i) == report) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a report of the set: " + report.report().id());
  }
}
