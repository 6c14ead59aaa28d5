package org.retold.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest branching of a graph: for each node one arc into it, so that every node hangs from
 * the root, no cycle is left, and the costs of the arcs add up to the least.
 *
 * <p>Edmonds, "Optimum branchings" (1967), in the form of Gabow, Galil, Spencer and Tarjan (1986):
 * walk backwards along the cheapest arcs; where the walk closes a cycle, make one node of it, whose
 * arcs cost what they cost more than the arc of the cycle that they would replace; at last take the
 * cycles apart again from the outermost in. The arcs into a node lie in a leftist heap, so that two
 * nodes' arcs are merged in logarithmic time and no recursion is deeper than that; the whole is of
 * the order of arcs times the logarithm of nodes. Costs are whole numbers, so that sums are exact,
 * and between equal costs the arc that was added first counts as the cheaper one.
 */
final class Branching {
  private final int nodes;
  private final int root;
  private final @Nullable Heap[] heaps;
  private final List<Arc> arcs = new ArrayList<>();

  /** A graph of the nodes 0 to {@code nodes - 1}, one of which is the root. */
  Branching(int nodes, int root) {
    this.nodes = nodes;
    this.root = root;
    this.heaps = new Heap[nodes];
  }

  /** Adds an arc; every node needs one from the root. */
  void add(int from, int to, long cost) {
    Arc arc = new Arc(arcs.size(), from, to, cost);
    arcs.add(arc);
    heaps[to] = Heap.merge(heaps[to], new Heap(arc));
  }

  /** The number of the arc that leads into each node, in order of adding; -1 for the root. */
  int[] solve() {
    Partition partition = new Partition(nodes);
    @Nullable Arc[] into = new Arc[nodes];
    Deque<Cycle> cycles = new ArrayDeque<>();
    int[] seen = new int[nodes];
    Arrays.fill(seen, -1);
    seen[root] = root;
    for (int start = 0; start < nodes; start++) {
      List<Arc> taken = walk(start, seen, partition, cycles);
      for (Arc arc : taken) {
        into[partition.find(arc.to)] = arc;
      }
    }
    for (Cycle cycle : cycles) {
      open(cycle, partition, into);
    }
    int[] numbers = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      Arc arc = into[node];
      numbers[node] = node == root || arc == null ? -1 : arc.number;
    }
    return numbers;
  }

  /** Walks backwards from a node until it meets what was walked before. */
  private List<Arc> walk(int start, int[] seen, Partition partition, Deque<Cycle> cycles) {
    List<Arc> taken = new ArrayList<>();
    List<Integer> path = new ArrayList<>();
    int node = partition.find(start);
    while (seen[node] < 0) {
      Heap heap = heaps[node];
      if (heap == null) {
        throw new IllegalStateException("no arc leads into node " + node + " from outside");
      }
      Arc arc = heap.top();
      heap.add(-heap.cost());
      heaps[node] = heap.rest();
      taken.add(arc);
      path.add(node);
      seen[node] = start;
      node = partition.find(arc.from);
      if (seen[node] == start) {
        node = contract(node, taken, path, partition, cycles);
        seen[node] = -1;
      }
    }
    return taken;
  }

  /** Makes one node of the end of the path back to {@code node}. */
  private int contract(
      int node, List<Arc> taken, List<Integer> path, Partition partition, Deque<Cycle> cycles) {
    int time = partition.time();
    Heap all = null;
    List<Arc> cycle = new ArrayList<>();
    boolean more = true;
    while (more) {
      int last = path.remove(path.size() - 1);
      cycle.add(taken.remove(taken.size() - 1));
      all = Heap.merge(all, heaps[last]);
      more = partition.join(node, last);
    }
    int whole = partition.find(node);
    heaps[whole] = all;
    cycles.push(new Cycle(whole, time, cycle));
    return whole;
  }

  /** Keeps all arcs of the cycle but that into the node where it is entered from outside. */
  private static void open(Cycle cycle, Partition partition, @Nullable Arc[] into) {
    Arc entering = into[cycle.whole];
    partition.rollBack(cycle.time);
    for (Arc arc : cycle.arcs) {
      into[partition.find(arc.to)] = arc;
    }
    if (entering != null) {
      into[partition.find(entering.to)] = entering;
    }
  }

  private record Arc(int number, int from, int to, long cost) {}

  private record Cycle(int whole, int time, List<Arc> arcs) {}

  /** A leftist heap of arcs; a cost added to all of its arcs is handed down when it is opened. */
  private static final class Heap {
    private final Arc arc;
    private long cost;
    private long owed;
    private int rank = 1;
    private @Nullable Heap left;
    private @Nullable Heap right;

    Heap(Arc arc) {
      this.arc = arc;
      this.cost = arc.cost;
    }

    Arc top() {
      return arc;
    }

    long cost() {
      return cost;
    }

    void add(long more) {
      cost += more;
      owed += more;
    }

    @Nullable Heap rest() {
      handDown();
      return merge(left, right);
    }

    private void handDown() {
      if (left != null) {
        left.add(owed);
      }
      if (right != null) {
        right.add(owed);
      }
      owed = 0;
    }

    static @Nullable Heap merge(@Nullable Heap one, @Nullable Heap other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      Heap top = one.isBefore(other) ? one : other;
      top.handDown();
      top.right = merge(top.right, top == one ? other : one);
      if (top.left == null || top.left.rank < rank(top.right)) {
        Heap swapped = top.left;
        top.left = top.right;
        top.right = swapped;
      }
      top.rank = 1 + rank(top.right);
      return top;
    }

    private boolean isBefore(Heap other) {
      return cost != other.cost ? cost < other.cost : arc.number < other.arc.number;
    }

    private static int rank(@Nullable Heap heap) {
      return heap == null ? 0 : heap.rank;
    }
  }
}
