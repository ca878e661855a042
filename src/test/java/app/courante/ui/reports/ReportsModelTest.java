package app.courante.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.Situation;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.desk.Answer;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsModelTest {
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final CellDesk desk = new CellDesk();
    private ReportsModel model = new ReportsModel(desk.seat, Situation.of(List.of()));
    private final List<Answer> answers = new ArrayList<>();
    private final List<EntryId> led = new ArrayList<>();

    @BeforeEach
    void watch() {
        desk.watch(model::show);
        desk.seat.evidence().leads(led::addAll);
    }

    private EntryId tell(String text) {
        return desk.done(LogEntry.now(Kind.INFORMATION, text));
    }

    private ReportRow row(String text) {
        return model.rows().get().stream()
                .filter(row -> row.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + model.rows().get()));
    }

    private boolean has(String text) {
        return model.rows().get().stream().anyMatch(row -> row.text().contains(text));
    }

    @Test
    void oneCallBuildsAReportAndASecondKeepsWhatWasMade() {
        tell("Câble coupé");
        model.begin(FRENCH);
        assertTrue(model.editable());
        var row = row("Câble coupé");
        model.edit(draft -> draft.changed(row.part(), row.line(), "Fibre coupée"));
        model.begin(FRENCH);
        assertTrue(has("Fibre coupée"));
    }

    @Test
    void aLineLeadsToItsEntriesAlsoOnceItSaysSomethingElse() {
        var entry = tell("Câble coupé");
        model.begin(FRENCH);
        var row = row("Câble coupé");
        model.edit(draft -> draft.changed(row.part(), row.line(), "Fibre coupée"));
        model.selected().set(row.key());
        assertTrue(model.lead());
        assertEquals(List.of(entry), led);
        assertEquals(row.text(), row("Fibre coupée").written().built());
    }

    @Test
    void wordsThatAreTakenBackAreThoseOfTheProgramAgain() {
        tell("Câble coupé");
        model.begin(FRENCH);
        var row = row("Câble coupé");
        model.edit(draft -> draft.changed(row.part(), row.line(), "x"));
        model.edit(draft -> draft.changed(row.part(), row.line(), row.text()));
        assertEquals(Mark.BUILT, row("Câble coupé").written().mark());
    }

    @Test
    void aLineIsDroppedAndComesBackAndOneAddedIsGoneForGood() {
        tell("Câble coupé");
        model.begin(FRENCH);
        var row = row("Câble coupé");
        model.edit(draft -> draft.dropped(row.part(), row.line()));
        assertEquals(Mark.DROPPED, row("Câble coupé").written().mark());
        model.edit(draft -> draft.dropped(row.part(), row.line()));
        assertEquals(Mark.BUILT, row("Câble coupé").written().mark());
        model.edit(draft -> draft.added(row.part(), row.line(), "Météo : neige"));
        var mine = row("neige");
        model.edit(draft -> draft.dropped(mine.part(), mine.line()));
        assertFalse(has("neige"));
    }

    @Test
    void builtAnewItKeepsWhatPeopleDid() {
        tell("Câble coupé");
        tell("Secret");
        model.begin(FRENCH);
        var row = row("Câble coupé");
        model.edit(draft -> draft.changed(row.part(), row.line(), "Fibre coupée"));
        var secret = row("Secret");
        model.edit(draft -> draft.dropped(secret.part(), secret.line()));
        model.edit(draft -> draft.added(row.part(), row.line(), "Météo : neige"));
        tell("Retour annoncé");
        assertEquals(1, model.writtenSince());
        model.rebuild(FRENCH);
        assertEquals(0, model.writtenSince());
        assertTrue(has("Retour annoncé") && has("Fibre coupée") && has("neige"));
        assertEquals(Mark.DROPPED, row("Secret").written().mark());
    }

    @Test
    void aDraftOutlivesTheProgram() {
        tell("Ligne\tavec \\n des signes\nsur deux lignes");
        model.begin(FRENCH);
        var row = row("avec");
        model.edit(draft -> draft.changed(row.part(), row.line(), "Tab\t \\ fin\nsuite"));
        model.edit(draft -> draft.saying("En bref : calme"));
        var before = model.draft().get();
        model = new ReportsModel(desk.seat, Situation.of(List.of()));
        desk.watch(model::show);
        assertEquals(before, model.draft().get());
        assertTrue(model.editable());
    }

    @Test
    void aNoteThatCannotBeReadIsNoDraft() {
        assertNull(DraftNote.read("report\tx"));
        assertNull(DraftNote.read("rien"));
        assertNull(DraftNote.read(""));
    }

    @Test
    void anApprovedReportIsReadAgainAsItWasGivenAndTheDraftIsGone() {
        tell("Câble coupé");
        model.begin(FRENCH);
        var row = row("Câble coupé");
        model.edit(draft -> draft.dropped(row.part(), row.line()));
        model.approve("Calme", "Claire Morel", "Seule", null, answers::add);
        assertInstanceOf(Answer.Done.class, answers.getFirst());
        assertNull(model.draft().get());
        var given = model.read().orElseThrow();
        assertEquals("Claire Morel", Objects.requireNonNull(given.report()).approver());
        assertFalse(has("Câble coupé"));
        tell("Plus tard");
        assertFalse(has("Plus tard"));
        assertEquals(1, model.page().orElseThrow().number());
    }

    @Test
    void whatIsRefusedKeepsTheDraft() {
        model.begin(FRENCH);
        model.approve("Calme", " ", "", null, answers::add);
        assertEquals(new Answer.Refused(Refusal.APPROVER_MISSING), answers.getFirst());
        assertNotNull(model.draft().get());
        model.approve("Calme", "Claire", "", null, answers::add);
        assertEquals(new Answer.Refused(Refusal.APPROVER_OTHER), answers.getLast());
        model.approve("Calme", "Claire", "Seule", CellDesk.NOW.minusSeconds(900), answers::add);
        assertEquals(new Answer.Refused(Refusal.DUE_IN_PAST), answers.getLast());
        model.approve("Calme", "Claire", "Seule", null, answers::add);
        assertInstanceOf(Answer.Done.class, answers.getLast());
    }

    @Test
    void aReportIsHeldAgainstTheOneBefore() {
        tell("Câble coupé");
        model.begin(FRENCH);
        model.approve("Un", "Claire", "Seule", null, answers::add);
        desk.pass(Duration.ofMinutes(30));
        tell("Retour");
        model.begin(FRENCH);
        model.compared().set(true);
        assertEquals(ReportRow.Sort.GONE, row("Câble coupé").sort());
        assertEquals(ReportRow.Sort.FRESH, row("Retour").sort());
        model.compared().set(false);
        assertEquals(ReportRow.Sort.LINE, row("Retour").sort());
    }

    @Test
    void theApproverIsWhoeverHoldsTheRoleOfTheDirector() {
        assertEquals("", model.approver());
        desk.done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        desk.done(new TakeRole("director", "fontaine", null));
        assertEquals("Marc Fontaine", model.approver());
    }

    @Test
    void aClosedCrisisHasItsReportsToReadAndNoneToMake() {
        model.begin(FRENCH);
        model.approve("Un", "Claire", "Seule", null, answers::add);
        desk.done(new CloseCrisis("Fini", List.of(), null, "", List.of(), "Fausse alerte"));
        model.begin(FRENCH);
        assertNull(model.draft().get());
        assertEquals(1, model.given().get().size());
        assertTrue(model.read().isPresent());
    }
}
