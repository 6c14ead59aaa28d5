package org.retold.bench.pile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.bench.pile.Outlets.Outlet;
import org.retold.bench.pile.PilePlan.Copy;
import org.retold.bench.pile.PilePlan.Invented;
import org.retold.bench.pile.PilePlan.Real;
import org.retold.bench.pile.PilePlan.Slot;
import org.retold.bench.pile.PilePlan.Source;
import org.retold.bench.pile.Seeds.Purpose;

/**
 * Makes a pile of any size from a base of real texts and a seed. Each report is a pure function of
 * the seed and its place, so none is kept, and a copy's source is simply written again.
 */
final class PileMaker {
  private static final int BATCH = 4_096;
  private static final int CREDITED = 40;
  private static final int CLOCKLESS = 5;

  private final long seed;
  private final List<NewsText> base;
  private final List<Slot> slots;
  private final int[] sourcePlaces;
  private final StoryTeller teller;
  private final CopyEditor editor;
  private final Outlets outlets;

  /** A pile over texts none of which is a near-duplicate of another. */
  PileMaker(List<NewsText> base, int reports, long seed) {
    this.seed = seed;
    this.base = base;
    slots = PilePlan.of(base, reports, seed);
    sourcePlaces = sourcePlaces(slots);
    teller = new StoryTeller(base, seed);
    editor = new CopyEditor(new Vocabulary(base));
    outlets = new Outlets(Math.max(40, Math.min(4_000, reports / 250)), teller, seed);
  }

  private static int[] sourcePlaces(List<Slot> slots) {
    int[] places = new int[slots.size()];
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i) instanceof Source source) {
        places[source.group()] = i;
      }
    }
    return places;
  }

  /** Gives every report in order; texts are made on all cores. */
  void each(Consumer<PiledReport> sink) {
    for (int from = 0; from < slots.size(); from += BATCH) {
      IntStream.range(from, Math.min(slots.size(), from + BATCH))
          .parallel()
          .mapToObj(this::report)
          .toList()
          .forEach(sink);
    }
  }

  /** The report in one place. */
  PiledReport report(int place) {
    Slot slot = slots.get(place);
    SplittableRandom random = Seeds.random(seed, Purpose.DRESS, place);
    if (slot instanceof Copy copy) {
      return copy(copy, place, random);
    }
    Slot text = slot instanceof Source source ? source.text() : slot;
    NewsText told = told(text);
    String group = slot instanceof Source source ? "g" + source.group() : told.id();
    Truth truth =
        new Truth(
            id(place), null, -1, group, event(text, group), text instanceof Real, told.words());
    if (slot instanceof Source source && agency(source) != null) {
      Outlet wire = new Outlet(String.valueOf(agency(source)), List.of());
      return finished(told, wire, "", time(source), truth, random);
    }
    String credit =
        random.nextInt(100) < CLOCKLESS ? Outlets.credit(Outlets.agency(random), random) : "";
    Instant time = time(text).plus(random.nextInt(600), ChronoUnit.MINUTES);
    return finished(told, outlets.any(random), credit, time, truth, random);
  }

  private PiledReport copy(Copy copy, int place, SplittableRandom random) {
    Source source = copy.source();
    NewsText told = told(source.text());
    SplittableRandom edits =
        Seeds.random(seed, Purpose.COPY, (long) source.group() << 16 | copy.number());
    String text = editor.edited(told.text(), copy.strength(), edits);
    String title =
        random.nextBoolean() ? told.title() : editor.replaced(told.title(), copy.strength(), edits);
    String group = "g" + source.group();
    String from = id(sourcePlaces[source.group()]);
    boolean real = source.text() instanceof Real;
    Truth truth =
        new Truth(
            id(place),
            from,
            copy.strength(),
            group,
            event(source.text(), group),
            real,
            told.words());
    String agency = agency(source);
    boolean credited = agency != null && random.nextInt(100) < CREDITED;
    String credit = credited ? Outlets.credit(String.valueOf(agency), random) : "";
    Outlet outlet = outlets.carrier(source.group(), copy.number());
    return finished(
        new NewsText("", title, text), outlet, credit, later(source, random), truth, random);
  }

  private NewsText told(Slot slot) {
    return slot instanceof Invented invented
        ? teller.tell(invented.event(), invented.telling())
        : base.get(((Real) slot).text());
  }

  private static String event(Slot text, String group) {
    return text instanceof Invented invented ? "event-" + invented.event() : group;
  }

  /** Every big group and half of the others go back to an agency. */
  private @Nullable String agency(Source source) {
    SplittableRandom random = Seeds.random(seed, Purpose.OUTLET, ~source.group());
    return source.big() || random.nextBoolean() ? Outlets.agency(random) : null;
  }

  private Instant time(Slot slot) {
    if (slot instanceof Source source) {
      return time(source.text());
    }
    if (slot instanceof Invented invented) {
      return teller.event(invented.event()).time();
    }
    SplittableRandom random = Seeds.random(seed, Purpose.EVENT, ((Real) slot).text());
    return NewsEvent.START.plus(random.nextInt(NewsEvent.DAYS * 24 * 60), ChronoUnit.MINUTES);
  }

  /** Minutes to days after the source; one copy in twenty claims to be earlier. */
  private Instant later(Source source, SplittableRandom random) {
    long minutes = (long) Math.exp(1.5 + 6.5 * random.nextDouble());
    return time(source).plus(random.nextInt(20) == 0 ? -minutes : minutes, ChronoUnit.MINUTES);
  }

  private static PiledReport finished(
      NewsText told,
      Outlet outlet,
      String credit,
      Instant time,
      Truth truth,
      SplittableRandom random) {
    String text = Outlets.dressed(told.text(), outlet, credit, random);
    Instant published = random.nextInt(100) < CLOCKLESS ? null : time;
    String url = "http://" + outlet.host() + "/" + truth.id();
    return new PiledReport(told.title(), outlet.name(), published, url, text, truth);
  }

  private static String id(int place) {
    return String.format(Locale.ROOT, "r%07d", place);
  }
}
