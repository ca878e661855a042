package app.courante.ui.recovery;

import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.BackupLoss;
import app.courante.crisis.board.TaskLine;
import app.courante.plan.Recovery.Backup;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.TimeInput;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// From which copy a task restores: what that loses is said while one types, held against what may
/// be lost; more is a decision with a reason.
record BackupCard(RecoveryModel model, Words words, Overlay overlay) {
    /// Opens it.
    ///
    /// @param wanted the id of the backup that is proposed; empty for the first not yet chosen
    void open(TaskLine line, String wanted) {
        var offered = model.outline().backupsOf(line.task());
        if (offered.isEmpty()) return;
        var card = new FormCard(model, words, overlay, line.id() + ".backup");
        var backup = choice(offered);
        backup.getSelectionModel().select(first(line, offered, wanted));
        card.node(words.of("recovery.backup"), backup);
        var taken = card.field("taken", words.of("recovery.taken"), Refusal.BACKUP_TIME_MISSING);
        taken.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> last(backup.getValue()), backup.valueProperty()));
        card.node(words.of("recovery.loss"), losing(backup, taken));
        var reason =
                card.field("reason", words.of("recovery.loss-reason"), Refusal.BACKUP_ABOVE_RPO);
        var by = card.field("decided-by", words.of("recovery.decided-by"));
        by.setPromptText(model.seat().me().get().name());
        card.open(
                words.of("recovery-form", Asked.BACKUP) + " · " + line.task().name(),
                words.of("recovery-verb", Asked.BACKUP),
                happened -> {
                    if (unreadable(taken)) {
                        card.form().complain(words.of("trouble.time-unreadable"));
                        taken.requestFocus();
                        return Optional.empty();
                    }
                    return Optional.of(
                            new ChooseBackup(
                                    line.id(),
                                    backup.getValue().id(),
                                    read(taken),
                                    reason.getText(),
                                    by.getText(),
                                    happened));
                });
        if (line.awaitsCopy() && line.waits().isEmpty()) offerWithout(card, line);
    }

    private void offerWithout(FormCard card, TaskLine line) {
        card.form()
                .also("recovery-no-copy", words.of("recovery.without-copy"), () -> without(line));
    }

    private void without(TaskLine line) {
        overlay.close();
        new TaskForms(model, words, overlay).start(line);
    }

    private boolean unreadable(TextField typed) {
        return !typed.getText().isBlank() && read(typed) == null;
    }

    /// Says what is lost, while one chooses and types.
    private Label losing(ComboBox<Backup> backup, TextField taken) {
        var said = new Label();
        said.setId("recovery-loss");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().add("strong");
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> loss(backup.getValue(), taken),
                                backup.valueProperty(),
                                taken.textProperty()));
        return said;
    }

    private static Backup first(TaskLine line, List<Backup> offered, String wanted) {
        return offered.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .or(() -> line.toChoose().stream().findFirst())
                .orElse(offered.getFirst());
    }

    private @Nullable Instant read(TextField taken) {
        return TimeInput.read(taken.getText(), model.seat().now().getValue(), model.seat().zone())
                .map(moment -> moment.instant())
                .orElse(null);
    }

    private String last(Backup backup) {
        var loss = BackupLoss.of(model.situation().get(), backup, null);
        return loss.taken() == null
                ? words.of("recovery.taken-unknown")
                : words.of("recovery.taken-last", words.hour(loss.taken(), model.minute()));
    }

    /// `perte 13 h, de 22/11 23:00 à 12:01 · PDMA 24 h`.
    private String loss(Backup backup, TextField typed) {
        if (unreadable(typed)) return words.of("trouble.time-unreadable");
        var taken = typed.getText().isBlank() ? null : read(typed);
        var loss = BackupLoss.of(model.situation().get(), backup, taken);
        var lost = loss.loss();
        if (lost == null || loss.taken() == null) return words.of("recovery.taken-unknown");
        var said =
                words.of(
                        "recovery.loss-of",
                        words.duration(lost),
                        words.hour(loss.taken(), model.minute()),
                        words.hour(loss.outage(), model.minute()));
        return said + " · " + held(loss, lost);
    }

    private String held(BackupLoss loss, Duration lost) {
        var rpo = loss.rpo();
        if (rpo == null) return words.of("recovery.no-rpo");
        return loss.aboveRpo()
                ? words.of(
                        "recovery.loss-above", words.duration(rpo), words.duration(lost.minus(rpo)))
                : words.of("recovery.loss-within", words.duration(rpo));
    }

    private ComboBox<Backup> choice(List<Backup> offered) {
        var choice = new ComboBox<Backup>();
        choice.setId("recovery-backup");
        choice.setAccessibleText(words.of("recovery.backup"));
        choice.getItems().setAll(offered);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Backup one) {
                        return one == null ? "" : one.name();
                    }

                    @Override
                    public Backup fromString(String text) {
                        return offered.getFirst();
                    }
                });
        return choice;
    }
}
