package app.courante.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.crisis.Author;
import app.courante.crisis.CellPlan;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.crisis.Times;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.store.EventStore;
import app.courante.store.MemoryEventStore;
import app.courante.store.Problem;
import app.courante.store.StoreFailure;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Author ADA = new Author("Ada", "secrétaire");
    private static final Instant NOW = Instant.parse("2026-11-23T13:17:02.123456Z");

    private static final PlanId OLD = new PlanId("a".repeat(64));
    private static final PlanId NEW = new PlanId("b".repeat(64));

    /// The new version numbers its highest level otherwise.
    private static final Map<PlanId, Plan> PLANS =
            Map.of(
                    OLD,
                    CellPlan.PLAN,
                    NEW,
                    CellPlan.with("number: 3, name: Crise", "number: 4, name: Crise"));

    private final Faulty store = new Faulty();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<Saving> savings = new ArrayList<>();
    private final Desk desk =
            new Desk(
                    store,
                    PLANS::get,
                    Clock.fixed(NOW, ZoneId.of("Europe/Paris")),
                    Runnable::run,
                    Runnable::run,
                    failures::add);

    @BeforeEach
    void open() {
        desk.watch(situations::add);
        desk.watchSaving(savings::add);
        desk.open(null);
    }

    private Answer ask(Command command) {
        var answers = new ArrayList<Answer>();
        desk.execute(command, ADA, answers::add);
        assertEquals(1, answers.size());
        return answers.getFirst();
    }

    private Entry done(Command command) {
        return assertInstanceOf(Answer.Done.class, ask(command)).entries().getFirst();
    }

    private static Command line(String text) {
        return LogEntry.now(Kind.INFORMATION, text);
    }

    @Test
    void whatIsShownIsOnTheDiskFirst() {
        done(new DeclareCrisis("Panne", 2, "", null));
        var entry = done(line("Coupure"));
        assertEquals(entry, store.kept.read(entry.crisis()).getLast());
        assertEquals("Coupure", situations.getLast().log().lines().getLast().wording().text());
        assertEquals(
                List.of(Saving.SAVED, Saving.SAVING, Saving.SAVED, Saving.SAVING, Saving.SAVED),
                savings);
    }

    @Test
    void aCrisisIsNamedAfterTheEntryThatOpenedIt() {
        var opening = done(new DeclareCrisis("Panne", 2, "", null));
        assertEquals(CrisisId.openedBy(opening.id()), opening.crisis());
        assertEquals(opening.crisis(), done(line("Coupure")).crisis());
    }

    @Test
    void entriesAreNumberedWithoutAGapAndTheHybridClockNeverStands() {
        var one = done(new DeclareCrisis("Panne", 2, "", null));
        var two = done(line("une"));
        var three = done(line("deux"));
        assertEquals(
                List.of(1L, 2L, 3L),
                List.of(one.id().number(), two.id().number(), three.id().number()));
        assertEquals(1, three.times().clock().compareTo(two.times().clock()));
        assertEquals(NOW.toEpochMilli(), three.times().entered().toInstant().toEpochMilli());
    }

    @Test
    void aScreenThatFailsToShowLeavesNobodyWithoutAnAnswer() {
        done(new DeclareCrisis("Panne", 2, "", null));
        desk.watch(_ -> {
            throw new IllegalStateException("screen");
        });
        var answers = new ArrayList<Answer>();
        assertThrows(
                IllegalStateException.class,
                () -> desk.execute(line("Coupure"), ADA, answers::add));
        assertEquals(2, store.lastNumber());
        assertInstanceOf(Answer.Done.class, answers.getFirst());
        assertEquals(Saving.SAVED, savings.getLast());
    }

    @Test
    void aRefusalWritesNothing() {
        assertEquals(new Answer.Refused(Refusal.NO_CRISIS), ask(line("trop tôt")));
        assertEquals(0, store.lastNumber());
    }

    @Test
    void aFailureIsToldOnceAndTheNextTryLooksAtTheDiskAnew() {
        done(new DeclareCrisis("Panne", 2, "", null));
        store.broken = true;
        var failed = assertInstanceOf(Answer.Failed.class, ask(line("perdue ?")));
        assertSame(failures.getFirst(), failed.failure());
        assertEquals(1, failures.size());
        assertEquals(Saving.NOT_SAVED, savings.getLast());
        assertEquals(1, situations.getLast().log().lines().size());

        assertInstanceOf(Answer.Failed.class, ask(line("encore")));
        assertEquals(1, store.reopenings);

        store.broken = false;
        assertEquals(2, done(line("gardée")).id().number());
        assertEquals(2, store.reopenings);
        assertEquals(Saving.SAVED, savings.getLast());
    }

    @Test
    void aRefusalAfterAFailureDoesNotSayThatAllIsSaved() {
        done(new DeclareCrisis("Panne", 2, "", null));
        store.broken = true;
        ask(line("perdue ?"));
        store.broken = false;
        ask(line(" "));
        assertEquals(Saving.NOT_SAVED, savings.getLast());
    }

    @Test
    void openingAnotherCrisisShowsOnlyItsOwnEntries() {
        var first = done(new DeclareCrisis("Première", 1, "", null)).crisis();
        done(line("de la première"));
        done(new DeclareCrisis("Seconde", 1, "", null));
        assertEquals(1, situations.getLast().log().lines().size());
        desk.open(assertNotNullCrisis(first));
        assertEquals(2, situations.getLast().log().lines().size());
        assertEquals(
                "Première",
                situations.getLast().crisis() == null ? "" : situations.getLast().crisis().title());
    }

    @Test
    void whatIsWrittenAfterOpeningComesAfterAllThatWasRead() {
        var opening = done(new DeclareCrisis("Panne", 2, "", null));
        var ahead = new HybridTime(NOW.plusSeconds(3600).toEpochMilli(), 7);
        store.others.add(
                new Entry(
                        new EntryId(new DeviceId("DRT-0123456789abcdef"), 1),
                        opening.crisis(),
                        new Times(
                                opening.times().happened(),
                                opening.times().learned(),
                                opening.times().entered(),
                                ahead),
                        ADA,
                        opening.event()));
        desk.open(opening.crisis());
        var mine = done(line("après"));
        assertEquals(ahead.next(0), mine.times().clock());
        store.broken = true;
        ask(line("perdue"));
        store.broken = false;
        assertEquals(1, done(line("encore")).times().clock().compareTo(mine.times().clock()));
    }

    @Test
    void aSecondCrisisIsDeclaredByThePlanInForceNotByThatOfTheCrisisOnScreen() {
        done(new PutPlanInForce(OLD, "Plan", "1"));
        done(new DeclareCrisis("Première", 3, "", null));
        done(new PutPlanInForce(NEW, "Plan", "2"));
        assertEquals(
                new Answer.Refused(Refusal.LEVEL_UNKNOWN),
                ask(new DeclareCrisis("Seconde", 3, "", null)));
        assertSame(PLANS.get(OLD), situations.getLast().document());
        assertSame(PLANS.get(NEW), situations.getLast().inForce());
        done(new DeclareCrisis("Seconde", 4, "", null));
        assertSame(PLANS.get(NEW), situations.getLast().document());
    }

    private static CrisisId assertNotNullCrisis(@Nullable CrisisId crisis) {
        assertNotNull(crisis);
        return crisis;
    }

    /// A log in memory whose disk can fail.
    private static final class Faulty implements EventStore {
        private final MemoryEventStore kept =
                new MemoryEventStore(new DeviceId("KXB-0123456789abcdef"));
        private final List<Entry> others = new ArrayList<>();
        private boolean broken;
        private int reopenings;

        @Override
        public DeviceId device() {
            return kept.device();
        }

        @Override
        public long lastNumber() {
            return kept.lastNumber();
        }

        @Override
        public HybridTime lastClock() {
            return kept.lastClock();
        }

        @Override
        public void append(List<Entry> entries) {
            fail();
            kept.append(entries);
        }

        @Override
        public List<Entry> read(@Nullable CrisisId crisis) {
            var all = new ArrayList<>(kept.read(crisis));
            all.addAll(others);
            return all;
        }

        @Override
        public CompletableFuture<List<CrisisSummary>> crises() {
            return kept.crises();
        }

        @Override
        public void reopen() {
            reopenings++;
            fail();
        }

        @Override
        public void close() {
            kept.close();
        }

        private void fail() {
            if (broken) throw new StoreFailure(Problem.DISK_FULL, Path.of("journal"), null);
        }
    }
}
