package app.courante.ui.review;

import app.courante.crisis.board.Improvements.Improvement;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the crisis leaves to the upkeep of the plan, what waits to be taken over in front.
final class ImprovementsPane extends StackPane {
    private final ReviewModel model;
    private final Words words;
    private final LongList<Improvement> list;

    ImprovementsPane(ReviewModel model, Words words, ReviewForms forms) {
        this.model = model;
        this.words = words;
        this.list = new LongList<>(Improvement::id, this::row);
        list.setId("improvements");
        list.setAccessibleText(words.of("review.improvements"));
        list.selectedKeyProperty().bindBidirectional(model.improvement());
        list.onEnter(this::evidence);
        var empty = new Paragraph(words.of("review.no-improvement"));
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        var content = new VBox(new StackPane(list, empty), buttons(forms));
        VBox.setVgrow(content.getChildren().getFirst(), Priority.ALWAYS);
        var panel = new Panel(words.of("review.improvements"), content);
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.improvements(),
                all -> {
                    list.show(all);
                    empty.setVisible(all.isEmpty());
                    panel.caption().setText(words.of("review.to-take", model.open().size()));
                });
    }

    private void evidence() {
        model.chosenImprovement()
                .ifPresent(one -> {
                    var ids = new ArrayList<app.courante.crisis.EntryId>();
                    ids.add(one.id());
                    if (one.note() != null) ids.add(one.note());
                    if (one.fate() != null) ids.add(one.fate().by());
                    model.seat().evidence().open(ids);
                });
    }

    private FlowPane buttons(ReviewForms forms) {
        var take = new Button(words.of("review.take"));
        take.setId("review-take");
        take.setOnAction(_ -> forms.take());
        var drop = new Button(words.of("review.drop"));
        drop.setId("review-drop");
        drop.setOnAction(_ -> forms.drop());
        Watch.value(
                this,
                model.improvements(),
                _ -> {
                    take.setDisable(model.open().isEmpty());
                    drop.setDisable(model.open().isEmpty());
                });
        var row = new FlowPane(8, 6, take, drop);
        row.getStyleClass().add("row");
        return row;
    }

    private Region row(Improvement one) {
        var state = state(one);
        var finding = new Paragraph(one.finding());
        finding.getStyleClass().addAll("small", "muted");
        var parts = new ArrayList<String>();
        if (!one.owner().name().isEmpty()) parts.add(one.owner().name());
        if (one.due() != null) parts.add(words.of("told.improvement-due", words.date(one.due())));
        if (one.carried()) parts.add(words.of("review.carried"));
        var fate = one.fate();
        if (fate != null && !fate.told().isEmpty()) parts.add(fate.told());
        var said = new VBox(3, new Paragraph(one.action()), finding);
        if (!parts.isEmpty()) {
            var more = new Label(String.join(" · ", parts));
            more.getStyleClass().addAll("small", "muted");
            said.getChildren().add(more);
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, said, state);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(state.getText() + ", " + one.action() + ", " + one.finding());
        return row;
    }

    private Pill state(Improvement one) {
        var fate = one.fate();
        if (fate == null) return new Pill(words.of("review.state-open"), Tone.SOON);
        return fate.taken()
                ? new Pill(words.of("review.state-taken"), Tone.FINE)
                : new Pill(words.of("review.state-dropped"), Tone.QUIET);
    }
}
