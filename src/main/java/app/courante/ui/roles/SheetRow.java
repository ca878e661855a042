package app.courante.ui.roles;

import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.board.HandOverSheet.Item;
import app.courante.crisis.board.HandOverSheet.Subject;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.wording.EntrySentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An item of the sheet: a tick, what it is, what it says, and below where it comes from.
///
/// @param log the entry that an item comes from
record SheetRow(HourWords hours, Function<EntryId, Optional<LogLine>> log) {
    Region of(Item item) {
        var words = hours.words();
        var tick = new Label(item.accepted() ? "✓" : "");
        tick.getStyleClass().add("tick");
        if (item.accepted()) tick.getStyleClass().add("ticked");
        tick.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var kind = new Label(words.of("hand-over-subject", item.subject()));
        kind.getStyleClass().addAll("kind", Pill.styleClass(tone(item.subject())));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var state = state(item);
        var text = new Paragraph(text(item));
        var from = new Paragraph(from(item));
        from.getStyleClass().addAll("small", "muted");
        from.setManaged(!from.getText().isEmpty());
        if (item.accepted()) text.getStyleClass().add("muted");
        var said = new VBox(2, new HBox(8, kind, gap, state), text, from);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, tick, said);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.accessibleTextProperty()
                .bind(
                        state.textProperty()
                                .map(shown ->
                                        String.join(
                                                ", ",
                                                kind.getText(),
                                                text.getText(),
                                                shown,
                                                from.getText())));
        return row;
    }

    private Label state(Item item) {
        var words = hours.words();
        Label state;
        if (item.accepted()) {
            state = new Label(words.of("roles.taken-over"));
            state.getStyleClass().add("taken");
        } else {
            state = hours.ticking(now -> due(item, now));
            if (item.due() != null && item.due().isBefore(hours.now().getValue()))
                state.getStyleClass().add("refusal");
        }
        state.getStyleClass().addAll("small");
        state.setMinWidth(Region.USE_PREF_SIZE);
        return state;
    }

    private String due(Item item, Instant now) {
        var due = item.due();
        if (due == null) return "";
        var words = hours.words();
        return due.isBefore(now)
                ? words.of("roles.due-late", hours.hour(due), hours.span(due, now))
                : words.of("roles.due", hours.hour(due));
    }

    /// A decision in the sentence of the log, which has one also where nobody wrote any words.
    private String text(Item item) {
        if (item.subject() == Subject.REPORT) return hours.words().of("roles.report", item.about());
        boolean told = item.subject() == Subject.DECISION || item.subject() == Subject.DEADLINE;
        if (!told || item.entry() == null) return item.text();
        var sentences = new EntrySentence(hours.words().texts(), hours.words().zone());
        return log.apply(item.entry()).map(sentences::of).orElse(item.text());
    }

    private String from(Item item) {
        var parts = new ArrayList<String>();
        if (item.subject() != Subject.REPORT && !item.about().isEmpty()) parts.add(item.about());
        if (item.entry() != null) parts.add(item.entry().shown());
        return String.join(" · ", parts);
    }

    private static Tone tone(Subject subject) {
        return switch (subject) {
            case REPORT, DEADLINE -> Tone.SOON;
            case ACTION -> Tone.CHOSEN;
            case STEP -> Tone.QUIET;
            case DECISION -> Tone.DECISION;
        };
    }
}
