package app.courante.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.courante.document.Node.Items;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.exercise.Drills;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Words;
import app.courante.ui.scenario.ScenarioModel;
import app.courante.ui.scenario.ScenarioPage;
import app.courante.ui.scenario.Scripts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key makes anew what is shown of its own thing, and of others only where they show it.
class CaptionsTest {
    @TempDir private java.nio.file.Path data;
    private ScenarioModel model;
    private Captions captions;

    @BeforeEach
    void write() {
        model =
                Scripts.writing(
                        Drills.scenario(Drills.inject("1", "T+0"), Drills.inject("2", "T+5")),
                        data);
        var words = new Words(Texts.in(Language.ENGLISH), Study.PARIS);
        captions = new Captions(model, ScenarioPage.INJECTS, words);
    }

    private List<Caption> shown() {
        var document = Objects.requireNonNull(model.shown().get()).document();
        return Places.at(document, Path.parse("injects")) instanceof Items(_, var items)
                ? captions.of(document, items)
                : List.of();
    }

    @Test
    void whatAKeyDidNotTouchStays() {
        var before = shown();
        model.write(Path.parse("injects/0/title"), "The lines go dead");
        var after = shown();
        assertEquals("The lines go dead", after.getFirst().name());
        assertNotSame(before.getFirst(), after.getFirst());
        assertSame(before.get(1), after.get(1));
    }

    @Test
    void theNameOfARoleIsShownAnewByAllThatShowIt() {
        assertEquals(true, shown().get(1).below().contains("The cell"));
        model.write(Path.parse("roles/0/name"), "Night shift");
        assertEquals(true, shown().get(1).below().contains("Night shift"));
    }
}
