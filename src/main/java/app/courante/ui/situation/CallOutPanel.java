package app.courante.ui.situation;

import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.CallLine;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.crisis.board.SeatSources;
import app.courante.crisis.board.Sources;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// How many roles of the cell are reached, of those called for, and how long it took; leads to the
/// call-out.
final class CallOutPanel extends StackPane {
    /// Where a role stands in the call-out.
    enum Share {
        HERE(Tone.FINE),
        REMOTE(Tone.DECISION),
        ON_THE_WAY(Tone.CHOSEN),
        UNREACHABLE(Tone.ACT_NOW),
        TO_CALL(Tone.QUIET);

        private final Tone tone;

        Share(Tone tone) {
            this.tone = tone;
        }

        static Share of(CallLine line) {
            var by = line.reachedBy();
            if (!line.reached())
                return line.spent().isEmpty() && !line.nobodyLeft() ? TO_CALL : UNREACHABLE;
            if (by == null || (!line.held().isEmpty() && by.standing() != Standing.REMOTE))
                return HERE;
            return switch (by.standing()) {
                case ON_THE_WAY -> ON_THE_WAY;
                case REMOTE -> REMOTE;
                case TO_CALL,
                        BEING_CALLED,
                        NO_ANSWER,
                        GIVEN_UP,
                        WRONG_NUMBER,
                        UNAVAILABLE,
                        HERE,
                        GONE ->
                        HERE;
            };
        }
    }

    private final Words words;
    private final Ring ring = new Ring();
    private final VBox legend = new VBox(2);
    private final Label active = new Paragraph("");
    private final Label empty = new Paragraph("");
    private final HBox content = new HBox(16, ring, legend);
    private final Panel panel;

    CallOutPanel(PulseModel model, Consumer<Target> leads, Words words) {
        this.words = words;
        empty.setText(words.of("situation.no-call-out"));
        empty.getStyleClass().addAll("muted", "small", "row");
        active.getStyleClass().addAll("small", "muted");
        content.getStyleClass().add("ring-row");
        content.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(legend, Priority.ALWAYS);
        panel = new Panel(words.of("situation.call-out"), new StackPane(content, empty));
        getChildren().setAll(panel);
        setId("call-out");
        getStyleClass().add("door");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            leads.accept(new Target(Where.CALL_OUT, ""));
            event.consume();
        });
        setOnMouseClicked(_ -> leads.accept(new Target(Where.CALL_OUT, "")));
        evidence(model);
        Watch.value(this, model.pulse(), this::show);
    }

    private void evidence(PulseModel model) {
        Evidence.tell(this, () -> seats(model).share(model.pulse().get().callOut()));
        Evidence.caption(panel, () -> seats(model).target(model.pulse().get().callOut()));
        Evidence.around(this, () -> seats(model).target(model.pulse().get().callOut()));
        Evidence.figure(active, () -> new Sources(model.pulse().get().situation()).cellActive());
    }

    private static SeatSources seats(PulseModel model) {
        return new SeatSources(model.pulse().get().situation());
    }

    private void show(Pulse pulse) {
        var callOut = pulse.callOut();
        boolean nothing = callOut.lines().isEmpty();
        for (var part : List.<Region>of(content, empty)) {
            part.setVisible(nothing == part.equals(empty));
            part.setManaged(part.isVisible());
        }
        caption(pulse);
        if (nothing) {
            setAccessibleText(empty.getText());
            return;
        }
        var said = new ArrayList<String>();
        var parts = new ArrayList<Ring.Part>();
        legend.getChildren().clear();
        for (var share : Share.values()) {
            int count =
                    (int) callOut.lines().stream().filter(line -> Share.of(line) == share).count();
            parts.add(new Ring.Part(count, share.tone));
            if (count == 0) continue;
            said.add(words.of("call-share", share, count));
            legend.getChildren().add(legend(share.tone, said.getLast()));
        }
        legend.getChildren().add(active);
        active.setText(active(pulse));
        ring.show(callOut.reached() + "/" + callOut.lines().size(), parts);
        setAccessibleText(
                words.of(
                        "situation.call-out-read",
                        callOut.reached(),
                        callOut.lines().size(),
                        String.join(", ", said),
                        panel.caption().getText(),
                        active.getText()));
    }

    private HBox legend(Tone tone, String said) {
        var dot = new Circle(4);
        dot.getStyleClass().addAll("dot", Pill.styleClass(tone));
        var label = new Label(said);
        label.getStyleClass().add("small");
        var row = new HBox(6, dot, label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// `22 min for 80 %`, or how much time is left for it, or by how much it is missed.
    private void caption(Pulse pulse) {
        var callOut = pulse.callOut();
        panel.caption().getStyleClass().remove("refusal");
        panel.caption().setText(caption(callOut, pulse));
    }

    private String caption(CallOut callOut, Pulse pulse) {
        var since = callOut.since();
        if (since == null) return "";
        var reached = callOut.targetReached();
        if (reached != null)
            return words.of(
                    "situation.target-reached",
                    words.duration(Duration.between(since, reached)),
                    callOut.targetPercent());
        var due = callOut.due();
        if (due == null) return words.of("situation.target", callOut.target());
        if (pulse.at().isBefore(due))
            return words.of("situation.target-by", callOut.target(), words.hour(due, pulse.at()));
        panel.caption().getStyleClass().add("refusal");
        return words.of("situation.target-late", words.duration(Duration.between(due, pulse.at())));
    }

    private String active(Pulse pulse) {
        var after = pulse.cellActive();
        return after == null
                ? words.of("situation.cell-not-active")
                : words.of("situation.cell-active", words.duration(after));
    }
}
