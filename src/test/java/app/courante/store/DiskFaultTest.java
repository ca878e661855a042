package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.store.RecordedDisk.Step;
import app.courante.store.RecordedDisk.Watch;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lets the n-th thing asked of the disk fail, for every n.
class DiskFaultTest {
    @Test
    void aDiskThatFailsOnceAtAnyStepLosesNothingAndIsTold() {
        int n = 0;
        while (failsAt(++n, 1)) {}
        System.out.printf("disk faults: each of %d steps failed once, 0 lost%n", n - 1);
        assertTrue(n > 100, "only " + n + " steps");
    }

    @Test
    void aDiskThatFailsForAWhileFromAnyStepLosesNothing() {
        int n = 0;
        while (failsAt(++n, 5)) {}
        assertTrue(n > 100, "only " + n + " steps");
    }

    /// False when the work is done before its n-th step.
    private static boolean failsAt(int n, int times) {
        var disk = new RecordedDisk(true);
        var ledger = new Ledger();
        var work = new Workload(disk, new Random(5), ledger);
        var fault = new Fault(n, times);
        disk.watch(fault);
        work.run(4, 14);
        disk.watch(new Watch() {});
        try (var desktop = Desktop.open(disk)) {
            var wrong = ledger.complaint(desktop.entries(), desktop.notes().all());
            assertEquals("", wrong, "step " + n);
            assertNull(Verification.of(Desktop.JOURNALS, disk).firstBreak(), "step " + n);
        }
        boolean reached = fault.step >= n;
        if (times == 1) assertEquals(reached ? 1 : 0, work.failures(), "told, step " + n);
        return reached;
    }

    @Test
    void aFailedSyncStopsAcknowledgingUntilTheJournalIsReopened() {
        var disk = new RecordedDisk(true);
        var desktop = Desktop.open(disk);
        var samples = new Samples(desktop.identity().device());
        var first = samples.line("sûr");
        desktop.journal().append(List.of(first));
        var lost = samples.line("perdu");
        disk.watch(failing(Step.SYNC));

        var failure =
                assertThrows(StoreFailure.class, () -> desktop.journal().append(List.of(lost)));
        assertEquals(Problem.NOT_SYNCED, failure.problem());
        disk.watch(new Watch() {});
        var again = assertThrows(StoreFailure.class, () -> desktop.journal().append(List.of(lost)));
        assertEquals(Problem.NEEDS_REOPENING, again.problem());
        assertEquals(List.of(first), desktop.entries());

        desktop.journal().reopen();
        var next = new Samples(desktop.identity().device(), 1).line("suite");
        desktop.journal().append(List.of(next));
        assertEquals(List.of(first, next), desktop.entries());
    }

    @Test
    void whatWasNotAcknowledgedDoesNotComeBackAtTheNextStart() {
        var disk = new RecordedDisk(true);
        var desktop = Desktop.open(disk);
        var lost = new Samples(desktop.identity().device()).lines(3, "perdu");
        disk.watch(failing(Step.SYNC));
        assertThrows(StoreFailure.class, () -> desktop.journal().append(lost));
        disk.watch(new Watch() {});

        assertEquals(List.of(), Desktop.open(disk).entries());
    }

    private static Watch failing(Step failing) {
        return new Watch() {
            @Override
            public void before(Step step) throws IOException {
                if (step == failing) throw new IOException("no sync today");
            }
        };
    }

    private static final class Fault implements Watch {
        private final int from;
        private final int times;
        private int step;

        Fault(int from, int times) {
            this.from = from;
            this.times = times;
        }

        @Override
        public void before(Step asked) throws IOException {
            step++;
            if (step >= from && step < from + times) throw new IOException("fault at " + step);
        }
    }
}
