package app.courante.ui.checklists;

import app.courante.crisis.Proof;
import app.courante.crisis.StepMark;
import app.courante.crisis.Steps.Note;
import app.courante.crisis.Steps.Step;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.FileSize;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A step as a row: its number, what to do and by when, its state, and below what was written.
final class StepRow {
    private final Words words;
    private final Supplier<Instant> now;

    StepRow(Words words, Supplier<Instant> now) {
        this.words = words;
        this.now = now;
    }

    Region of(StepLine line) {
        var number = new Label(String.valueOf(line.line().number()));
        number.getStyleClass().addAll("mono", "muted");
        number.setMinWidth(24);
        var step = line.line().step();
        var text = new Paragraph(line.line().planned().text());
        if (step.mark().settled()) text.getStyleClass().add("muted");
        var told = new VBox(2, text);
        told.getChildren().addAll(below(line));
        HBox.setHgrow(told, Priority.ALWAYS);
        var row = new HBox(10, number, told, state(line));
        row.getStyleClass().addAll("row", "step-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(said(row));
        return row;
    }

    private List<Node> below(StepLine line) {
        var below = new ArrayList<Node>();
        var planned = line.line().planned();
        if (planned.within() != null) below.add(due(line, planned.within()));
        if (!planned.condition().isEmpty())
            below.add(quiet(words.of("checklists.condition", planned.condition())));
        if (planned.optional()) below.add(quiet(words.of("checklists.optional")));
        var step = line.line().step();
        if (step.at() != null) below.add(marked(step, step.at()));
        if (!step.note().isEmpty()) below.add(plain(note(step)));
        if (!step.evidence().isEmpty())
            below.add(plain(words.of("checklists.evidence", step.evidence())));
        for (var proof : step.files()) below.add(plain(proof(proof)));
        for (var note : step.notes()) below.add(plain(noted(note)));
        return below;
    }

    private Label due(StepLine line, Duration within) {
        var target = words.of("checklists.target", words.duration(within));
        var due = line.line().due();
        if (due != null) target += " · " + words.hour(due, now.get());
        if (line.minutes() > 0)
            target += " · " + words.of("checklists.left", minutes(line.minutes()));
        return styled(target, "small", "muted");
    }

    private Label marked(Step step, Instant at) {
        var by = step.by();
        return quiet(
                words.of(
                        "step-told",
                        step.mark(),
                        words.hour(at, now.get()),
                        by == null ? "" : by.name()));
    }

    private String note(Step step) {
        return words.of(
                step.mark() == StepMark.DONE ? "checklists.remark" : "checklists.reason",
                step.note());
    }

    private String proof(Proof proof) {
        return words.of(
                "checklists.file",
                proof.file().name(),
                FileSize.of(words.texts(), proof.file().size()),
                words.hour(proof.at(), now.get()),
                proof.by().name());
    }

    private String noted(Note note) {
        return words.of(
                "checklists.noted",
                words.hour(note.at(), now.get()),
                note.by().name(),
                note.text());
    }

    private Pill state(StepLine line) {
        var mark = line.line().step().mark();
        if (line.late()) {
            boolean sure = line.line().planned().condition().isEmpty();
            var late =
                    new Pill(
                            words.of("checklists.late", minutes(-line.minutes())),
                            sure ? Tone.ACT_NOW : Tone.SOON);
            late.getStyleClass().add("full");
            return late;
        }
        return new Pill(words.of("step-state", mark), tone(mark));
    }

    private static Tone tone(StepMark mark) {
        return switch (mark) {
            case OPEN -> Tone.CHOSEN;
            case DONE -> Tone.FINE;
            case SKIPPED -> Tone.SOON;
            case NOT_APPLICABLE -> Tone.QUIET;
        };
    }

    private String minutes(long minutes) {
        return words.duration(Duration.ofMinutes(minutes));
    }

    private static Label quiet(String text) {
        return styled(text, "small", "muted");
    }

    private static Label plain(String text) {
        return styled(text, "small");
    }

    private static Label styled(String text, String... classes) {
        var label = new Paragraph(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static String said(Region row) {
        return row.lookupAll(".label").stream()
                .map(node -> node instanceof Labeled label ? label.getText() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
