package app.courante.ui.draft;

import app.courante.document.WrittenDate;
import app.courante.plan.GapSeverity;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// The cards on which a draft is approved or put away.
final class DraftForms {
    private final DraftModel model;
    private final Words words;
    private final Overlay overlay;

    DraftForms(DraftModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void approve() {
        var now = model.shown().get();
        if (now == null) return;
        var form = new Form(words, overlay::close);
        var version = field("approve-version", now.read().identity().version());
        var approver = field("approve-by", model.seat().me().get().name());
        var from = field("approve-from", model.today().toString());
        from.setPromptText(words.of("writing.day-prompt"));
        long severe =
                model.findings().get().gaps().stream()
                        .filter(gap -> gap.severity() == GapSeverity.SEVERE)
                        .count();
        var anyway = new CheckBox(words.of("writing.anyway", severe));
        anyway.setId("approve-anyway");
        form.field(words.of("writing.version"), version)
                .field(words.of("writing.approver"), approver)
                .field(words.of("writing.from"), from);
        if (severe > 0) form.field(words.of("writing.severe"), anyway);
        form.field("", explained(words.of("writing.approve-means")));
        form.action(
                words.of("writing.approve-do"),
                "main",
                () -> {
                    var day = WrittenDate.day(from.getText().strip());
                    if (!now.flaws().isEmpty())
                        form.complain(words.of("writing.flawed", now.flaws().size()));
                    else if (day.isEmpty()) form.complain(words.of("writing.from-unreadable"));
                    else if (severe > 0 && !anyway.isSelected())
                        form.complain(words.of("writing.severe-left", severe));
                    else
                        model.approve(
                                version.getText(), approver.getText(), day.get(), form::answer);
                });
        overlay.open(words.of("writing.approve-heading"), form, version);
    }

    void discard() {
        var form = new Form(words, overlay::close);
        var means = explained(words.of("writing.discard-means"));
        form.field("", means)
                .action(
                        words.of("writing.discard-do"),
                        "danger",
                        () -> {
                            model.discard();
                            overlay.close();
                        });
        overlay.open(words.of("writing.discard-heading"), form, form);
    }

    private static TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        return field;
    }

    private static Paragraph explained(String text) {
        var paragraph = new Paragraph(text);
        paragraph.setMaxWidth(420);
        paragraph.getStyleClass().addAll("small", "muted");
        return paragraph;
    }
}
