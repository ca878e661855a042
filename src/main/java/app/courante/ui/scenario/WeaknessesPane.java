package app.courante.ui.scenario;

import app.courante.exercise.Weakness;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.WeaknessSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a rehearsal finds: what never fires, what no expectation covers; one that is chosen leads
/// to its place.
final class WeaknessesPane extends StackPane {
    private final Words words;
    private final LongList<Placed> list;
    private final Label none = new Label();
    private List<Weakness> found = List.of();

    private record Placed(int index, Weakness weakness) {}

    /// @param look called with the one that is come by
    /// @param lead called with the one chosen by Enter or a click
    WeaknessesPane(Words words, Consumer<Weakness> look, Consumer<Weakness> lead) {
        this.words = words;
        list = new LongList<>(Placed::index, one -> row(one.weakness()));
        list.setId("script-weaknesses");
        list.setAccessibleText(words.of("script.weaknesses"));
        list.selectedKeyProperty().addListener((_, _, _) -> chosen(look));
        list.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> chosen(lead));
        list.onEnter(() -> chosen(lead));
        none.setText(words.of("script.sound"));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "empty");
        none.setMouseTransparent(true);
        getChildren().setAll(list, none);
        setMinHeight(0);
    }

    void show(List<Weakness> weaknesses) {
        found = weaknesses;
        var placed = new ArrayList<Placed>(found.size());
        for (var one : found) placed.add(new Placed(placed.size(), one));
        list.show(placed);
        none.setVisible(found.isEmpty());
    }

    /// Puts the focus on the first of them.
    void enter() {
        list.requestFocus();
    }

    private void chosen(Consumer<Weakness> does) {
        if (list.selectedKeyProperty().get() instanceof Integer index && index < found.size())
            does.accept(found.get(index));
    }

    private Region row(Weakness weakness) {
        var sentence = new Label(WeaknessSentence.of(weakness, words.texts()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("small");
        var row = new VBox(sentence);
        var tone = weakness.kind().isSevere() ? Tone.ACT_NOW : Tone.SOON;
        row.getStyleClass().addAll("row", "gap", Pill.styleClass(tone));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(sentence.getText());
        return row;
    }
}
