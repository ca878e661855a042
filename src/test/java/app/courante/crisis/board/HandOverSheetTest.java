package app.courante.crisis.board;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Priority;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import app.courante.crisis.board.HandOverSheet.Item;
import app.courante.crisis.board.HandOverSheet.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOverSheetTest {
    @Test
    void theSheetHoldsWhatIsDueFirstThenWhatHasNoTimeThenTheDecisions() {
        var cell = cell();
        cell.when(give("Ouvrir le pont", "director", Cell.minute(50)));
        cell.when(LogEntry.now(Kind.DECISION, "Basculer"));
        assertEquals(
                List.of(
                        "step:lead/1",
                        "step:lead/2",
                        "step:lead/3",
                        "action:" + action(cell),
                        "report:1",
                        "step:lead/4",
                        "decision:" + cell.last()),
                keys(cell));
    }

    @Test
    void whatIsSettledIsNotHandedOver() {
        var cell = cell();
        for (int i = 1; i <= 4; i++) cell.when(new MarkStep("lead", i, StepMark.DONE, "", ""));
        cell.when(give("Prévenir", "it", null));
        cell.when(LogEntry.now(Kind.INFORMATION, "Calme"));
        assertEquals(List.of("report:1"), keys(cell));
    }

    @Test
    void anActionGivenToTheHolderByNameGoesWithTheRole() {
        var cell = cell().when(give("Rappeler le préfet", "Claire Morel", null));
        assertEquals(Subject.ACTION, item(cell, "action:" + action(cell)).subject());
        assertEquals("Claire Morel", item(cell, "action:" + action(cell)).about());
        cell.when(give("Autre", "Marc Petit", null));
        assertEquals(1, keys(cell).stream().filter(key -> key.startsWith("action:")).count());
    }

    @Test
    void onlyDecisionsSinceTheHolderCameAreOnTheSheetTheLatestFirst() {
        var cell = Cell.active(2).at(5).when(LogEntry.now(Kind.DECISION, "Avant"));
        cell.at(10).given(new RoleTaken(role("director"), person("claire")));
        cell.at(20).when(LogEntry.now(Kind.DECISION, "Basculer"));
        cell.at(30).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(List.of("Pire", "Basculer"), decisions(cell));
    }

    @Test
    void aDecisionThatWasCorrectedIsHandedOverAsItStandsNow() {
        var cell = cell().at(20).when(LogEntry.now(Kind.DECISION, "Basculer"));
        cell.when(new CorrectEntry(cell.last(), "Ne pas basculer", "erreur", null));
        assertEquals(List.of("Ne pas basculer"), decisions(cell));
    }

    @Test
    void whatMustBeFiledGoesWithTheRoleThatFilesItAndWithTheDirector() {
        var cell = cell().given(new RoleTaken(role("it"), person("hugo")));
        cell.when(new StartDeadline("gdpr-33", "Fichier copié", "it", null, null));
        var key = "deadline:" + cell.last();
        var item = item(cell, key);
        assertEquals(Subject.DEADLINE, item.subject());
        assertEquals("Fichier copié", item.text());
        assertEquals("Informatique", item.about());
        assertEquals(Cell.minute(72 * 60 + 1), item.due());
        assertEquals(cell.last(), item.entry());
        assertEquals(List.of(key), keysOf(cell, "it", "deadline:"));
        assertEquals(List.of(), keysOf(cell, "scribe", "deadline:"));
        cell.when(new BeginHandOver("director", "marc"));
        cell.when(new AcceptItem(cell.last(), key));
    }

    @Test
    void whatTheOneBeforeTookOverGoesOnToTheNext() {
        var cell = cell().at(20).when(LogEntry.now(Kind.DECISION, "Basculer"));
        cell.at(60).when(new BeginHandOver("director", "marc"));
        relieve(cell, "claire", "marc");
        cell.at(80).when(LogEntry.now(Kind.DECISION, "Fermer"));
        assertEquals(List.of("Fermer", "Basculer"), decisions(cell));
        cell.at(90).when(new BeginHandOver("director", "claire"));
        relieve(cell, "marc", "claire");
        assertEquals(List.of("Fermer", "Basculer"), decisions(cell));
    }

    private static void relieve(Cell cell, String from, String to) {
        var id = cell.last();
        for (var item : sheet(cell).items()) cell.when(new AcceptItem(id, item.key()));
        cell.given(new HandOverDone(id, role("director"), person(from), person(to), ""));
    }

    private static List<String> keysOf(Cell cell, String role, String beginning) {
        return HandOverSheet.of(cell.situation(), role(role)).items().stream()
                .map(Item::key)
                .filter(key -> key.startsWith(beginning))
                .toList();
    }

    @Test
    void itemsAreTakenOverOneByOneAndWhatComesMeanwhileIsToo() {
        var cell = cell().when(new BeginHandOver("director", "marc"));
        var id = cell.last();
        int items = sheet(cell).left();
        assertEquals("step:lead/1", Objects.requireNonNull(sheet(cell).next()).key());
        cell.when(new AcceptItem(id, "step:lead/1"));
        assertEquals(items - 1, sheet(cell).left());
        assertEquals("step:lead/2", Objects.requireNonNull(sheet(cell).next()).key());
        cell.when(LogEntry.now(Kind.DECISION, "Basculer"));
        assertEquals(items, sheet(cell).left());
        for (var item : sheet(cell).items())
            if (!item.accepted()) cell.when(new AcceptItem(id, item.key()));
        assertNull(sheet(cell).next());
        cell.when(new GiveReport("Calme", null));
        assertEquals("report:2", Objects.requireNonNull(sheet(cell).next()).key());
    }

    @Test
    void withoutAPlanInActionThereIsLittleToHandOver() {
        assertEquals(List.of(), HandOverSheet.of(Cell.declared().situation(), role("it")).items());
        assertEquals(
                List.of(), HandOverSheet.of(Cell.withoutPlan().situation(), role("it")).items());
    }

    private static Cell cell() {
        return Cell.active(2).at(1).given(new RoleTaken(role("director"), person("claire")));
    }

    private static String action(Cell cell) {
        return cell.situation().conduct().actions().all().getFirst().id().toString();
    }

    private static GiveAction give(String text, String to, @Nullable Instant due) {
        return new GiveAction(text, to, due, Priority.P1, null);
    }

    private static HandOverSheet sheet(Cell cell) {
        return HandOverSheet.of(cell.situation(), role("director"));
    }

    private static Item item(Cell cell, String key) {
        return sheet(cell).item(key).orElseThrow();
    }

    private static List<String> keys(Cell cell) {
        return sheet(cell).items().stream().map(Item::key).toList();
    }

    private static List<String> decisions(Cell cell) {
        return sheet(cell).items().stream()
                .filter(item -> item.subject() == Subject.DECISION)
                .map(Item::text)
                .toList();
    }
}
