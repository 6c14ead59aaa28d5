package org.retold.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Fixed;
import org.retold.facts.TimeExpression.From;
import org.retold.facts.TimeExpression.Holiday;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeExpression.Repeated;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeExpression.Type;
import org.retold.facts.TimeValue.Part;
import org.retold.report.Span;

/**
 * Finds the times of a report, sentence after sentence, and settles what they mean.
 *
 * <p>A tagger of rules, in the tradition of SUTime (Chang and Manning, LREC 2012) and HeidelTime
 * (Strötgen and Gertz, Multilingual and Cross-domain Temporal Tagging, 2013), with values as TIMEX3
 * has them. It works in three steps. At every word each rule may read a time; the longest reading
 * wins, the earlier rule among equals. The words before it that belong to it ("early", "at least")
 * are added. What it says, still without a calendar ("last Friday", "a year earlier"), is settled
 * by {@link TimeResolver} from the report's day, the tense of the clause and the time told of last.
 * The tense is read off the nearest auxiliary or past form, since there is no parser here; what
 * that gives up is a weekday in a clause whose verb stands in the present.
 */
final class TimeTagger {
  private static final List<TimeRule> RULES =
      List.of(
          new ClockRule(),
          new DateRule(),
          new DayRule(),
          new NumericDateRule(),
          new PeriodRule(),
          new QuarterRule(),
          new OffsetRule(),
          new SetRule(),
          new YearRule(),
          new LengthRule(),
          new VagueRule());

  private final TimeResolver resolver;

  /**
   * @param reference the day that relative times count from, or null
   */
  TimeTagger(@Nullable LocalDate reference) {
    resolver = new TimeResolver(reference);
  }

  /** The times of the next sentence. */
  List<Timex> tag(SentenceWords words) {
    List<Timex> times = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < words.size()) {
      boolean mayStart = TimeLexicon.mayStart(words.words().get(at));
      TimeMention mention = mayStart ? longest(words, at) : null;
      if (mention == null) {
        at++;
      } else {
        times.add(settled(words, mention, Math.max(free, start(words, mention))));
        at = mention.end();
        free = at;
      }
    }
    return times;
  }

  private static @Nullable TimeMention longest(SentenceWords words, int at) {
    TimeMention best = null;
    for (TimeRule rule : RULES) {
      TimeMention mention = rule.at(words, at);
      if (mention != null && (best == null || mention.end() > best.end())) {
        best = mention;
      }
    }
    return best;
  }

  /** Where the words that belong to the time start: "early next week", "at least two days". */
  private static int start(SentenceWords words, TimeMention mention) {
    boolean length = mention.says() instanceof Fixed fixed && fixed.type() == Type.DURATION;
    int early = length ? mention.from() : TimeLexicon.startBefore("early", words, mention.from());
    return TimeLexicon.startBefore("bound", words, early);
  }

  private Timex settled(SentenceWords words, TimeMention mention, int from) {
    TimeExpression says = mention.says();
    Span span = span(words, from, mention.end());
    if (says instanceof Fixed fixed) {
      return new Timex(span, fixed.type(), fixed.value(), null, Map.of());
    }
    if (says instanceof Repeated set) {
      Map<Part, Integer> every = set.every() == 0 ? Map.of() : Map.of(Part.EVERY, set.every());
      return new Timex(span, Type.SET, set.value(), null, every);
    }
    Tense tense = Tense.around(words, from, mention.end());
    TimePoint point = resolver.resolve(says, tense);
    Map<Part, Integer> said = said(says);
    String value = point == null ? OpenValue.of(says) : point.value();
    Type type = value.contains("T") ? Type.TIME : Type.DATE;
    boolean told = says instanceof Shifted shifted && shifted.from() == From.TOLD;
    return new Timex(span, type, value, told ? null : point, said);
  }

  private static Span span(SentenceWords words, int from, int end) {
    Word last = words.words().get(end - 1);
    boolean possessive = last.text().length() > last.lower().length();
    int stop = possessive ? last.span().start() + last.lower().length() : last.span().end();
    return new Span(words.words().get(from).span().start(), stop);
  }

  private static Map<Part, Integer> said(TimeExpression says) {
    if (says instanceof Named named) {
      return named.parts();
    }
    Map<Part, Integer> said = new EnumMap<>(Part.class);
    if (says instanceof Holiday holiday && holiday.rule().length() == 5) {
      said.put(Part.MONTH, Integer.valueOf(holiday.rule().substring(0, 2)));
      said.put(Part.DAY, Integer.valueOf(holiday.rule().substring(3)));
    }
    if (says instanceof Shifted shifted) {
      Part part = shifted.from() == From.TOLD ? null : distance(shifted.unit());
      if (part != null) {
        said.put(part, shifted.count());
      }
      said.putAll(shifted.inside());
      said.putAll(clock(shifted.clock()));
    }
    return said;
  }

  private static @Nullable Part distance(Granule unit) {
    return switch (unit) {
      case YEAR -> Part.YEARS_OFF;
      case QUARTER -> Part.QUARTERS_OFF;
      case MONTH -> Part.MONTHS_OFF;
      case WEEK -> Part.WEEKS_OFF;
      case WEEKEND -> Part.WEEKENDS_OFF;
      case DAY -> Part.DAYS_OFF;
      case CENTURY, DECADE, HALF, SEASON -> null;
    };
  }

  private static Map<Part, Integer> clock(String clock) {
    if (clock.isEmpty()) {
      return Map.of();
    }
    return clock.contains(":")
        ? ClockRule.parts(clock)
        : Map.of(Part.DAYPART, DateRule.daypart(clock.substring(1)));
  }
}
