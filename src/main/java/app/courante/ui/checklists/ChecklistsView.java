package app.courante.ui.checklists;

import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of the action cards: the cards, the steps of one of them, the actions beside.
public final class ChecklistsView extends StackPane {
    private final ChecklistsModel model;
    private final Words words;
    private final CardsPane cards;
    private final StepsPane steps;

    /// A view of the model.
    ///
    /// @param actions the actions beside
    /// @param files brings evidence in and out
    public ChecklistsView(
            ChecklistsModel model, Node actions, Attaching files, Words words, Overlay overlay) {
        model.arrive();
        this.model = model;
        this.words = words;
        this.cards = new CardsPane(model, words, this::toSteps);
        this.steps = new StepsPane(model, files, words, this::toCards);
        getStyleClass().addAll("screen", "checklists");
        var both = new Columns(41, 59);
        both.addRow(0, cards, steps);
        var empty = new StackPane();
        var left = new StackPane(both, empty);
        var columns = new Columns(67, 33);
        columns.addRow(0, left, actions);
        // A long word is cut in its own column; it widens none.
        for (var part : List.of(cards, steps, both, left)) part.setMinWidth(0);
        getChildren().setAll(columns);
        Watch.value(
                this,
                model.lack(),
                lack -> {
                    boolean nothing = lack != null && lack != Lack.MINE;
                    both.setVisible(!nothing);
                    empty.setVisible(nothing);
                    empty.getChildren().clear();
                    if (nothing) empty.getChildren().add(lacking(lack));
                });
        Watch.value(
                this,
                model.led(),
                _ -> {
                    if (getScene() != null && !overlay.isVisible()) steps.takeFocus();
                });
        steps.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) steps.takeFocus();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::narrow);
    }

    private void toSteps() {
        steps.takeFocus();
    }

    private void toCards() {
        cards.takeFocus();
    }

    private void narrow(KeyEvent event) {
        if (event.getCode() != KeyCode.M
                || event.isControlDown()
                || event.isAltDown()
                || event.getTarget() instanceof TextInputControl) return;
        model.mineOnly().set(!model.mineOnly().get());
        event.consume();
    }

    private Panel lacking(@Nullable Lack lack) {
        var why = new Paragraph(lack == null ? "" : words.of("checklists-lack", lack));
        why.setId("checklists-lack");
        why.setMaxWidth(520);
        var what = new Paragraph(words.of("checklists.what"));
        what.getStyleClass().add("muted");
        what.setMaxWidth(520);
        var content = new VBox(why, what);
        content.getStyleClass().add("empty");
        return new Panel(words.of("checklists.cards"), content);
    }
}
