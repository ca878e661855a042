package app.courante.ui.draft;

import app.courante.document.Flaw;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Words;
import java.util.List;

/// What cannot be read of a document, as high as it needs; not there while all can.
public final class FlawsPanel {
    private static final int TALLEST = 260;
    private static final int HEAD = 60;
    private static final int ROW = 56;

    private final FlawsPane flaws;
    private final Words words;
    private final Panel panel;

    /// Those of what is written here; each leads to its place.
    public FlawsPanel(Writing<?> model, Words words) {
        this.flaws = new FlawsPane(model.manuscript(), words, model::lead);
        this.words = words;
        this.panel = new Panel(words.of("writing.flaws"), flaws);
        panel.setMinHeight(0);
        panel.setMaxHeight(TALLEST);
        panel.managedProperty().bind(panel.visibleProperty());
        show(List.of());
    }

    /// Where it is shown.
    public Panel node() {
        return panel;
    }

    public void show(List<Flaw> found) {
        flaws.show(found);
        panel.caption().setText(words.number(found.size()));
        panel.setPrefHeight(Math.min(TALLEST, HEAD + ROW * found.size()));
        panel.setVisible(!found.isEmpty());
    }
}
