package app.courante.ui.anticipation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.EntryId;
import app.courante.crisis.ForesightCommand.AskSupport;
import app.courante.crisis.ForesightCommand.DropHypothesis;
import app.courante.crisis.ForesightCommand.StateHypothesis;
import app.courante.crisis.Likelihood;
import app.courante.crisis.Situation;
import app.courante.ui.kit.CellDesk;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnticipationModelTest {
    private final CellDesk desk = new CellDesk();
    private final AnticipationModel model =
            new AnticipationModel(desk.seat, Situation.of(List.of()));

    private EntryId stated(String text) {
        return desk.done(
                new StateHypothesis(text, Likelihood.WORST, "Rien à 17 h", List.of(), null));
    }

    @Test
    void aHypothesisAndARequestLeadToTheirOwnEntries() {
        desk.watch(model::show);
        var stated = stated("Le trunk reste coupé");
        stated("Le site est perdu");
        var dropped = desk.done(new DropHypothesis(stated, "Rétabli"));
        var due = CellDesk.NOW.plusSeconds(3600);
        var asked = desk.done(new AskSupport("Postes", "20", "Dijon", due, null));
        model.hypothesis().set(stated);
        model.request().set(asked);
        assertEquals(List.of(stated, dropped), model.chosenHypothesis().orElseThrow().entries());
        assertEquals(List.of(asked), model.chosenRequest().orElseThrow().request().entries());
    }
}
