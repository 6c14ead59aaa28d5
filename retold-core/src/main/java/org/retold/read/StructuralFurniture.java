package org.retold.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * Tells furniture from what the page's structure says of it: names, lists of links, rows of like
 * cards, blocks that stand twice. What the words themselves say is not looked at.
 */
final class StructuralFurniture {

  private static final double MINORITY = .3;
  private static final double MANY_LINKS = .35;
  private static final double MOST_COMMENTS = .9;
  private static final int FEWEST_CARDS = 3;
  private static final double MOST_WEAK = .5;
  private static final double MOST_CARDS = .6;
  private static final int LONGEST_CARD = 70;
  private static final int SHORTEST_RUN = 3;
  private static final int NEAR_HEADLINE = 10;
  private static final int MOST_TIMES = 6;
  private static final int PROSE_OF_REPORT = 40;

  private final List<PageBlock> blocks;
  private final List<PageRegion> regions;
  private final @Nullable FurnitureKind[] kinds;
  private final int[] proseBefore;
  private final int headline;
  private boolean weakWordsTell;

  private StructuralFurniture(PageOutline outline, int headline) {
    this.headline = headline;
    this.blocks = outline.blocks();
    this.regions = outline.regions();
    this.kinds = new FurnitureKind[blocks.size()];
    this.proseBefore = new int[blocks.size() + 1];
  }

  /**
   * The kind of every block of the outline, null where nothing speaks against it.
   *
   * @param headline number of the block that is the report's headline, or -1
   * @param description what the page says that it is about, or null
   */
  static @Nullable FurnitureKind[] mark(
      PageOutline outline, int headline, @Nullable String description) {
    StructuralFurniture marks = new StructuralFurniture(outline, headline);
    marks.sumProse();
    marks.markRepeated();
    marks.weakWordsTell = marks.weakly() <= MOST_WEAK;
    marks.heedHints();
    marks.markDeck(description);
    marks.markLists();
    marks.markCards();
    return marks.kinds;
  }

  private void sumProse() {
    for (int i = 0; i < blocks.size(); i++) {
      proseBefore[i + 1] = proseBefore[i] + (blocks.get(i).prose() ? blocks.get(i).words() : 0);
    }
  }

  private int prose(PageRegion region) {
    return proseBefore[region.end()] - proseBefore[region.first()];
  }

  private double shareOfPage(PageRegion region) {
    return prose(region) / (double) Math.max(1, proseBefore[blocks.size()]);
  }

