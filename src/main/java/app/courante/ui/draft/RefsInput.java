package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Referred;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Several things of the plan in their order: a button for each, and a field to add one.
///
/// On a button, Delete takes the thing away, Alt with an arrow moves it; in the empty field,
/// Backspace takes the last one away.
final class RefsInput implements Input {
    private final Writing<?> model;
    private final Path place;
    private final Referred part;
    private final Words words;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField field = new TextField();
    private final VBox box;
    private List<String> drawn = List.of();

    RefsInput(Writing<?> model, Path place, Referred part, Words words, String name) {
        this.model = model;
        this.place = place;
        this.part = part;
        this.words = words;
        field.setAccessibleText(name);
        field.setPromptText(words.of("writing.add-ref"));
        field.getProperties().put(Path.class, place);
        RefInput.offer(field, model, part, this::take);
        field.setOnAction(_ -> take(field.getText()));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
                        remove(ids().size() - 1);
                        event.consume();
                    }
                });
        box = new VBox(6, chips, field);
        refresh();
    }

    /// Adds the thing of this name, or the only one whose name holds what is typed.
    private void take(String text) {
        if (text.isBlank()) return;
        var names = model.names();
        var id = names.idOf(part, text);
        var like = names.like(part, text, 2);
        if (id.equals(text.strip()) && like.size() == 1) id = names.idOf(part, like.getFirst());
        field.clear();
        var ids = ids();
        if (!ids.contains(id)) model.edit(new Edit.Insert(place, ids.size(), Text.of(id)));
    }

    private List<String> ids() {
        var now = model.shown().get();
        var ids = new ArrayList<String>();
        if (now != null && Places.at(now.document(), place) instanceof Items(_, var items))
            for (var item : items) ids.add(item instanceof Text(_, var text) ? text : "");
        return ids;
    }

    private void remove(int index) {
        int count = ids().size();
        if (index < 0 || index >= count) return;
        if (count == 1) model.put(place, null);
        else model.edit(new Edit.Remove(place, index));
    }

    private void move(int from, int to) {
        if (to < 0 || to >= ids().size()) return;
        model.edit(new Edit.Move(place, from, to));
        chips.getChildren().get(to).requestFocus();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        var names = ids().stream().map(id -> model.names().of(part, id)).toList();
        if (names.equals(drawn)) return;
        drawn = names;
        chips.getChildren().clear();
        for (int i = 0; i < names.size(); i++) chips.getChildren().add(chip(i, names.get(i)));
        chips.setManaged(!names.isEmpty());
    }

    private Button chip(int index, String name) {
        var chip = new Button(name + "  ×");
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(words.of("writing.chip", name));
        chip.setOnAction(_ -> {
            remove(index);
            field.requestFocus();
        });
        chip.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        remove(index);
                        field.requestFocus();
                    } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT)
                        move(index, index - 1);
                    else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT)
                        move(index, index + 1);
                    else return;
                    event.consume();
                });
        return chip;
    }

    @Override
    public boolean focus(Path wanted) {
        if (!wanted.startsWith(place)) return false;
        field.requestFocus();
        return true;
    }
}
