package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/** Finds the blocks of a page that are its report. */
final class MainTextFinder {

  private static final double MINORITY = .3;

  private final List<PageBlock> blocks;
  private final List<PageRegion> regions;
  private final String title;
  private final @Nullable FurnitureKind[] kinds;
  private final double[] proseBefore;
  private final double[] worthBefore;

  private MainTextFinder(PageOutline outline, String title) {
    this.blocks = outline.blocks();
    this.regions = outline.regions();
    this.title = title;
    this.kinds = new FurnitureKind[blocks.size()];
    this.proseBefore = new double[blocks.size() + 1];
    this.worthBefore = new double[blocks.size() + 1];
  }

  static MainText find(PageOutline outline, String title) {
    return new MainTextFinder(outline, title).find();
  }

  private MainText find() {
    sumProse();
    heedHints();
    sumWorth();
    PageRegion best = best();
    return best == null ? new MainText(List.of()) : parts(best);
  }

  private void sumProse() {
    for (int i = 0; i < blocks.size(); i++) {
      proseBefore[i + 1] = proseBefore[i] + (blocks.get(i).prose() ? blocks.get(i).words() : 0);
    }
  }

  private double prose(PageRegion region) {
    return proseBefore[region.end()] - proseBefore[region.first()];
  }

  private void heedHints() {
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = blocks.get(i).hint();
    }
    for (PageRegion region : regions) {
      FurnitureKind hint = region.hint();
      if (hint != null && credible(region, hint)) {
        for (int i = region.first(); i < region.end(); i++) {
          kinds[i] = hint;
        }
      }
    }
  }

  /** A name that would make most of the page's prose furniture is not to be believed. */
  private boolean credible(PageRegion region, FurnitureKind hint) {
    double share = prose(region) / Math.max(1, proseBefore[blocks.size()]);
    return share <= (hint == FurnitureKind.COMMENT_FORM ? .9 : MINORITY);
  }

  private void sumWorth() {
    for (int i = 0; i < blocks.size(); i++) {
      worthBefore[i + 1] = worthBefore[i] + worth(blocks.get(i), kinds[i]);
    }
  }

  private static double worth(PageBlock block, @Nullable FurnitureKind kind) {
    if (kind != null) {
      return block.prose() ? -8 : -2;
    }
    if (block.prose()) {
      return Math.min(block.words(), 100) * (1 - block.linkShare());
    }
    if (block.mostlyLinks()) {
      return -4 - Math.min(block.words(), 12);
    }
    return block.heading() || block.words() > 5 ? -1 : -3;
  }

  private @Nullable PageRegion best() {
    PageRegion best = null;
    double bestScore = 0;
    for (PageRegion region : regions) {
      double score = (worthBefore[region.end()] - worthBefore[region.first()]) * prior(region);
      if (score > bestScore) {
        best = region;
        bestScore = score;
      }
    }
    return best;
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

  private MainText parts(PageRegion region) {
    List<MainText.Part> parts = new ArrayList<>();
    int last = lastOwn(region);
    for (int i = region.first(); i <= last; i++) {
      parts.add(new MainText.Part(blocks.get(i), kind(i)));
    }
    return new MainText(parts);
  }

  private int lastOwn(PageRegion region) {
    for (int i = region.end() - 1; i >= region.first(); i--) {
      if (kind(i) == null && blocks.get(i).prose()) {
        return i;
      }
    }
    return region.end() - 1;
  }

  private @Nullable FurnitureKind kind(int i) {
    PageBlock block = blocks.get(i);
    if (kinds[i] != null) {
      return kinds[i];
    }
    if (block.heading()
        && (block.owner().normalName().equals("h1") || block.text().equals(title))) {
      return FurnitureKind.HEADLINE;
    }
    if (block.mostlyLinks()) {
      return FurnitureKind.RELATED;
    }
    return null;
  }
}
