package app.courante.ui.timeline;

import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.Actions.State;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.ActionSentence;
import app.courante.wording.EntrySentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of the running log as nodes: time, kind, what it says, and small below who says so.
public final class LogRow {
    private final Words words;
    private final Supplier<Instant> now;
    private final EntrySentence sentences;
    private final ActionSentence actions;
    private final Function<EntryId, Optional<Action>> given;

    /// @param given how the action that a line gave stands now
    public LogRow(Words words, Supplier<Instant> now, Function<EntryId, Optional<Action>> given) {
        this.words = words;
        this.given = given;
        this.actions = new ActionSentence(words.texts(), words.zone());
        this.sentences = new EntrySentence(words.texts(), words.zone());
        this.now = now;
    }

    public Region of(LogLine line) {
        var time = new Label(words.moment(line.wording().happened(), now.get()));
        time.getStyleClass().addAll("mono", "muted");
        time.setMinWidth(78);
        time.setPrefWidth(78);
        time.setWrapText(true);
        var kind = new Label(words.of("kind.short", line.kind()));
        kind.getStyleClass().addAll("kind", Pill.styleClass(tone(line.kind())));
        kind.setMinWidth(84);
        kind.setPrefWidth(84);
        var said = said(line);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, time, kind, said);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(time.getText() + ", " + kind.getText() + ", " + sentence(line));
        return row;
    }

    /// The same where the kind goes without saying and room is short: the time stands above.
    public Region brief(LogLine line) {
        var time = new Label(words.moment(line.wording().happened(), now.get()));
        time.getStyleClass().addAll("mono", "muted", "small");
        var row = said(line);
        row.getChildren().addFirst(time);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(time.getText() + ", " + sentence(line));
        return row;
    }

    /// What the line says, in this language where the program speaks for itself.
    public String sentence(LogLine line) {
        return sentences.of(line);
    }

    static Tone tone(Kind kind) {
        return switch (kind) {
            case INFORMATION -> Tone.QUIET;
            case DECISION -> Tone.DECISION;
            case ACTION -> Tone.CHOSEN;
            case COMMUNICATION -> Tone.FINE;
            case CALL -> Tone.SOON;
            case CELL -> Tone.QUIET;
            case ALERT -> Tone.ACT_NOW;
        };
    }

    private VBox said(LogLine line) {
        var said = new VBox(2);
        for (var old : line.struck()) {
            var struck = new Paragraph(old.text());
            struck.getStyleClass().addAll("struck", "muted");
            said.getChildren().add(struck);
        }
        var action = action(line);
        said.getChildren()
                .add(new Paragraph(action.map(_ -> given(line)).orElseGet(() -> sentence(line))));
        action.ifPresent(one -> said.getChildren().add(standing(one)));
        var small = new Paragraph(whoAndWhence(line));
        small.getStyleClass().addAll("small", "muted");
        said.getChildren().add(small);
        if (!line.verified()) {
            var pill = new Pill(words.of("log.unverified"), Tone.SOON);
            said.getChildren().add(pill);
        }
        return said;
    }

    /// What a row shows beyond its line: how the action it gave stands now.
    public String standing(LogLine line) {
        return action(line).map(one -> actions.whole(one, now.get())).orElse("");
    }

    private Paragraph standing(Action action) {
        var standing = new Paragraph(actions.whole(action, now.get()));
        standing.getStyleClass().addAll("small", "toned", Pill.styleClass(tone(action)));
        return standing;
    }

    private Tone tone(Action action) {
        if (ActionSentence.late(action, now.get())) return Tone.ACT_NOW;
        return action.open() || action.state() == State.DROPPED ? Tone.QUIET : Tone.FINE;
    }

    private Optional<Action> action(LogLine line) {
        return line.entry().event() instanceof ActionGiven
                ? given.apply(line.id())
                : Optional.empty();
    }

    private static String given(LogLine line) {
        return line.entry().event() instanceof ActionGiven(var text, _, _, _) ? text : "";
    }

    private String whoAndWhence(LogLine line) {
        var parts = new ArrayList<String>();
        var author = line.entry().author();
        parts.add(author.role().isEmpty() ? author.name() : author.name() + ", " + author.role());
        if (!line.source().isEmpty()) parts.add(words.of("log.source", line.source()));
        if (!line.reference().isEmpty()) {
            parts.add(words.of("log.reference", line.reference()));
            if (!line.decidedBy().equals(author.name()) && !line.decidedBy().isEmpty())
                parts.add(words.of("log.decided-by", line.decidedBy()));
        }
        if (line.entry().recordedAfterwards() && !(line.entry().event() instanceof LogImported))
            parts.add(
                    words.of(
                            "log.afterwards",
                            words.time(line.entry().times().entered().toInstant(), now.get())));
        if (line.corrected()) {
            var wording = line.wording();
            var at = words.time(wording.at(), now.get());
            parts.add(
                    wording.reason().isEmpty()
                            ? words.of("log.corrected", at, wording.by().name())
                            : words.of(
                                    "log.corrected-because",
                                    at,
                                    wording.by().name(),
                                    wording.reason()));
        }
        var confirmed = line.confirmation();
        if (confirmed != null)
            parts.add(
                    words.of(
                            "log.confirmed",
                            words.time(confirmed.at(), now.get()),
                            confirmed.by().name()));
        parts.add(line.id().shown());
        return String.join(" · ", parts);
    }
}
