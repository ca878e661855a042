package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.store.RecordedDisk.Step;
import app.courante.store.RecordedDisk.Watch;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Cuts the power at every step of many days of work, and looks at what a disk could have left.
///
/// `-Dcourante.powercut.seeds=500` looks at many more images; a seed that fails is in the message.
class PowerCutTest {
    private static final int SEEDS = Integer.getInteger("courante.powercut.seeds", 8);
    private static final int IMAGES = Integer.getInteger("courante.powercut.images", 2);

    @Test
    void noAcknowledgedEntryIsLostWhateverAPowerCutLeaves() {
        int images = 0;
        int again = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            var cuts = new Cuts(seed, true);
            cuts.work();
            assertEquals("", cuts.complaint);
            images += cuts.images;
            again += cuts.imagesOfRecovery;
        }
        System.out.printf(
                "power cuts: %d images, of which %d cut again in recovery, 0 lost%n",
                images + again, again);
        assertTrue(images + again >= 375 * SEEDS, "only " + images + " + " + again);
    }

    /// The control: the same check must find what a disk without syncs loses.
    @Test
    void aDiskThatDoesNotSyncIsFoundOut() {
        int found = 0;
        for (long seed = 1; seed <= 5; seed++) {
            var cuts = new Cuts(seed, false);
            cuts.work();
            if (!cuts.complaint.isEmpty()) found++;
        }
        assertEquals(5, found);
    }

    /// Cuts the power after each step of one workload.
    private static final class Cuts implements Watch {
        private final long seed;
        private final Random random;
        private final Random cutting;
        private final RecordedDisk disk;
        private final Ledger ledger = new Ledger();
        private String complaint = "";
        private int steps;
        private int images;
        private int imagesOfRecovery;

        Cuts(long seed, boolean syncs) {
            this.seed = seed;
            this.random = new Random(seed);
            this.cutting = new Random(~seed);
            this.disk = new RecordedDisk(syncs);
        }

        void work() {
            disk.watch(this);
            new Workload(disk, random, ledger).run(5, 6);
        }

        @Override
        public void before(Step step) {
            if (cutting.nextInt(60) == 0) throw new Workload.Killed();
        }

        @Override
        public void after(Step step) {
            steps++;
            for (int i = 0; i < IMAGES && complaint.isEmpty(); i++) {
                long image = cutting.nextLong();
                cut(disk, image, steps % 3 == 0);
                images++;
            }
        }

        private void cut(RecordedDisk from, long image, boolean cutAgain) {
            var left = from.afterPowerCut(new Random(image));
            if (cutAgain)
                left.watch(
                        new Watch() {
                            private int step;

                            @Override
                            public void after(Step done) {
                                imagesOfRecovery++;
                                var second = left.afterPowerCut(new Random(image + ++step));
                                complain(image, "cut again at " + step + ": " + look(second));
                            }
                        });
            complain(image, look(left));
        }

        private void complain(long image, String what) {
            if (complaint.isEmpty() && !what.isEmpty() && !what.endsWith(": "))
                complaint = "seed %d, step %d, image %d: %s".formatted(seed, steps, image, what);
        }

        /// Opens what is left, twice.
        private String look(RecordedDisk left) {
            try (var first = Desktop.open(left)) {
                var wrong = ledger.complaint(first.entries(), first.notes().all());
                if (!wrong.isEmpty()) return wrong;
                var verified = Verification.of(Desktop.JOURNALS, left);
                if (verified.firstBreak() != null) return "broken: " + verified.firstBreak();
            } catch (StoreFailure refused) {
                return "refused to start: " + refused;
            }
            var after = left.contents();
            left.watch(new Watch() {});
            try (var second = Desktop.open(left)) {
                if (!second.journal().incidents().isEmpty())
                    return "told twice: " + second.journal().incidents();
                if (!after.equals(left.contents())) return "a second start changes something";
            }
            return "";
        }
    }
}
