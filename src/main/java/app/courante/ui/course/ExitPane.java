package app.courante.ui.course;

import app.courante.crisis.ExitCheck;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The exit criteria of the level, asked one by one; beside each what was said the last time.
final class ExitPane extends VBox {
    private final List<String> criteria;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final BooleanProperty all = new SimpleBooleanProperty();

    ExitPane(CourseModel model, Words words, StringProperty ticked) {
        super(6);
        setId("exit");
        this.criteria = model.exitCriteria();
        var course = model.situation().get().conduct().course();
        var kept = Kept.lines(ticked);
        for (var criterion : criteria) {
            var box = new CheckBox(criterion);
            box.setId("exit-" + (boxes.size() + 1));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(USE_PREF_SIZE);
            box.setSelected(kept.contains(criterion));
            box.selectedProperty()
                    .addListener((_, _, _) -> {
                        Kept.lines(ticked, met());
                        all.set(met().size() == criteria.size());
                    });
            boxes.add(box);
            getChildren().add(box);
            var before = course.exit();
            if (before != null && course.exitReviewed() != null)
                said(
                        before,
                        criterion,
                        words,
                        words.time(course.exitReviewed(), model.seat().now().getValue()));
        }
        all.set(met().size() == criteria.size());
        if (criteria.isEmpty()) {
            var key = model.plan().isEmpty() ? "exit.no-plan" : "exit.none";
            getChildren().add(note(words.of(key)));
        }
    }

    private void said(ExitCheck before, String criterion, Words words, String at) {
        if (before.met().contains(criterion)) getChildren().add(note(words.of("exit.was-met", at)));
        else if (before.unmet().contains(criterion))
            getChildren().add(note(words.of("exit.was-unmet", at)));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.getStyleClass().addAll("small", "muted", "exit-note");
        return note;
    }

    List<String> met() {
        var met = new ArrayList<String>();
        for (int i = 0; i < boxes.size(); i++)
            if (boxes.get(i).isSelected()) met.add(criteria.get(i));
        return met;
    }

    /// Whether nothing stands in the way of leaving the level.
    BooleanProperty all() {
        return all;
    }

    boolean asks() {
        return !boxes.isEmpty();
    }

    @Override
    public void requestFocus() {
        if (!boxes.isEmpty()) boxes.getFirst().requestFocus();
    }
}
