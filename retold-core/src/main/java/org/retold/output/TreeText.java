package org.retold.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.output.DescentTree.Branch;
import org.retold.story.Origin;

/**
 * Prints what descends from an origin as a tree. Of many texts, those nearest to the root are shown
 * and the others counted; beyond a depth a text stands beside the one that it was taken from, with
 * its name.
 */
final class TreeText {
  private static final int MOST = 12;
  private static final int DEEPEST = 6;
  private static final String MARGIN = "   ";

  private final TextLines lines;
  private final BranchWords words;
  private final boolean all;

  TreeText(TextLines lines, BranchWords words, boolean all) {
    this.lines = lines;
    this.words = words;
    this.all = all;
  }

  /**
   * Something to print.
   *
   * @param branch a text, or null for a line of its own
   * @param text what the line says
   * @param prefix what stands before it and before all that hangs from its siblings
   * @param last whether nothing comes after it under the same parent
   */
  private record Entry(
      @Nullable Branch branch, String text, String prefix, boolean last, int depth) {}

  void print(Origin origin, List<Branch> roots) {
    Set<Branch> shown = shown(roots);
    if (roots.size() == 1) {
      Branch root = roots.get(0);
      lines.hanging("", words.branch(root), MARGIN.length(), Paint.Look.PLAIN);
      printBelow(below(root, MARGIN, 1, shown), shown);
    } else {
      lines.hanging("", words.origin(origin), MARGIN.length(), Paint.Look.PLAIN);
      printBelow(entries(roots, MARGIN, 1, shown), shown);
    }
  }

  /** The texts nearest to the roots, in the order of breadth. */
  private Set<Branch> shown(List<Branch> roots) {
    Set<Branch> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Branch> open = new ArrayDeque<>(roots);
    while (!open.isEmpty() && (all || shown.size() < MOST)) {
      Branch branch = open.remove();
      shown.add(branch);
      open.addAll(branch.children());
    }
    return shown;
  }

  private void printBelow(List<Entry> top, Set<Branch> shown) {
    Deque<Entry> open = new ArrayDeque<>(top);
    while (!open.isEmpty()) {
      Entry entry = open.pop();
      String stem = entry.last() ? "   " : bar();
      lines.tree(entry.prefix() + turn(entry.last()), entry.prefix() + stem, entry.text());
      Branch branch = entry.branch();
      if (branch != null) {
        push(below(branch, entry.prefix() + stem, entry.depth() + 1, shown), open);
      }
    }
  }

  private static void push(List<Entry> entries, Deque<Entry> open) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      open.push(entries.get(i));
    }
  }

  private List<Entry> below(Branch branch, String prefix, int depth, Set<Branch> shown) {
    return depth < DEEPEST
        ? entries(branch.children(), prefix, depth, shown)
        : flat(branch, prefix, shown);
  }

  /** All that descends from a text, one beside the other. */
  private List<Entry> flat(Branch top, String prefix, Set<Branch> shown) {
    List<Entry> entries = new ArrayList<>();
    Deque<Branch> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Branch parent = open.remove();
      for (Branch branch : parent.children()) {
        if (shown.contains(branch)) {
          String text =
              parent == top ? words.branch(branch) : words.branchOf(branch, parent.node());
          entries.add(new Entry(null, text, prefix, false, DEEPEST));
          open.add(branch);
        }
      }
    }
    return closed(entries, hidden(top.children(), shown), prefix, DEEPEST);
  }

  private List<Entry> entries(List<Branch> branches, String prefix, int depth, Set<Branch> shown) {
    List<Entry> entries = new ArrayList<>();
    List<Branch> hidden = new ArrayList<>();
    for (Branch branch : branches) {
      if (shown.contains(branch)) {
        entries.add(new Entry(branch, words.branch(branch), prefix, false, depth));
      } else {
        hidden.addAll(hidden(List.of(branch), shown));
      }
    }
    return closed(entries, hidden, prefix, depth);
  }

  /** The entries with a line for what is hidden, the last marked as such. */
  private static List<Entry> closed(
      List<Entry> entries, List<Branch> hidden, String prefix, int depth) {
    if (!hidden.isEmpty()) {
      entries.add(new Entry(null, BranchWords.more(hidden), prefix, true, depth));
    } else if (!entries.isEmpty()) {
      Entry last = entries.remove(entries.size() - 1);
      entries.add(new Entry(last.branch(), last.text(), prefix, true, depth));
    }
    return entries;
  }

  /** What is not shown of these and of all that descends from them. */
  private static List<Branch> hidden(List<Branch> branches, Set<Branch> shown) {
    List<Branch> hidden = new ArrayList<>();
    Deque<Branch> open = new ArrayDeque<>(branches);
    while (!open.isEmpty()) {
      Branch branch = open.remove();
      if (!shown.contains(branch)) {
        hidden.add(branch);
      }
      open.addAll(branch.children());
    }
    return hidden;
  }

  private String turn(boolean last) {
    if (!lines.unicode()) {
      return last ? "`- " : "|- ";
    }
    return last ? "└─ " : "├─ ";
  }

  private String bar() {
    return lines.unicode() ? "│  " : "|  ";
  }
}
