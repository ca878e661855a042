package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2StoreTest extends EventStoreConformance {
    @Override
    EventStore open(Path folder) {
        return H2Store.open(folder.resolve("store"), Samples.DEVICE, _ -> null);
    }

    /// A rebuild takes one laptop's journal after the other.
    @Test
    void aCrisisIsClosedOrNotByTheTotalOrderWhateverOrderItsEntriesComeIn() {
        var h2 = (H2Store) store;
        var declared = samples.declared("Coupure");
        var other = new Samples(Samples.OTHER, 20).of(samples.crisis());
        var closed = other.next(new CrisisClosed("fini"));
        var reopened = other.next(new CrisisReopened("non"));
        h2.add(List.of(reopened));
        h2.add(List.of(closed));
        h2.add(List.of(declared));
        assertNull(h2.listCrises().getFirst().closed());
        h2.add(List.of(other.next(new CrisisClosed("cette fois oui"))));
        assertEquals(1, h2.listCrises().size());
        assertEquals(Samples.START.plusSeconds(23), h2.listCrises().getFirst().closed());
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccentsAndWithoutPatterns() {
        var h2 = (H2Store) store;
        var one = samples.line("L’Hébergeur est à 100 %");
        var two = samples.line("rien de tel");
        h2.append(List.of(one, two));
        assertEquals(List.of(one), h2.find("l'HEBERGEUR", 10));
        assertEquals(List.of(one), h2.find("100 %", 10));
        assertEquals(List.of(), h2.find("h%geur", 10));
        assertEquals(List.of(two), h2.find("rien", 10));
    }
}
