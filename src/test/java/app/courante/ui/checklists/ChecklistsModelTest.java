package app.courante.ui.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepMark;
import app.courante.crisis.Steps;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.AlertWatch;
import app.courante.desk.Answer;
import app.courante.plan.PlanId;
import app.courante.ui.checklists.StepForm.Asked;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ChecklistsModelTest {
    private static final String NO_CARDS = "identity: {title: Plan, version: 1}";

    private static StepForm form(Cell cell) {
        return Objects.requireNonNull(cell.model.form().get());
    }

    private static MarkStep marked(int step, StepMark mark, String note) {
        return new MarkStep("open", step, mark, note, "");
    }

    @Test
    void withoutACrisisAPlanAnActivationOrACardItSaysWhich() {
        assertEquals(Lack.CRISIS, new Cell(Cell.PLAN).planned().model.lack().get());
        assertEquals(Lack.PLAN, new Cell(Cell.PLAN).declared(1).model.lack().get());
        assertEquals(Lack.ACTIVATION, new Cell(Cell.PLAN).planned().declared(1).model.lack().get());
        assertEquals(
                Lack.CARDS, new Cell(NO_CARDS).planned().declared(1).active().model.lack().get());
        assertNull(Cell.atWork().model.lack().get());
    }

    @Test
    void whereNothingIsChosenNothingHappens() {
        var model = new Cell(Cell.PLAN).model;
        model.done();
        model.ask(Asked.SKIP);
        model.submit();
        model.lead("open/2");
        assertNull(model.form().get());
        assertNull(model.trouble().get());
        assertNull(model.card().get());
    }

    @Test
    void theCardsOfMyRolesComeFirstAndTheOthersInThePlansOrder() {
        var cell = new Cell(Cell.PLAN).planned().declared(1).active();
        assertEquals(List.of("restore", "open"), cell.cards());
        cell.done(new TakeRole("scribe", "ana", null));
        assertEquals(List.of("open", "restore"), cell.cards());
        cell.me.set(new Author("ben díaz", "Systems"));
        assertEquals(List.of("restore", "open"), cell.cards());
        assertEquals(List.of("Ana Costa"), cell.model.cards().get().getLast().holders());
    }

    @Test
    void whoOnlySaysInWhichRoleHeSpeaksHasItsCards() {
        var cell = new Cell(Cell.PLAN).planned().declared(1).active();
        cell.me.set(new Author("Somebody", "SCRIBE"));
        assertEquals(List.of("open", "restore"), cell.cards());
        cell.me.set(new Author("Somebody", ""));
        cell.model.mineOnly().set(true);
        assertEquals(List.of(), cell.cards());
        assertEquals(Lack.MINE, cell.model.lack().get());
        assertNull(cell.model.card().get());
        assertEquals(List.of(), cell.model.steps().get());
    }

    @Test
    void aCardComesWithItsLevelAndStaysOnceItWasTouched() {
        var cell = Cell.atWork().done(new ChangeLevel(3, "worse", List.of(), ""));
        assertEquals(List.of("open", "war", "restore"), cell.cards());
        cell.done(new MarkStep("war", 1, StepMark.DONE, "", ""));
        cell.done(new ChangeLevel(2, "better", List.of(), "calm"));
        assertEquals(List.of("open", "war", "restore"), cell.cards());
        assertNull(cell.model.cards().get().get(1).card().since());
    }

    @Test
    void aStepThatWasDoneAWhileAgoIsMarkedWithItsTime() {
        var cell = Cell.atWork().after(Duration.ofMinutes(30));
        cell.model.ask(Asked.EVIDENCE);
        form(cell).at().set("tout à l’heure");
        cell.model.submit();
        assertTrue(form(cell).unreadable().get());
        form(cell).at().set("15h30");
        assertFalse(form(cell).unreadable().get());
        cell.model.submit();
        assertEquals(Refusal.TIME_IN_FUTURE, cell.refused());
        assertEquals("15h30", form(cell).at().get(), "what was typed is there");
        form(cell).at().set("-20");
        cell.model.submit();
        assertNull(cell.model.form().get());
        var step = cell.model.situation().get().conduct().steps().step("open", 1);
        assertEquals(StepMark.DONE, step.mark());
        assertEquals(Cell.NOW.plus(Duration.ofMinutes(10)), step.at());
        cell.model.step().set(new Steps.Key("open", 1));
        cell.model.ask(Asked.REOPEN);
        assertEquals("", form(cell).at().get());
    }

    @Test
    void onlyStepsThatMustBeDoneAreLateAndMinutesCountOnceBegun() {
        var cell = Cell.atWork().after(Duration.ofMinutes(6));
        var steps = cell.model.steps().get();
        assertEquals(-1, steps.get(0).minutes());
        assertEquals(9, steps.get(1).minutes());
        assertEquals(0, steps.get(2).minutes(), "optional");
        assertEquals(0, steps.get(5).minutes(), "no time set");
        assertEquals(1, cell.model.cards().get().getFirst().overdue());
        cell.after(Duration.ofMinutes(6).plusSeconds(1));
        assertEquals(-2, cell.model.steps().get().getFirst().minutes());
        cell.done(marked(1, StepMark.SKIPPED, "no log"));
        assertEquals(0, cell.model.overdue());
    }

    @Test
    void whatDoesNotChangeOnScreenIsNotToldAnew() {
        var cell = Cell.atWork();
        var told = new ArrayList<Object>();
        cell.model.steps().addListener((_, _, steps) -> told.add(steps));
        cell.model.cards().addListener((_, _, cards) -> told.add(cards));
        cell.after(Duration.ofSeconds(-1)).after(Duration.ofSeconds(0));
        told.clear();
        cell.done(LogEntry.now(Kind.INFORMATION, "smoke"));
        assertEquals(List.of(), told);
        cell.after(Duration.ofMinutes(5).plusSeconds(1));
        assertEquals(2, told.size());
    }

    @Test
    void afterAStepTheNextOpenOneIsChosenAndTheLastGoesBackToTheFirstLeftOut() {
        var cell = Cell.atWork();
        cell.done(marked(2, StepMark.DONE, ""));
        assertEquals(1, cell.step());
        cell.model.done();
        assertEquals(3, cell.step());
        cell.model.lead("open/6");
        cell.model.done();
        assertEquals(3, cell.step());
        assertEquals(3, cell.model.chosenCard().orElseThrow().card().settled());
    }

    @Test
    void theLastStepOfACardStaysChosen() {
        var cell = Cell.atWork();
        cell.model.lead("restore/1");
        cell.model.done();
        cell.model.done();
        assertTrue(cell.model.chosenCard().orElseThrow().card().finished());
        assertEquals(2, cell.step());
        cell.model.done();
        assertEquals(Refusal.STEP_UNCHANGED, cell.refused());
    }

    @Test
    void anAlertLeadsToItsStepEvenWhereOnlyMineAreListed() {
        var cell = Cell.atWork().after(Duration.ofMinutes(11));
        cell.model.mineOnly().set(true);
        var target =
                AlertWatch.by(cell.model.situation().get().document())
                        .alerts(cell.model.situation().get(), cell.now.get())
                        .all()
                        .stream()
                        .map(Alert::target)
                        .filter(one -> one.where() == Where.CARDS)
                        .filter(one -> one.id().startsWith("restore"))
                        .findFirst()
                        .orElseThrow();
        cell.model.lead(target.id());
        assertFalse(cell.model.mineOnly().get());
        assertEquals("restore", cell.model.card().get());
        assertEquals(1, cell.step());
        for (var nothing : List.of("", "restore", "gone/1", "restore/x", "war/1"))
            cell.model.lead(nothing);
        assertEquals("restore", cell.model.card().get());
        assertEquals(1, cell.model.led().get());
    }

    @Test
    void aStepIsNotSkippedWithoutAReasonAndTheReasonIsKeptUntilItIsLogged() {
        var cell = Cell.atWork();
        cell.model.ask(Asked.SKIP);
        cell.model.submit();
        assertEquals(Refusal.REASON_MISSING, cell.refused());
        form(cell).text().set("no room yet");
        cell.model.leaveForm();
        assertNull(cell.model.form().get());
        assertNull(cell.model.trouble().get());

        var again = cell.again();
        again.ask(Asked.SKIP);
        assertEquals("no room yet", Objects.requireNonNull(again.form().get()).text().get());
        cell.model.ask(Asked.SKIP);
        cell.model.submit();
        assertNull(cell.model.form().get());
        var step = cell.model.steps().get().getFirst().line().step();
        assertEquals(StepMark.SKIPPED, step.mark());
        assertEquals("no room yet", step.note());
        var fresh = cell.again();
        fresh.lead("open/1");
        fresh.ask(Asked.NOTE);
        assertEquals("", Objects.requireNonNull(fresh.form().get()).text().get());
    }

    @Test
    void whatIsTypedAboutOneStepIsNotAskedAboutAnother() {
        var cell = Cell.atWork();
        cell.model.ask(Asked.NOTE);
        form(cell).text().set("half a note");
        cell.model.lead("open/2");
        assertNull(cell.model.form().get());
        cell.model.ask(Asked.NOTE);
        assertEquals("", form(cell).text().get());
        cell.model.lead("open/1");
        cell.model.ask(Asked.NOTE);
        assertEquals("half a note", form(cell).text().get());
    }

    @Test
    void whatAStepIsAlreadyIsRefusedBeforeAnythingIsTyped() {
        var cell = Cell.atWork();
        cell.model.ask(Asked.REOPEN);
        assertEquals(Refusal.STEP_UNCHANGED, cell.refused());
        assertNull(cell.model.form().get());
        cell.model.lead("open/2");
        assertNull(cell.model.trouble().get());
    }

    @Test
    void evidenceANoteAndAReopeningStandAtTheStep() {
        var cell = Cell.atWork();
        cell.model.ask(Asked.EVIDENCE);
        form(cell).evidence().set(" ticket 4711 ");
        cell.model.submit();
        assertEquals(2, cell.step());
        cell.model.lead("open/1");
        cell.model.ask(Asked.NOTE);
        form(cell).text().set("by hand");
        cell.model.submit();
        assertEquals(1, cell.step(), "a note leaves one where one is");
        var step = cell.model.chosenStep().orElseThrow().line().step();
        assertEquals("ticket 4711", step.evidence());
        assertEquals("by hand", step.notes().getFirst().text());
        cell.model.ask(Asked.REOPEN);
        form(cell).text().set("the file was empty");
        cell.model.submit();
        assertEquals(1, cell.step());
        assertTrue(cell.model.chosenStep().orElseThrow().line().open());
    }

    @Test
    void evidenceAsLongAsABookIsRefused() {
        var cell = Cell.atWork();
        var book = "x".repeat(20_001);
        var answer = cell.answer(new MarkStep("open", 1, StepMark.DONE, "", book));
        assertEquals(new Answer.Refused(Refusal.TEXT_TOO_LONG), answer);
    }

    @Test
    void aClosedCrisisTakesNothingAndKeepsWhatWasTyped() {
        var cell = Cell.atWork().done(marked(2, StepMark.DONE, ""));
        cell.model.ask(Asked.NOTE);
        form(cell).text().set("too late");
        cell.closed();
        cell.model.submit();
        assertEquals(Refusal.CRISIS_CLOSED, cell.refused());
        assertEquals("too late", form(cell).text().get());
    }

    @Test
    void oneKeyPressedTwiceBeforeTheDeskAnswersIsOneDeed() {
        Queue<Runnable> work = new ArrayDeque<>();
        var cell = new Cell(Cell.PLAN, task -> work.add(task));
        var model = cell.model;
        cell.seat.execute(
                new PutPlanInForce(new PlanId("%064x".formatted(7)), "Plan", "1"), _ -> {});
        cell.seat.execute(new DeclareCrisis("Fire", 1, "", null), _ -> {});
        cell.seat.execute(new ActivatePlan(PlanSide.CONTINUITY, ""), _ -> {});
        while (!work.isEmpty()) work.remove().run();
        model.done();
        model.done();
        assertEquals(1, work.size());
        while (!work.isEmpty()) work.remove().run();
        assertEquals(2, cell.step());
        assertNull(model.trouble().get());
    }

    @Test
    void whatArrivesFromElsewhereMovesNothing() {
        var cell = Cell.atWork();
        cell.model.lead("open/5");
        cell.model.ask(Asked.NOTE);
        form(cell).text().set("I am wri");
        cell.done(marked(5, StepMark.DONE, "")).done(new NoteStep("open", 5, "me too"));
        cell.done(new TakeRole("it", "ben", null)).after(Duration.ofHours(1));
        assertEquals("open", cell.model.card().get());
        assertEquals(5, cell.step());
        assertEquals("I am wri", form(cell).text().get());
    }

    @Test
    void aCardThatNobodyTouchedGivesWayToWhatIsToBeDoneFirst() {
        var cell = new Cell(Cell.PLAN).planned().declared(1).active();
        assertEquals("restore", cell.model.card().get());
        cell.done(new TakeRole("scribe", "ana", null)).done(marked(1, StepMark.DONE, ""));
        assertEquals("restore", cell.model.card().get());
        cell.model.arrive();
        assertEquals("open", cell.model.card().get());
        assertEquals(2, cell.step());
        cell.model.card().set("restore");
        cell.model.arrive();
        assertEquals("restore", cell.model.card().get());
    }

    @Test
    void anotherCrisisBeginsWithNothingChosenFromTheLast() {
        var cell = Cell.atWork();
        cell.model.lead("open/4");
        cell.model.ask(Asked.NOTE);
        cell.closed().declared(1);
        assertNull(cell.model.form().get());
        assertNull(cell.model.card().get());
        cell.active();
        assertEquals("restore", cell.model.card().get());
        assertEquals(1, cell.step());
        assertNotNull(cell.model.situation().get().crisis());
        assertInstanceOf(Answer.Done.class, cell.answer(marked(4, StepMark.DONE, "")));
    }
}
