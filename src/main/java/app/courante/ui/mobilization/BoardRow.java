package app.courante.ui.mobilization;

import app.courante.crisis.Seats.Holding;
import app.courante.crisis.board.CallLine;
import app.courante.crisis.board.Candidate;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.mobilization.Board.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A role of the call-out as a line: who was tried in vain, who is next or was reached, how that
/// stands, and the one button that fits.
///
/// @param act does what the button says
record BoardRow(CallWords words, MobilizationModel model, Consumer<Line> act) {
    Region of(Line shown) {
        var line = shown.line();
        var now = now(line);
        var names = names(line, now);
        var number = new Label(now == null ? "" : now.number());
        number.getStyleClass().add("mono");
        number.setWrapText(true);
        var pill = pill(shown, now);
        var when = new Label(words.hour(when(line, now)));
        when.getStyleClass().addAll("mono", "small", "muted");
        when.setWrapText(true);
        when.setMinHeight(Region.USE_PREF_SIZE);
        var row = BoardColumns.ROLES.row(role(line), names, number, pill, when, button(shown, now));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ", line.role().name(), said(line, now), pill.getText(), when.getText()));
        return row;
    }

    /// Whom the line is about: who was reached, else who is next, else who was tried last.
    private static @Nullable Candidate now(CallLine line) {
        if (line.reachedBy() != null) return line.reachedBy();
        if (line.reached()) return null;
        if (line.next() != null) return line.next();
        return line.spent().isEmpty() ? null : line.spent().getLast();
    }

    private static Node role(CallLine line) {
        var name = new Paragraph(line.role().name());
        name.getStyleClass().add("strong");
        var summary = new Paragraph(line.role().summary());
        summary.getStyleClass().addAll("small", "muted");
        summary.setManaged(!summary.getText().isEmpty());
        return new VBox(1, name, summary);
    }

    /// Who holds it by another way than a call.
    private static List<String> held(CallLine line) {
        return line.held().stream().map(Holding::person).map(one -> one.name()).toList();
    }

    private Node names(CallLine line, @Nullable Candidate now) {
        var flow = new TextFlow();
        for (var spent : before(line, now)) {
            flow.getChildren().add(text(spent.person().name(), "bit", "bit-spent"));
            flow.getChildren().add(text(" → ", "bit"));
        }
        if (now == null) {
            var held = held(line);
            flow.getChildren()
                    .add(
                            held.isEmpty()
                                    ? text(words.of("mobilization.nobody"), "bit", "bit-missing")
                                    : text(String.join(", ", held), "bit"));
            return flow;
        }
        flow.getChildren().add(text(now.person().name(), "bit"));
        var place = new Label(words.place(now.place()));
        place.getStyleClass().addAll("small", "muted");
        return new VBox(1, flow, place);
    }

    private static Text text(String said, String... classes) {
        var text = new Text(said);
        text.getStyleClass().addAll(classes);
        return text;
    }

    private static List<Candidate> before(CallLine line, @Nullable Candidate now) {
        return line.spent().stream().filter(one -> !one.equals(now)).toList();
    }

    private String said(CallLine line, @Nullable Candidate now) {
        if (now == null)
            return held(line).isEmpty()
                    ? words.of("mobilization.nobody")
                    : String.join(", ", held(line));
        var parts = new ArrayList<String>();
        for (var spent : before(line, now))
            parts.add(
                    spent.person().name()
                            + " "
                            + words.state(spent.standing(), spent.history(), false, false));
        parts.add(now.person().name() + " " + words.place(now.place()) + " " + now.number());
        return String.join(", ", parts);
    }

    /// Of somebody who is only next, more is told by how it went with the one before.
    private static @Nullable Candidate told(CallLine line, @Nullable Candidate now) {
        if (now == null || now.standing() != Standing.TO_CALL) return now;
        var before = before(line, now);
        return before.isEmpty() ? now : before.getLast();
    }

    private Pill pill(Line shown, @Nullable Candidate now) {
        var line = shown.line();
        var told = told(line, now);
        if (told == null)
            return line.held().isEmpty()
                    ? new Pill(words.of("mobilization.vacant"), Tone.ACT_NOW)
                    : new Pill(words.of("mobilization.held"), Tone.FINE);
        return words.pill(told.standing(), told.history(), mine(told), shown.late());
    }

    private boolean mine(Candidate one) {
        return model.calledByMe().contains(one.person().id());
    }

    private static @Nullable Instant when(CallLine line, @Nullable Candidate now) {
        var told = told(line, now);
        if (told == null) return line.reachedAt();
        var history = told.history();
        if (history == null) return null;
        if (told.standing() == Standing.BEING_CALLED && history.claim() != null)
            return history.claim().at();
        return history.last() == null ? null : history.last().at();
    }

    private Node button(Line shown, @Nullable Candidate now) {
        var key = key(shown.line(), now);
        if (key == null) return new Label("");
        var button = new Button(words.of(key));
        button.setFocusTraversable(false);
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("call-button");
        if (key.startsWith("mobilization.call")) button.getStyleClass().add("main");
        button.setOnAction(_ -> act.accept(shown));
        return button;
    }

    private static @Nullable String key(CallLine line, @Nullable Candidate now) {
        if (now == null) return null;
        return switch (now.standing()) {
            case TO_CALL, NO_ANSWER ->
                    switch (now.place()) {
                        case HOLDER -> "mobilization.call";
                        case DEPUTY -> "mobilization.call-deputy";
                        case ON_CALL -> "mobilization.call-on-call";
                    };
            case ON_THE_WAY -> "mobilization.arrive";
            case HERE, REMOTE -> Objects.equals(line.next(), now) ? "mobilization.call" : null;
            case GIVEN_UP, WRONG_NUMBER, UNAVAILABLE, GONE -> "mobilization.try-again";
            case BEING_CALLED -> null;
        };
    }
}
