package app.courante.ui.recovery;

import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.DropTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.ReopenTask;
import app.courante.crisis.RecoveryCommand.ReopenTaskStep;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.TaskLine;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.Optional;

/// What is asked when something becomes of a task.
final class TaskForms {
    private final RecoveryModel model;
    private final Words words;
    private final Overlay overlay;

    TaskForms(RecoveryModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    private FormCard card(Asked doing, TaskLine line) {
        return new FormCard(model, words, overlay, line.id() + "." + doing.id());
    }

    private String title(Asked doing, TaskLine line) {
        return words.of("recovery-form", doing) + " · " + line.task().name();
    }

    private String verb(Asked doing) {
        return words.of("recovery-verb", doing);
    }

    private TaskWords say() {
        return TaskWords.of(model, words);
    }

    /// Begins a task by somebody in particular, or before its turn.
    void start(TaskLine line) {
        var card = card(Asked.START, line);
        if (!line.waits().isEmpty()) card.says(words.of("recovery.still-waits", waits(line)));
        var by = card.field("by", words.of("recovery.by"));
        by.setPromptText(say().owner(line));
        var reason =
                card.field(
                        "reason",
                        words.of("recovery.reason"),
                        Refusal.TASK_WAITS,
                        Refusal.BACKUP_NOT_CHOSEN);
        card.open(
                title(Asked.START, line),
                verb(Asked.START),
                happened ->
                        Optional.of(
                                new StartTask(
                                        line.id(), by.getText(), reason.getText(), happened)));
    }

    private String waits(TaskLine line) {
        var names = new ArrayList<String>();
        for (int place : line.waits())
            names.add(say().name(model.board().get().lines().get(place - 1)));
        return String.join(", ", names);
    }

    void end(TaskLine line) {
        var card = card(Asked.END, line);
        var procedure = line.procedure();
        if (procedure != null && !procedure.verification().isBlank())
            card.says(words.of("recovery.verify", procedure.verification().strip()));
        if (line.nextStep() > 0)
            card.says(
                    words.of(
                            "recovery.steps-left",
                            line.steps().size() - line.stepsDone(),
                            line.steps().size()));
        var result = card.field("result", words.of("recovery.result"), Refusal.TASK_STEPS_LEFT);
        card.open(
                title(Asked.END, line),
                verb(Asked.END),
                happened -> Optional.of(new EndTask(line.id(), result.getText(), happened)));
    }

    void block(TaskLine line) {
        var card = card(Asked.BLOCK, line);
        var reason = card.field("reason", words.of("recovery.reason"), Refusal.REASON_MISSING);
        var on = card.field("on", words.of("recovery.waits-for"));
        on.setPromptText(words.of("recovery.waits-for-hint"));
        var expected = card.field("expected", words.of("recovery.expected"), Refusal.HOPED_IN_PAST);
        expected.setPromptText(words.of("recovery.expected-hint"));
        card.open(
                title(Asked.BLOCK, line),
                verb(Asked.BLOCK),
                happened ->
                        card.due(expected)
                                .map(due ->
                                        new BlockTask(
                                                line.id(),
                                                reason.getText(),
                                                on.getText(),
                                                due.orElse(null),
                                                happened)));
    }

    void unblock(TaskLine line) {
        var card = card(Asked.UNBLOCK, line).says(say().bar(line));
        var note = card.field("note", words.of("recovery.note"));
        card.open(
                title(Asked.UNBLOCK, line),
                verb(Asked.UNBLOCK),
                happened -> Optional.of(new UnblockTask(line.id(), note.getText(), happened)));
    }

    void reopen(TaskLine line) {
        var card = card(Asked.REOPEN, line).says(say().bar(line));
        var reason = card.field("reason", words.of("recovery.reason"), Refusal.REASON_MISSING);
        card.open(
                title(Asked.REOPEN, line),
                verb(Asked.REOPEN),
                happened -> Optional.of(new ReopenTask(line.id(), reason.getText(), happened)));
    }

    /// Opens the last step that is done again.
    void reopenStep(TaskLine line) {
        int last = 0;
        for (int step = 1; step <= line.steps().size(); step++)
            if (line.told().steps().containsKey(step)) last = step;
        if (last == 0) return;
        int step = last;
        var card = card(Asked.REOPEN_STEP, line);
        card.says(words.of("recovery.step", step, line.steps().size(), line.steps().get(step - 1)));
        var reason = card.field("reason", words.of("recovery.reason"), Refusal.REASON_MISSING);
        card.open(
                title(Asked.REOPEN_STEP, line),
                verb(Asked.REOPEN_STEP),
                happened ->
                        Optional.of(
                                new ReopenTaskStep(line.id(), step, reason.getText(), happened)));
    }

    void drop(TaskLine line) {
        var card = card(Asked.DROP, line).says(words.of("recovery.drop-means"));
        var reason = card.field("reason", words.of("recovery.reason"), Refusal.REASON_MISSING);
        card.open(
                title(Asked.DROP, line),
                verb(Asked.DROP),
                happened -> Optional.of(new DropTask(line.id(), reason.getText(), happened)));
    }

    void backup(TaskLine line) {
        new BackupCard(model, words, overlay).open(line, "");
    }
}
