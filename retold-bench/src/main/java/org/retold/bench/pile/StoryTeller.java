package org.retold.bench.pile;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.retold.bench.pile.ProseTokens.Place;
import org.retold.bench.pile.Seeds.Purpose;

/**
 * Tells invented events in new prose. Two tellings of one event share its names, its figures, its
 * day and the words of its topic, and not their sentences.
 */
final class StoryTeller {
  private static final int LONGEST_SENTENCE = 42;
  private static final int SHORTEST_SENTENCE = 6;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 1_500;
  private static final int QUOTED = 12;
  private static final int OWN_FIGURE = 75;

  private final long seed;
  private final ProseTokens tokens;
  private final ProseModel model;
  private final int[][] topics;
  private final int[] lengths;

  StoryTeller(List<NewsText> base, long seed) {
    this.seed = seed;
    tokens = new ProseTokens(base);
    model = new ProseModel(tokens);
    BitSet common = commonWords();
    topics = base.stream().map(text -> topic(text.text(), common)).toArray(int[][]::new);
    lengths = base.stream().mapToInt(NewsText::words).map(StoryTeller::length).toArray();
  }

  private static int length(int words) {
    return Math.max(SHORTEST, Math.min(LONGEST, words));
  }

  private int[] topic(String text, BitSet common) {
    return Stream.of(text.split("[^\\p{L}]+", -1))
        .mapToInt(word -> tokens.number(word.toLowerCase(Locale.ROOT)))
        .filter(token -> token >= 0 && !common.get(token))
        .distinct()
        .toArray();
  }

  private BitSet commonWords() {
    BitSet common = new BitSet();
    int[] counts = new int[tokens.kinds()];
    for (int i = 0; i < tokens.size(); i++) {
      counts[tokens.token(i)]++;
    }
    for (int i = 0; i < counts.length; i++) {
      common.set(i, i < ProseTokens.FIRST_WORD || counts[i] > tokens.size() / 2_000);
    }
    return common;
  }

  NewsEvent event(long number) {
    SplittableRandom random = Seeds.random(seed, Purpose.EVENT, ~number);
    BitSet topic = new BitSet();
    for (int i = 0; i < 2; i++) {
      for (int token : topics[random.nextInt(topics.length)]) {
        topic.set(token, topic.get(token) || random.nextInt(3) > i);
      }
    }
    return NewsEvent.of(seed, number, topic);
  }

  /**
   * One telling of an event: always the same.
   *
   * @param telling which of the event's tellings
   */
  NewsText tell(long number, int telling) {
    SplittableRandom random = Seeds.random(seed, Purpose.TELLING, number * 16 + telling);
    Draft draft = new Draft(event(number), random);
    String title = Names.capital(draft.sentence(10));
    int words = lengths[random.nextInt(lengths.length)];
    StringBuilder text = new StringBuilder(words * 7);
    for (int left = words; left > 0; ) {
      for (int i = 1 + random.nextInt(3); i > 0 && left > 0; i--) {
        String sentence = draft.shown();
        text.append(sentence).append(i > 1 ? " " : "");
        left -= Words.count(sentence);
      }
      text.append("\n\n");
    }
    return new NewsText("event-" + number + "-" + telling, title, text.toString().strip());
  }

  /** One telling while it is written: who has been named in full. */
  private final class Draft {
    private final NewsEvent event;
    private final SplittableRandom random;
    private final ZonedDateTime day;
    private final int[] row = new int[LONGEST_SENTENCE];
    private int named;

    Draft(NewsEvent event, SplittableRandom random) {
      this.event = event;
      this.random = random;
      day = event.time().atZone(ZoneOffset.UTC);
    }

    /** A sentence as it stands in the text, now and then as a quotation. */
    String shown() {
      String sentence = Names.capital(sentence(LONGEST_SENTENCE));
      return random.nextInt(100) < QUOTED
          ? "\"" + sentence + ",\" " + name(Place.PERSON) + " said."
          : sentence + ".";
    }

    String sentence(int most) {
      int size = 0;
      for (int i = 0; i < 6 && size < SHORTEST_SENTENCE; i++) {
        size = model.sentence(event.topic(), row, random);
      }
      size = Math.min(size, most);
      while (size > 1 && row[size - 1] == ProseTokens.COMMA) {
        size--;
      }
      StringBuilder sentence = new StringBuilder();
      for (int i = 0; i < size; i++) {
        append(row[i], sentence);
      }
      return sentence.toString();
    }

    private void append(int token, StringBuilder sentence) {
      if (token == ProseTokens.COMMA) {
        sentence.append(sentence.isEmpty() ? "" : ",");
        return;
      }
      sentence.append(sentence.isEmpty() ? "" : " ");
      sentence.append(token >= ProseTokens.FIRST_WORD ? tokens.word(token) : filled(token));
    }

    private String filled(int token) {
      Place place = Place.values()[token - 2];
      return switch (place) {
        case PERSON, BODY, PLACE -> name(place);
        case DAY -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        case MONTH -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        case SMALL, LARGE, DECIMAL, YEAR -> figure(place.ordinal() - Place.SMALL.ordinal());
      };
    }

    private String figure(int kind) {
      List<String> own = event.figures().get(kind);
      return random.nextInt(100) < OWN_FIGURE
          ? own.get(random.nextInt(own.size()))
          : NewsEvent.figure(kind, random);
    }

    /** A person in full at first, by the last name later; everything else in full. */
    private String name(Place place) {
      List<String> own = event.names().get(place.ordinal());
      int which = Seeds.skewed(random, own.size());
      String name = own.get(which);
      boolean again = place == Place.PERSON && (named >> which & 1) == 1;
      named |= place == Place.PERSON ? 1 << which : 0;
      return again ? name.substring(name.indexOf(' ') + 1) : name;
    }
  }
}
