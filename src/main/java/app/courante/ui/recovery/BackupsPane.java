package app.courante.ui.recovery;

import app.courante.crisis.board.BackupTest;
import app.courante.crisis.board.BackupTest.Outcome;
import app.courante.crisis.board.TaskLine;
import app.courante.plan.Recovery.Backup;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The backups of the plan: when it was last tried to restore from each, its last copy, the copy
/// chosen. Enter chooses a copy for the task that restores from it.
final class BackupsPane extends StackPane {
    private final RecoveryModel model;
    private final Words words;
    private final LongList<BackupTest> list;

    BackupsPane(RecoveryModel model, Words words, BackupCard card) {
        this.model = model;
        this.words = words;
        list = new LongList<>(test -> test.backup().id(), this::row);
        list.alsoShows(test -> below(test.backup()));
        list.setId("backups");
        list.setAccessibleText(words.of("recovery.backups"));
        list.onEnter(() -> {
            if (list.selectedKeyProperty().get() instanceof String id)
                task(id).ifPresent(line -> card.open(line, id));
        });
        var none = new Paragraph(words.of("recovery.no-backups"));
        none.getStyleClass().addAll("muted", "empty");
        none.setMouseTransparent(true);
        var panel = new Panel(words.of("recovery.backups"), new StackPane(list, none));
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.backups(),
                tests -> {
                    list.show(tests);
                    none.setVisible(tests.isEmpty());
                    long late =
                            tests.stream().filter(test -> test.outcome() != Outcome.TESTED).count();
                    panel.caption().setText(words.of("recovery.untested", late, tests.size()));
                });
        Watch.value(this, model.board(), _ -> list.requestLayout());
    }

    /// The first task still to be done that restores from it.
    private Optional<TaskLine> task(String backup) {
        return model.board().get().lines().stream()
                .filter(line -> !line.state().ended())
                .filter(line ->
                        model.outline().backupsOf(line.task()).stream()
                                .anyMatch(one -> one.id().equals(backup)))
                .findFirst();
    }

    private Region row(BackupTest test) {
        var name = new Paragraph(test.backup().name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var pill = new Pill(said(test), tone(test.outcome()));
        if (test.outcome() == Outcome.LATE) pill.getStyleClass().add("full");
        var head = new HBox(8, name, pill);
        head.setAlignment(Pos.TOP_LEFT);
        var below = new Paragraph(below(test.backup()));
        below.getStyleClass().addAll("small", "muted");
        var row = new VBox(2, head, below);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name.getText() + ", " + pill.getText() + ", " + below.getText());
        return row;
    }

    private String said(BackupTest test) {
        return words.of("backup-test", test.outcome(), test.days());
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case TESTED -> Tone.FINE;
            case LATE -> Tone.SOON;
            case NEVER -> Tone.ACT_NOW;
        };
    }

    /// Its last copy, what may be lost, and the copies chosen.
    private String below(Backup backup) {
        var parts = new ArrayList<String>();
        var last = backup.lastSuccess();
        parts.add(
                last == null
                        ? words.of("recovery.no-copy")
                        : words.of(
                                "recovery.last-copy",
                                words.hour(last.atZone(words.zone()).toInstant(), model.minute())));
        if (backup.rpo() != null) parts.add(words.of("recovery.rpo", words.duration(backup.rpo())));
        for (var line : model.board().get().lines())
            for (var chosen : line.chosen())
                if (chosen.choice().backup().id().equals(backup.id()))
                    parts.add(
                            words.of(
                                    "recovery.chosen-for",
                                    TaskWords.of(model, words).copy(chosen),
                                    line.place()));
        return String.join(" · ", parts);
    }
}
