package app.courante.ui.actions;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Priority;
import app.courante.ui.actions.ActionsModel.Line;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.ActionSentence;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An action as nodes: its priority, what is to do, and below who does it and how it stands.
final class ActionRow {
    private final Words words;
    private final Supplier<Instant> now;
    private final ActionSentence sentence;

    ActionRow(Words words, Supplier<Instant> now) {
        this.words = words;
        this.now = now;
        this.sentence = new ActionSentence(words.texts(), words.zone());
    }

    Region of(Line line) {
        var action = line.action();
        var priority = new Pill(words.of("priority", action.priority()), tone(action.priority()));
        priority.getStyleClass().addAll("rank", "mono");
        if (!action.open()) priority.tone(Tone.QUIET);
        if (action.open() && action.priority() == Priority.P0) priority.getStyleClass().add("full");
        var said = new VBox(3, words(action), standing(line));
        if (!action.result().isEmpty()) {
            var result = new Paragraph(action.result());
            result.getStyleClass().addAll("small", "muted");
            said.getChildren().add(result);
        }
        HBox.setHgrow(said, javafx.scene.layout.Priority.ALWAYS);
        var row = new HBox(10, priority, said);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("row", "action-row");
        if (line.late()) row.getStyleClass().addAll("gap", Pill.styleClass(Tone.ACT_NOW));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken(action));
        return row;
    }

    private static Paragraph words(Action action) {
        var text = new Paragraph(action.text());
        if (!action.open()) text.getStyleClass().add("muted");
        return text;
    }

    private FlowPane standing(Line line) {
        var action = line.action();
        var who = new Label(sentence.who(action));
        who.getStyleClass().addAll("small", action.to().name().isEmpty() ? "toned" : "muted");
        if (action.to().name().isEmpty()) who.getStyleClass().add(Pill.styleClass(Tone.SOON));
        var row = new FlowPane(10, 2, who);
        if (action.open() && action.due() != null) {
            var due = new Label(sentence.due(action, now.get()));
            due.getStyleClass().addAll("mono", "small", "muted");
            row.getChildren().add(due);
        }
        var state = sentence.state(action, now.get());
        if (!state.isEmpty()) {
            var told = new Label(state);
            told.getStyleClass().addAll("small", line.late() ? "toned" : "muted");
            if (line.late()) told.getStyleClass().addAll("strong", Pill.styleClass(Tone.ACT_NOW));
            row.getChildren().add(told);
        }
        var number = new Label(action.id().shown());
        number.getStyleClass().addAll("small", "muted");
        row.getChildren().add(number);
        return row;
    }

    private String spoken(Action action) {
        return String.join(
                ", ",
                words.of("priority", action.priority()),
                action.text(),
                sentence.who(action),
                sentence.due(action, now.get()),
                sentence.state(action, now.get()));
    }

    private static Tone tone(Priority priority) {
        return switch (priority) {
            case P0 -> Tone.ACT_NOW;
            case P1 -> Tone.SOON;
            case P2, P3 -> Tone.QUIET;
        };
    }
}
