package app.courante.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.crisis.Tape;
import app.courante.desk.ReplayDesk.Spot;
import app.courante.plan.PlanId;
import app.courante.store.MemoryEventStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A past crisis played again, beside the desk it was written at.
class ReplayDeskTest {
    private static final Author CLAIRE = new Author("Claire Morel", "");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DeviceId DEVICE = new DeviceId("KXB-0123456789abcdef");

    private Instant now = Instant.parse("2026-11-23T13:00:00Z");
    private final Clock clock = new Moving();
    private final List<Throwable> failures = new ArrayList<>();
    private final MemoryEventStore store = new MemoryEventStore(DEVICE);
    private final Desk real =
            new Desk(store, _ -> null, clock, Runnable::run, Runnable::run, failures::add);
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final List<Instant> times = new ArrayList<>();
    private final List<Situation> shown = new ArrayList<>();
    private Situation onScreen = Situation.of(List.of());

    private ReplayDesk replay() {
        var desk =
                new ReplayDesk(
                        real,
                        new MemoryEventStore(DEVICE),
                        _ -> null,
                        clock,
                        waiting::add,
                        Runnable::run,
                        failures::add,
                        times::add);
        desk.watch(shown::add);
        return desk;
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.poll().run();
    }

    private List<Entry> done(Command command) {
        var answers = new ArrayList<Answer>();
        real.execute(command, CLAIRE, answers::add);
        now = now.plus(Duration.ofMinutes(10));
        return answers.getFirst() instanceof Answer.Done(var entries) ? entries : List.of();
    }

    private CrisisId crisis() {
        real.watch(situation -> onScreen = situation);
        real.open(null);
        done(new PutPlanInForce(new PlanId("ab".repeat(32)), "Plan", "1"));
        var opened = done(new DeclareCrisis("Panne", 2, "", null)).getFirst().crisis();
        for (int i = 1; i <= 3; i++)
            done(new LogEntry(Kind.INFORMATION, "ligne " + i, "", true, "", null, null));
        done(new CloseCrisis("fini"));
        done(new PutPlanInForce(new PlanId("cd".repeat(32)), "Plan", "2"));
        return java.util.Objects.requireNonNull(opened);
    }

    private Tape load(ReplayDesk desk, CrisisId crisis) {
        var tapes = new ArrayList<Tape>();
        real.entries(crisis, entries -> desk.load(entries, crisis, tapes::add));
        work();
        return tapes.getFirst();
    }

    @Test
    void everyCommandIsRefusedAndNothingIsWritten() {
        var crisis = crisis();
        var desk = replay();
        load(desk, crisis);
        long before = store.lastNumber();
        var answers = new ArrayList<Answer>();
        desk.execute(
                new LogEntry(Kind.INFORMATION, "non", "", true, "", null, null),
                CLAIRE,
                answers::add);
        desk.execute(new CloseCrisis("non"), CLAIRE, answers::add);
        desk.seal();
        desk.open(null);
        desk.refresh();
        work();
        assertEquals(
                List.of(new Answer.Refused(Refusal.REPLAYED), new Answer.Refused(Refusal.REPLAYED)),
                answers);
        assertEquals(before, store.lastNumber());
        assertEquals(List.of(), shown);
    }

    @Test
    void whatWasKnownAtAnInstantIsShownWithItsTimeToldBefore() {
        var crisis = crisis();
        var desk = replay();
        var tape = load(desk, crisis);
        assertEquals(2, tape.first());
        // What the house wrote afterwards is no part of it.
        assertEquals(6, tape.size());
        desk.wind(new Spot(3, tape.time(3)));
        work();
        assertEquals(List.of(tape.time(3)), times);
        assertEquals(1, shown.getFirst().log().counts().get(Kind.INFORMATION));
        assertTrue(shown.getFirst().running());
        desk.wind(new Spot(6, tape.end()));
        work();
        assertEquals(
                tape.end(), java.util.Objects.requireNonNull(shown.getLast().crisis()).closed());
        assertEquals("Panne", java.util.Objects.requireNonNull(onScreen.crisis()).title());
    }

    @Test
    void ofABurstOfSpotsOnlyTheLastIsWorkedOut() {
        var crisis = crisis();
        var desk = replay();
        var tape = load(desk, crisis);
        for (int count = 2; count <= 5; count++) desk.wind(new Spot(count, tape.time(count)));
        assertEquals(1, waiting.size());
        work();
        assertEquals(List.of(tape.time(5)), times);
        assertEquals(3, shown.getFirst().log().counts().get(Kind.INFORMATION));
    }

    @Test
    void aLogWithoutEntriesIsPlayedAsNothing() {
        var desk = replay();
        desk.load(List.of(), null, _ -> {});
        desk.wind(new Spot(0, Instant.EPOCH));
        work();
        assertNull(shown.getFirst().crisis());
        assertEquals(List.of(), failures);
    }

    /// Shows [#now].
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
