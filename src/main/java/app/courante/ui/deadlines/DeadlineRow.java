package app.courante.ui.deadlines;

import app.courante.crisis.Deadlines.State;
import app.courante.crisis.board.DeadlineBoard.Line;
import app.courante.plan.rule.Limit;
import app.courante.ui.deadlines.DeadlinesModel.Row;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A clock as nodes: what is left of it, what must be filed by when, who files it, what came of it.
final class DeadlineRow {
    private final Words words;
    private final Supplier<Instant> now;
    private final Supplier<ZoneId> zone;

    DeadlineRow(Words words, Supplier<Instant> now, Supplier<ZoneId> zone) {
        this.words = words;
        this.now = now;
        this.zone = zone;
    }

    Region of(Row row) {
        var line = row.line();
        var tell = new DeadlineWords(words, zone.get());
        var tone = tone(row, now.get());
        var name = new Paragraph(tell.name(line));
        name.getStyleClass().add(line.deadline().open() ? "strong" : "muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var pill = new Pill(state(row, tell), tone);
        var said = new VBox(4, new HBox(10, name, pill), limit(line, tell), below(line));
        HBox.setHgrow(said, Priority.ALWAYS);
        var all = new HBox(10, said);
        all.getStyleClass().addAll("row", "gap", "deadline-row", Pill.styleClass(tone));
        all.setAccessibleRole(AccessibleRole.LIST_ITEM);
        all.setAccessibleText(spoken(row, tell));
        return all;
    }

    /// How pressing a clock is, as the alerts have it.
    static Tone tone(Row row, Instant now) {
        var line = row.line();
        var due = line.due();
        if (line.deadline().state() == State.FILED)
            return row.late() || line.unjudged() ? Tone.SOON : Tone.FINE;
        if (!line.deadline().open() || due == null) return Tone.QUIET;
        if (row.late()) return Tone.ACT_NOW;
        var left = Duration.between(now, due);
        var whole = line.whole();
        var last = whole.dividedBy(8);
        var hour = Duration.ofHours(1);
        if (line.binding() && left.compareTo(last.compareTo(hour) < 0 ? last : hour) <= 0)
            return Tone.ACT_NOW;
        return left.compareTo(whole.dividedBy(4)) <= 0 ? Tone.SOON : Tone.CHOSEN;
    }

    private String state(Row row, DeadlineWords tell) {
        var line = row.line();
        return switch (line.deadline().state()) {
            case WAIVED -> words.of("deadline-state", State.WAIVED);
            case FILED ->
                    words.of(
                            line.unjudged()
                                    ? "deadlines.filed-unjudged"
                                    : row.late()
                                            ? "deadlines.filed-late"
                                            : "deadlines.filed-in-time");
            case OPEN -> {
                var due = line.due();
                if (!line.binding() || due == null) yield words.of("deadlines.waits");
                yield tell.left(due, now.get());
            }
        };
    }

    private FlowPane limit(Line line, DeadlineWords tell) {
        var row = new FlowPane(10, 2);
        var limit = line.limit();
        if (limit == null) return row;
        var before = new Label(words.of("deadlines.before", tell.at(limit.at(), now.get())));
        before.getStyleClass().addAll("mono", "small");
        row.getChildren().add(before);
        add(row, words.of("deadlines.of", whole(line, limit, tell)));
        if (limit.moved()) add(row, tell.moved(limit, now.get()));
        return row;
    }

    private String whole(Line line, Limit limit, DeadlineWords tell) {
        return switch (limit.why()) {
            case CAP, UNCLASSIFIED -> {
                @Nullable Duration cap = line.rule().cap();
                yield cap == null ? "" : tell.hours(cap);
            }
            case LENGTH, CAP_LAPSED -> tell.term(line.rule().within());
        };
    }

    private FlowPane below(Line line) {
        var one = line.deadline();
        var row = new FlowPane(10, 2);
        if (one.open()) {
            var owner =
                    one.owner().name().isEmpty()
                            ? add(row, words.of("deadlines.nobody"))
                            : add(row, words.of("deadlines.owner", one.owner().name()));
            if (one.owner().name().isEmpty())
                owner.getStyleClass().addAll("toned", Pill.styleClass(Tone.SOON));
        } else if (!one.reason().isEmpty()) add(row, one.reason());
        for (var filing : one.filings()) {
            add(row, words.hour(filing.at(), now.get()) + " · " + filing.by());
            if (filing.withdrawn()) add(row, words.of("deadlines.withdrawn"));
            if (!filing.reference().isEmpty()) add(row, filing.reference());
            if (!filing.channel().isEmpty()) add(row, filing.channel());
        }
        add(row, line.rule().law());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label add(FlowPane row, String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(label);
        return label;
    }

    private String spoken(Row row, DeadlineWords tell) {
        var line = row.line();
        var due = line.due();
        return String.join(
                ", ",
                tell.name(line),
                state(row, tell),
                due == null ? "" : words.of("deadlines.before", tell.at(due, now.get())),
                line.deadline().owner().name());
    }
}
