package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.HotWash;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Fx;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A crisis looked back at, by the keyboard alone.
class ReviewStoryTest extends Story {
    @Test
    void whatIsToBeImprovedIsTakenIntoADraftThatIsBegunForIt() {
        openSample();
        declare("Panne");
        review();
        fx.keys(KeyCode.A).until(() -> fx.focused("#improvement-finding"));
        fx.type("Annuaire périmé").focus("#improvement-action").type("Le relire");
        fx.focus("#improvement-due").type("31/12").keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#improvement-due"));
        fx.keys(KeyCode.T).until(() -> fx.focused("#take-into"));
        fx.keys(KeyCode.ENTER).until(() -> improvements().contains("Le relire, 2026-12-31"));
        fx.until(() -> !fx.shown("#take-into"));
        review();
        fx.untilRead("aucune à reprendre");
    }

    private List<String> improvements() {
        return Fx.on(() -> {
            var now = window.draft().shown().get();
            if (now == null) return List.of();
            return Places.groups(now.document(), PlanShape.list(PlanPart.IMPROVEMENT)).stream()
                    .map(one -> one.text("action") + ", " + one.text("due"))
                    .toList();
        });
    }

    @Test
    void whatIsTypedOfOneNoteDoesNotComeUpForAnother() {
        openSample();
        declare("Panne");
        done(new NoteHotWash(HotWash.TO_IMPROVE, "Lent", "", null));
        done(new NoteHotWash(HotWash.TO_IMPROVE, "Bruyant", "", null));
        review();
        fx.focus("#notes").keys(KeyCode.HOME).keys(KeyCode.A);
        fx.until(() -> fx.text("#improvement-finding").equals("Bruyant"));
        fx.focus("#improvement-action").type("Cloisonner").keys(KeyCode.ESCAPE);
        fx.until(() -> !fx.shown("#improvement-action")).focus("#notes");
        fx.keys(KeyCode.DOWN).keys(KeyCode.A);
        fx.until(() -> fx.text("#improvement-finding").equals("Lent"));
        assertEquals("", fx.text("#improvement-action"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#improvement-action"));
        fx.focus("#notes").keys(KeyCode.UP).keys(KeyCode.A);
        fx.until(() -> fx.text("#improvement-action").equals("Cloisonner"));
    }

    private void review() {
        fx.keys(KeyCode.SHIFT, KeyCode.F9).until(() -> fx.shown("#figures"));
    }
}
