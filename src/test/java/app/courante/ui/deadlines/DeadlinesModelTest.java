package app.courante.ui.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.Cell;
import app.courante.crisis.DeadlineCommand.AssignDeadline;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Situation;
import app.courante.ui.kit.CellDesk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesModelTest {
    @Test
    void aDeadlineLeadsToEveryEntryThatSaysSomethingOfItAndToNoOther() {
        var desk = new CellDesk();
        var model = new DeadlinesModel(desk.seat, Situation.of(List.of()));
        var led = new ArrayList<EntryId>();
        desk.seat.evidence().leads(led::addAll);
        var cell = Cell.active(2).when(new StartDeadline("gdpr-33", "Fichier", "", null, null));
        var started = cell.last();
        cell.when(LogEntry.now(Kind.INFORMATION, "Autre chose"));
        cell.when(new AssignDeadline(started, "Claire Morel"));
        var assigned = cell.last();
        cell.when(new FileDeadline(started, "N-1", "Portail", "", "", null, null));
        var filed = cell.last();
        model.show(cell.situation());
        model.lead(started.toString());
        model.evidence(model.chosen().orElseThrow());
        assertEquals(List.of(started, assigned, filed), led);
    }
}