  /** Prose that stands a second time in the same succession: a ticker, a copy for small screens. */
  private void markRepeated() {
    Set<String> seen = new HashSet<>();
    List<Integer> run = new ArrayList<>();
    List<Integer> repeated = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      PageBlock block = blocks.get(i);
      kinds[i] = block.hint();
      if (!block.prose()) {
        continue;
      }
      if (seen.add(block.text())) {
        keepRun(run, repeated);
      } else {
        run.add(i);
      }
    }
    keepRun(run, repeated);
    if (words(repeated) <= .5 * proseBefore[kinds.length]) {
      repeated.forEach(i -> kinds[i] = FurnitureKind.REPEATED);
    }
  }

  private void keepRun(List<Integer> run, List<Integer> repeated) {
    if (run.size() >= SHORTEST_RUN) {
      repeated.addAll(run);
    }
    run.clear();
  }

  private int words(List<Integer> numbers) {
    return numbers.stream().mapToInt(i -> blocks.get(i).words()).sum();
  }

  private void heedHints() {
    for (PageRegion region : regions) {
      FurnitureKind hint = region.hint();
      if (hint != null && credible(region, hint)) {
        mark(region, hint);
      } else if (hint == null
          && prose(region) == 0
          && region.end() - region.first() <= MOST_TIMES
          && MarkupHints.saysTime(region.element())) {
        markFree(region, FurnitureKind.BYLINE);
      }
    }
  }

  private void mark(PageRegion region, FurnitureKind kind) {
    for (int i = region.first(); i < region.end(); i++) {
      kinds[i] = kind;
    }
  }

  /** A name that would make most of the page's prose furniture is not to be believed. */
  private boolean credible(PageRegion region, FurnitureKind hint) {
    if (opensReport(region) || (hint == FurnitureKind.SHARE && quotes(region))) {
      return false;
    }
    if (hint == FurnitureKind.COMMENT_FORM) {
      return shareOfPage(region) <= MOST_COMMENTS && followsReport(region);
    }
    return shareOfPage(region) <= MINORITY
        && (weakWordsTell || !MarkupHints.saysWeakly(region.element()));
  }

  /** Comments come after what they comment on. */
  private boolean followsReport(PageRegion region) {
    int start = headline >= 0 && headline < region.first() ? headline : 0;
    return prose(region) == 0 || proseBefore[region.first()] > proseBefore[start];
  }

  /** The share of the page's prose in boxes that only a word of many meanings makes furniture. */
  private double weakly() {
    boolean[] weak = new boolean[blocks.size()];
    for (PageRegion region : regions) {
      if (region.hint() != null
          && shareOfPage(region) <= MINORITY
          && MarkupHints.saysWeakly(region.element())) {
        Arrays.fill(weak, region.first(), region.end(), true);
      }
    }
    int words = 0;
    for (int i = 0; i < weak.length; i++) {
      words += weak[i] && blocks.get(i).prose() ? blocks.get(i).words() : 0;
    }
    return words / (double) Math.max(1, proseBefore[blocks.size()]);
  }

  /** Whether the headline stands in it with prose under it. */
  private boolean opensReport(PageRegion region) {
    return headline >= region.first()
        && headline < region.end()
        && proseBefore[region.end()] - proseBefore[headline] >= PROSE_OF_REPORT;
  }

  /** Posts of social networks are embedded in boxes that are named after the network. */
  private boolean quotes(PageRegion region) {
    for (int i = region.first(); i < region.end(); i++) {
      if (blocks.get(i).owner().closest("blockquote") != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The deck: the line under the headline that sums the report up, set apart from its paragraphs.
   */
  private void markDeck(@Nullable String description) {
    String summary = description == null ? "" : Wording.letters(description);
    for (int i = headline + 1; headline >= 0 && i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (kinds[i] != null || (!block.prose() && !block.heading())) {
        continue;
      }
      if (!deck(i, summary)) {
        return;
      }
      kinds[i] = FurnitureKind.HEADLINE;
    }
  }

  private boolean deck(int i, String summary) {
    PageBlock block = blocks.get(i);
    if (MarkupHints.saysDeck(block.owner())) {
      return true;
    }
    if (block.heading()) {
      return block.prose() && i <= headline + NEAR_HEADLINE;
    }
    int next = i + 1;
    while (next < blocks.size() && !blocks.get(next).prose()) {
      next++;
    }
    return next < blocks.size()
        && Wording.letters(block.text()).equals(summary)
        && block.owner().parent() != blocks.get(next).owner().parent();
  }

  /** A list most of whose items are links is a list of links, whatever its other items are. */
  private void markLists() {
    for (PageRegion region : regions) {
      String tag = region.element().normalName();
      if ((tag.equals("ul") || tag.equals("ol") || tag.equals("dl"))
          && ofLinks(region)
          && shareOfPage(region) <= MINORITY) {
        markFree(region, FurnitureKind.RELATED);
      }
    }
  }

  private boolean ofLinks(PageRegion region) {
    int items = region.end() - region.first();
    return links(region) * 2 > items || (items > 2 && linkShare(region) >= MANY_LINKS);
  }

  private double linkShare(PageRegion region) {
    double linked = 0;
    double all = 0;
    for (int i = region.first(); i < region.end(); i++) {
      linked += blocks.get(i).linkShare() * blocks.get(i).words();
      all += blocks.get(i).words();
    }
    return linked / Math.max(1, all);
  }

  private int links(PageRegion region) {
    int links = 0;
    for (int i = region.first(); i < region.end(); i++) {
      PageBlock block = blocks.get(i);
      links += block.mostlyLinks() || block.opensWithHeadline() ? 1 : 0;
    }
    return links;
  }

  private void markFree(PageRegion region, FurnitureKind kind) {
    for (int i = region.first(); i < region.end(); i++) {
      kinds[i] = kinds[i] == null ? kind : kinds[i];
    }
  }

  /**
   * Three or more like siblings, each a linked headline and a few words: notices of other reports.
   */
  private void markCards() {
    Map<Element, Map<String, List<PageRegion>>> rows = new IdentityHashMap<>();
    for (PageRegion region : regions) {
      Element parent = region.element().parent();
      if (parent != null && card(region)) {
        rows.computeIfAbsent(parent, p -> new HashMap<>())
            .computeIfAbsent(look(region.element()), l -> new ArrayList<>())
            .add(region);
      }
    }
    for (PageRegion region : regions) {
      Element parent = region.element().parent();
      List<PageRegion> row =
          parent == null
              ? List.of()
              : rows.getOrDefault(parent, Map.of()).getOrDefault(look(region.element()), List.of());
      if (row.size() >= FEWEST_CARDS && card(region) && notices(row)) {
        markFree(region, FurnitureKind.RELATED);
      }
    }
  }

  /** A row of cards that makes most of the page is believed only under a report. */
  private boolean notices(List<PageRegion> row) {
    int words = row.stream().mapToInt(this::prose).sum();
    boolean underReport =
        headline >= 0
            && headline < row.get(0).first()
            && proseBefore[row.get(0).first()] - proseBefore[headline] >= PROSE_OF_REPORT;
    return underReport || words <= MOST_CARDS * proseBefore[blocks.size()];
  }

  private static String look(Element element) {
    return element.normalName();
  }

  private boolean card(PageRegion region) {
    int prose = prose(region);
    if (prose > LONGEST_CARD || region.end() - region.first() > 8) {
      return false;
    }
    PageBlock first = blocks.get(region.first());
    if (region.end() - region.first() == 1) {
      return first.opensWithHeadline() && !first.owner().normalName().equals("p");
    }
    for (int i = region.first(); i < region.end(); i++) {
      PageBlock block = blocks.get(i);
      if (block.prose()) {
        return false;
      }
      if (block.mostlyLinks() && block.opensWithHeadline()) {
        return true;
      }
    }
    return false;
  }
}
