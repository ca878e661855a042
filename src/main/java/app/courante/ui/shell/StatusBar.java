package app.courante.ui.shell;

import app.courante.crisis.Crisis;
import app.courante.crisis.Situation;
import app.courante.desk.Saving;
import app.courante.plan.CrisisLevel;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What never scrolls away: level, title, T+, whether all is saved, who I am.
final class StatusBar extends HBox {
    private final ShellModel model;
    private final Words words;
    private final Label level = new Label();
    private final Label title = new Label();
    private final Label under = new Label();
    private final Label elapsed = new Label();
    private final Pill saved;
    private final Pill archive;
    private final Button declare;
    private final Button me;

    StatusBar(ShellModel model, Actions actions, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("status-bar");
        level.setId("level");
        level.getStyleClass().add("level");
        level.setMinWidth(USE_PREF_SIZE);
        level.setOnMouseClicked(_ -> actions.course().level());
        title.setId("crisis-title");
        title.getStyleClass().add("crisis-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        under.getStyleClass().addAll("small", "muted");
        elapsed.setId("elapsed");
        elapsed.getStyleClass().add("elapsed");
        elapsed.setMinWidth(USE_PREF_SIZE);
        saved = new Pill("", Tone.FINE);
        saved.setId("saved");
        archive = new Pill("", Tone.SOON);
        declare = button("declare", words.of("declare.button"), actions::declare);
        declare.getStyleClass().add("danger");
        me = button("me", "", actions::me);
        me.getStyleClass().add("flat");
        var titles = new VBox(2, title, under);
        titles.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        titles.setMinWidth(120);
        titles.setOnMouseClicked(_ -> actions.crises());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(level, titles, gap, elapsed, archive, saved, declare, me);
        Watch.value(this, model.situation(), this::show);
        Watch.value(this, model.saving(), this::show);
        Watch.value(this, model.archiving(), this::showArchive);
        Watch.value(this, model.seat().now(), _ -> tick());
        Watch.value(
                this,
                model.seat().me(),
                author ->
                        me.setText(
                                author.role().isEmpty()
                                        ? author.name()
                                        : author.name() + "\n" + author.role()));
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Situation situation) {
        var crisis = situation.crisis();
        var tone = crisis == null || !crisis.running() ? Tone.FINE : tone(crisis.level());
        for (var other : Tone.values()) level.getStyleClass().remove(Pill.styleClass(other));
        level.getStyleClass().add(Pill.styleClass(tone));
        level.setText(levelText(crisis));
        title.setText(crisis == null ? peaceTitle(situation) : crisis.title());
        under.setText(crisis == null ? peaceLine(situation) : openedLine(crisis));
        boolean running = crisis != null && crisis.running();
        declare.setVisible(!running);
        declare.setManaged(!running);
        tick();
    }

    private String levelText(@Nullable Crisis crisis) {
        if (crisis == null) return words.of("level.peace");
        if (!crisis.running()) return words.of("level.closed");
        if (crisis.imported()) return words.of("level.imported");
        var plan = model.situation().get().document();
        // The plan's own name for the level, as people say it.
        return (plan == null ? Optional.<CrisisLevel>empty() : plan.level(crisis.level()))
                .map(level -> words.of("level.named", level.number(), level.name()))
                .orElse(words.of("level.crisis", crisis.level()))
                .toUpperCase(words.locale());
    }

    static Tone tone(int level) {
        if (level >= 3) return Tone.ACT_NOW;
        return level == 2 ? Tone.SOON : Tone.CHOSEN;
    }

    private String peaceTitle(Situation situation) {
        var plan = situation.plan();
        return plan == null
                ? words.of("app.name")
                : words.of("status.plan", plan.title(), plan.version());
    }

    private String peaceLine(Situation situation) {
        var plan = situation.plan();
        return plan == null
                ? words.of("status.no-plan")
                : words.of("status.in-force-since", words.dateAndTime(plan.from()));
    }

    private String openedLine(Crisis crisis) {
        var by = crisis.openedBy().name();
        var at = words.dateAndTime(crisis.began().instant());
        return words.of(crisis.imported() ? "status.imported" : "status.declared", at, by);
    }

    private void show(Saving saving) {
        saved.setText(words.of("saving", saving));
        saved.tone(
                switch (saving) {
                    case SAVED -> Tone.FINE;
                    case SAVING -> Tone.QUIET;
                    case NOT_SAVED -> Tone.ACT_NOW;
                });
    }

    private void showArchive(@Nullable Double done) {
        archive.setVisible(done != null);
        archive.setManaged(done != null);
        if (done != null) archive.setText(words.of("status.archiving", Math.round(done * 100)));
    }

    private void tick() {
        elapsed.setVisible(model.elapsed().isPresent());
        elapsed.setManaged(elapsed.isVisible());
        elapsed.setText(model.elapsed().map(time -> "T+ " + words.elapsed(time)).orElse(""));
    }
}
