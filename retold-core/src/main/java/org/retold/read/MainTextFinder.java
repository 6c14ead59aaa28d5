package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * Finds the blocks of a page that are its report.
 *
 * <p>The page is seen as a flat run of blocks, and every element of it as a stretch of that run.
 * Each block is worth something: running prose is worth its words, links and scraps cost a little,
 * furniture costs more. The report is the element whose blocks are worth most together: the
 * greatest sum over a subsequence (Pasternack and Roth, "Extracting article text from the web with
 * maximum subsequence segmentation", WWW 2009), with the page's own tree as the only subsequences
 * allowed. What is prose goes by length, share of links and the mark at its end, as in boilerpipe
 * (Kohlschütter and others, WSDM 2010) and jusText (Pomikálek 2011).
 *
 * <p>Four witnesses multiply an element's sum, none of which decides alone, since each lies on some
 * sites: its tag or property ({@code article}, {@code itemprop=articleBody}), names such as "entry
 * content", the headline above it, and the page's description, which is often the first sentence.
 *
 * <p>Inside the element, what {@link StructuralFurniture} marked and what is mostly links is
 * furniture; short blocks before the first prose and after the last one are left out, save for
 * paragraphs beside it. Paragraphs between the headline and the element are taken in: sites set the
 * first one apart. Given up: stories whose paragraphs are all shorter than a sentence, such as
 * tables of results without a sentence around them.
 */
final class MainTextFinder {

  private static final int NEAR_HEADLINE = 12;
  private static final int OPENING = 30;
  private static final double FEW_LINKS = .2;
  private static final double WORTH_OF_STORY = 40;

  private final List<PageBlock> blocks;
  private final List<PageRegion> regions;
  private final int headline;
  private final int start;
  private final int described;
  private final @Nullable FurnitureKind[] kinds;
  private final double[] worthBefore;

  private MainTextFinder(PageOutline outline, PageMetadata page) {
    this.blocks = outline.blocks();
    this.regions = outline.regions();
    this.headline = PageHeadline.in(blocks, page.title());
    this.kinds = StructuralFurniture.mark(outline, headline, page.description());
    this.start = proseAfter(headline) >= WORTH_OF_STORY ? headline : 0;
    this.described = described(page.description());
    this.worthBefore = new double[blocks.size() + 1];
  }

  /** The report of the page; empty where no block of it is prose. */
  static MainText find(PageOutline outline, PageMetadata page) {
    return new MainTextFinder(outline, page).find();
  }

  private MainText find() {
    for (int i = 0; i < blocks.size(); i++) {
      double worth = worth(blocks.get(i), kinds[i]);
      worthBefore[i + 1] = worthBefore[i] + (i < start ? Math.min(0, worth) : worth);
    }
    PageRegion best = best();
    return best == null ? new MainText(List.of()) : parts(firstOfSeveral(best));
  }

  /** The last block that starts or holds the description's first words; -1 where there is none. */
  private int described(@Nullable String description) {
    String wanted = description == null ? "" : Wording.letters(description);
    if (wanted.length() < OPENING) {
      return -1;
    }
    String start = wanted.substring(0, OPENING);
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (kinds[i] == null
          && blocks.get(i).prose()
          && Wording.letters(blocks.get(i).text()).contains(start)) {
        return i;
      }
    }
    return -1;
  }

  private static double worth(PageBlock block, @Nullable FurnitureKind kind) {
    if (kind != null) {
      return block.prose() ? -8 : -2;
    }
    if (block.prose()) {
      return Math.min(block.words(), 100) * (1 - 2 * block.linkShare());
    }
    if (block.linkedSentence()) {
      return 0;
    }
    if (block.mostlyLinks()) {
      return -4 - Math.min(block.words(), 12);
    }
    if (block.owner().normalName().equals("tr")) {
      return 0;
    }
    return block.heading() || block.words() > 5 ? -1 : -3;
  }

  private @Nullable PageRegion best() {
    PageRegion best = null;
    double bestScore = 0;
    for (PageRegion region : regions) {
      double score =
          (worthBefore[region.end()] - worthBefore[region.first()]) * prior(region) * place(region);
      if (score > bestScore) {
        best = region;
        bestScore = score;
      }
    }
    return best;
  }

  /** Where a page strings stories together, the one under its headline. */
  private PageRegion firstOfSeveral(PageRegion best) {
    PageRegion headed = null;
    int stories = 0;
    for (PageRegion region : regions) {
      if (best.contains(region) && region != best && story(region)) {
        stories++;
        boolean heads = headline >= region.first() && headline < region.end();
        headed = heads && headed == null ? region : headed;
      }
    }
    return stories > 1 && headed != null ? headed : best;
  }

  private boolean story(PageRegion region) {
    return region.element().normalName().equals("article")
        && worthBefore[region.end()] - worthBefore[region.first()] >= WORTH_OF_STORY;
  }

  /** How many words of prose stand from the block on; none where there is no such block. */
  private int proseAfter(int block) {
    int words = 0;
    for (int i = Math.max(0, block); block >= 0 && i < blocks.size(); i++) {
      words += kinds[i] == null && blocks.get(i).prose() ? blocks.get(i).words() : 0;
    }
    return words;
  }

  private static double prior(PageRegion region) {
    Element element = region.element();
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return 1.4;
    }
    if (MarkupHints.saysBody(element)) {
      return 1.2;
    }
    return switch (element.normalName()) {
      case "article" -> 1.2;
      case "main" -> 1.1;
      case "p", "li", "blockquote" -> .5;
      default -> 1;
    };
  }

  /**
   * How much its place speaks for it: under the headline, with what the page is said to be about.
   */
  private double place(PageRegion region) {
    double place = 1;
    if (headline >= 0 && headline < region.end() && headline >= region.first() - NEAR_HEADLINE) {
      place *= 1.3;
    }
    return described >= region.first() && described < region.end() ? place * 1.3 : place;
  }

  private MainText parts(PageRegion region) {
    List<MainText.Part> parts = new ArrayList<>();
    int first = firstOwn(region);
    int last = lastOwn(region);
    for (int i = Math.max(0, headline + 1); headline >= 0 && i < region.first(); i++) {
      if (lead(i)) {
        parts.add(new MainText.Part(blocks.get(i), null));
      }
    }
    for (int i = Math.max(start, region.first()); i <= last; i++) {
      FurnitureKind kind = kind(i);
      if (i >= first || kind == FurnitureKind.HEADLINE) {
        parts.add(new MainText.Part(blocks.get(i), kind));
      }
    }
    return new MainText(parts);
  }

  /** A paragraph between the headline and the text that nothing speaks against. */
  private boolean lead(int i) {
    return own(i) && blocks.get(i).linkShare() < FEW_LINKS && headline + NEAR_HEADLINE >= i;
  }

  private boolean own(int i) {
    return kind(i) == null && blocks.get(i).prose();
  }

  /** What stands before the first prose belongs to it only from the same parent. */
  private int firstOwn(PageRegion region) {
    int first = Math.max(start, region.first());
    while (first < region.end() - 1 && !own(first)) {
      first++;
    }
    int from = first;
    while (from > Math.max(start, region.first())
        && beside(from - 1, first)
        && kind(from - 1) == null) {
      from--;
    }
    return from;
  }

  private int lastOwn(PageRegion region) {
    int last = region.end() - 1;
    while (last > region.first() && !own(last)) {
      last--;
    }
    int to = last;
    while (to < region.end() - 1 && beside(to + 1, last)) {
      to++;
    }
    while (to > last && kind(to) != null) {
      to--;
    }
    return to;
  }

  /** Whether the block is a paragraph or item next to the other one. */
  private boolean beside(int block, int prose) {
    Element one = blocks.get(block).owner();
    Element other = blocks.get(prose).owner();
    return one.normalName().equals(other.normalName())
        && (one == other || one.parent() == other.parent());
  }

  private @Nullable FurnitureKind kind(int i) {
    PageBlock block = blocks.get(i);
    if (kinds[i] != null) {
      return kinds[i];
    }
    if (block.heading() && (block.owner().normalName().equals("h1") || i == headline)) {
      return FurnitureKind.HEADLINE;
    }
    if (block.mostlyLinks() && !block.linkedSentence()) {
      return FurnitureKind.RELATED;
    }
    return null;
  }
}
