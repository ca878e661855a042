package app.courante.ui.scenario;

import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.ui.draft.FlawsPanel;
import app.courante.ui.draft.WritingView;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The screen on which a scenario is written: its pages, a page, and beside it what cannot be read
/// and what a rehearsal finds.
public final class ScenarioView extends WritingView {
    private static final double CONTENTS = 15;
    private static final double ALONE = 20;

    private final ScenarioModel model;
    private final Words words;
    private final FlawsPanel flaws;
    private final WeaknessesPane weaknesses;
    private final Panel weaknessesPanel;

    /// The scenario that is open.
    ///
    /// @param play goes on to an exercise of the scenario as it was written down
    public ScenarioView(ScenarioModel model, Words words, Consumer<Scenario> play) {
        super(model, words);
        this.model = model;
        this.words = words;
        this.flaws = new FlawsPanel(model, words);
        this.weaknesses = new WeaknessesPane(words, model::look, model::lead);
        this.weaknessesPanel = new Panel(words.of("script.weaknesses"), weaknesses);
        var head = new ScenarioHead(model, words, play);
        key("Shortcut+S", head::save);
        key("Shortcut+P", head::play);
        key("Shortcut+D", model::duplicate);
        key("Shortcut+T", model::sort);
        setId("script");
        arrange(head, beside(), CONTENTS, ALONE);
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    if (shown != null) flaws.show(shown.flaws());
                });
        Watch.value(this, model.rehearsal(), this::show);
    }

    private VBox beside() {
        weaknessesPanel.setMinHeight(0);
        VBox.setVgrow(weaknessesPanel, Priority.ALWAYS);
        var beside = new VBox(12, flaws.node(), weaknessesPanel);
        beside.setMinHeight(0);
        return beside;
    }

    private void show(Rehearsal rehearsal) {
        weaknesses.show(rehearsal.weaknesses());
        weaknessesPanel.caption().setText(words.number(rehearsal.weaknesses().size()));
    }

    /// From the pages there is a way out.
    @Override
    protected boolean leave(Object target) {
        if (!isContents(target) && super.leave(target)) return true;
        model.leave();
        return true;
    }
}
