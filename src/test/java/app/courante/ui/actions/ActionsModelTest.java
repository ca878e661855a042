package app.courante.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.ChangeAction;
import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.Author;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Priority;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.Situation;
import app.courante.ui.kit.CellDesk;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionsModelTest {
    private final CellDesk desk = new CellDesk();
    private final ActionsModel model = new ActionsModel(desk.seat, Situation.of(List.of()));

    @BeforeEach
    void watch() {
        desk.watch(model::show);
    }

    private EntryId give(String text, String to, Priority priority, @Nullable Integer minutes) {
        return desk.done(
                new GiveAction(
                        text,
                        to,
                        minutes == null ? null : CellDesk.NOW.plus(Duration.ofMinutes(minutes)),
                        priority,
                        null));
    }

    private List<String> texts() {
        return model.listed().get().lines().stream().map(line -> line.action().text()).toList();
    }

    @Test
    void theMostPressingIsFirstAndWhatIsLateBeforeAll() {
        give("sans heure", "hr", Priority.P1, null);
        give("plus tard", "hr", Priority.P1, 60);
        give("bientot", "hr", Priority.P1, 30);
        give("peu urgent", "hr", Priority.P3, 5);
        give("avant tout", "hr", Priority.P0, 90);
        assertEquals(
                List.of("avant tout", "bientot", "plus tard", "sans heure", "peu urgent"), texts());
        desk.pass(Duration.ofMinutes(6));
        assertEquals("peu urgent", texts().getFirst());
        assertEquals(1, model.listed().get().late());
        assertTrue(model.listed().get().lines().getFirst().late());
    }

    @Test
    void whatIsEndedIsFoldedAwayAndComesLastWhenAskedFor() {
        var first = give("première", "hr", Priority.P1, 30);
        var second = give("deuxième", "hr", Priority.P1, 40);
        give("ouverte", "hr", Priority.P3, null);
        desk.done(new EndAction(first, "fait"));
        desk.pass(Duration.ofMinutes(1));
        desk.done(new DropAction(second, "inutile"));
        assertEquals(List.of("ouverte"), texts());
        assertEquals(2, model.listed().get().ended());
        model.withEnded().set(true);
        assertEquals(List.of("ouverte", "deuxième", "première"), texts());
        assertEquals(0, model.listed().get().late());
    }

    @Test
    void mineAreThoseOfMyNameOfMyRoleAndOfTheRolesIHold() {
        give("au nom", "Thanh Nguyen", Priority.P1, null);
        give("au rôle dit", "scribe", Priority.P1, null);
        give("au rôle tenu", "legal", Priority.P1, null);
        give("à un autre", "hr", Priority.P1, null);
        give("à personne", "", Priority.P1, null);
        model.mineOnly().set(true);
        assertEquals(List.of("au nom", "au rôle dit"), texts());
        desk.done(new TakeRole("legal", "nguyen", null));
        assertEquals(List.of("au nom", "au rôle dit", "au rôle tenu"), texts());
        desk.seat.me().set(new Author("Julie Petit", ""));
        assertEquals(List.of(), texts());
        assertEquals(5, model.listed().get().open());
    }

    @Test
    void anAlertLeadsToItsActionWhateverIsFilteredAway() {
        var id = give("à un autre", "hr", Priority.P1, 5);
        model.mineOnly().set(true);
        desk.done(new EndAction(id, ""));
        model.lead(id.toString());
        assertEquals(List.of("à un autre"), texts());
        assertEquals(id, model.selected().get());
        assertEquals("à un autre", model.chosen().orElseThrow().text());
    }

    @Test
    void theChosenOneStaysChosenWhileEntriesArrive() {
        var id = give("choisie", "hr", Priority.P2, null);
        model.selected().set(id);
        for (int i = 0; i < 20; i++) {
            give("autre " + i, "hr", Priority.P0, 10);
            desk.done(LogEntry.now(Kind.INFORMATION, "ligne " + i));
        }
        assertEquals(id, model.selected().get());
        assertEquals("choisie", model.chosen().orElseThrow().text());
        assertEquals("choisie", texts().getLast());
    }

    @Test
    void whatWasTypedAboutAnActionIsKeptAndKeepsTheSecondThatWasMeant() {
        var id = give("relever", "hr", Priority.P1, 30);
        var action = model.situation().get().conduct().actions().action(id).orElseThrow();
        var draft = new ActionDraft(model, "draft.test", action);
        assertEquals("Ressources humaines", draft.to().get());
        assertEquals("14:47", draft.due().get());
        assertEquals(action.due(), draft.readDue());
        draft.text().set("relever tous");
        draft.priority().set(Priority.P0);
        var again = new ActionDraft(model, "draft.test", action);
        assertEquals("relever tous", again.text().get());
        assertEquals(Priority.P0, again.priority().get());
        assertEquals(
                Refusal.ACTION_UNCHANGED,
                desk.refused(
                        new ChangeAction(
                                id,
                                action.text(),
                                again.told(),
                                again.readDue(),
                                action.priority(),
                                "")));
        again.forget();
        assertEquals("relever", new ActionDraft(model, "draft.test", action).text().get());
    }

    @Test
    void whoIsTypedIsARoleAPersonOrSomebodyFromOutside() {
        var draft = new ActionDraft(model, "draft.test", null);
        draft.to().set("ress");
        assertEquals("hr", draft.told());
        draft.to().set("petit");
        assertEquals("Julie Petit", draft.told());
        draft.to().set("Jean Dupont");
        assertEquals("Jean Dupont", draft.told());
        draft.to().set("ma");
        assertTrue(draft.meant().size() > 1);
        draft.due().set("15h");
        assertFalse(draft.dueUnreadable());
        draft.due().set("bientôt");
        assertTrue(draft.dueUnreadable());
    }
}
