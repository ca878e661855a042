package app.courante.ui.course;

import app.courante.crisis.Course.Activation;
import app.courante.crisis.LogLine;
import app.courante.crisis.PlanSide;
import app.courante.ui.course.CourseModel.Part;
import app.courante.ui.course.CourseModel.Progress;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which parts of the plan are active, since when and by whom; and others to activate, with what
/// that will create.
final class ActivateCard {
    private static final double WIDE = 640;
    private static final double HIGH = 150;

    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final CourseForms forms;
    private final Kept kept;
    private final PartChoice continuity;
    private final PartChoice recovery;
    private final Paragraph creates = new Paragraph("");
    private final Form form;
    private boolean sent;

    ActivateCard(CourseModel model, Words words, Overlay overlay, CourseForms forms) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.forms = forms;
        this.kept = model.kept();
        // What most crises need first; one key confirms it, another chooses otherwise.
        continuity = choice(PlanSide.CONTINUITY, "draft.activate.pca", model.standing().isEmpty());
        recovery = choice(PlanSide.RECOVERY, "draft.activate.pra", false);
        form = kept.form(words, overlay);
    }

    private PartChoice choice(PlanSide side, String draft, boolean proposed) {
        return new PartChoice(side, model, words, kept.text(draft), proposed);
    }

    /// Opens it.
    ///
    /// @param trouble said at first; may be empty
    void open(String trouble) {
        var crisis = model.situation().get().crisis();
        if (crisis == null) return;
        if (!model.activations().isEmpty()) form.line(new Tall(activations(), WIDE, HIGH));
        creates.setId("activate-creates");
        form.field(words.of("activate.pca"), new Tall(continuity, WIDE, HIGH))
                .field(words.of("activate.pra"), new Tall(recovery, WIDE, HIGH))
                .field(words.of("activate.creates"), creates);
        if (model.scenarios().isEmpty()) form.line(note("activate.no-scenario"));
        form.action(words.of("activate.do"), "danger", this::activate)
                .also("activate-later", words.of("activate.later"), overlay::close);
        continuity.chosen().subscribe(_ -> tell());
        recovery.chosen().subscribe(_ -> tell());
        form.complain(trouble);
        overlay.open(
                words.of("activate.heading", levelName(model, words, crisis.level())),
                form,
                continuity);
    }

    static String levelName(CourseModel model, Words words, int number) {
        return model.plan()
                .flatMap(plan -> plan.level(number))
                .map(level -> words.of("level.named", level.number(), level.name()))
                .orElse(words.of("level.plain", number));
    }

    private Paragraph note(String key) {
        var note = new Paragraph(words.of(key));
        note.getStyleClass().addAll("small", "muted");
        return note;
    }

    private List<Part> wanted() {
        return Stream.of(continuity, recovery)
                .map(choice -> choice.chosen().get())
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell() {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            creates.setText(words.of("activate.creates-nothing"));
            return;
        }
        var outlook = model.outlook(wanted);
        if (!model.standing().isEmpty()) outlook = outlook.beyond(model.outlook(List.of()));
        creates.setText(
                words.of(
                        "activate.creates-what",
                        outlook.people(),
                        outlook.roles().size(),
                        outlook.cards().size()));
    }

    private void activate() {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            form.complain(words.of("activate.nothing-chosen"));
            return;
        }
        if (sent) return;
        sent = true;
        model.activate(wanted, progress -> answer(wanted, progress));
    }

    private void answer(List<Part> wanted, Progress progress) {
        sent = false;
        var stopped = progress.stopped();
        if (stopped == null) {
            kept.clear();
            overlay.close();
            return;
        }
        if (progress.done() == 0) {
            form.answer(stopped);
            return;
        }
        var why = Form.sentence(stopped, words);
        forms.plan(
                words.of(
                        "activate.half",
                        partName(wanted.getFirst(), words),
                        partName(wanted.get(progress.done()), words),
                        why));
    }

    static String partName(Part part, Words words) {
        var side = words.of("plan-side", part.side());
        return part.scenario().isEmpty()
                ? words.of("activate.part-whole", side)
                : words.of("activate.part", side, part.scenario());
    }

    /// Those that stand first, each with the key to its end; then those that ended.
    private VBox activations() {
        var rows = new VBox(6);
        rows.setId("activations");
        for (var one : model.standing()) rows.getChildren().add(row(one));
        for (var one : model.activations()) if (!one.stands()) rows.getChildren().add(row(one));
        return rows;
    }

    private HBox row(Activation one) {
        var part = new Part(one.side(), one.scenario());
        var name = new Paragraph(partName(part, words));
        name.getStyleClass().add(one.stands() ? "strong" : "muted");
        var by = new Label(since(one));
        by.getStyleClass().addAll("small", "muted");
        by.setWrapText(true);
        var text = new VBox(2, name, by);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, text);
        row.setAlignment(Pos.CENTER_LEFT);
        if (one.stands()) {
            var end = new Button(words.of("activate.deactivate"));
            end.setId("deactivate-" + (one.side() == PlanSide.CONTINUITY ? "pca" : "pra"));
            end.setMinWidth(Button.USE_PREF_SIZE);
            end.setAccessibleText(words.of("activate.deactivate") + " " + name.getText());
            end.setOnAction(_ -> forms.deactivate(part, () -> forms.plan("")));
            row.getChildren().add(end);
        }
        return row;
    }

    private String since(Activation one) {
        var now = model.seat().now().getValue();
        var from = words.time(one.from(), now);
        var line = model.situation().get().log().line(one.by());
        var by = line.map(LogLine::decidedBy).orElse("");
        var reference = line.map(LogLine::reference).orElse("");
        return one.until() == null
                ? words.of("activate.since", from, by, reference)
                : words.of("activate.until", from, words.time(one.until(), now), by, reference);
    }
}
