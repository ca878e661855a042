package app.courante.ui.checklists;

import app.courante.crisis.board.Sources;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of the cards, mine first, and how far all of them have come.
final class CardsPane extends StackPane {
    private final ChecklistsModel model;
    private final Words words;
    private final LongList<CardLine> list;

    /// @param onward goes to the steps of the card chosen
    CardsPane(ChecklistsModel model, Words words, Runnable onward) {
        this.model = model;
        this.words = words;
        this.list =
                new LongList<>(CardLine::id, new CardRow(words, model.seat().now()::getValue)::of);
        list.setId("cards");
        list.setAccessibleText(words.of("checklists.cards"));
        list.selectedKeyProperty().bindBidirectional(model.card());
        list.onEnter(onward);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.RIGHT) return;
                    onward.run();
                    event.consume();
                });
        var content = new VBox(choice(), new StackPane(list, noneOfMine()));
        VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
        var panel = new Panel(words.of("checklists.cards"), content);
        Evidence.tell(
                list,
                () -> model.chosenCard().map(one -> sources().card(one.card())).orElse(List.of()));
        Evidence.caption(panel, () -> sources().cards(model.board().get()));
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.cards(),
                cards -> {
                    list.show(cards);
                    panel.caption().setText(overall());
                });
        Watch.value(this, model.card(), _ -> reveal());
    }

    private Sources sources() {
        return new Sources(model.situation().get());
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void reveal() {
        model.chosenCard().ifPresent(chosen -> list.reveal(model.cards().get().indexOf(chosen)));
    }

    private String overall() {
        var board = model.board().get();
        return words.of("checklists.overall", board.settled(), board.steps());
    }

    private HBox choice() {
        var mine = new ToggleButton(words.of("checklists.mine-only"));
        mine.setId("mine-only");
        mine.setMinWidth(Region.USE_PREF_SIZE);
        mine.selectedProperty().bindBidirectional(model.mineOnly());
        var late = new Pill("", Tone.ACT_NOW);
        late.setId("cards-overdue");
        late.getStyleClass().add("full");
        Evidence.figure(
                late, () -> sources().overdue(model.board().get(), model.seat().now().getValue()));
        Watch.value(
                this,
                model.cards(),
                _ -> {
                    late.setText(words.of("checklists.overdue", model.overdue()));
                    late.setVisible(model.overdue() > 0);
                });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, mine, gap, late);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private Paragraph noneOfMine() {
        var none = new Paragraph(words.of("checklists-lack", Lack.MINE));
        none.getStyleClass().addAll("muted", "none-mine");
        none.setMouseTransparent(true);
        Watch.value(this, model.lack(), lack -> none.setVisible(lack == Lack.MINE));
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        return none;
    }
}
