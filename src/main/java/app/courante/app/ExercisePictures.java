package app.courante.app;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.desk.Answer;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.LogSign;
import app.courante.files.ReadyScenario;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Side;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;

/// Pictures of an exercise an hour after its start: the console of those who run it, and what
/// reached those who play.
final class ExercisePictures {
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int MINUTES = 66;

    /// How much of what is expected they do one after the other.
    private static final int AT_ONCE = 2;

    private final Path data;
    private final SetClock wall;
    private final Language language;
    private final Theme theme;
    private final Set<String> tried = new HashSet<>();

    ExercisePictures(Path data, SetClock wall, Language language, Theme theme) {
        this.data = data;
        this.wall = wall;
        this.language = language;
        this.theme = theme;
    }

    /// The window of the house in earnest, from which exercises are begun.
    static Window window(House house, Clock clock, Language language) {
        return new Window(
                house,
                clock,
                language,
                Runnable::run,
                Bell.SILENT,
                Place.earnest(hall(house, clock, language)));
    }

    /// The hall of these pictures: it reads an inject sheet, and what it opens nobody sees.
    static ExerciseHall hall(House house, Clock wall, Language language) {
        return new ExerciseHall(
                house,
                wall,
                () -> language,
                (_, _) -> Optional.of(ScriptPictures.sheet(house.folder().path(), language)),
                new ExerciseHall.Opener() {
                    @Override
                    public ExerciseRoom open(Path folder) {
                        return ExerciseRoom.openHere(folder, wall, ExercisePictures::fail);
                    }

                    @Override
                    public void show(ExerciseRoom room, boolean solo, Runnable closed) {
                        room.close();
                        closed.run();
                    }
                });
    }

    static void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    void draw(int width, int height, Pen pen) throws IOException {
        var disk = new RealDisk();
        var plan = ExerciseHall.plan(data, wall.instant(), disk);
        try (var room =
                ExerciseRoom.openHere(
                        data.resolve("exercises").resolve("pictures"),
                        wall,
                        ExercisePictures::fail)) {
            room.direct();
            var trainer = window(room, Side.TRAINER);
            var player = window(room, Side.PLAYER);
            var console = trainer.scene((_, _) -> Optional.empty(), width, height);
            var inbox = player.scene((_, _) -> Optional.empty(), width, height);
            room.prepare(wish(), plan, ExercisePictures::accepted);
            room.begin();
            pen.write("exercise-ready", inbox);
            play(room, trainer, player);
            pen.write("exercise-console", console);
            pen.write("exercise-players", inbox);
            JoinPictures.draw(room, language, theme, width, height, pen);
            end(room, player, pen, inbox);
        }
    }

    /// Something more comes while the players look at the situation; then it is over.
    private void end(ExerciseRoom room, Window player, Pen pen, Scene inbox) throws IOException {
        var began = wall.instant();
        wall.set(began.plus(STEP.multipliedBy(MINUTES + 1)));
        player.tick();
        player.model().screen().set(Screen.SITUATION);
        done(room, new ReplayInject("7"));
        pen.write("exercise-came", inbox);
        player.model().screen().set(Screen.EXERCISE);
        done(room, new EndExercise(""));
        pen.write("exercise-over", inbox);
        wall.set(began);
    }

    private Window window(ExerciseRoom room, Side side) {
        var window = room.window(side, language, Runnable::run, Bell.SILENT, () -> {});
        window.model().theme().set(theme);
        return window;
    }

    private Wish wish() {
        var ready = ReadyScenario.RANSOMWARE.bytes(language);
        if (!(app.courante.files.ScenarioFile.read("ransomware.yaml", ready, false)
                instanceof
                app.courante.files.Reading.Done<app.courante.files.ScenarioFile.Found>(var found)))
            throw new IllegalStateException("the scenario cannot be read");
        var name = Texts.in(language).of("exercise.example");
        return new Wish(name, ExerciseHall.hashed(found.scenario()), "", begins(), false, false);
    }

    private Instant begins() {
        return wall.instant().minus(Duration.ofMinutes(MINUTES));
    }

    /// Most of what is expected comes about, some minutes after it is called for.
    private void play(ExerciseRoom room, Window trainer, Window player) {
        done(room, new StartExerciseClock());
        done(room, new DeclareCrisis(Texts.in(language).of("exercise.example"), 3, "", null));
        var began = wall.instant();
        for (int minute = 0; minute <= MINUTES; minute++) {
            wall.set(began.plus(STEP.multipliedBy(minute)));
            room.look();
            trainer.tick();
            player.tick();
            if (minute % 5 == 4 || minute % 7 == 3) react(room, trainer);
            if (minute == 44 || minute == 61) observe(room, minute == 61);
        }
        wall.set(began);
    }

    private void react(ExerciseRoom room, Window trainer) {
        var board = trainer.exercise().board().get();
        if (board == null) return;
        int done = 0;
        for (var row : board.rows())
            for (var mark : row.marks()) {
                var action = mark.action();
                boolean open = row.state() == State.DELIVERED && mark.seen() == null;
                if (!open || action.signs().isEmpty() || !tried.add(action.id())) continue;
                // Nobody does all that is expected.
                if (tried.size() % 7 == 0) continue;
                done(room, line(action));
                if (++done == AT_ONCE) return;
            }
    }

    private static LogEntry line(ExpectedAction action) {
        var kind = action.way() == ExpectedAction.Way.DECIDED ? Kind.DECISION : Kind.COMMUNICATION;
        return LogEntry.now(kind, action.text() + " (" + LogSign.example(action.signs()) + ")");
    }

    private void observe(ExerciseRoom room, boolean good) {
        var texts = Texts.in(language);
        done(
                room,
                new NoteObservation(
                        good ? Sign.PLUS : Sign.MINUS,
                        texts.of(good ? "exercise.example-plus" : "exercise.example-minus"),
                        texts.of("exercise.example-place"),
                        "",
                        "O. Marchand",
                        null));
    }

    private static void done(ExerciseRoom room, Command command) {
        room.house()
                .desk()
                .execute(command, new Author("Claire Morel", ""), ExercisePictures::accepted);
    }

    private static void accepted(Answer answer) {
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException(answer.toString());
    }
}
