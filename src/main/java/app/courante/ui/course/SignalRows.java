package app.courante.ui.course;

import app.courante.crisis.Signals.Signal;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a signal stands in a list: what was seen, by whom, when, and for how long it has waited.
record SignalRows(Words words, Supplier<Instant> now) {
    Region of(Signal signal) {
        var text = new Paragraph(signal.text());
        text.getStyleClass().add("strong");
        var seen = new Paragraph(seen(signal, words, now.get()));
        seen.getStyleClass().addAll("small", "muted");
        var row = new VBox(3, text, seen);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(text.getText() + ", " + seen.getText());
        return row;
    }

    static String seen(Signal signal, Words words, Instant now) {
        var at = words.time(signal.at(), now);
        var waited = Duration.between(signal.at(), now);
        var minutes = Duration.ofMinutes(Math.max(0, waited.toMinutes()));
        return words.of(
                signal.source().isEmpty() ? "signal.seen" : "signal.seen-by",
                at,
                signal.source(),
                signal.by().name(),
                words.duration(minutes));
    }
}
