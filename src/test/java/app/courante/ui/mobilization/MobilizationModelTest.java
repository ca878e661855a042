package app.courante.ui.mobilization;

import static app.courante.ui.mobilization.CallRoom.CLAIRE;
import static app.courante.ui.mobilization.CallRoom.MARC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.ui.mobilization.Board.State;
import app.courante.ui.mobilization.MobilizationModel.Face;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MobilizationModelTest {
    private CallRoom room = CallRoom.calling();
    private MobilizationModel model = room.sit(CLAIRE);

    @BeforeEach
    void anybodyIsToBeCalled() {
        assertEquals("ana for lead", whose());
    }

    private String whose() {
        var turn = CallRoom.turn(model);
        return turn.person().id() + " for " + turn.role().id();
    }

    private void log(CallOutcome outcome) {
        model.call().log(outcome);
    }

    private Standing standing(String person) {
        return model.board().get().somebody(person).orElseThrow().callee().standing();
    }

    private void time(String typed) {
        model.call().time().set(typed);
        model.call().answer();
    }

    @Test
    void afterAnOutcomeTheNextRoleComesUpByItself() {
        log(CallOutcome.HERE);
        assertEquals("cy for it", whose());
        log(CallOutcome.REMOTE);
        assertEquals("ed for site", whose());
        log(CallOutcome.UNAVAILABLE);
        assertEquals("ed for site", whose(), "nobody is left to call");
        assertEquals(2, model.board().get().callOut().reached());
    }

    @Test
    void whoDoesNotAnswerIsTriedAgainAfterTheOthersAndThenTheDeputyIsCalled() {
        log(CallOutcome.NO_ANSWER);
        assertEquals("cy for it", whose());
        log(CallOutcome.HERE);
        log(CallOutcome.HERE);
        assertEquals("ana for lead", whose(), "all others were reached");
        assertEquals("02 61 91 00 01", model.call().number().get(), "on another number");
        room.wait(Duration.ofMinutes(10));
        assertEquals("bo for lead", whose());
        assertEquals(Standing.GIVEN_UP, standing("ana"));
    }

    @Test
    void aNumberThatIsWrongIsNotDialledAgain() {
        log(CallOutcome.WRONG_NUMBER);
        model.lead("lead");
        assertEquals("ana for lead", whose());
        assertEquals("02 61 91 00 01", model.call().number().get());
        log(CallOutcome.WRONG_NUMBER);
        assertEquals("bo for lead", whose());
    }

    @Test
    void theCallerTakesAnotherNumber() {
        model.call().otherNumber();
        assertEquals("tel:+33261910001", model.call().uri());
        room.done(LogEntry.now(Kind.INFORMATION, "Autre chose"));
        assertEquals("02 61 91 00 01", model.call().number().get(), "his choice stays");
        log(CallOutcome.NO_ANSWER);
        var history = room.situation().conduct().calls().of("ana");
        assertNotNull(history);
        assertEquals("02 61 91 00 01", history.attempts().getLast().number());
    }

    @Test
    void somebodyOnTheWayIsAskedForATimeToCome() {
        log(CallOutcome.ON_THE_WAY);
        assertEquals(Asking.EXPECTED, model.call().asking().get());
        time("");
        assertEquals(Refusal.EXPECTED_MISSING, model.call().trouble().get());
        time("bientôt");
        assertEquals(Trouble.AHEAD_UNREADABLE, model.call().trouble().get());
        time("11h30");
        assertEquals(Refusal.EXPECTED_IN_PAST, model.call().trouble().get());
        assertEquals("11h30", model.call().time().get(), "what was typed is there");
        time("+20");
        assertNull(model.call().trouble().get());
        assertEquals(Standing.ON_THE_WAY, standing("ana"));
        assertEquals("cy for it", whose());
        assertEquals("", model.call().time().get());
    }

    @Test
    void aCallThatWasMadeAWhileAgoIsLoggedWithItsTime() {
        room.wait(Duration.ofMinutes(40));
        model.lead("lead");
        var call = model.call();
        call.when().set("tantôt");
        log(CallOutcome.HERE);
        assertEquals(Trouble.TIME_UNREADABLE, call.trouble().get());
        call.when().set("13h30");
        log(CallOutcome.HERE);
        assertEquals(Refusal.TIME_IN_FUTURE, call.trouble().get());
        assertEquals("13h30", call.when().get(), "what was typed is there");
        call.when().set("12h05");
        log(CallOutcome.HERE);
        assertNull(call.trouble().get());
        assertEquals("", call.when().get());
        var calls = room.situation().conduct().calls().of("ana");
        assertEquals(
                CallRoom.NOON.plus(Duration.ofMinutes(5)),
                Objects.requireNonNull(calls).attempts().getLast().at());
    }

    @Test
    void whoWasOnTheWayAWhileAgoIsExpectedByTheTimeOfTheCall() {
        room.wait(Duration.ofMinutes(40));
        model.lead("lead");
        model.call().when().set("12h05");
        log(CallOutcome.ON_THE_WAY);
        time("+20");
        var calls = room.situation().conduct().calls().of("ana");
        assertEquals(
                CallRoom.NOON.plus(Duration.ofMinutes(25)),
                Objects.requireNonNull(calls).attempts().getLast().expected());
    }

    @Test
    void anArrivalIsNeitherBeforeTheCallNorToCome() {
        log(CallOutcome.ON_THE_WAY);
        time("12h30");
        model.lead("lead");
        room.wait(Duration.ofMinutes(40));
        model.call().act();
        assertEquals(Asking.ARRIVAL, model.call().asking().get());
        time("11h00");
        assertEquals(Refusal.ARRIVAL_BEFORE_CALL, model.call().trouble().get());
        time("13h30");
        assertEquals(Refusal.TIME_IN_FUTURE, model.call().trouble().get());
        time("là");
        assertEquals(Trouble.TIME_UNREADABLE, model.call().trouble().get());
        time("12h35");
        assertEquals(Standing.HERE, standing("ana"));
        var arrived = model.board().get().somebody("ana").orElseThrow().callee().arrived();
        assertEquals(CallRoom.NOON.plus(Duration.ofMinutes(35)), arrived);
        assertTrue(room.situation().conduct().seats().holds("ana", "lead"));
    }

    @Test
    void anArrivalWithoutATimeIsNow() {
        model.call().ask(Asking.ARRIVAL);
        time("");
        assertEquals(Standing.HERE, standing("ana"));
    }

    @Test
    void twoCallersNeverCallTheSamePerson() {
        var other = room.sit(MARC);
        other.call().begin();
        assertEquals(Standing.BEING_CALLED, CallRoom.turn(model).standing());
        assertEquals(MARC, Objects.requireNonNull(CallRoom.turn(model).otherCaller()).by());
        log(CallOutcome.HERE);
        assertEquals(Refusal.PERSON_BEING_CALLED, model.call().trouble().get());
        model.call().begin();
        assertEquals(Refusal.PERSON_BEING_CALLED, model.call().trouble().get());
        assertEquals("cy for it", whose(), "the next one is offered");
        model.call().begin();
        assertNull(model.call().trouble().get());
        other.call().log(CallOutcome.HERE);
        assertEquals("ed", CallRoom.turn(other).person().id(), "Cy is being called by Claire");
    }

    @Test
    void aCallThatIsForgottenHoldsNobodyForLong() {
        room.sit(MARC).call().begin();
        room.wait(Duration.ofMinutes(5));
        assertEquals(Standing.TO_CALL, CallRoom.turn(model).standing());
        log(CallOutcome.HERE);
        assertEquals(Standing.HERE, standing("ana"));
    }

    @Test
    void aCallIsGivenUpWithoutLosingTheNote() {
        model.call().begin();
        model.call().note().set("rappeler au bureau");
        assertTrue(model.call().leave());
        assertEquals(Standing.TO_CALL, standing("ana"));
        assertFalse(model.call().leave(), "nothing to give up");
        assertEquals("rappeler au bureau", model.call().note().get());
        assertEquals("rappeler au bureau", room.sit(CLAIRE).call().note().get(), "after a kill");
    }

    @Test
    void whoBeginsAnotherCallGivesTheFirstOneUp() {
        model.call().begin();
        model.lead("it");
        model.call().begin();
        assertEquals(Standing.TO_CALL, standing("ana"));
        assertEquals(Standing.BEING_CALLED, standing("cy"));
    }

    @Test
    void aNoteBelongsToThePersonItIsAbout() {
        model.call().note().set("sur Ana");
        model.lead("it");
        assertEquals("", model.call().note().get());
        log(CallOutcome.HERE);
        model.lead("lead");
        assertEquals("sur Ana", model.call().note().get());
        log(CallOutcome.NO_ANSWER);
        var history = room.situation().conduct().calls().of("ana");
        assertNotNull(history);
        assertEquals("sur Ana", history.attempts().getLast().note());
        model.lead("lead");
        assertEquals("", model.call().note().get());
    }

    @Test
    void whileANoteIsTypedTheDelayChangesNobody() {
        log(CallOutcome.NO_ANSWER);
        model.lead("lead");
        model.call().note().set("répondeur");
        room.wait(Duration.ofMinutes(11));
        assertEquals("ana for lead", whose());
        log(CallOutcome.NO_ANSWER);
        model.lead("lead");
        assertEquals("bo for lead", whose());
    }

    @Test
    void aSlipIsMendedByAnotherOutcome() {
        log(CallOutcome.HERE);
        assertTrue(room.situation().conduct().seats().holds("ana", "lead"));
        model.call().mend();
        assertEquals("ana for lead", whose());
        log(CallOutcome.NO_ANSWER);
        assertEquals(Standing.NO_ANSWER, standing("ana"));
        assertFalse(room.situation().conduct().seats().holds("ana", "lead"), "nobody was there");
        assertEquals(0, model.board().get().callOut().reached());
        assertEquals("cy for it", whose());
    }

    @Test
    void theChoiceStaysWhenOthersLog() {
        model.lead("it");
        room.ask(new LogCall("cy", "it", "", CallOutcome.HERE, null, "", null), MARC);
        assertEquals("cy for it", whose());
        assertEquals(Standing.HERE, CallRoom.turn(model).standing());
        room.ask(new BeginCall("ana", "lead"), MARC);
        assertEquals("cy for it", whose());
    }

    @Test
    void theScreenComesUpWithWhomToCallUnlessSomethingLedElsewhere() {
        room.ask(new LogCall("ana", "lead", "", CallOutcome.HERE, null, "", null), MARC);
        model.lead("lead");
        model.open();
        assertEquals("ana for lead", whose());
        model.open();
        assertEquals("cy for it", whose());
    }

    @Test
    void anybodyOfALineAndAnybodyOfThePlanCanBeCalled() {
        model.step(1);
        assertEquals("bo for lead", whose());
        model.step(1);
        assertEquals("bo for lead", whose(), "there is nobody after him");
        model.face().set(Face.PEOPLE);
        assertEquals("bo for lead", whose());
        model.person().set("flo");
        assertEquals("flo for lead", whose());
        assertNull(CallRoom.turn(model).place());
        assertEquals("", model.call().uri(), "an extension alone is dialled by no mobile");
        log(CallOutcome.HERE);
        assertTrue(room.situation().conduct().seats().holds("flo", "lead"));
        assertEquals("cy for it", whose());
    }

    @Test
    void nothingIsShownAnewWhileNothingOfTheCallOutChanges() {
        var before = model.board().get();
        room.wait(Duration.ofSeconds(1));
        room.done(LogEntry.now(Kind.INFORMATION, "Autre chose"));
        assertSame(before, model.board().get());
    }

    @Test
    void whoIsOnTheWayBecomesLate() {
        log(CallOutcome.ON_THE_WAY);
        time("+20");
        room.wait(Duration.ofMinutes(21));
        assertTrue(model.board().get().line("lead").orElseThrow().late());
    }

    @Test
    void gapsOfTheTextAreFilledAndWhatIsUnknownStays() {
        assertEquals(
                "Niveau 2 : Trunk perdu. Salle Rhône, pont 06 39 98 59 00. {inconnu}",
                model.board().get().text());
    }

    @Test
    void whyThereIsNobodyToCallIsTold() {
        room = new CallRoom(CallRoom.PLAN);
        model = room.sit(CLAIRE);
        assertEquals(State.NO_CRISIS, model.board().get().state());
        room.inForce();
        room.declare();
        assertEquals(State.NOT_ACTIVE, model.board().get().state());
        assertNull(model.turn().get());
        assertTrue(model.sheet().isEmpty());
        model.call().begin();
        log(CallOutcome.HERE);
        assertNull(model.call().trouble().get(), "nobody was called");
        var none = new CallRoom("identity: {title: Plan, version: 1}\n");
        none.inForce();
        none.declare();
        assertEquals(State.NO_ROLES, none.sit(CLAIRE).board().get().state());
    }
}
