package app.courante.ui.draft;

import app.courante.document.FieldName;
import app.courante.document.Kind;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Scalars;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;

/// One of a few words, or yes and no.
final class ChoiceInput implements Input {
    private final Writing<?> model;
    private final Path place;
    private final Control control;
    private final Runnable refresh;
    private boolean refreshing;

    private ChoiceInput(Writing<?> model, Path place, Control control, Runnable refresh) {
        this.model = model;
        this.place = place;
        this.control = control;
        this.refresh = refresh;
        control.getProperties().put(Path.class, place);
    }

    static ChoiceInput flag(Writing<?> model, Path place, String name) {
        var box = new CheckBox(name);
        var input =
                new ChoiceInput(
                        model,
                        place,
                        box,
                        () -> box.setSelected(said(model, place).equals("true")));
        box.selectedProperty().addListener((_, _, on) -> input.choose(on ? "true" : ""));
        input.refresh();
        return input;
    }

    static ChoiceInput word(
            Writing<?> model, Path place, Kind.Choice kind, Words words, String name) {
        List<Enum<?>> constants = List.of(kind.type().getEnumConstants());
        var box = new ComboBox<Enum<?>>();
        box.getItems().setAll(constants);
        box.setAccessibleText(name);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Enum<?> constant) {
                        return constant == null ? "" : words.of(FieldName.of(constant));
                    }

                    @Override
                    public Enum<?> fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not typed");
                    }
                });
        var input =
                new ChoiceInput(
                        model,
                        place,
                        box,
                        () ->
                                box.setValue(
                                        constants.stream()
                                                .filter(one ->
                                                        Scalars.word(one)
                                                                .equals(said(model, place)))
                                                .findFirst()
                                                .orElse(
                                                        said(model, place).isEmpty()
                                                                ? constants.getFirst()
                                                                : null)));
        box.valueProperty()
                .addListener((_, _, one) -> {
                    if (one != null) input.choose(Scalars.word(one));
                });
        input.refresh();
        return input;
    }

    private void choose(String word) {
        if (!refreshing) model.write(place, word);
    }

    private static String said(Writing<?> model, Path place) {
        var now = model.shown().get();
        return now != null && Places.at(now.document(), place) instanceof Text(_, var text)
                ? text.strip()
                : "";
    }

    @Override
    public Node node() {
        return control;
    }

    @Override
    public void refresh() {
        refreshing = true;
        refresh.run();
        refreshing = false;
    }

    @Override
    public boolean focus(Path wanted) {
        if (!wanted.equals(place)) return false;
        control.requestFocus();
        return true;
    }
}
