package app.courante.ui.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Situation;
import app.courante.crisis.TapeMark;
import app.courante.desk.ReplayDesk;
import app.courante.store.MemoryEventStore;
import app.courante.ui.kit.CellDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A crisis of an hour and a half from 14:17, played again: a line each ten minutes, closed at the
/// end.
class ReplayModelTest {
    private final CellDesk cell = new CellDesk();
    private final List<Instant> times = new ArrayList<>();
    private final List<Situation> shown = new ArrayList<>();
    private final ReplayDesk desk =
            new ReplayDesk(
                    cell.seat.desk(),
                    new MemoryEventStore(new app.courante.crisis.DeviceId("KXB-0123456789abcdef")),
                    _ -> null,
                    Clock.fixed(CellDesk.NOW, CellDesk.PARIS),
                    Runnable::run,
                    Runnable::run,
                    failure -> {
                        throw new AssertionError(failure);
                    },
                    times::add);
    private final ReplayModel model = new ReplayModel(desk, CellDesk.PARIS, times::add);

    @BeforeEach
    void load() {
        desk.watch(shown::add);
        for (int i = 1; i <= 8; i++) {
            cell.pass(Duration.ofMinutes(10));
            cell.done(new LogEntry(Kind.INFORMATION, "ligne " + i, "", true, "", null, null));
        }
        cell.pass(Duration.ofMinutes(10));
        cell.done(new CloseCrisis("fini", List.of(), null, "", List.of(), "calme"));
        var situations = new ArrayList<Situation>();
        cell.watch(situations::add);
        var crisis = Objects.requireNonNull(situations.getFirst().crisis()).id();
        cell.seat.desk().entries(crisis, all -> desk.load(all, crisis, model::load));
    }

    private int lines() {
        return shown.getLast().log().counts().getOrDefault(Kind.INFORMATION, 0);
    }

    private Duration passed() {
        return Duration.between(CellDesk.NOW, model.spot().get().at());
    }

    @Test
    void itBeginsWithTheCrisisAndGoesFromEntryToEntry() {
        assertEquals(Duration.ZERO, passed());
        assertEquals(0, lines());
        model.next();
        model.next();
        assertEquals(2, lines());
        assertEquals("ligne 2", model.line().get().orElseThrow().wording().text());
        model.previous();
        assertEquals(1, lines());
        for (int i = 0; i < 20; i++) model.previous();
        assertEquals(Duration.ZERO, passed());
        for (int i = 0; i < 20; i++) model.next();
        assertTrue(model.atEnd());
        assertEquals(8, lines());
    }

    @Test
    void betweenTwoEntriesTimeGoesOnAlone() {
        model.slower();
        assertEquals(10, model.speed().get());
        model.toggle();
        int told = shown.size();
        model.tick(Duration.ofSeconds(3));
        assertEquals(Duration.ofSeconds(30), passed());
        assertEquals(told, shown.size());
        assertEquals(model.spot().get().at(), times.getLast());
        model.tick(Duration.ofSeconds(60));
        assertEquals(Duration.ofSeconds(630), passed());
        assertEquals(1, lines());
        // Back to the entry on screen first, then to the one before.
        model.previous();
        assertEquals(Duration.ofMinutes(10), passed());
        assertFalse(model.playing().get());
    }

    @Test
    void itStopsAtTheEndAndThenPlaysFromTheBeginning() {
        for (int i = 0; i < 9; i++) model.faster();
        assertEquals(3600, model.speed().get());
        model.toggle();
        model.tick(Duration.ofSeconds(2));
        assertFalse(model.playing().get());
        assertTrue(model.atEnd());
        model.tick(Duration.ofSeconds(2));
        model.toggle();
        assertEquals(Duration.ZERO, passed());
        assertTrue(model.playing().get());
    }

    @Test
    void aTypedTimeIsLookedForOnTheDayOnScreen() {
        model.end();
        for (var typed : List.of("15h05", "15:05", "23/11 15:05", "T+0:48", "T+48")) {
            model.typed().set(typed);
            assertTrue(model.toTyped(), typed);
            assertEquals(Duration.ofMinutes(48), passed(), typed);
            assertEquals("", model.typed().get());
            assertEquals(4, lines());
        }
    }

    @Test
    void aTimeThatIsNoneOrLiesOutsideIsKeptToBeMended() {
        for (var typed : List.of("", "bientôt", "23h", "T+9:00", "22/11 15:05", "25:61")) {
            model.typed().set(typed);
            assertFalse(model.toTyped(), typed);
            assertEquals(typed, model.typed().get());
        }
        assertEquals(Duration.ZERO, passed());
    }

    @Test
    void marksAreReachedOneAfterTheOther() {
        // Declared, looked at its exit criteria, closed.
        assertEquals(
                List.of(TapeMark.Sort.COURSE, TapeMark.Sort.COURSE, TapeMark.Sort.COURSE),
                model.marks().get().stream().map(TapeMark::sort).toList());
        model.nextMark();
        assertEquals(Duration.ofMinutes(90), passed());
        for (int i = 0; i < 3; i++) model.nextMark();
        assertTrue(model.atEnd());
        for (int i = 0; i < 3; i++) model.previousMark();
        assertEquals(Duration.ZERO, passed());
    }

    @Test
    void theLineIsDraggedToAnyShareOfTheTime() {
        model.toShare(0.5);
        assertEquals(Duration.ofMinutes(45), passed());
        assertEquals(4, lines());
        assertEquals(0.5, model.share(model.spot().get().at()), 1e-9);
        model.toShare(-3);
        assertEquals(Duration.ZERO, passed());
        model.toShare(7);
        assertTrue(model.atEnd());
    }
}
