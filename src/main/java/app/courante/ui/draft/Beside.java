package app.courante.ui.draft;

import app.courante.document.Flaw;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.CompletenessPill;
import app.courante.ui.plan.Findings;
import app.courante.ui.plan.GapsPane;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands beside the page of a draft: how complete it is, what cannot be read, what is
/// missing.
///
/// The panes stay while what they show changes, so that who goes through a list stays in it.
final class Beside extends VBox {
    private final Words words;
    private final StackPane completeness = new StackPane();
    private final FlawsPanel flaws;
    private final GapsPane gaps;
    private final Panel gapsPanel;
    private @Nullable Findings shown;

    Beside(DraftModel model, Words words) {
        super(12);
        this.words = words;
        flaws = new FlawsPanel(model, words);
        gaps =
                new GapsPane(
                        List.of(),
                        words,
                        gap -> model.look(gap.place()),
                        gap -> model.lead(gap.place()));
        gapsPanel = new Panel(words.of("plan.gaps"), gaps);
        gapsPanel.setMinHeight(0);
        setVgrow(gapsPanel, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().setAll(completeness, flaws.node(), gapsPanel);
    }

    void show(List<Flaw> found) {
        flaws.show(found);
    }

    void show(Findings findings) {
        if (findings.equals(shown)) return;
        shown = findings;
        boolean judged = !findings.equals(Findings.UNJUDGED);
        completeness.setVisible(judged);
        gapsPanel.setVisible(judged);
        completeness.getChildren().setAll(new CompletenessPill(findings, words));
        gaps.show(findings.gaps());
        gapsPanel.caption().setText(words.number(findings.gaps().size()));
    }
}
