package org.retold.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.story.Link;

/** Copies of short notices of one form, under the lines of many outlets. */
class ShortCopiesTest {
  private static final String[] SYLLABLES = "ka lo mir ten vos ul bra sen dor pik".split(" ");
  private static final int COMPANIES = 60;
  private static final int OUTLETS = 12;

  @TempDir private Path folder;

  private final Random random = new Random(3);
  private final List<String> lines = new ArrayList<>();

  private String name(int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String table() {
    String form =
        "Shr %d cts vs %d cts\nNet %d,%d0,%d3 vs %d,%d1,%d7\nSix months\nRevs %d.%d mln vs %d.%d mln";
    return form.formatted(random.ints(12, 10, 99).boxed().toArray());
  }

  /** A report under the outlet's own lines, which are longer than the notice. */
  private void add(String id, String title, String text, int outlet) {
    String about =
        "Outlet %d is an independent paper of the coast. %s"
            .formatted(outlet, "It was founded by %s and %s in %s.".formatted(abouts(outlet)));
    lines.add(
        "{\"id\": \"%s\", \"title\": \"%s\", \"publisher\": \"Outlet %d\", \"text\": \"%s\"}"
            .formatted(id, title, outlet, (text + "\n\n" + about).replace("\n", "\\n")));
  }

  private static Object[] abouts(int outlet) {
    Random names = new Random(outlet);
    return names
        .ints(3, 100_000, 999_999)
        .mapToObj(i -> "Ost" + Integer.toString(i, 36).replaceAll("[0-9]", "a") + "berg")
        .toArray();
  }

  private Set<String> derived() throws IOException {
    Path file = folder.resolve("pile.jsonl");
    Files.write(file, lines, StandardCharsets.UTF_8);
    Set<String> derived = new TreeSet<>();
    try (ReportCollection collection = ReportCollection.passing()) {
      Piles.add(collection, List.of(file.toString()), 2);
      collection.compare(2, FindProgress.NONE);
      collection.stories().stories().stream()
          .flatMap(story -> story.links().stream())
          .filter(link -> link.relation().isDerived())
          .forEach(link -> derived.add(names(link)));
    }
    return derived;
  }

  private static String names(Link link) {
    return link.a().replaceAll("-.*", "") + "=" + link.b().replaceAll("-.*", "");
  }

  @Test
  void everyCopyOfATableIsFoundAndNoTableOfAnotherCompany() throws IOException {
    for (int company = 0; company < COMPANIES; company++) {
      String title = name(3).toUpperCase(Locale.ROOT) + " CORP 2ND QTR NET";
      String table = table();
      for (int copy = 0; copy <= company % 3; copy++) {
        int outlet = random.nextInt(OUTLETS);
        add("c%02d-%d".formatted(company, copy), title, table, outlet);
      }
    }

    Set<String> wanted = new TreeSet<>();
    for (int company = 0; company < COMPANIES; company++) {
      if (company % 3 > 0) {
        wanted.add("c%02d=c%02d".formatted(company, company));
      }
    }
    assertThat(derived()).isEqualTo(wanted);
  }
}
