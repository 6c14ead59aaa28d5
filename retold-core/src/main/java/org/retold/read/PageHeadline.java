package org.retold.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the block of a page that is its report's headline. */
final class PageHeadline {

  private static final int FEWEST_WORDS = 3;
  private static final int SURE = 20;

  private PageHeadline() {}

  /** The number of the block that repeats the title, else of the first h1 of some length; or -1. */
  static int in(List<PageBlock> blocks, @Nullable String title) {
    String wanted = title == null ? "" : Wording.letters(title);
    int same = -1;
    int largest = -1;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.heading() && says(block, wanted)) {
        return i;
      }
      if (same < 0 && !wanted.isEmpty() && Wording.letters(block.text()).equals(wanted)) {
        same = i;
      }
      boolean h1 = block.owner().normalName().equals("h1");
      if (largest < 0 && h1 && block.words() >= FEWEST_WORDS) {
        largest = i;
      }
    }
    return largest >= 0 ? largest : same;
  }

  private static boolean says(PageBlock heading, String wanted) {
    String said = Wording.letters(heading.text());
    return said.equals(wanted)
        || (said.length() >= SURE && wanted.startsWith(said))
        || (wanted.length() >= SURE && said.startsWith(wanted));
  }
}
