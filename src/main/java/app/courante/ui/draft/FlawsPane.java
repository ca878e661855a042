package app.courante.ui.draft;

import app.courante.document.Flaw;
import app.courante.document.Path;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What cannot be taken for what it should be, and keeps a draft from being approved; one that is
/// chosen leads to its place.
final class FlawsPane extends StackPane {
    private final Manuscript<?> manuscript;
    private final Words words;
    private final LongList<Placed> list;
    private List<Flaw> flaws = List.of();

    private record Placed(int index, Flaw flaw) {}

    FlawsPane(Manuscript<?> manuscript, Words words, Consumer<Path> lead) {
        this.manuscript = manuscript;
        this.words = words;
        list = new LongList<>(Placed::index, one -> row(one.flaw()));
        list.setId("draft-flaws");
        list.setAccessibleText(words.of("writing.flaws"));
        Runnable go =
                () -> {
                    if (list.selectedKeyProperty().get() instanceof Integer index
                            && index < flaws.size()) lead.accept(flaws.get(index).path());
                };
        list.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> go.run());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) go.run();
                });
        getChildren().setAll(list);
        setMinHeight(0);
    }

    void show(List<Flaw> found) {
        flaws = found;
        var placed = new ArrayList<Placed>();
        for (var flaw : found) placed.add(new Placed(placed.size(), flaw));
        list.show(placed);
    }

    private Region row(Flaw flaw) {
        var sentence = new Label(FlawSentence.of(flaw, manuscript, words));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("small");
        var page = new Label(words.of(manuscript.page(flaw.path()).title()));
        page.getStyleClass().addAll("small", "muted");
        var row = new VBox(2, sentence, page);
        row.getStyleClass().addAll("row", "gap", Pill.styleClass(Tone.ACT_NOW));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(sentence.getText());
        return row;
    }
}
