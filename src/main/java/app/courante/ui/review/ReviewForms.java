package app.courante.ui.review;

import app.courante.crisis.HotWash;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReviewCommand.DropImprovement;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.board.Improvements.Improvement;
import app.courante.ui.kit.DayInput;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The cards of the hot wash: a note, an improvement, where it goes.
final class ReviewForms {
    private final ReviewModel model;
    private final Words words;
    private final Overlay overlay;

    ReviewForms(ReviewModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void note() {
        if (model.shownCrisis() == null) return;
        var kept = kept();
        var text = kept.area("note-text", "draft.review.note", 3);
        var by = kept.field("note-by", "draft.review.note-by");
        by.setPromptText(model.seat().me().get().name());
        var sides = new ToggleGroup();
        var row = new HBox(6);
        for (var side : HotWash.values()) {
            var button = new ToggleButton(words.of("hot-wash", side));
            button.setId("note-" + side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setUserData(side);
            button.setToggleGroup(sides);
            // One of the two is always meant.
            button.setOnAction(_ -> button.setSelected(true));
            row.getChildren().add(button);
        }
        sides.selectToggle(sides.getToggles().getFirst());
        var form = kept.form(words, overlay);
        form.field(words.of("review.side"), row)
                .field(words.of("review.text"), text, Refusal.TEXT_MISSING, Refusal.TEXT_TOO_LONG)
                .field(words.of("review.by"), by)
                .does(
                        words.of("review.note-do"),
                        model.seat(),
                        () ->
                                new NoteHotWash(
                                        (HotWash) sides.getSelectedToggle().getUserData(),
                                        text.getText(),
                                        by.getText(),
                                        null));
        overlay.open(words.of("review.note-heading"), form, text);
    }

    /// An improvement: of the note chosen, if one is.
    void propose() {
        if (model.shownCrisis() == null) return;
        var note = model.chosenNote().orElse(null);
        var kept = kept();
        var draft = "draft.review." + (note == null ? "" : note.id() + ".");
        var finding = kept.area("improvement-finding", draft + "finding", 3);
        var action = kept.area("improvement-action", draft + "action", 3);
        if (note != null && finding.getText().isEmpty()) finding.setText(note.text());
        var owner = kept.field("improvement-owner", draft + "owner");
        owner.setPromptText(words.of("review.owner-prompt"));
        var due = kept.field("improvement-due", draft + "due");
        due.setPromptText(words.of("review.due-prompt"));
        var form = kept.form(words, overlay);
        form.field(words.of("review.finding"), finding, Refusal.FINDING_MISSING)
                .field(words.of("review.action"), action, Refusal.TEXT_MISSING)
                .field(words.of("review.owner"), owner)
                .field(words.of("review.due"), due)
                .action(
                        words.of("review.improve-do"),
                        "main",
                        () -> {
                            var day = day(due.getText());
                            if (day.isEmpty() && !due.getText().isBlank()) {
                                form.complain(words.of("review.day-unreadable"));
                                due.requestFocus();
                            } else
                                model.execute(
                                        new ProposeImprovement(
                                                note == null ? null : note.id(),
                                                finding.getText(),
                                                action.getText(),
                                                owner.getText(),
                                                day.orElse(null)),
                                        form::answer);
                        });
        overlay.open(
                words.of("review.improve-heading"),
                form,
                finding.getText().isEmpty() ? finding : action);
    }

    void drop() {
        var chosen = chosen();
        if (chosen == null) return;
        var kept = kept();
        var reason = kept.field("improvement-reason", "draft.review." + chosen.id() + ".reason");
        var form = kept.form(words, overlay);
        form.line(paragraph(chosen.action()))
                .field(words.of("crisis.reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("review.drop"),
                        model.seat(),
                        () -> new DropImprovement(chosen.id(), reason.getText()));
        overlay.open(words.of("review.drop-heading"), form, reason);
    }

    /// Takes over the improvement chosen, or all that wait when none is.
    void take() {
        var chosen = chosen();
        var wanted = chosen == null ? model.open() : List.of(chosen);
        if (wanted.isEmpty()) return;
        var targets = model.targets();
        var form = new Form(words, overlay::close);
        form.line(paragraph(words.of("review.take-what", wanted.size())));
        for (var one : wanted.stream().limit(5).toList()) form.line(paragraph("• " + one.action()));
        if (targets.isEmpty()) {
            form.line(paragraph(whyNot())).action(words.of("notice.close"), "main", overlay::close);
            overlay.open(words.of("review.take-heading"), form, form.lookup("#form-action"));
            return;
        }
        var list = TakingCard.targets(targets);
        Runnable take = taking(wanted, list, form);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) take.run();
        });
        form.field(words.of("review.into"), list).action(words.of("review.take-do"), "main", take);
        if (chosen != null && model.open().size() > 1)
            form.also(
                    "take-all",
                    words.of("review.take-all", model.open().size()),
                    () -> {
                        model.improvement().set(null);
                        take();
                    });
        overlay.open(words.of("review.take-heading"), form, list);
    }

    private String whyNot() {
        var refused = model.refused();
        if (refused != null) return words.of("refusal", refused);
        return words.of(model.elsewhere() ? "review.take-elsewhere" : "review.no-target");
    }

    /// A draft is begun in its own time, and once only.
    private Runnable taking(List<Improvement> wanted, ListView<Taking.Target> list, Form form) {
        var asked = new AtomicBoolean();
        return () -> {
            var target = list.getSelectionModel().getSelectedItem();
            if (target == null || asked.getAndSet(true)) return;
            model.take(
                    wanted,
                    target,
                    source(),
                    answer -> {
                        asked.set(false);
                        form.answer(answer);
                    });
        };
    }

    /// The crisis and its day: where it was learned.
    private String source() {
        var crisis = model.situation().get().crisis();
        if (crisis == null) return "";
        return words.of(
                "review.source",
                crisis.title(),
                words.date(LocalDate.ofInstant(crisis.began().instant(), words.zone())));
    }

    private @Nullable Improvement chosen() {
        return model.chosenImprovement().filter(Improvement::open).orElse(null);
    }

    private Optional<LocalDate> day(String typed) {
        var today = LocalDate.ofInstant(model.seat().now().getValue(), words.zone());
        try {
            return Optional.ofNullable(DayInput.ahead(typed.strip(), today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Kept kept() {
        return new Kept(model.seat(), model.situation().get().crisis());
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.setMaxWidth(560);
        return paragraph;
    }
}
