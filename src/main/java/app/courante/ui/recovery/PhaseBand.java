package app.courante.ui.recovery;

import app.courante.crisis.board.Phases;
import app.courante.crisis.board.Phases.Phase;
import app.courante.crisis.board.Phases.Stage;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The phases of the crisis one after the other, each with its hours; Enter on one leads to the
/// entry that began it.
public final class PhaseBand extends FlowPane {
    private final Seat seat;
    private final Words words;
    private final boolean brief;

    /// @param seat leads to the entries, and tells the time
    public PhaseBand(ObservableValue<Phases> shown, Seat seat, Words words) {
        this(shown, seat, words, false);
    }

    /// On one line, where there is little room: only the phase that lasts tells its hours.
    public static PhaseBand brief(ObservableValue<Phases> shown, Seat seat, Words words) {
        return new PhaseBand(shown, seat, words, true);
    }

    private PhaseBand(ObservableValue<Phases> shown, Seat seat, Words words, boolean brief) {
        super(6, 4);
        this.brief = brief;
        this.seat = seat;
        this.words = words;
        getStyleClass().addAll("phase-band");
        setId("phases");
        Watch.value(
                this,
                shown,
                phases -> {
                    var parts = new ArrayList<Node>();
                    for (var phase : phases.all()) {
                        if (!parts.isEmpty()) parts.add(arrow());
                        parts.add(button(phase));
                    }
                    if (brief) getChildren().setAll(line(parts));
                    else getChildren().setAll(parts);
                });
    }

    private HBox line(List<Node> parts) {
        var line = new HBox(4);
        line.getChildren().setAll(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.maxWidthProperty().bind(widthProperty().subtract(1));
        return line;
    }

    private static Label arrow() {
        var arrow = new Label("›");
        arrow.setMinWidth(USE_PREF_SIZE);
        arrow.getStyleClass().add("muted");
        return arrow;
    }

    private Button button(Phase phase) {
        var text = words.of("recovery-phase", phase.kind());
        var hours = hours(phase);
        var button =
                new Button(
                        brief ? brief(phase, text) : hours.isEmpty() ? text : text + " " + hours);
        button.setId("phase-" + phase.kind().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("pill", "phase", Pill.styleClass(tone(phase.stage())));
        if (phase.stage() == Stage.NOW) button.getStyleClass().add("full");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(
                (hours.isEmpty() ? text : text + " " + hours)
                        + ", "
                        + words.of("recovery-stage", phase.stage()));
        button.setDisable(phase.by() == null);
        var begun = phase.by();
        if (begun != null) Evidence.tell(button, () -> List.of(begun));
        button.setOnAction(_ -> {
            var by = phase.by();
            if (by != null) seat.evidence().open(by);
        });
        return button;
    }

    private String brief(Phase phase, String text) {
        var from = phase.from();
        return from == null || phase.stage() != Stage.NOW
                ? text
                : text + " " + words.hour(from, seat.now().getValue());
    }

    private String hours(Phase phase) {
        var from = phase.from();
        if (from == null) return "";
        var now = seat.now().getValue();
        var until = phase.until();
        return until == null
                ? words.of("recovery.since", words.hour(from, now))
                : span(from, until, now);
    }

    private String span(Instant from, Instant until, Instant now) {
        return words.of("recovery.from-until", words.hour(from, now), words.hour(until, now));
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case AHEAD -> Tone.QUIET;
            case NOW -> Tone.CHOSEN;
            case PAST -> Tone.FINE;
        };
    }
}
