package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowingListTest {
    private record Kept(List<Integer> snapshot, List<Integer> expected) {}

    @Test
    void itBehavesAsAnArrayListAndItsSnapshotsStayAsTheyWere() {
        for (long seed = 1; seed <= 300; seed++) compare(seed);
    }

    /// Sizes wander round the borders of chunks of 512.
    private static void compare(long seed) {
        var random = new Random(seed);
        var list = new GrowingList<Integer>();
        var expected = new ArrayList<Integer>();
        var kept = new ArrayList<Kept>();
        int start = random.nextInt(1100);
        for (int i = 0; i < start; i++) {
            list.add(i);
            expected.add(i);
        }
        for (int step = 0; step < 400; step++) {
            change(random, list, expected, step);
            if (random.nextInt(8) == 0) kept.add(new Kept(list.snapshot(), List.copyOf(expected)));
        }
        assertEquals(expected, list.snapshot(), "seed " + seed);
        assertEquals(expected.size(), list.size(), "seed " + seed);
        for (var snapshot : kept)
            assertEquals(snapshot.expected, snapshot.snapshot, "seed " + seed);
    }

    private static void change(
            Random random, GrowingList<Integer> list, List<Integer> expected, int item) {
        int size = expected.size();
        switch (random.nextInt(5)) {
            case 0 -> {
                int at = random.nextInt(size + 1);
                list.insert(at, item);
                expected.add(at, item);
            }
            case 1 -> {
                if (size == 0) return;
                int at = random.nextInt(size);
                list.set(at, item);
                expected.set(at, item);
            }
            case 2 -> {
                if (size == 0) return;
                // Mostly near the end, where a chunk is begun and left again.
                int at = random.nextBoolean() ? size - 1 : random.nextInt(size);
                list.remove(at);
                expected.remove(/* index */ at);
            }
            default -> {
                list.add(item);
                expected.add(item);
            }
        }
    }

    @Test
    void whatIsOutsideIsRefused() {
        var list = new GrowingList<String>();
        list.add("a");
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
        assertThrows(IndexOutOfBoundsException.class, () -> list.insert(2, "b"));
        assertThrows(IndexOutOfBoundsException.class, () -> list.snapshot().get(1));
        assertThrows(IndexOutOfBoundsException.class, () -> list.remove(-1));
    }
}
