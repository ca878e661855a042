package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.StepCommand.AttachEvidence;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepDecidingTest {
    private static final Named LEAD = new Named("lead", "Ouvrir la cellule");
    private static final Attachment PHOTO = new Attachment("rack.jpg", 7, "c0de".repeat(16));
    private static final String LONG = "x".repeat(20_001);

    static Stream<Case> refusals() {
        return Stream.of(
                refused(Cell.house(), done(1), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), done(1), Refusal.NO_PLAN),
                refused(Cell.declared(), done(1), Refusal.CARD_UNKNOWN),
                refused(cell(), mark("attic", 1, StepMark.DONE, ""), Refusal.CARD_UNKNOWN),
                refused(cell(), mark("staff", 1, StepMark.DONE, ""), Refusal.CARD_UNKNOWN),
                refused(cell(), done(0), Refusal.STEP_UNKNOWN),
                refused(cell(), done(5), Refusal.STEP_UNKNOWN),
                refused(cell(), mark("lead", 1, StepMark.OPEN, "x"), Refusal.STEP_UNCHANGED),
                refused(cell().when(done(1)), done(1), Refusal.STEP_UNCHANGED),
                refused(cell(), mark("lead", 1, StepMark.SKIPPED, " "), Refusal.REASON_MISSING),
                refused(
                        cell(),
                        mark("lead", 1, StepMark.NOT_APPLICABLE, ""),
                        Refusal.REASON_MISSING),
                refused(
                        cell().when(done(1)),
                        mark("lead", 1, StepMark.OPEN, ""),
                        Refusal.REASON_MISSING),
                refused(cell(), mark("lead", 1, StepMark.DONE, LONG), Refusal.TEXT_TOO_LONG),
                refused(cell(), new NoteStep("attic", 1, "x"), Refusal.CARD_UNKNOWN),
                refused(cell(), new NoteStep("lead", 9, "x"), Refusal.STEP_UNKNOWN),
                refused(cell(), new NoteStep("lead", 1, " "), Refusal.TEXT_MISSING),
                refused(cell(), new NoteStep("lead", 1, LONG), Refusal.TEXT_TOO_LONG),
                refused(cell(), attach("attic", 1, PHOTO), Refusal.CARD_UNKNOWN),
                refused(cell(), attach("lead", 9, PHOTO), Refusal.STEP_UNKNOWN),
                refused(
                        cell(),
                        attach("lead", 1, new Attachment("film.mp4", 50_000_001, "")),
                        Refusal.FILE_TOO_LARGE),
                refused(
                        cell(),
                        attach("lead", 1, new Attachment("gone.jpg", 0, "")),
                        Refusal.FILE_UNREADABLE),
                refused(
                        cell(),
                        attach("lead", 1, new Attachment("empty.txt", 0, PHOTO.hash())),
                        Refusal.FILE_EMPTY),
                refused(cell(), new AttachEvidence("lead", 1, PHOTO, LONG), Refusal.TEXT_TOO_LONG),
                refused(
                        cell().when(attach("lead", 1, PHOTO)),
                        attach("lead", 1, new Attachment("again.jpg", 7, PHOTO.hash())),
                        Refusal.EVIDENCE_KNOWN));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "SKIPPED", "NOT_APPLICABLE"})
    void aStepIsSettledAndOpenedAgain(StepMark mark) {
        var cell = cell();
        assertEquals(
                List.of(new StepMarked(LEAD, 1, "Ouvrir la salle", mark, "Fait", "")),
                cell.events(mark("lead", 1, mark, " Fait ")));
        cell.when(mark("lead", 1, mark, "Fait"))
                .when(mark("lead", 1, StepMark.OPEN, "La salle est fermée"));
        var step = cell.situation().conduct().steps().step("lead", 1);
        assertEquals(StepMark.OPEN, step.mark());
        assertEquals("La salle est fermée", step.note());
    }

    @Test
    void whatIsDoneNeedsNoWordAndMayHaveItsProof() {
        assertEquals(
                List.of(new StepMarked(LEAD, 4, "Tenir le journal", StepMark.DONE, "", "INC-4411")),
                cell().events(new MarkStep("lead", 4, StepMark.DONE, "", " INC-4411 ")));
    }

    @Test
    void aStepIsNotedWithoutBeingSettled() {
        assertEquals(
                List.of(new StepNoted(LEAD, 2, "Appeler la mairie", "Occupé")),
                cell().events(new NoteStep("lead", 2, " Occupé ")));
    }

    @Test
    void aFileIsEvidenceOfAStepWhetherItIsDoneOrNot() {
        var cell = cell();
        assertEquals(
                List.of(new EvidenceAttached(LEAD, 1, "Ouvrir la salle", PHOTO, "À 14 h")),
                cell.events(new AttachEvidence("lead", 1, PHOTO, " À 14 h ")));
        cell.when(attach("lead", 1, PHOTO)).when(done(1)).when(attach("lead", 2, PHOTO));
        var step = cell.situation().conduct().steps().step("lead", 1);
        assertEquals(StepMark.DONE, step.mark());
        assertEquals(PHOTO, step.files().getFirst().file());
        // The same file may prove another step.
        assertEquals(1, cell.situation().conduct().steps().step("lead", 2).files().size());
    }

    @Test
    void aCardIsMarkedWhereTheScenarioItIsForIsActive() {
        var cell = Cell.declared().when(new ActivatePlan(PlanSide.CONTINUITY, "Perte du site"));
        cell.when(mark("site", 1, StepMark.DONE, "")).when(done(1));
    }

    private static AttachEvidence attach(String card, int step, Attachment file) {
        return new AttachEvidence(card, step, file, "");
    }

    private static Cell cell() {
        return Cell.active(2);
    }

    private static MarkStep done(int step) {
        return mark("lead", step, StepMark.DONE, "");
    }

    private static MarkStep mark(String card, int step, StepMark mark, String note) {
        return new MarkStep(card, step, mark, note, "");
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
