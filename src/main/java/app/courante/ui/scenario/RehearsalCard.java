package app.courante.ui.scenario;

import app.courante.exercise.Rehearsal;
import app.courante.exercise.Rehearsal.Chance;
import app.courante.exercise.Scenario;
import app.courante.exercise.Weakness;
import app.courante.ui.kit.Latest;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A card with what a rehearsal of a scenario finds.
public record RehearsalCard(Latest latest, Words words, Overlay overlay) {
    /// Opens it, and fills it once the scenario was played.
    ///
    /// @param lead called with a weakness that was chosen, once the card is closed
    public void open(Scenario scenario, Consumer<Weakness> lead) {
        var counts = new Label(words.of("script.rehearsing"));
        counts.setId("rehearsal-counts");
        counts.setWrapText(true);
        var pane =
                new WeaknessesPane(
                        words,
                        _ -> {},
                        weakness -> {
                            overlay.close();
                            lead.accept(weakness);
                        });
        pane.setPrefSize(640, 340);
        pane.setVisible(false);
        overlay.open(
                words.of("script.rehearsal-of", scenario.title()),
                new VBox(10, counts, pane),
                pane);
        latest.ask(
                () -> Rehearsal.of(scenario),
                found -> {
                    counts.setText(said(found));
                    pane.show(found.weaknesses());
                    pane.setVisible(true);
                    pane.enter();
                });
    }

    private String said(Rehearsal found) {
        long open =
                found.turns().stream().filter(turn -> turn.chance() != Chance.ALWAYS).count();
        return words.of(
                "script.rehearsal-counts",
                found.turns().size(),
                open,
                found.never().size(),
                found.weaknesses().size());
    }
}
