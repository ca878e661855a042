package app.courante.ui.shell;

import app.courante.crisis.Author;
import app.courante.crisis.Refusal;
import app.courante.ui.course.CourseForms;
import app.courante.ui.kit.CrisisList;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextField;

/// The cards about a crisis as a whole: close it, open it again, turn to another; and who sits
/// here.
final class CrisisForms {
    private final ShellModel model;
    private final Words words;
    private final Overlay overlay;
    private final CourseForms course;

    CrisisForms(ShellModel model, Words words, Overlay overlay, CourseForms course) {
        this.course = course;
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void close() {
        course.close();
    }

    void reopen() {
        var form = reason("reopen", "reopen.do", model::reopen);
        form.line(new Paragraph(words.of("reopen.note")));
        overlay.open(words.of("reopen.heading"), form, form.lookup("#reopen-reason"));
    }

    private interface WithReason {
        void run(String reason, java.util.function.Consumer<app.courante.desk.Answer> answer);
    }

    private Form reason(String id, String button, WithReason action) {
        var kept = model.course().kept();
        var reason = kept.field(id + "-reason", "draft.crisis." + id);
        var form = kept.form(words, overlay);
        return form.field(words.of("crisis.reason"), reason, Refusal.REASON_MISSING)
                .action(words.of(button), "main", () -> action.run(reason.getText(), form::answer));
    }

    void me() {
        var now = model.seat().me().get();
        var name = new TextField(now.name());
        name.setId("me-name");
        var role = new TextField(now.role());
        role.setId("me-role");
        var form = new Form(words, overlay::close);
        form.field(words.of("me.name"), name)
                .field(words.of("me.role"), role)
                .action(
                        words.of("me.do"),
                        "main",
                        () -> {
                            if (name.getText().isBlank())
                                form.complain(words.of("me.name-missing"));
                            else {
                                model.sit(
                                        new Author(name.getText().strip(), role.getText().strip()));
                                overlay.close();
                            }
                        });
        overlay.open(words.of("me.heading"), form, name);
    }

    void crises() {
        new CrisisList(
                        words,
                        overlay,
                        crisis -> {
                            model.turnTo(crisis.id());
                            model.screen().set(Screen.SITUATION);
                        })
                .open(
                        new CrisisList.Said(
                                "crises",
                                words.of("crises.heading"),
                                words.of("crises.none"),
                                words.of("crises.keys")),
                        model::crises,
                        null);
    }
}
