package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.Times;
import app.courante.crisis.UnknownEvent;
import app.courante.plan.PlanId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every store must do; each store has a test that runs this.
abstract class EventStoreConformance {
    @TempDir Path folder;

    EventStore store;
    Samples samples;

    /// Opens what an earlier call left in this folder, or an empty store.
    abstract EventStore open(Path folder);

    /// Whether closing and opening keeps the entries.
    boolean durable() {
        return true;
    }

    @BeforeEach
    void openEmpty() {
        store = open(folder);
        samples = new Samples(store.device());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFreshStoreIsEmpty() {
        assertEquals(List.of(), store.read(null));
        assertEquals(0, store.lastNumber());
        assertEquals(HybridTime.ZERO, store.lastClock());
        assertEquals(List.of(), store.crises().join());
    }

    @Test
    void entriesAreReadInTheTotalOrder() {
        var entries = new ArrayList<Entry>();
        entries.add(samples.declared("Coupure"));
        entries.addAll(samples.lines(30, "ligne"));
        for (var entry : entries) store.append(List.of(entry));
        assertEquals(entries, store.read(samples.crisis()));
        assertEquals(31, store.lastNumber());
        assertEquals(entries.getLast().times().clock(), store.lastClock());
    }

    @Test
    void aCrisisIsReadWithTheHouseAndWithoutTheOthers() {
        var house = samples.next(new PlanPutInForce(new PlanId("ab".repeat(32)), "Plan", "3"));
        var first = samples.declared("Première");
        var inFirst = samples.line("dans la première");
        var one = samples.crisis();
        var second = samples.declared("Seconde");
        var two = samples.crisis();
        store.append(List.of(house, first, inFirst, second));
        assertEquals(List.of(house), store.read(null));
        assertEquals(List.of(house, first, inFirst), store.read(one));
        assertEquals(List.of(house, second), store.read(two));
    }

    @Test
    void aBatchIsWrittenWhole() {
        var batch = samples.lines(500, "lot");
        store.append(batch);
        assertEquals(batch, store.read(null));
    }

    @Test
    void writingTwiceIsHarmless() {
        var batch = samples.lines(3, "lot");
        store.append(batch);
        store.append(batch);
        var overlapping = List.of(batch.getLast(), samples.line("nouvelle"));
        store.append(overlapping);
        assertEquals(4, store.read(null).size());
        assertEquals(4, store.lastNumber());
    }

    @Test
    void aGapIsRefusedAndNothingIsWritten() {
        store.append(List.of(samples.line("un")));
        var two = samples.line("deux");
        samples.line("trois, oubliée");
        var four = samples.line("quatre");
        assertThrows(IllegalArgumentException.class, () -> store.append(List.of(two, four)));
        assertThrows(IllegalArgumentException.class, () -> store.append(List.of(four)));
        assertEquals(1, store.read(null).size());
        store.append(List.of(two));
        assertEquals(2, store.lastNumber());
    }

    @Test
    void anotherLaptopsEntryIsRefusedAndNotTakenForOneOfOurs() {
        store.append(List.of(samples.line("un")));
        var foreign = new Samples(Samples.OTHER).line("d’ailleurs");
        assertThrows(IllegalArgumentException.class, () -> store.append(List.of(foreign)));
    }

    @Test
    void closingAndOpeningKeepsEverything() {
        Assumptions.assumeTrue(durable(), "this store leaves no trace");
        var entries = new ArrayList<>(List.of(samples.declared("Coupure")));
        entries.addAll(samples.lines(5, "avant"));
        store.append(entries);
        store.close();
        store = open(folder);
        assertEquals(entries, store.read(samples.crisis()));
        assertEquals(6, store.lastNumber());
        assertEquals(entries.getLast().times().clock(), store.lastClock());
        var next = samples.line("après");
        store.append(List.of(next));
        assertEquals(next, store.read(samples.crisis()).getLast());
    }

    @Test
    void anUnknownEventIsKeptToTheLetter() {
        var body =
                "{\"a\":1.10,\"b\":12345678901234567890.5,\"a\":1e3, \"x\":{\"batch\":{\"first\":1,\"last\":9}}}";
        var unknown = samples.next(new UnknownEvent("roof-lifted", body));
        var before = samples.line("avant");
        store.append(List.of(unknown, before));
        if (durable()) {
            store.close();
            store = open(folder);
        }
        assertEquals(List.of(unknown, before), store.read(null));
    }

    @ParameterizedTest
    @MethodSource("app.courante.store.Nasty#events")
    void everyEventComesBackAsItWas(Event event) {
        roundTrip(samples.next(event));
    }

    @ParameterizedTest
    @MethodSource("app.courante.store.Nasty#texts")
    void everyTextComesBackAsItWas(String text) {
        roundTrip(samples.line(text));
    }

    @ParameterizedTest
    @MethodSource("app.courante.store.Nasty#moments")
    void everyTimeComesBackInItsZoneWithItsPrecision(Moment moment) {
        var entry = samples.line("quand");
        var times = entry.times();
        roundTrip(
                new Entry(
                        entry.id(),
                        null,
                        new Times(moment, moment.instant(), moment.at(), times.clock()),
                        entry.author(),
                        entry.event()));
    }

    private void roundTrip(Entry entry) {
        store.append(List.of(entry));
        if (durable()) {
            store.close();
            store = open(folder);
        }
        assertEquals(List.of(entry), store.read(null));
    }

    @Test
    void crisesAreListedLatestFirstWithTheirState() {
        var first = samples.declared("Première " + "x".repeat(5_000));
        var one = samples.crisis();
        var closed = samples.next(new CrisisClosed("terminée"));
        var second = samples.declared("Seconde");
        store.append(List.of(first, closed, second));

        var crises = store.crises().join();
        assertEquals(List.of("Seconde", "P"), crises.stream().map(c -> start(c.title())).toList());
        assertEquals(one, crises.getLast().id());
        assertEquals(2, crises.getLast().entries());
        assertEquals(closed.times().entered().toInstant(), crises.getLast().closed());
        assertEquals(first.times().happened().instant(), crises.getLast().began());

        store.append(List.of(samples.of(one).next(new CrisisReopened("reprise"))));
        assertNull(store.crises().join().getLast().closed());
        assertFalse(crises.getLast().imported());
        assertEquals(2, crises.getLast().level());
    }

    private static String start(String title) {
        return title.startsWith("P") ? "P" : title;
    }

    @Test
    void theDeviceIsTheOneThatWrites() {
        DeviceId device = store.device();
        store.append(List.of(samples.line("un")));
        assertEquals(new EntryId(device, 1), store.read(null).getFirst().id());
        assertEquals(1, store.read(new CrisisId("KXB-0000000000000000/7")).size());
    }
}
