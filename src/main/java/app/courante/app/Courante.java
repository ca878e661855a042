package app.courante.app;

import app.courante.desk.ExerciseTime;
import app.courante.store.Archive.Progress;
import app.courante.store.StoreFailure;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.shell.Notice;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window.
public final class Courante extends Application {
    /// After so long without a word from anybody the log is signed as it stands.
    private static final Duration IDLE = Duration.ofSeconds(30);

    // JavaFX makes the object itself, so what it needs and what it says pass through here.
    private static @Nullable Arguments arguments;
    private static volatile boolean shown = true;

    private @Nullable House house;
    private @Nullable Window window;
    private @Nullable Caller caller;
    private @Nullable ExerciseHall exercises;

    /// Opens the window; returns when it is closed.
    ///
    /// @return false when there was none to open
    static boolean launch(Arguments wanted) {
        arguments = wanted;
        Application.launch(Courante.class);
        return shown;
    }

    @Override
    public void start(Stage stage) {
        var wanted = java.util.Objects.requireNonNull(arguments);
        var failures = new Failures(this::withTexts, this::tell);
        Thread.setDefaultUncaughtExceptionHandler(failures);
        var wall = Clock.system(ZoneId.systemDefault());
        var clock = ExerciseHall.clockOf(wanted.data(), wall);
        try {
            JoinedFolder.guardWriting(wanted.data());
            var opened =
                    House.open(wanted.data(), clock, Platform::runLater, this::archived, failures);
            house = opened;
            ProgramLog.into(wanted.data(), failures);
            var judge = thread("judge");
            var bell = new ToneBell(thread("bell"));
            var files = new StageFiles(stage);
            var stages = new ExerciseStages(clock, judge, bell, wanted.language(), failures);
            var hall = new ExerciseHall(opened, clock, this::language, files, stages);
            exercises = hall;
            var content =
                    new Window(opened, clock, wanted.language(), judge, bell, Place.earnest(hall));
            window = content;
            var director = clock instanceof ExerciseTime time ? Directing.of(opened, time) : null;
            stages.branches(hall);
            content.branches(hall.branches(opened));
            show(stage, content, files);
            // An exercise goes with the window it was opened from.
            stage.setOnHidden(_ -> stages.leave());
            content.open(opened.lastCrisis());
            var _ = repeat(Duration.ofSeconds(1), content::tick);
            if (director != null) {
                var _ = repeat(Duration.ofSeconds(1), director::look);
            }
            var _ = repeat(IDLE, opened.desk()::seal);
            listen(opened, stage, failures);
        } catch (StoreFailure failure) {
            refuse(failure, wanted);
        }
    }

    @Override
    public void stop() throws IOException {
        if (caller != null) caller.close();
        if (exercises != null) exercises.close();
        if (house != null) house.close();
    }

    private Language language() {
        return window == null ? Language.FRENCH : window.model().language().get();
    }

    static void show(Stage stage, Window content, FileChoice files) {
        stage.setScene(content.scene(files, 1440, 900));
        // The task bar tells it; the window never comes forward by itself.
        stage.titleProperty().bind(content.title());
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        WindowIcons.on(stage, content.alerts());
        stage.show();
    }

    /// Does it again and again, until what is returned is stopped.
    static Timeline repeat(Duration every, Runnable task) {
        var timeline =
                new Timeline(
                        new KeyFrame(
                                javafx.util.Duration.millis((double) every.toMillis()),
                                _ -> task.run()));
        timeline.setCycleCount(Timeline.INDEFINITE);
        timeline.play();
        return timeline;
    }

    private void listen(House opened, Stage stage, Consumer<Throwable> failures) {
        try {
            caller =
                    Caller.listen(
                            opened.folder().callFile(),
                            thread("caller"),
                            () ->
                                    Platform.runLater(() -> {
                                        stage.setIconified(false);
                                        stage.toFront();
                                        stage.requestFocus();
                                    }));
        } catch (IOException e) {
            failures.accept(e);
        }
    }

    private static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    private void archived(Progress progress) {
        Platform.runLater(() -> {
            if (window != null)
                window.model()
                        .archiving()
                        .set(
                                progress.ready()
                                        ? null
                                        : progress.done() / (double) Math.max(1, progress.total()));
        });
    }

    private void withTexts(Consumer<Texts> teller) {
        Platform.runLater(() -> {
            if (window != null) teller.accept(Texts.in(window.model().language().get()));
        });
    }

    private void tell(Notice notice) {
        if (window != null) window.model().tell(notice);
    }

    /// The folder cannot be opened: says why and what to do, and leaves. A running program is
    /// brought forward instead.
    private static void refuse(StoreFailure failure, Arguments wanted) {
        var language =
                wanted.language() != null
                        ? wanted.language()
                        : Language.of(Locale.getDefault().getLanguage());
        if (failure.problem() == app.courante.store.Problem.FOLDER_IN_USE
                && Caller.call(wanted.data().resolve("call"))) {
            Platform.exit();
            return;
        }
        shown = false;
        var alert =
                new Alert(Alert.AlertType.ERROR, Failures.sentence(failure, Texts.in(language)));
        alert.setHeaderText(null);
        alert.getDialogPane().setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        alert.showAndWait();
        Platform.exit();
    }
}
