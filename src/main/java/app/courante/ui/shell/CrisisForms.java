package app.courante.ui.shell;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisSummary;
import app.courante.plan.Plan;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The cards about a crisis as a whole: declare it, close it, open it again, turn to another; and
/// who sits here.
final class CrisisForms {
    private static final String[] DECLARATION = {
        "draft.crisis.title", "draft.crisis.known", "draft.crisis.began"
    };

    private final ShellModel model;
    private final Words words;
    private final Overlay overlay;

    CrisisForms(ShellModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void declare() {
        var title = kept(new TextField(), "declare-title", DECLARATION[0]);
        title.setPromptText(words.of("declare.title-prompt"));
        var known = new TextArea();
        kept(known, "declare-known", DECLARATION[1]);
        known.setPrefRowCount(4);
        known.setWrapText(true);
        var began = kept(new TextField(), "declare-began", DECLARATION[2]);
        began.setPromptText(words.of("declare.began-prompt"));
        var levels = new LevelChoice(model.situation().get().document(), words);
        var form =
                new Form(
                        words,
                        () -> {
                            for (var draft : DECLARATION) model.seat().notebook().put(draft, "");
                            overlay.close();
                            model.screen().set(Screen.SITUATION);
                        });
        form.field(words.of("declare.title"), title)
                .field(words.of("declare.level"), levels)
                .field(words.of("declare.known"), known)
                .field(words.of("declare.began"), began)
                .action(
                        words.of("declare.do"),
                        "danger",
                        () ->
                                form.withTime(
                                        began,
                                        model.seat(),
                                        moment ->
                                                model.declare(
                                                        title.getText(),
                                                        levels.chosen(),
                                                        known.getText(),
                                                        moment,
                                                        form::answer)));
        model.crisis()
                .filter(crisis -> crisis.running() && !crisis.imported())
                .ifPresent(crisis -> form.complain(words.of("declare.second", crisis.title())));
        overlay.open(words.of("declare.heading"), form, title);
    }

    void close() {
        reason("close", "close.heading", "close.do", model::close);
    }

    void reopen() {
        reason("reopen", "reopen.heading", "reopen.do", model::reopen);
    }

    private interface WithReason {
        void run(String reason, java.util.function.Consumer<app.courante.desk.Answer> answer);
    }

    private void reason(String id, String heading, String button, WithReason action) {
        var reason = kept(new TextField(), id + "-reason", "draft.crisis." + id);
        var form =
                new Form(
                        words,
                        () -> {
                            model.seat().notebook().put("draft.crisis." + id, "");
                            overlay.close();
                        });
        form.field(words.of("crisis.reason"), reason)
                .action(words.of(button), "main", () -> action.run(reason.getText(), form::answer));
        overlay.open(words.of(heading), form, reason);
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

    private <T extends TextInputControl> T kept(T field, String id, String draft) {
        field.setId(id);
        var typed = new SimpleStringProperty();
        model.seat().keep(draft, typed);
        field.setText(typed.get());
        field.textProperty().addListener((_, _, text) -> typed.set(text));
        return field;
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

    /// One button a level, each with the plan's name for it.
    private static final class LevelChoice extends FlowPane {
        private final ToggleGroup group = new ToggleGroup();

        LevelChoice(@Nullable Plan plan, Words words) {
            super(6, 6);
            setPrefWrapLength(640);
            if (plan == null || plan.levels().isEmpty())
                for (int level = 1; level <= 3; level++)
                    add(level, words.of("level.crisis", level));
            else
                for (var level : plan.levels())
                    add(level.number(), words.of("level.named", level.number(), level.name()));
            group.selectToggle(group.getToggles().getFirst());
        }

        private void add(int level, String name) {
            var button = new ToggleButton(name);
            button.setId("level-" + level);
            button.setUserData(level);
            button.setToggleGroup(group);
            button.setOnAction(_ -> button.setSelected(true));
            getChildren().add(button);
        }

        int chosen() {
            return group.getSelectedToggle() != null
                            && group.getSelectedToggle().getUserData() instanceof Integer level
                    ? level
                    : 1;
        }
    }
}
