package app.courante.store;

import app.courante.crisis.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/// A busy morning: lines, batches, seals and drafts, the program stopped and killed in between.
final class Workload {
    /// Kills the program in the middle of a step, without any power cut.
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final RecordedDisk disk;
    private final Random random;
    private final Ledger ledger;
    private int texts;
    private int failures;

    Workload(RecordedDisk disk, Random random, Ledger ledger) {
        this.disk = disk;
        this.random = random;
        this.ledger = ledger;
    }

    /// Runs so many days of work; each ends with a stop or with a kill.
    void run(int days, int acts) {
        for (int day = 0; day < days; day++) {
            try {
                var desktop = openAgain();
                for (int act = 0; act < acts; act++) act(desktop);
                desktop.close();
            } catch (Killed killed) {
                // The next day begins with what the kill has left.
            }
        }
    }

    /// How often the store has said that it failed.
    int failures() {
        return failures;
    }

    private Desktop openAgain() {
        while (true)
            try {
                return Desktop.open(disk);
            } catch (StoreFailure failure) {
                fail(failure);
            }
    }

    private void act(Desktop desktop) {
        try {
            switch (random.nextInt(10)) {
                case 0 -> desktop.journal().seal(Samples.START.plusSeconds(texts));
                case 1, 2, 3 -> note(desktop);
                case 4, 5 -> append(desktop, 2 + random.nextInt(12));
                default -> append(desktop, 1);
            }
        } catch (StoreFailure failure) {
            fail(failure);
            reopen(desktop);
        }
    }

    private void reopen(Desktop desktop) {
        while (true)
            try {
                desktop.journal().reopen();
                return;
            } catch (StoreFailure failure) {
                fail(failure);
            }
    }

    private void fail(StoreFailure failure) {
        // Anything but a fault of the disk is a fault of ours; so is one that never ends.
        if (!(failure.getCause() instanceof IOException) || ++failures > 20) throw failure;
    }

    private void append(Desktop desktop, int count) {
        var samples = new Samples(desktop.identity().device(), desktop.journal().lastNumber());
        List<Entry> batch = samples.lines(count, text());
        ledger.ask(batch);
        try {
            desktop.journal().append(batch);
        } catch (StoreFailure failure) {
            ledger.deny(batch);
            throw failure;
        }
        ledger.acknowledge(batch);
    }

    private void note(Desktop desktop) {
        var name = "draft." + random.nextInt(3);
        var content = random.nextInt(5) == 0 ? "" : text();
        ledger.askNote(name, content);
        desktop.notes().put(name, content);
        ledger.acknowledgeNote(name, content);
    }

    private String text() {
        return "Ligne %d \"é\" %s".formatted(texts++, "😀 mot ".repeat(random.nextInt(200)));
    }
}
