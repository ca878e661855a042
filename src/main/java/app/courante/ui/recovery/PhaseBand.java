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
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The phases of the crisis one after the other, each with its hours; Enter on one leads to the
/// entry that began it.
public final class PhaseBand extends FlowPane {
    private final Seat seat;
    private final Words words;

    /// @param seat leads to the entries, and tells the time
    public PhaseBand(ObservableValue<Phases> shown, Seat seat, Words words) {
        super(6, 4);
        this.seat = seat;
        this.words = words;
        getStyleClass().addAll("phase-band");
        setId("phases");
        Watch.value(
                this,
                shown,
                phases -> {
                    getChildren().clear();
                    for (var phase : phases.all()) {
                        if (!getChildren().isEmpty()) getChildren().add(arrow());
                        getChildren().add(button(phase));
                    }
                });
    }

    private static Label arrow() {
        var arrow = new Label("›");
        arrow.getStyleClass().add("muted");
        return arrow;
    }

    private Button button(Phase phase) {
        var text = words.of("recovery-phase", phase.kind());
        var hours = hours(phase);
        var button = new Button(hours.isEmpty() ? text : text + " " + hours);
        button.setId("phase-" + phase.kind().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("pill", "phase", Pill.styleClass(tone(phase.stage())));
        if (phase.stage() == Stage.NOW) button.getStyleClass().add("full");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(
                button.getText() + ", " + words.of("recovery-stage", phase.stage()));
        button.setDisable(phase.by() == null);
        var begun = phase.by();
        if (begun != null) Evidence.tell(button, () -> List.of(begun));
        button.setOnAction(_ -> {
            var by = phase.by();
            if (by != null) seat.evidence().open(by);
        });
        return button;
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
