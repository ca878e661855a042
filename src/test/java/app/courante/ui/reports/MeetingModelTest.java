package app.courante.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.crisis.Priority;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.Situation;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.timeline.ComposerModel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingModelTest {
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final CellDesk desk = new CellDesk();
    private final MeetingModel model = new MeetingModel(desk.seat, Situation.of(List.of()));
    private Situation situation = Situation.of(List.of());

    @BeforeEach
    void open() {
        desk.watch(now -> {
            situation = now;
            model.show(now);
        });
        model.open(model.agenda(FRENCH), model.length(), _ -> {});
    }

    private LogLine last() {
        return situation.log().lines().getLast();
    }

    @Test
    void theFirstMeetingGoesByThePlanAndTheOthersByTheLast() {
        assertEquals(8, Objects.requireNonNull(model.meeting().get()).agenda().size());
        model.close(null, _ -> {});
        assertNull(model.meeting().get());
        model.open(List.of("Faits", "Décisions"), Duration.ofMinutes(10), _ -> {});
        model.close(null, _ -> {});
        assertEquals(List.of("Faits", "Décisions"), model.agenda(FRENCH));
        assertEquals(Duration.ofMinutes(10), model.length());
        assertEquals(3, model.number());
    }

    @Test
    void withoutAPlanTheFirstMeetingGoesByTheUsualAgenda() {
        var bare = new MeetingModel(desk.seat, Situation.of(List.of()));
        assertEquals(FRENCH.of("agenda.round"), bare.agenda(FRENCH).getFirst());
    }

    @Test
    void whatIsSaidIsLoggedWithItsItem() {
        model.turn(1, _ -> {});
        model.text().set("Tout le monde est en sécurité");
        model.log(FRENCH);
        assertEquals("Tout le monde est en sécurité", last().wording().text());
        assertTrue(last().source().startsWith("réunion n° 1, Personnes en danger"));
        assertEquals("", model.text().get());
        model.kind().set(Kind.DECISION);
        model.text().set("On bascule");
        model.log(FRENCH);
        assertEquals(Kind.DECISION, last().kind());
        assertEquals("D-001", last().reference());
    }

    @Test
    void whatIsSaidMayBeToVerifyAndTheNextLineIsNot() {
        model.verified().set(false);
        model.text().set("Il y aurait un blessé");
        model.log(FRENCH);
        assertFalse(last().verified());
        model.text().set("Il y a un blessé");
        model.log(FRENCH);
        assertTrue(last().verified());
    }

    @Test
    void whoDirectsDecidesUnlessAnotherIsNamed() {
        desk.done(new TakeRole("director", "morel", null));
        model.kind().set(Kind.DECISION);
        model.text().set("On bascule");
        model.log(FRENCH);
        assertEquals("Claire Morel", last().decidedBy());
        model.text().set("@hr on relève les agents");
        model.log(FRENCH);
        assertNotEquals("Claire Morel", last().decidedBy());
        assertNotEquals("", last().decidedBy());
        assertEquals("on relève les agents", last().wording().text());
        model.text().set("@zz on relève");
        model.log(FRENCH);
        assertEquals(ComposerModel.Trouble.NAME_UNKNOWN, model.trouble().get());
    }

    @Test
    void anActionIsGivenByTheGrammarOfTheLog() {
        model.kind().set(Kind.ACTION);
        model.text().set("@hr relever les agents !1 15h");
        model.log(FRENCH);
        var action = situation.conduct().actions().all().getFirst();
        assertEquals("hr", action.to().id());
        assertEquals(Priority.P1, action.priority());
        assertTrue(action.text().startsWith("relever les agents (réunion n° 1"), action.text());
    }

    @Test
    void whoIsNotKnownIsToldAndNothingTypedIsLost() {
        model.kind().set(Kind.ACTION);
        model.text().set("@zz relever");
        model.log(FRENCH);
        assertEquals(ComposerModel.Trouble.NAME_UNKNOWN, model.trouble().get());
        assertEquals("@zz relever", model.text().get());
        model.kind().set(Kind.INFORMATION);
        model.text().set(" ");
        model.log(FRENCH);
        assertEquals(Refusal.TEXT_MISSING, model.trouble().get());
    }

    @Test
    void theAgendaEndsWhereItEnds() {
        model.turn(-1, _ -> {});
        assertEquals(1, Objects.requireNonNull(model.meeting().get()).item());
        for (int i = 0; i < 20; i++) model.turn(1, _ -> {});
        assertEquals(8, Objects.requireNonNull(model.meeting().get()).item());
    }

    @Test
    void theMeetingIsClosedWithTheTimeOfTheNext() {
        desk.pass(Duration.ofMinutes(12));
        var next = CellDesk.NOW.plus(Duration.ofMinutes(40));
        model.close(next, _ -> {});
        assertEquals(next, model.due());
    }
}
