package app.courante.ui.communication;

import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Named;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.board.AudienceBoard;
import app.courante.ui.communication.CommunicationModel.At;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Audiences, messages and questions as rows: a name, how it stands in a pill, and below when, by
/// whom, by what.
final class VoiceRows {
    private final Words words;
    private final Supplier<Instant> now;

    VoiceRows(Words words, Supplier<Instant> now) {
        this.words = words;
        this.now = now;
    }

    Region audience(At<AudienceBoard.Line> at) {
        var line = at.thing();
        var last = line.last();
        var below =
                last == null
                        ? line.audience().channels()
                        : words.of(
                                "voice.heard",
                                words.hour(last.at(), now.get()),
                                last.channel(),
                                last.entry().shown());
        return row(line.audience().name(), state(line), below);
    }

    private Pill state(AudienceBoard.Line line) {
        var first = line.first();
        var due = line.due();
        if (first != null)
            return due != null && first.at().isAfter(due)
                    ? new Pill(
                            words.of("voice.told-late", span(Duration.between(due, first.at()))),
                            Tone.SOON)
                    : new Pill(words.of("voice.told"), Tone.FINE);
        if (due == null) return new Pill(words.of("voice.no-limit"), Tone.QUIET);
        return due(due, line.late(now.get()));
    }

    private Pill due(Instant due, boolean late) {
        if (late) {
            var pill =
                    new Pill(
                            words.of("voice.late", span(Duration.between(due, now.get()))),
                            Tone.ACT_NOW);
            pill.getStyleClass().add("full");
            return pill;
        }
        return new Pill(
                words.of(
                        "voice.due",
                        words.hour(due, now.get()),
                        span(Duration.between(now.get(), due))),
                Tone.SOON);
    }

    private String span(Duration span) {
        return words.duration(span);
    }

    Region message(At<Message> at) {
        var one = at.thing();
        var state = new Pill(words.of("message-state", one.state()), tone(one.state()));
        if (one.state() == State.TO_APPROVE) state.getStyleClass().add("full");
        var to = one.audiences().stream().map(Named::name).collect(Collectors.joining(", "));
        var said =
                words.of(
                        "voice.since",
                        to,
                        words.hour(one.since(), now.get()),
                        one.by().isEmpty() ? one.author().name() : one.by(),
                        one.entry().shown());
        if (one.state() == State.TO_APPROVE && !one.approver().name().isEmpty())
            said += " · " + words.of("voice.waits-for", one.approver().name());
        return row(one.title(), state, said);
    }

    static Tone tone(State state) {
        return switch (state) {
            case DRAFT, DROPPED -> Tone.QUIET;
            case TO_APPROVE -> Tone.SOON;
            case APPROVED -> Tone.CHOSEN;
            case REFUSED -> Tone.ACT_NOW;
            case SENT -> Tone.FINE;
        };
    }

    Region solicitation(At<Solicitation> at) {
        var one = at.thing();
        var due = one.due();
        Pill state;
        if (!one.open())
            state =
                    new Pill(
                            words.of("solicitation-state", one.state()),
                            one.end().isEmpty() ? Tone.QUIET : Tone.FINE);
        else if (due == null) state = new Pill(words.of("voice.no-limit"), Tone.QUIET);
        else state = due(due, one.late(now.get()));
        var who =
                one.organisation().isEmpty() ? one.from() : one.from() + ", " + one.organisation();
        var said =
                words.of(
                        "voice.asked",
                        who,
                        one.channel(),
                        words.hour(one.at(), now.get()),
                        one.entry().shown());
        var end = one.via().isEmpty() ? one.end() : one.end() + " · " + one.via();
        return row(one.asks(), state, end.isEmpty() ? said : said + "\n" + end);
    }

    private static Region row(String name, Pill state, String below) {
        var title = new Paragraph(name);
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title, state);
        head.setAlignment(Pos.TOP_LEFT);
        Label more = new Paragraph(below);
        more.getStyleClass().addAll("small", "muted");
        var row = new VBox(3, head, more);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name + ", " + state.getText() + ", " + below);
        return row;
    }
}
