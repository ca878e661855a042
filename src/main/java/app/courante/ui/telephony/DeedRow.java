package app.courante.ui.telephony;

import app.courante.crisis.Switchboard.Switch;
import app.courante.crisis.Switchboard.Test;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What happened to a number, as a row: when, what, and which entry tells it.
final class DeedRow {
    private final Words words;
    private final Supplier<Instant> now;

    DeedRow(Words words, Supplier<Instant> now) {
        this.words = words;
        this.now = now;
    }

    Region of(Deed deed) {
        var at = new Label(words.hour(deed.at(), now.get()));
        at.getStyleClass().addAll("mono", "small", "muted");
        at.setMinWidth(Region.USE_PREF_SIZE);
        var text = new Paragraph(said(deed));
        text.getStyleClass().addAll("small", "toned", Pill.styleClass(tone(deed)));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var entry = new Label(deed.entry().shown());
        entry.getStyleClass().addAll("mono", "small", "muted");
        entry.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, at, text, entry);
        row.getStyleClass().addAll("row", "tight");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(at.getText() + ", " + text.getText() + ", " + entry.getText());
        return row;
    }

    private String said(Deed deed) {
        return switch (deed) {
            case Deed.Tried(var test) -> tried(test);
            case Deed.Moved(var move) -> moved(move);
            case Deed.Back _ -> words.of("telephony.deed-back");
            case Deed.Carried(var link, var status) -> {
                var said =
                        words.of(
                                "telephony.deed-link",
                                link.name(),
                                words.of("resource-state", status.state()));
                yield status.note().isEmpty() ? said : said + " · " + status.note();
            }
        };
    }

    private String tried(Test test) {
        var said =
                words.of(
                        "telephony.deed-test",
                        words.of("test-route", test.route()),
                        words.of("heard", test.heard()));
        if (!test.from().isEmpty()) said += " · " + words.of("told.test-from", test.from());
        return test.note().isEmpty() ? said : said + " · " + test.note();
    }

    private String moved(Switch move) {
        var said = words.of("telephony.deed-moved", move.way(), move.to().name(), move.by());
        return move.note().isEmpty() ? said : said + " · " + move.note();
    }

    private static Tone tone(Deed deed) {
        return switch (deed) {
            case Deed.Tried(var test) -> NumberWords.tone(test);
            case Deed.Moved _ -> Tone.CHOSEN;
            case Deed.Back _ -> Tone.QUIET;
            case Deed.Carried(_, var status) -> NumberWords.tone(status.state());
        };
    }
}
