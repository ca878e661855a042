package app.courante.ui.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.Situation;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.crisis.VoicePlan;
import app.courante.ui.kit.CellDesk;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommunicationModelTest {
    @Test
    void whatIsSaidAndAskedLeadsToTheLineThatToldItLast() {
        var model = new CommunicationModel(new CellDesk().seat, Situation.of(List.of()));
        var cell = VoicePlan.cell();
        cell.when(new DraftMessage("c1", List.of(), "", "Calme", List.of(), null));
        var draft = cell.last();
        cell.when(new SubmitMessage(draft));
        var submitted = cell.last();
        cell.when(new LogTold("clients", "appel", "Calme", "", null));
        var told = cell.last();
        cell.when(new LogSolicitation("Jean", "", "Quoi ?", "", null, null));
        var asked = cell.last();
        cell.when(new AnswerSolicitation(asked, "Point à 16 h", "", "", null));
        model.show(cell.situation());
        model.message().set(draft);
        model.solicitation().set(asked);
        model.audience().set("clients");
        assertEquals(submitted, model.chosenMessage().orElseThrow().entry());
        assertEquals(cell.last(), model.chosenSolicitation().orElseThrow().entry());
        var last = model.chosenAudience().orElseThrow().last();
        assertEquals(told, Objects.requireNonNull(last).entry());
    }
}
