package app.courante.ui.review;

import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen that looks back: the figures on the left, the hot wash and what is to be improved on
/// the right.
public final class ReviewView extends StackPane {
    private final ReviewForms forms;
    private final CompareCards compare;
    private final ReplayCard replay;
    private final Overlay overlay;

    public ReviewView(ReviewModel model, Words words, Overlay overlay) {
        this.overlay = overlay;
        this.forms = new ReviewForms(model, words, overlay);
        this.compare = new CompareCards(model, words, overlay);
        this.replay = new ReplayCard(model, words, overlay);
        getStyleClass().addAll("screen", "review");
        sceneProperty().subscribe(scene -> model.watched().set(scene != null));
        var figures = new FiguresPane(model, words, compare::choose, replay::open);
        var right = new GridPane();
        right.setVgap(10);
        for (int i = 0; i < 2; i++) {
            var half = new RowConstraints();
            half.setPercentHeight(50);
            right.getRowConstraints().add(half);
        }
        var notes = new NotesPane(model, words, forms);
        var improvements = new ImprovementsPane(model, words, forms);
        GridPane.setHgrow(notes, javafx.scene.layout.Priority.ALWAYS);
        right.addColumn(0, notes, improvements);
        var columns = new Columns(56, 44);
        columns.addRow(0, figures, right);
        for (var part : java.util.List.of(figures, right, notes, improvements)) part.setMinWidth(0);
        var empty = lacking(words);
        getChildren().setAll(columns, empty);
        Watch.value(
                this,
                model.situation().map(shown -> shown.crisis() != null),
                any -> {
                    columns.setVisible(any);
                    empty.setVisible(!any);
                });
        figures.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) figures.takeFocus();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (overlay.isVisible() || event.getTarget() instanceof TextInputControl) return;
        switch (event.getCode()) {
            case N -> forms.note();
            case A -> forms.propose();
            case T -> forms.take();
            case X -> forms.drop();
            case C -> compare.choose();
            case R -> replay.open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Panel lacking(Words words) {
        var why = new Paragraph(words.of("review.nothing"));
        why.setId("review-nothing");
        why.setMaxWidth(560);
        var content = new VBox(why);
        content.getStyleClass().add("empty");
        return new Panel(words.of("review.figures"), content);
    }
}
