package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest extends EventStoreConformance {
    private final Disk disk = new RealDisk();

    @Override
    EventStore open(Path folder) {
        return Journal.open(folder, Identity.in(folder.resolve("device.key"), disk), disk);
    }

    @Test
    void aSealIsWrittenOnceAndVerified() {
        store.append(samples.lines(3, "ligne"));
        store.seal(Samples.START);
        store.seal(Samples.START.plusSeconds(9));
        store.append(List.of(samples.line("encore")));
        var verified = Verification.of(folder.resolve("journal"), disk);
        assertNull(verified.firstBreak());
        assertEquals(4, verified.entries());
        assertEquals(1, verified.seals());
        assertEquals(1, verified.unsealed());
        assertEquals(1, verified.devices());
    }

    @Test
    void anInterruptedThreadWritesAllTheSame() {
        Thread.currentThread().interrupt();
        store.append(List.of(samples.line("malgré tout")));
        store.append(List.of(samples.line("et encore")));
        assertTrue(Thread.interrupted());
        assertEquals(2, store.read(null).size());
    }
}
