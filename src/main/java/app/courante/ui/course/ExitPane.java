package app.courante.ui.course;

import app.courante.crisis.ExitCheck;
import app.courante.crisis.ExitCheck.Answer;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

/// The exit criteria of the level, asked one by one with three answers; beside each what was said
/// the last time. What nobody answered is unknown.
final class ExitPane extends VBox {
    private final Map<String, ExitAnswer> answers = new LinkedHashMap<>();
    private final BooleanProperty all = new SimpleBooleanProperty();

    ExitPane(CourseModel model, Words words, StringProperty kept) {
        super(6);
        setId("exit");
        var course = model.situation().get().conduct().course();
        var before = course.exit();
        var said = Kept.lines(kept);
        for (var criterion : model.exitCriteria()) {
            var answer = new ExitAnswer(answers.size() + 1, criterion, words);
            for (var one : Answer.values())
                if (said.contains(line(one, criterion))) answer.given().set(one);
            answers.put(criterion, answer);
            getChildren().add(answer);
            if (before != null && course.exitReviewed() != null)
                said(
                        before,
                        criterion,
                        words,
                        words.time(course.exitReviewed(), model.seat().now().getValue()));
        }
        for (var answer : answers.values())
            answer.given()
                    .addListener((_, _, _) -> {
                        Kept.lines(kept, lines());
                        all.set(met().size() == answers.size());
                    });
        all.set(met().size() == answers.size());
        if (answers.isEmpty()) {
            var key = model.plan().isEmpty() ? "exit.no-plan" : "exit.none";
            getChildren().add(note(words.of(key)));
        }
    }

    private void said(ExitCheck before, String criterion, Words words, String at) {
        var was = before.of(criterion);
        if (was != null) getChildren().add(note(words.of("exit-was", was, at)));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.getStyleClass().addAll("small", "muted", "exit-note");
        return note;
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        answers.forEach((criterion, answer) -> lines.add(line(answer.given().get(), criterion)));
        return lines;
    }

    private static String line(Answer answer, String criterion) {
        return answer.name() + " " + criterion;
    }

    List<String> met() {
        return with(Answer.MET);
    }

    List<String> unknown() {
        return with(Answer.UNKNOWN);
    }

    private List<String> with(Answer wanted) {
        var found = new ArrayList<String>();
        answers.forEach((criterion, answer) -> {
            if (answer.given().get() == wanted) found.add(criterion);
        });
        return found;
    }

    /// Whether nothing stands in the way of leaving the level.
    BooleanProperty all() {
        return all;
    }

    boolean asks() {
        return !answers.isEmpty();
    }

    @Override
    public void requestFocus() {
        answers.values().stream().findFirst().ifPresent(ExitAnswer::requestFocus);
    }
}
