package app.courante.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/// Which item of one list is which of another: the same content first, then the same identity.
final class Matching {
    private static final int NONE = -1;

    /// For each item before, its rank in the list after.
    private final int[] ranks;

    /// For each item after, its rank in the list before.
    private final int[] origins;

    /// For each item before, whether it overtook another.
    private final boolean[] moved;

    private Matching(int[] ranks, int[] origins) {
        this.ranks = ranks;
        this.origins = origins;
        this.moved = moved(ranks);
    }

    static Matching of(List<Node> before, List<Node> after, Function<Node, String> identity) {
        var ranks = none(before.size());
        var origins = none(after.size());
        match(before, after, Function.identity(), ranks, origins);
        match(before, after, identity, ranks, origins);
        return new Matching(ranks, origins);
    }

    boolean isGone(int before) {
        return ranks[before] == NONE;
    }

    boolean isNew(int after) {
        return origins[after] == NONE;
    }

    /// The rank in the list before of an item that is not new.
    int before(int after) {
        return origins[after];
    }

    /// Whether an item that is not new overtook another.
    boolean isMoved(int after) {
        return moved[origins[after]];
    }

    private static int[] none(int count) {
        var ranks = new int[count];
        Arrays.fill(ranks, NONE);
        return ranks;
    }

    private static void match(
            List<Node> before,
            List<Node> after,
            Function<Node, ?> likeness,
            int[] ranks,
            int[] origins) {
        Map<Object, Queue<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < after.size(); i++)
            if (origins[i] == NONE)
                waiting.computeIfAbsent(likeness.apply(after.get(i)), _ -> new ArrayDeque<>())
                        .add(i);
        for (int i = 0; i < before.size(); i++) {
            if (ranks[i] != NONE) continue;
            var same = waiting.get(likeness.apply(before.get(i)));
            if (same == null || same.isEmpty()) continue;
            ranks[i] = same.remove();
            origins[ranks[i]] = i;
        }
    }

    /// As few as possible: all but a longest run that kept its order.
    private static boolean[] moved(int[] ranks) {
        var moved = new boolean[ranks.length];
        var ends = new ArrayList<Integer>(); // Of the best run of each length, its last item.
        var previous = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == NONE) continue;
            moved[i] = true;
            int length = shorterRuns(ends, ranks, ranks[i]);
            previous[i] = length == 0 ? NONE : ends.get(length - 1);
            if (length == ends.size()) ends.add(i);
            else ends.set(length, i);
        }
        for (int i = ends.isEmpty() ? NONE : ends.getLast(); i != NONE; i = previous[i])
            moved[i] = false;
        return moved;
    }

    /// How long a run is that this rank can be put behind.
    private static int shorterRuns(List<Integer> ends, int[] ranks, int rank) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[ends.get(middle)] < rank) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
