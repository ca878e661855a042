package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Shape;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of groups within a form: a small form for each, with buttons to move it and take it away.
final class CardsInput implements Input {
    private final Writing<?> model;
    private final Words words;
    private final Path place;
    private final Shape<?> shape;
    private final String name;
    private final VBox cards = new VBox(8);
    private final Button add = new Button();
    private final VBox box;
    private final List<FormPane> forms = new ArrayList<>();

    CardsInput(Writing<?> model, Words words, Path place, Shape<?> shape, String name) {
        this.model = model;
        this.words = words;
        this.place = place;
        this.shape = shape;
        this.name = name;
        add.setText(words.of("writing.add-card"));
        add.setAccessibleText(words.of("writing.add-to", name));
        add.getProperties().put(Path.class, place);
        add.setOnAction(_ -> addCard());
        box = new VBox(8, cards, add);
        refresh();
    }

    private void addCard() {
        var now = model.shown().get();
        if (now == null) return;
        int at = Places.count(now.document(), place);
        model.edit(model.manuscript().insert(now.document(), place, at, shape));
        if (at < forms.size()) forms.get(at).enter();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        var now = model.shown().get();
        if (now == null) return;
        int count = Places.count(now.document(), place);
        if (count == forms.size()) {
            forms.forEach(FormPane::refresh);
            return;
        }
        while (forms.size() > count) {
            forms.removeLast();
            cards.getChildren().removeLast();
        }
        forms.forEach(FormPane::refresh);
        while (forms.size() < count) {
            int index = forms.size();
            var form = new FormPane(model, words, place.at(index), shape);
            forms.add(form);
            cards.getChildren().add(card(index, form));
        }
    }

    private Region card(int index, FormPane form) {
        var number = new Label(Integer.toString(index + 1));
        number.getStyleClass().addAll("mono", "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head =
                new HBox(
                        4,
                        number,
                        gap,
                        button("↑", "writing.move-up", index, () -> move(index, index - 1)),
                        button("↓", "writing.move-down", index, () -> move(index, index + 1)),
                        button("×", "writing.remove-card", index, () -> remove(index)));
        var card = new VBox(2, head, form);
        card.getStyleClass().add("draft-card");
        return card;
    }

    private Button button(String sign, String key, int index, Runnable action) {
        var button = new Button(sign);
        button.getStyleClass().addAll("flat", "small");
        button.setAccessibleText(words.of(key, name, index + 1));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void move(int from, int to) {
        if (to < 0 || to >= forms.size()) return;
        model.edit(new Edit.Move(place, from, to));
        forms.get(to).enter();
    }

    private void remove(int index) {
        if (forms.size() == 1) model.put(place, null);
        else model.edit(new Edit.Remove(place, index));
        add.requestFocus();
    }

    @Override
    public boolean focus(Path wanted) {
        for (var form : forms) if (form.focus(wanted)) return true;
        if (!wanted.startsWith(place)) return false;
        add.requestFocus();
        return true;
    }
}
