package org.retold.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.report.Span;

/**
 * A made story whose descent is known: one or two sources edited step by step along random trees.
 * Each copy changes some words, cuts, and may add a sentence of its own; some credit the publisher
 * of the source or of what they copied; one clock in ten lies by up to two days. Of some stories
 * the source itself is not in the pile.
 */
final class Genealogy {
  private static final Instant START = Instant.parse("2031-03-04T06:00:00Z");
  private static final double CREDITING = 0.4;
  private static final double LYING = 0.1;
  private static final double HIDDEN = 0.3;
  private static final int LEAST_SENTENCES = 5;

  private final Random random;
  private final List<String> spare;
  private final List<Member> all = new ArrayList<>();

  /**
   * One text of the story.
   *
   * @param parent place of what it was made from, or -1
   * @param seen whether it is in the pile
   */
  record Member(
      int parent,
      int source,
      boolean seen,
      List<String> sentences,
      String publisher,
      double hours,
      Report report) {}

  /**
   * A story made of these sources.
   *
   * @param spare words and sentences of other reports, to edit with
   */
  Genealogy(long seed, List<List<String>> sources, List<String> spare) {
    this.random = new Random(seed);
    this.spare = spare;
    for (List<String> source : sources) {
      tree(source);
    }
  }

  private void tree(List<String> source) {
    int root = all.size();
    boolean hidden = random.nextDouble() < HIDDEN;
    add(-1, root, !hidden, source, random.nextDouble() * 5, false);
    int copies = 2 + random.nextInt(5);
    for (int i = 0; i < copies; i++) {
      int parent = root + random.nextInt(all.size() - root);
      double later = all.get(parent).hours + 0.3 + 12 * random.nextDouble() * random.nextDouble();
      add(parent, root, true, edit(all.get(parent).sentences), later, true);
    }
  }

  private void add(
      int parent, int source, boolean seen, List<String> sentences, double hours, boolean copy) {
    int place = all.size();
    String publisher = "Outlet " + Character.toString('A' + place) + " Post";
    String credit = null;
    if (copy && random.nextDouble() < CREDITING) {
      credit = all.get(random.nextBoolean() ? source : parent).publisher;
    }
    double said = random.nextDouble() < LYING ? hours + 96 * (random.nextDouble() - 0.5) : hours;
    all.add(
        new Member(
            parent,
            source,
            seen,
            sentences,
            publisher,
            hours,
            report("r" + place, sentences, publisher, said, credit)));
  }

  private static Report report(
      String id, List<String> sentences, String publisher, double hours, @Nullable String credit) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 2 == 1 ? "\n\n" : " ");
    }
    Moment moment = Moment.of(START.plusSeconds(Math.round(hours * 3600)));
    Report.Builder report =
        Report.builder(id, text + (credit == null ? "" : "\n\nSource: " + credit))
            .publisher(new Publisher(publisher))
            .clocks(new Clocks(moment, null, null, null));
    if (credit != null) {
      String line = "Source: " + credit;
      Span span = new Span(text.length() + 2, text.length() + 2 + line.length());
      report
          .furniture(List.of(new Furniture(FurnitureKind.CREDIT, span, line)))
          .credits(List.of(new Credit(credit, span, line)));
    }
    return report.build();
  }

  /** A copy: words changed, sentences cut, at times one added. */
  private List<String> edit(List<String> sentences) {
    double rate = 0.02 + 0.13 * random.nextDouble();
    List<String> edited =
        sentences.stream().map(sentence -> reword(sentence, rate)).collect(Collectors.toList());
    int cuts = random.nextInt(1 + edited.size() / 4);
    for (int i = 0; i < cuts && edited.size() > LEAST_SENTENCES; i++) {
      boolean last = random.nextDouble() < 0.6;
      edited.remove(last ? edited.size() - 1 : 1 + random.nextInt(edited.size() - 1));
    }
    if (random.nextDouble() < 0.3) {
      edited.add(1 + random.nextInt(edited.size()), pick());
    }
    return edited;
  }

  private String reword(String sentence, double rate) {
    return Arrays.stream(sentence.split(" "))
        .map(word -> random.nextDouble() < rate && word.matches("[a-z]{4,}") ? otherWord() : word)
        .collect(Collectors.joining(" "));
  }

  private String otherWord() {
    for (String word : pick().split(" ")) {
      if (word.matches("[a-z]{4,}") && random.nextBoolean()) {
        return word;
      }
    }
    return "also";
  }

  private String pick() {
    return spare.get(random.nextInt(spare.size()));
  }

  /** Every text, in the pile or not. */
  List<Member> all() {
    return Collections.unmodifiableList(all);
  }

  /** The places of the texts that are in the pile. */
  List<Integer> seen() {
    List<Integer> seen = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).seen) {
        seen.add(place);
      }
    }
    return seen;
  }

  Report report(int place) {
    return all.get(place).report;
  }

  /** The nearest ancestor in the pile by id, or nothing where there is none. */
  String parent(int place) {
    int parent = all.get(place).parent;
    return parent < 0 || !all.get(parent).seen ? "" : "r" + parent;
  }

  boolean isSource(int place) {
    return all.get(place).parent < 0;
  }

  /** Ids of every text that this one descends from. */
  Set<String> ancestors(int place) {
    Set<String> ancestors = new HashSet<>();
    for (int at = all.get(place).parent; at >= 0; at = all.get(at).parent) {
      ancestors.add("r" + at);
    }
    return ancestors;
  }

  int origins() {
    return (int) all.stream().mapToInt(Member::source).distinct().count();
  }
}
