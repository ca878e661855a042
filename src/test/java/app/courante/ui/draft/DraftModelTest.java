package app.courante.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.document.Edit;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.files.SamplePlan;
import app.courante.plan.PlanPart;
import app.courante.store.FaultyDisk.Fault;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftModelTest {
    private static final String CALLS =
            """
            identity: {title: Calls, version: 1}
            people:
              - {id: ana, name: Ana Néant}
              - {id: bo, name: Bo}
              - {id: cy, name: Cy}
            activities:
              - {id: calls, name: Calls, priority: 1, owner: ana}
              - {id: mails, name: Mails, priority: 2}
              - {id: chats, name: Chats, priority: 3}
            """;
    private static final Path TITLE = Path.parse("identity/title");

    @TempDir private java.nio.file.Path data;
    private Study study;
    private DraftModel model;

    @BeforeEach
    void sit() {
        study = new Study(data);
        model = study.open();
    }

    private void begin(String yaml) {
        model.begin(null, Study.document(yaml), () -> {});
    }

    private String text(String place) {
        return Places.at(Study.shown(model).document(), Path.parse(place))
                        instanceof Text(_, var text)
                ? text
                : "";
    }

    private List<String> names(String list) {
        return Places.groups(Study.shown(model).document(), Path.parse(list)).stream()
                .map(thing -> thing.text("name"))
                .toList();
    }

    private void type(Path place, String text) {
        for (int end = 1; end <= text.length(); end++) model.write(place, text.substring(0, end));
    }

    @Test
    void whatIsTypedIsShownAndIsThereAfterAnotherStart() {
        assertNull(model.shown().get());
        model.begin(null, Group.EMPTY, () -> {});
        assertFalse(Study.shown(model).canUndo());
        type(TITLE, "Plan d’été");
        assertEquals("Plan d’été", Study.shown(model).read().identity().title());
        model = study.open();
        assertEquals("Plan d’été", text("identity/title"));
        assertTrue(model.saved().get());
    }

    @Test
    void aWordAtATimeIsUndoneAndDoneAgainAlsoAfterAnotherStart() {
        model.begin(null, Group.EMPTY, () -> {});
        type(TITLE, "Plan de crise");
        model.undo();
        assertEquals("Plan de ", text("identity/title"));
        assertEquals(TITLE, model.spot().get().field());
        model = study.open();
        model.undo();
        assertEquals("Plan ", text("identity/title"));
        model.redo();
        model.redo();
        model.redo();
        assertEquals("Plan de crise", text("identity/title"));
        for (int i = 0; i < 9; i++) model.undo();
        assertEquals(Group.EMPTY, Study.shown(model).document());
        assertFalse(Study.shown(model).canUndo());
    }

    @Test
    void whatDoesNotChangeAnythingIsNothingToUndo() {
        begin(CALLS);
        model.write(TITLE, "Calls");
        model.write(Path.parse("identity/organisation"), "");
        model.move(1, 1);
        model.undo();
        assertFalse(Study.shown(model).canUndo());
    }

    @Test
    void aThingIsAddedAfterTheOneChosenWithAnIdAndANumberOfItsOwn() {
        begin(CALLS);
        model.choose(PlanPage.ACTIVITIES, 0);
        model.add();
        assertEquals(List.of("Calls", "", "Mails", "Chats"), names("activities"));
        assertEquals("activity-4", text("activities/1/id"));
        assertEquals("4", text("activities/1/priority"));
        assertEquals(Path.parse("activities/1/name"), model.spot().get().field());
        model.add();
        assertEquals("activity-5", text("activities/2/id"));
        model.turn(PlanPage.SITES);
        model.add();
        assertEquals("site-1", text("resources/sites/0/id"));
        model.turn(PlanPage.LEVELS);
        model.add();
        model.add();
        assertEquals("2", text("levels/1/number"));
    }

    @Test
    void aThingTakenAwayLeavesTheNearestChosenAndComesBackByUndo() {
        begin(CALLS);
        model.choose(PlanPage.PEOPLE, 2);
        model.remove();
        assertEquals(1, model.spot().get().item());
        model.undo();
        assertEquals(List.of("Ana Néant", "Bo", "Cy"), names("people"));
        assertEquals(2, model.spot().get().item());
        model.redo();
        for (int i = 0; i < 4; i++) model.remove();
        assertEquals(List.of(), names("people"));
        assertEquals(-1, model.spot().get().item());
    }

    @Test
    void whatIsUndoneIsLookedForWhereItWas() {
        begin(CALLS);
        model.choose(PlanPage.ACTIVITIES, 2);
        model.add();
        model.undo();
        assertEquals(2, model.spot().get().item());
        model.choose(PlanPage.ACTIVITIES, 0);
        model.move(0, 2);
        assertEquals(2, model.spot().get().item());
        model.undo();
        assertEquals(0, model.spot().get().item());
        assertEquals(List.of("Calls", "Mails", "Chats"), names("activities"));
        model.redo();
        assertEquals(2, model.spot().get().item());
    }

    @Test
    void aThingOfAnotherRankIsNumberedAnewByOneStep() {
        begin(CALLS);
        model.turn(PlanPage.ACTIVITIES);
        model.move(2, 0);
        assertEquals(List.of("Chats", "Calls", "Mails"), names("activities"));
        for (int i = 0; i < 3; i++)
            assertEquals(String.valueOf(i + 1), text("activities/" + i + "/priority"));
        model.undo();
        assertFalse(Study.shown(model).canUndo());
        assertEquals("1", text("activities/0/priority"));
        model.move(0, 3);
        model.move(-1, 0);
        assertFalse(Study.shown(model).canUndo());
    }

    @ParameterizedTest
    @EnumSource(PlanPart.class)
    void everyPartOfThePlanHasItsPageAndEveryThingIsLedTo(PlanPart part) {
        model.begin(
                null,
                Study.document(
                        new String(SamplePlan.bytes(Language.FRENCH), StandardCharsets.UTF_8)),
                () -> {});
        var list = PlanShape.list(part);
        var things = Places.groups(Study.shown(model).document(), list);
        for (int i = 0; i < things.size(); i++) {
            var thing = things.get(i);
            var id = thing.text("id").isEmpty() ? thing.text("number") : thing.text("id");
            model.lead(place(part, id));
            assertEquals(list.at(i), model.spot().get().field());
            assertEquals(i, model.spot().get().item());
        }
        model.lead(place(part, ""));
        assertEquals(list, model.spot().get().page().path());
    }

    private static app.courante.plan.Place place(PlanPart part, String id) {
        return new app.courante.plan.Place(part, id, "");
    }

    @Test
    void ofTwoThingsWithOneIdTheNameTellsWhichIsMeant() {
        begin("people: [{id: a, name: Ana}, {id: a, name: Bo}]");
        model.lead(new app.courante.plan.Place(PlanPart.PERSON, "a", "Bo"));
        assertEquals(1, model.spot().get().item());
        model.lead(new app.courante.plan.Place(PlanPart.PERSON, "a", "Ana"));
        assertEquals(0, model.spot().get().item());
    }

    @Test
    void toBeLedToTheSamePlaceAgainIsSomethingNew() {
        begin(CALLS);
        var calls = new ArrayList<Integer>();
        model.spot().addListener((_, _, spot) -> calls.add(spot.call()));
        model.lead(TITLE);
        model.lead(TITLE);
        assertEquals(2, calls.size());
    }

    @Test
    void wordsAreFoundWithoutAccentsAndThroughReferencesButNotInIds() {
        begin(CALLS);
        assertEquals(
                List.of(Path.parse("people/0/name"), Path.parse("activities/0/owner")),
                model.find("neant"));
        assertEquals(List.of(), model.find(" "));
        assertEquals(
                List.of(Path.parse("activities/1/name")),
                model.find("MAILS"),
                "the id is not shown, so not found");
    }

    @Test
    void namesAreKnownByAnyPieceAndTwinsByTheirIds() {
        begin("people: [{id: a, name: Ana}, {id: b, name: Ana}, {id: c, name: Élie Ana}, {id: d}]");
        var names = model.names();
        var person = PlanShape.referred(PlanPart.PERSON);
        assertEquals(List.of("Ana (a)", "Ana (b)", "Élie Ana"), names.like(person, "an", 9));
        assertEquals("b", names.idOf(person, "Ana (b)"));
        assertEquals("c", names.idOf(person, "elie ana "));
        assertEquals("Ana", names.idOf(person, "Ana"), "nobody knows which");
        assertEquals("d", names.of(person, "d"));
        assertEquals("gone", names.of(person, "gone"));
        model.write(Path.parse("people/1/name"), "Bea");
        assertEquals("Ana", names.of(person, "a"));
    }

    @Test
    void anEditWhoseThingIsGoneDoesNothing() {
        begin(CALLS);
        model.edit(new Edit.Remove(Path.parse("people"), 7));
        model.edit(new Edit.Put(Path.parse("people/7/name"), Text.of("Zoé")));
        assertFalse(Study.shown(model).canUndo());
        assertEquals(List.of(), study.failures);
    }

    @Test
    void anApprovedDraftIsPutAwayAndItsVersionHolds() {
        begin(CALLS);
        assertInstanceOf(Answer.Done.class, Study.approve(model, "1", "C. Morel", Study.TODAY));
        assertNull(model.shown().get());
        assertEquals(List.of(), model.kept().get());
        var version = study.situations.getLast().plan();
        assertTrue(version != null && version.version().equals("1"));
        var said = study.frozen.get(version.plan());
        assertTrue(said != null && said.get("identity") instanceof Group);
        var identity = (Group) said.get("identity");
        assertEquals("C. Morel", identity.text("approvedBy"));
        assertEquals("2026-11-23", identity.text("approvedOn"));
        assertEquals("2026-11-23", identity.text("inForceFrom"));
        assertNull(study.open().shown().get());
    }

    @Test
    void aVersionApprovedAheadDoesNotHoldYet() {
        begin(CALLS);
        Study.approve(model, "1", "C. Morel", Study.TODAY);
        begin(CALLS);
        Study.approve(model, "2", "C. Morel", Study.TODAY.plusDays(8));
        var situation = study.situations.getLast();
        assertEquals("1", situation.plan() == null ? "" : situation.plan().version());
        var later = situation.at(Study.NOW.plusSeconds(8 * 86_400L));
        assertEquals("2", later.plan() == null ? "" : later.plan().version());
    }

    @Test
    void aVersionWhoseFileCannotBeKeptIsNotApprovedAndTheFailureIsToldToAll() {
        begin(CALLS);
        var before = Study.shown(model);
        var failure = new IllegalStateException("disk full");
        study.freezing = failure;
        var answer = Study.approve(model, "1", "C. Morel", Study.TODAY);
        assertEquals(new Answer.Failed(failure), answer);
        assertEquals(List.of(failure), study.failures);
        assertEquals(before, Study.shown(model));
        study.freezing = null;
        assertInstanceOf(Answer.Done.class, Study.approve(model, "1", "C. Morel", Study.TODAY));
    }

    @Test
    void whatIsRefusedChangesNothingAndKeepsTheDraft() {
        begin(CALLS);
        Study.approve(model, "1", "C. Morel", Study.TODAY);
        begin(CALLS);
        var before = Study.shown(model);
        refused(Refusal.PLAN_ALREADY_APPROVED, "1", "C. Morel");
        refused(Refusal.VERSION_TAKEN, "1", "Somebody else");
        refused(Refusal.VERSION_MISSING, " ", "C. Morel");
        refused(Refusal.APPROVER_MISSING, "2", "");
        assertEquals(before, Study.shown(model));
        model.write(TITLE, "");
        refused(Refusal.TITLE_MISSING, "2", "C. Morel");
        assertEquals(1, study.open().kept().get().size());
    }

    private void refused(Refusal why, String version, String by) {
        assertEquals(
                new Answer.Refused(why),
                Study.approve(model, version, by, Study.TODAY),
                why.name());
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aDiskThatFailsIsToldOnceAndNothingIsLostOrDoneTwice(Fault fault) {
        begin(CALLS);
        model.turn(PlanPage.PEOPLE);
        study.disk.fail(fault);
        model.add();
        assertEquals(4, names("people").size());
        assertEquals(1, study.failures.size());
        assertFalse(model.saved().get());
        model.write(Path.parse("people/1/name"), "Zoé");
        assertEquals(1, study.failures.size());
        assertTrue(model.saved().get());
        var kept = Study.shown(model).read();
        model = study.open();
        assertEquals(kept, Study.shown(model).read());
        model.undo();
        model.undo();
        assertFalse(Study.shown(model).canUndo());
        assertEquals(List.of("Ana Néant", "Bo", "Cy"), names("people"));
    }

    @Test
    void oneDraftThatIsSavedDoesNotSayThatTheOtherIs() {
        begin(CALLS);
        var first = model.kept().get().getFirst();
        begin("identity: {title: Other, version: 1}");
        study.disk.fail(Fault.NOT_SYNCED);
        model.write(TITLE, "Others");
        model.open(first);
        model.write(TITLE, "Call");
        assertFalse(model.saved().get());
        model.open(model.kept().get().getFirst());
        model.write(TITLE, "Other");
        assertTrue(model.saved().get());
    }

    @Test
    void severalDraftsAreKeptApartAndTheLastOneOpenIsOpenAgain() {
        begin(CALLS);
        begin("identity: {title: Other, version: 1}");
        assertEquals(2, model.kept().get().size());
        type(TITLE, "Second");
        model.open(model.kept().get().getLast());
        type(TITLE, "First");
        model = study.open();
        assertEquals("First", text("identity/title"));
        model.leave();
        assertNull(study.open().shown().get());
        assertEquals(2, model.kept().get().size());
    }

    @Test
    void aDiscardedDraftIsSetAsideAndTheOthersStay() throws java.io.IOException {
        begin(CALLS);
        begin("identity: {title: Other, version: 1}");
        model.discard();
        assertNull(model.shown().get());
        model = study.open();
        assertEquals(1, model.kept().get().size());
        model.open(model.kept().get().getFirst());
        assertEquals("Calls", text("identity/title"));
        try (var aside = java.nio.file.Files.list(data.resolve("set-aside"))) {
            assertEquals(1, aside.count());
        }
    }

    @Test
    void whatTheDraftLacksIsFoundAsItIsTyped() {
        begin(CALLS);
        var gaps = model.findings().get().gaps();
        model.write(Path.parse("activities/1/owner"), "bo");
        assertEquals(gaps.size() - 1, model.findings().get().gaps().size());
    }
}
