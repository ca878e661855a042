package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Entry;
import app.courante.store.RecordedDisk.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Turns one bit of a journal over, anywhere: a disk does that too.
class BitFlipTest {
    /// 1 looks at every byte; a build looks at one in three.
    private static final int STRIDE = Integer.getInteger("courante.bitflip.stride", 5);

    private final RecordedDisk disk = new RecordedDisk(true);
    private final List<Entry> entered = new ArrayList<>();

    @Test
    void aBitThatTurnsIsToldAndNeverRefusesTheStartNorChangesAnEntry() throws IOException {
        fill();
        var file = file();
        var whole = disk.content(file);
        var key = disk.content(Desktop.DATA.resolve("device.key"));
        var random = new Random(11);
        int flips = 0;
        for (int at = 0; at < whole.length; at += 1 + random.nextInt(STRIDE)) {
            flips++;
            var flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            look(key, file, flipped, "byte " + at + " is " + flipped[at]);
        }
        System.out.printf("bit flips: %d, all told, 0 silent%n", flips);
    }

    private void look(byte[] key, Path file, byte[] flipped, String where) throws IOException {
        var damaged = new RecordedDisk(true);
        damaged.put(Desktop.DATA.resolve("device.key"), key);
        damaged.put(file, flipped);
        assertNotNull(Verification.of(Desktop.JOURNALS, damaged).firstBreak(), where);
        try (var desktop = Desktop.open(damaged)) {
            assertFalse(desktop.journal().incidents().isEmpty(), where);
            var shown = desktop.entries();
            assertTrue(new HashSet<>(entered).containsAll(shown), where);
            // One bit stands in one line, or between two of them.
            assertTrue(shown.size() >= entered.size() - lostAtMost(desktop), where);
            var next = new Samples(desktop.identity().device(), desktop.journal().lastNumber());
            desktop.journal().append(List.of(next.line("et on continue")));
            assertEquals(shown.size() + 1, desktop.entries().size(), where);
        }
        damaged.watch(new Watch() {});
        try (var again = Desktop.open(damaged)) {
            assertTrue(again.entries().size() > entered.size() - 4, where);
        }
    }

    /// The last write, a batch of three, goes as a whole.
    private static int lostAtMost(Desktop desktop) {
        return desktop.journal().incidents().getFirst().kind() == Incident.Kind.UNFINISHED_WRITE
                ? 4
                : 2;
    }

    @Test
    void theFirstBreakIsNamedByItsLine() throws IOException {
        fill();
        var file = file();
        var whole = disk.content(file);
        int line = 1;
        for (int at = 0; at < whole.length; at++) {
            if (whole[at] == '\n') {
                line++;
                continue;
            }
            var flipped = whole.clone();
            flipped[at] ^= 4;
            var broken = new RecordedDisk(true);
            broken.put(file, flipped);
            var first = assertNotNullBreak(broken);
            // A header that still reads as one is only given away by the line chained to it.
            assertTrue(first.line() == line || (line == 1 && first.line() == 2), "byte " + at);
        }
    }

    private static Verification.Break assertNotNullBreak(RecordedDisk disk) {
        var first = Verification.of(Desktop.JOURNALS, disk).firstBreak();
        assertNotNull(first);
        return Objects.requireNonNull(first);
    }

    private Path file() {
        return disk.list(Desktop.JOURNALS).getFirst();
    }

    /// Single lines, a batch, a seal with one line behind it, a seal, and a batch as the last
    /// write.
    private void fill() {
        try (var desktop = Desktop.open(disk)) {
            var journal = desktop.journal();
            var samples = new Samples(desktop.identity().device());
            enter(journal, List.of(samples.declared("Coupure du trunk")));
            enter(journal, samples.lines(3, "lot"));
            journal.seal(Samples.START);
            enter(journal, List.of(samples.line("seule derrière un sceau")));
            journal.seal(Samples.START.plusSeconds(60));
            enter(journal, samples.lines(3, "dernier lot"));
            assertEquals(Map.of(), desktop.notes().all());
        }
    }

    private void enter(Journal journal, List<Entry> entries) {
        journal.append(entries);
        entered.addAll(entries);
    }
}
