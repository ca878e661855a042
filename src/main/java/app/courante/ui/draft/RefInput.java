package app.courante.ui.draft;

import app.courante.crisis.PlainText;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Suggestions;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// One thing of the plan, found by typing a piece of its name.
final class RefInput implements Input {
    private static final int OFFERED = 12;

    private final DraftModel model;
    private final Path place;
    private final PlanPart part;
    private final TextField field = new TextField();
    private boolean refreshing;

    RefInput(DraftModel model, Path place, PlanPart part, String name, String prompt) {
        this.model = model;
        this.place = place;
        this.part = part;
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        field.getProperties().put(Path.class, place);
        offer(field, model, part);
        field.textProperty().addListener((_, _, text) -> typed(text));
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) refresh();
                });
        refresh();
    }

    /// Offers the things whose name holds what is typed.
    static void offer(TextField field, DraftModel model, PlanPart part) {
        Suggestions.offer(
                field,
                text -> {
                    var typed = PlainText.of(text.strip());
                    return names(model, part).stream()
                            .filter(name -> PlainText.of(name).contains(typed))
                            .limit(OFFERED)
                            .toList();
                });
    }

    private static List<String> names(DraftModel model, PlanPart part) {
        var now = model.shown().get();
        return now == null
                ? List.of()
                : Named.all(now.document(), part).stream().map(Named::name).distinct().toList();
    }

    /// The id of the thing of this name; the text itself where there is none, so that it is kept
    /// and told as a reference that leads nowhere.
    static String idOf(DraftModel model, PlanPart part, String text) {
        var now = model.shown().get();
        var typed = text.strip();
        if (now == null) return typed;
        return Named.all(now.document(), part).stream()
                .filter(named -> named.name().equals(typed))
                .map(Named::id)
                .findFirst()
                .orElse(typed);
    }

    private void typed(String text) {
        if (!refreshing)
            model.write(place, idOf(model, part, Objects.requireNonNullElse(text, "")));
    }

    @Override
    public Node node() {
        return field;
    }

    /// What is being typed is not a name yet: it is left alone.
    @Override
    public void refresh() {
        if (field.isFocused() && idOf(model, part, field.getText()).equals(said())) return;
        refreshing = true;
        var now = model.shown().get();
        var name = now == null ? "" : Named.of(now.document(), part, said());
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
