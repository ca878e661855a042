package app.courante.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.Priority;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.timeline.ComposerModel.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComposerModelTest {
    private final CellDesk desk = new CellDesk();
    private final ComposerModel composer = new ComposerModel(desk.seat);
    private Situation situation = Situation.of(List.of());

    @BeforeEach
    void watch() {
        desk.watch(shown -> {
            situation = shown;
            composer.show(shown);
        });
    }

    private Action given() {
        return situation.conduct().actions().all().getLast();
    }

    private LogLine written() {
        return situation.log().lines().stream()
                .filter(line -> line.entry().event() instanceof EntryLogged)
                .findFirst()
                .orElseThrow();
    }

    private void type(Kind kind, String line) {
        composer.kind().set(kind);
        composer.text().set(line);
    }

    @Test
    void aNameNobodyHasIsToldAndNothingIsLost() {
        type(Kind.ACTION, "@toto relever 15h");
        composer.log();
        assertEquals(Trouble.NAME_UNKNOWN, composer.trouble().get());
        assertEquals("@toto relever 15h", composer.text().get());
        type(Kind.ACTION, "@ma relever 15h");
        assertNull(composer.trouble().get());
        composer.log();
        assertEquals(Trouble.NAME_AMBIGUOUS, composer.trouble().get());
        assertEquals(List.of(), situation.conduct().actions().all());
    }

    @Test
    void aDueTimeThatIsPastIsRefusedAndTheLineStays() {
        type(Kind.ACTION, "@hr relever 14h05");
        composer.log();
        assertEquals(Refusal.DUE_IN_PAST, composer.trouble().get());
        assertEquals("@hr relever 14h05", composer.text().get());
    }

    @Test
    void oneLineGivesAnAction() {
        composer.source().set("superviseur");
        type(Kind.ACTION, "@hr relever les agents !P1 15h");
        composer.log();
        assertEquals("relever les agents", given().text());
        assertEquals("hr", given().to().id());
        assertEquals(Priority.P1, given().priority());
        assertEquals(CellDesk.NOW.plus(Duration.ofMinutes(43)), given().due());
        assertEquals("", composer.text().get());
        // An action has no source: what was typed there waits for the next line.
        assertEquals("superviseur", composer.source().get());
    }

    @Test
    void anActionForNobodyIsGivenAndSaysSo() {
        type(Kind.ACTION, "relever les agents");
        assertNull(composer.reading().get().who());
        composer.log();
        assertEquals("", given().to().name());
        assertEquals(Priority.P2, given().priority());
        assertNull(given().due());
    }

    @Test
    void anotherLineKeepsItsSignsAndItsTime() {
        type(Kind.INFORMATION, "14h05 @toto parle de #panne et de !P1");
        composer.log();
        var line = written();
        assertEquals("@toto parle de #panne et de !P1", line.wording().text());
        assertEquals(
                CellDesk.NOW.minus(Duration.ofMinutes(12)), line.wording().happened().instant());
    }

    @Test
    void theTimeOfItsOwnFieldIsTheOneThatCounts() {
        type(Kind.INFORMATION, "14h05 Appel");
        composer.time().set("14h10");
        composer.log();
        var line = written();
        assertEquals("14h05 Appel", line.wording().text());
        assertEquals(
                CellDesk.NOW.minus(Duration.ofMinutes(7)), line.wording().happened().instant());
    }

    @Test
    void theDraftOutlivesAStartWithItsKindAndIsUnderstoodAnew() {
        type(Kind.ACTION, "@hr relever 15h");
        var again = new ComposerModel(desk.seat);
        again.show(situation);
        assertEquals(Kind.ACTION, again.kind().get());
        var who = again.reading().get().who();
        assertNotNull(who);
        assertEquals("hr", who.id());
    }

    @Test
    void namesAreOfferedWhereOneIsBeingTyped() {
        type(Kind.ACTION, "");
        var all = composer.offer("Relever @", 9);
        assertNotNull(all);
        assertEquals(6, all.names().size());
        var some = composer.offer("Relever @jul", 12);
        assertNotNull(some);
        assertEquals("Julie Petit", some.names().getFirst().name());
        assertEquals(8, some.from());
        assertTrue(some.sure());
        assertNull(composer.offer("jean@jul", 8));
        assertNull(composer.offer("@Julie Petit ", 13));
        assertNull(composer.offer("Relever\n@jul", 12));
        var activity = composer.offer("#tél", 4);
        assertNotNull(activity);
        assertEquals("Téléprospection", activity.names().getFirst().name());
    }
}
