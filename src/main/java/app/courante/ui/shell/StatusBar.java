package app.courante.ui.shell;

import app.courante.crisis.Course.Activation;
import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Sources;
import app.courante.desk.Saving;
import app.courante.plan.CrisisLevel;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.shell.StatusPills.Room;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What never scrolls away: level, title, T+, what is due, whether all is saved, who I am.
final class StatusBar extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

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
    private final ObservableValue<Room> room =
            widthProperty().map(width -> Room.of(width.doubleValue()));
    private @Nullable EntryId activation;
    private String activatedBy = "";

    StatusBar(ShellModel model, AlertsModel alerts, Actions actions, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("status-bar");
        level.setId("level");
        level.getStyleClass().add("level");
        level.setMinWidth(USE_PREF_SIZE);
        level.setOnMouseClicked(_ -> actions.course().level());
        Evidence.tell(level, () -> new Sources(model.situation().get()).level());
        Evidence.tell(under, () -> new Sources(model.situation().get()).standing());
        Evidence.figure(elapsed, () -> new Sources(model.situation().get()).elapsed());
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
        me.getStyleClass().addAll("flat", "sitter");
        var titles = new VBox(2, title, under);
        titles.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        titles.setMinWidth(60);
        var whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        titles.setOnMouseClicked(_ -> actions.crises());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var pills = new StatusPills(model, alerts, words, room);
        getChildren()
                .setAll(
                        level,
                        titles,
                        gap,
                        elapsed,
                        pills.alerts(actions::alerts),
                        pills.report(),
                        archive,
                        saved,
                        pills.sound(),
                        declare,
                        me);
        Watch.value(this, model.situation(), this::show);
        Watch.value(this, model.saving(), this::show);
        Watch.value(this, model.archiving(), this::showArchive);
        Watch.value(this, model.seat().now(), _ -> tick());
        Watch.value(this, model.seat().me(), _ -> sits());
        Watch.value(
                this,
                room,
                _ -> {
                    show(model.saving().get());
                    sits();
                    pseudoClassStateChanged(NARROW, room.getValue() == Room.NARROW);
                });
    }

    private void sits() {
        var author = model.seat().me().get();
        boolean nameAlone = author.role().isEmpty() || room.getValue() == Room.NARROW;
        me.setText(nameAlone ? author.name() : author.name() + "\n" + author.role());
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
        under.setText(
                crisis == null
                        ? peaceLine(situation)
                        : situation.running() && !situation.conduct().course().standing().isEmpty()
                                ? activatedLine(situation)
                                : openedLine(crisis));
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

    /// `PCA 4.2 · activé à 12:03 par Claire Morel`: the halves that are active, and who began.
    private String activatedLine(Situation situation) {
        var standing = situation.conduct().course().standing();
        var first = standing.getFirst();
        if (!first.by().equals(activation)) {
            activation = first.by();
            activatedBy =
                    situation
                            .log()
                            .line(first.by())
                            .map(line -> line.entry().author().name())
                            .orElse("");
        }
        var sides =
                standing.stream()
                        .map(Activation::side)
                        .distinct()
                        .sorted()
                        .map(side -> words.of("plan-side", side))
                        .toList();
        var plan = situation.document();
        return words.of(
                "status.activated",
                String.join(" + ", sides),
                plan == null ? "" : plan.identity().version(),
                words.hour(first.from(), model.seat().now().getValue()),
                activatedBy);
    }

    private String openedLine(Crisis crisis) {
        var by = crisis.openedBy().name();
        var at = words.dateAndTime(crisis.began().instant());
        return words.of(crisis.imported() ? "status.imported" : "status.declared", at, by);
    }

    private void show(Saving saving) {
        saved.setText(
                room.getValue() == Room.WIDE
                        ? words.of("saving", saving)
                        : words.of("saving.short", saving));
        saved.setAccessibleText(words.of("saving", saving));
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
