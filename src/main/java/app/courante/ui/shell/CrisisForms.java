package app.courante.ui.shell;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Refusal;
import app.courante.ui.course.CourseForms;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
        var form =
                new Form(
                        words,
                        () -> {
                            kept.clear();
                            overlay.close();
                        });
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
        var waiting = new Label(words.of("crises.waiting"));
        var content = new VBox(10, waiting);
        overlay.open(words.of("crises.heading"), content, content);
        model.crises(all -> {
            if (content.getScene() == null) return;
            if (all.isEmpty()) waiting.setText(words.of("crises.none"));
            else list(all, content);
        });
    }

    private void list(List<CrisisSummary> all, VBox content) {
        var list = new ListView<CrisisSummary>();
        list.setId("crises");
        list.getItems().setAll(all);
        list.setPrefSize(640, 340);
        list.setCellFactory(_ -> new CrisisCell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) turnTo(list.getSelectionModel().getSelectedItem());
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER)
                turnTo(list.getSelectionModel().getSelectedItem());
        });
        var hint = new Label(words.of("crises.keys"));
        hint.getStyleClass().addAll("small", "muted");
        content.getChildren().setAll(list, hint);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void turnTo(@Nullable CrisisSummary crisis) {
        if (crisis == null) return;
        overlay.close();
        model.turnTo(crisis.id());
        model.screen().set(Screen.SITUATION);
    }

    private final class CrisisCell extends ListCell<CrisisSummary> {
        @Override
        protected void updateItem(CrisisSummary crisis, boolean empty) {
            super.updateItem(crisis, empty);
            setText(empty ? null : line(crisis));
        }

        private String line(CrisisSummary crisis) {
            var state =
                    crisis.closed() != null
                            ? "crises.closed"
                            : crisis.imported() ? "crises.imported" : "crises.running";
            return crisis.title()
                    + "\n"
                    + words.of(state, crisis.level())
                    + " · "
                    + words.dateAndTime(crisis.began())
                    + " · "
                    + words.of("timeline.count", crisis.entries());
        }
    }
}
