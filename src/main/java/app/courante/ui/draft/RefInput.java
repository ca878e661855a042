package app.courante.ui.draft;

import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Referred;
import app.courante.ui.kit.Suggestions;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// One thing of the plan, found by typing a piece of its name.
final class RefInput implements Input {
    private static final int OFFERED = 12;

    private final Writing<?> model;
    private final Path place;
    private final Referred part;
    private final TextField field = new TextField();
    private boolean refreshing;

    RefInput(Writing<?> model, Path place, Referred part, String name, String prompt) {
        this.model = model;
        this.place = place;
        this.part = part;
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        field.getProperties().put(Path.class, place);
        offer(
                field,
                model,
                part,
                chosen -> {
                    field.setText(chosen);
                    field.end();
                });
        field.textProperty().addListener((_, _, text) -> typed(text));
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) refresh();
                });
        refresh();
    }

    /// Offers the things whose name holds what is typed.
    ///
    /// @param chosen given the name that is taken
    static void offer(TextField field, Writing<?> model, Referred part, Consumer<String> chosen) {
        Suggestions.offer(field, text -> model.names().like(part, text, OFFERED), chosen);
    }

    private void typed(String text) {
        if (!refreshing) model.write(place, idOf(text));
    }

    private String idOf(@Nullable String text) {
        return model.names().idOf(part, Objects.requireNonNullElse(text, ""));
    }

    @Override
    public Node node() {
        return field;
    }

    /// What is being typed is not a name yet: it is left alone.
    @Override
    public void refresh() {
        if (field.isFocused() && idOf(field.getText()).equals(said())) return;
        refreshing = true;
        var name = model.names().of(part, said());
        if (!name.equals(field.getText())) field.setText(name);
        refreshing = false;
    }

    private String said() {
        var now = model.shown().get();
        return now != null && Places.at(now.document(), place) instanceof Text(_, var text)
                ? text
                : "";
    }

    @Override
    public boolean focus(Path wanted) {
        if (!wanted.equals(place)) return false;
        field.requestFocus();
        field.end();
        return true;
    }
}
