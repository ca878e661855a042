package app.courante.ui.exercise;

import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Handed;
import app.courante.crisis.Exercise.Handing;
import app.courante.crisis.Exercise.Prepared;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.exercise.ExerciseClock;
import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.Scenario;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What reached those who play: calls, mails, messages, documents, the latest first; and nothing
/// else of the exercise.
public final class InboxView extends VBox {
    private final ExerciseModel model;
    private final ExerciseWords words;
    private final LongList<Came> list;
    private final Paragraph empty = new Paragraph("");

    /// Something that came, with what is told of it.
    private record Came(Handed handed, @Nullable Inject inject) {}

    public InboxView(ExerciseModel model, Words plain) {
        this.model = model;
        this.words = new ExerciseWords(plain);
        this.list = new LongList<>(came -> came.handed().by(), this::row);
        getStyleClass().addAll("screen", "inbox");
        list.setId("inbox");
        list.setAccessibleText(words.of("exercise.inbox"));
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        empty.setMaxWidth(560);
        var stack = new StackPane(list, empty);
        var panel = new Panel(words.of("exercise.inbox"), stack);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.board(),
                board -> {
                    if (board != null && board.prepared().solo() && getChildren().size() == 1)
                        getChildren().addFirst(new SoloHead(model, plain));
                });
        Watch.value(
                this,
                model.situation(),
                shown -> {
                    var came = came(shown.exercise());
                    list.show(came);
                    empty.setText(emptyText(shown.exercise()));
                    empty.setVisible(came.isEmpty());
                    panel.caption().setText(words.of("exercise.received", came.size()));
                });
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) list.requestFocus();
                });
    }

    private String emptyText(Exercise exercise) {
        var prepared = exercise.prepared();
        if (prepared == null) return "";
        var rules = String.join("\n", prepared.played().rules());
        return words.of("exercise.inbox-empty", prepared.name(), rules);
    }

    private static List<Came> came(Exercise exercise) {
        Map<String, Inject> injects = new HashMap<>();
        exercise.played()
                .ifPresent(run -> {
                    for (var inject : run.injects()) injects.putIfAbsent(inject.number(), inject);
                });
        var came = new ArrayList<Came>();
        for (var handed : exercise.handed().reversed())
            came.add(new Came(handed, injects.get(handed.inject().id())));
        return came;
    }

    private Region row(Came came) {
        var inject = came.inject();
        var prepared = model.situation().get().exercise().prepared();
        var time = new Label(words.words().hour(came.handed().at(), model.seat().now().getValue()));
        time.getStyleClass().add("mono");
        time.setMinWidth(58);
        var means = new Pill(kind(came), tone(inject));
        means.setMinWidth(Region.USE_PREF_SIZE);
        var content = new VBox(4);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        if (inject != null && prepared != null) told(came, inject, prepared, content);
        var side = new VBox(6, time, means);
        side.setMinWidth(130);
        var row = new HBox(14, side, content);
        row.getStyleClass().addAll("row", "came");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ",
                        time.getText(),
                        means.getText(),
                        inject == null ? "" : inject.title(),
                        body(came)));
        return row;
    }

    private void told(Came came, Inject inject, Prepared prepared, VBox content) {
        var from = new Label(from(inject, prepared.played()));
        from.getStyleClass().addAll("small", "muted");
        var title = new Paragraph(inject.title());
        title.getStyleClass().add("strong");
        content.getChildren().addAll(from, title);
        if (prepared.realCalls()) content.getChildren().add(mark());
        content.getChildren().add(new Paragraph(body(came)));
        if (prepared.realCalls()) content.getChildren().add(mark());
        boolean papers = came.handed().how() != Handing.HINT && !inject.attachment().isBlank();
        if (papers) {
            var attached = new Paragraph(words.of("exercise.attachment", inject.attachment()));
            attached.getStyleClass().addAll("small", "muted");
            content.getChildren().add(attached);
        }
    }

    private Label mark() {
        var mark = new Label(words.of("exercise.word"));
        mark.getStyleClass().addAll("strong", "toned", Pill.styleClass(Tone.SOON));
        return mark;
    }

    private static String body(Came came) {
        if (came.handed().how() == Handing.HINT) return came.handed().text();
        return came.inject() == null ? "" : came.inject().content();
    }

    private String kind(Came came) {
        if (came.handed().how() == Handing.HINT) return words.of("exercise.hint-came");
        var means = came.inject() == null ? "" : words.means(came.inject());
        return came.handed().how() == Handing.REPLAYED ? words.of("exercise.again", means) : means;
    }

    private String from(Inject inject, Scenario scenario) {
        var who = words.fromTo(inject, scenario);
        var phone =
                inject.means() == Means.CALL
                        ? scenario.role(inject.from()).map(role -> role.phone()).orElse("")
                        : "";
        return phone.isEmpty() ? who : who + " · " + words.of("exercise.call-back", phone);
    }

    private static Tone tone(@Nullable Inject inject) {
        if (inject == null) return Tone.QUIET;
        return switch (inject.means()) {
            case CALL, RADIO, IN_PERSON -> Tone.CHOSEN;
            case MAIL, MESSAGE, DOCUMENT -> Tone.DECISION;
            case MEDIA -> Tone.SOON;
            case ALARM -> Tone.ACT_NOW;
            case OTHER -> Tone.QUIET;
        };
    }

    /// Who plays alone sets the clock going himself.
    private static final class SoloHead extends HBox {
        SoloHead(ExerciseModel model, Words words) {
            super(10);
            getStyleClass().add("console-head");
            setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            var clock = new Label();
            clock.setId("exercise-clock");
            clock.getStyleClass().add("elapsed");
            var start = new Button();
            start.setId("exercise-start");
            start.getStyleClass().add("main");
            var trouble = new Label();
            trouble.getStyleClass().add("refusal");
            Consumer<Answer> told = answer -> trouble.setText(Form.sentence(answer, words));
            start.setOnAction(_ -> model.startOrPause(told));
            getChildren().setAll(clock, start);
            var speeds = new ArrayList<Button>();
            for (int speed : new int[] {1, 4, ExerciseClock.FASTEST}) {
                var button = new Button("×" + speed);
                button.setId("exercise-speed-" + speed);
                button.setAccessibleText(words.of("exercise.speed", speed));
                button.setOnAction(_ -> model.speed(speed, told));
                speeds.add(button);
            }
            getChildren().addAll(speeds);
            getChildren().add(trouble);
            Watch.value(
                    this,
                    model.board(),
                    board -> {
                        if (board != null) clock.setText("H+ " + words.elapsed(board.elapsed()));
                    });
            Watch.value(
                    this,
                    model.situation().map(Situation::exercise),
                    exercise -> {
                        start.setDisable(!exercise.running());
                        for (var speed : speeds) speed.setDisable(!exercise.running());
                        start.setText(
                                words.of(
                                        exercise.clock().running()
                                                ? "exercise.pause"
                                                : "exercise.start"));
                    });
        }
    }
}
