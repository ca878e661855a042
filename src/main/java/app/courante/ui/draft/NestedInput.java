package app.courante.ui.draft;

import app.courante.document.Path;
import app.courante.document.Shape;
import app.courante.ui.kit.Words;
import javafx.scene.Node;

/// A group of fields within a form.
final class NestedInput implements Input {
    private final FormPane form;

    NestedInput(Writing<?> model, Words words, Path place, Shape<?> shape) {
        form = new FormPane(model, words, place, shape);
        form.getStyleClass().add("draft-inner");
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void refresh() {
        form.refresh();
    }

    @Override
    public boolean focus(Path place) {
        return form.focus(place);
    }
}
