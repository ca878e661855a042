package app.courante.ui.roles;

import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// How this screen says hours and how long something lasts, which alone changes every minute.
record HourWords(Words words, ObservableValue<Instant> now) {
    /// `18:00`, with the day when it is not today.
    String hour(Instant at) {
        return words.hour(at, now.getValue());
    }

    /// `18:00 – 00:00`: an end within a day needs no date of its own.
    String between(Instant from, Instant until) {
        boolean near = Duration.between(from, until).compareTo(Duration.ofDays(1)) < 0;
        return words.of(
                "roles.between", hour(from), words.hour(until, near ? until : now.getValue()));
    }

    /// How long it has lasted, or will last.
    String span(Instant from, Instant until) {
        return words.duration(Duration.between(from, until).abs());
    }

    /// A label whose words follow the clock.
    Label ticking(Function<Instant, String> said) {
        return ticking(new Label(), said);
    }

    /// Lets the words of this label follow the clock.
    <T extends Label> T ticking(T label, Function<Instant, String> said) {
        Watch.value(label, now, at -> label.setText(said.apply(at)));
        return label;
    }
}
