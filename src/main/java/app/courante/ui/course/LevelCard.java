package app.courante.ui.course;

import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.LogLine;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Outlook;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Role;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The level up or down: what the plan says of the other level, what it adds or no longer calls,
/// and on the way down what must hold first.
final class LevelCard {
    /// Names beyond these are counted.
    private static final int NAMED = 6;

    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final Kept kept;
    private final LevelChoice levels;
    private final StringProperty level;
    private final ExitPane exit;
    private final TextField waiver;
    private final TextField reason;
    private final Label said = new Label();
    private final VBox about = new VBox(6);

    LevelCard(CourseModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.kept = model.kept();
        levels = new LevelChoice(model.levels(), words);
        level = kept.text("draft.level.chosen");
        exit = new ExitPane(model, words, kept.text("draft.level.exit"));
        waiver = kept.field("waiver", "draft.level.waiver");
        waiver.setPromptText(words.of("exit.waiver-prompt"));
        waiver.disableProperty().bind(exit.all());
        reason = kept.field("level-reason", "draft.level.reason");
    }

    /// Opens it.
    ///
    /// @param proposed the level chosen at first; 0 for the one chosen before, or the present one
    /// @param why a reason to begin with; may be empty
    void open(int proposed, String why) {
        if (proposed > 0) levels.chosen().set(proposed);
        else if (level.get().isEmpty()) levels.chosen().set(model.level());
        else levels.chosen().set(Integer.parseInt(level.get()));
        if (reason.getText().isBlank()) reason.setText(why);
        var form = kept.form(words, overlay);
        about.setId("level-about");
        said.getStyleClass().add("muted");
        form.line(now())
                .field(words.of("declare.level"), levels, Refusal.LEVEL_UNCHANGED)
                .field(said, new Tall(about, 560, 300))
                .field(words.of("crisis.reason"), reason, Refusal.REASON_MISSING)
                .action(words.of("level-change.do"), "main", () -> change(form));
        levels.chosen()
                .subscribe(chosen -> {
                    level.set(chosen.toString());
                    tell(form, chosen.intValue());
                });
        overlay.open(words.of("level-change.heading"), form, levels);
    }

    /// What is, and what the decision will be called.
    private Paragraph now() {
        var set = model.situation().get().conduct().course().levels().getLast();
        var line = model.situation().get().log().line(set.by());
        var now =
                new Paragraph(
                        words.of(
                                "level-change.now",
                                ActivateCard.levelName(model, words, model.level()),
                                words.time(set.from(), model.seat().now().getValue()),
                                line.map(LogLine::decidedBy).orElse(""),
                                model.situation().get().log().nextReference()));
        now.setId("level-now");
        now.getStyleClass().addAll("small", "muted");
        return now;
    }

    private void tell(Form form, int chosen) {
        form.complain("");
        about.getChildren().clear();
        if (chosen == model.level()) {
            said.setText(words.of("level-change.criteria"));
            criteria(chosen);
        } else if (chosen > model.level()) {
            said.setText(words.of("level-change.criteria"));
            criteria(chosen);
            effect("level-change.adds", "level-change.adds-nothing", model.gained(chosen));
        } else {
            said.setText(words.of("exit.criteria"));
            effect("level-change.drops", "level-change.drops-nothing", model.lost(chosen));
            about.getChildren().add(exit);
            if (exit.asks()) {
                var name = new Label(words.of("exit.waiver"));
                name.getStyleClass().add("muted");
                name.setLabelFor(waiver);
                about.getChildren().addAll(name, waiver, form.spot(waiver, Refusal.WAIVER_MISSING));
            }
        }
    }

    private void criteria(int chosen) {
        var criteria =
                model.plan()
                        .flatMap(plan -> plan.level(chosen))
                        .map(CrisisLevel::activation)
                        .orElse(List.of());
        for (var criterion : criteria) about.getChildren().add(new Paragraph("· " + criterion));
        if (criteria.isEmpty())
            about.getChildren().add(muted(words.of("level-change.no-criteria")));
    }

    private void effect(String key, String nothing, Outlook outlook) {
        if (model.standing().isEmpty()) {
            about.getChildren().add(muted(words.of("level-change.not-active")));
            return;
        }
        about.getChildren()
                .add(
                        outlook.nothing()
                                ? muted(words.of(nothing))
                                : muted(
                                        words.of(
                                                key,
                                                outlook.roles().size(),
                                                names(outlook.roles(), Role::name),
                                                outlook.cards().size(),
                                                names(outlook.cards(), ActionCard::title))));
    }

    private <T> String names(List<T> things, Function<T, String> name) {
        var shown = things.stream().limit(NAMED).map(name).toList();
        return String.join(", ", shown) + (things.size() > NAMED ? " …" : "");
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.getStyleClass().add("muted");
        return paragraph;
    }

    private void change(Form form) {
        int chosen = levels.chosen().get();
        boolean down = chosen < model.level();
        model.seat()
                .execute(
                        new ChangeLevel(
                                chosen,
                                reason.getText(),
                                down ? exit.met() : List.of(),
                                down ? waiver.getText() : "",
                                down ? exit.unknown() : List.of()),
                        form::answer);
    }
}
