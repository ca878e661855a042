package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows of exercises: one for those who run it and one for those who play, or one for who
/// plays alone.
final class ExerciseStages implements Opener {
    /// At sixty times the speed a second is a minute, so the time is looked at more often.
    private static final Duration TICK = Duration.ofMillis(500);

    private final Clock wall;
    private final Executor judging;
    private final Bell bell;
    private final @Nullable Language language;
    private final Function<Stage, FileChoice> files;
    private final Consumer<Throwable> failures;
    private final Map<ExerciseRoom, List<Stage>> shown = new HashMap<>();
    private @Nullable ExerciseHall hall;

    ExerciseStages(
            Clock wall,
            Executor judging,
            Bell bell,
            @Nullable Language language,
            Consumer<Throwable> failures) {
        this(wall, judging, bell, language, StageFiles::new, failures);
    }

    /// The same, whose windows ask for files in this way.
    ExerciseStages(
            Clock wall,
            Executor judging,
            Bell bell,
            @Nullable Language language,
            Function<Stage, FileChoice> files,
            Consumer<Throwable> failures) {
        this.wall = wall;
        this.files = files;
        this.judging = judging;
        this.bell = bell;
        this.language = language;
        this.failures = failures;
    }

    /// Where exercises begin from a replay of another.
    void branches(ExerciseHall begins) {
        hall = begins;
    }

    @Override
    public ExerciseRoom open(Path folder) {
        return ExerciseRoom.open(folder, wall, Platform::runLater, failures);
    }

    @Override
    public void show(ExerciseRoom room, boolean solo, Runnable closed) {
        var known = shown.get(room);
        if (known != null) known.forEach(ExerciseStages::front);
        else if (room.trainer() != null) join(room, closed);
        else direct(room, solo, closed);
    }

    private void direct(ExerciseRoom room, boolean solo, Runnable closed) {
        room.direct();
        // Both are made before either is on screen.
        var players = new Stage();
        var playing = room.window(Side.PLAYER, language, judging, bell, () -> {});
        var main = solo ? players : new Stage();
        var directing =
                solo
                        ? playing
                        : room.window(
                                Side.TRAINER, language, judging, Bell.SILENT, () -> front(players));
        Courante.show(players, playing, files.apply(players));
        if (!solo) Courante.show(main, directing, files.apply(main));
        var ticking =
                Courante.repeat(
                        TICK,
                        () -> {
                            room.look();
                            playing.tick();
                            if (!solo) directing.tick();
                            room.laptops().look();
                        });
        var stages = solo ? List.of(players) : List.of(main, players);
        shown.put(room, stages);
        // Those who run it close it; the players' window comes back when it is asked for.
        main.setOnHidden(_ -> {
            ticking.stop();
            shown.remove(room);
            stages.forEach(Stage::hide);
            closed.run();
            room.close();
        });
        begin(room, directing);
    }

    /// One window, for those who play: it is run from another laptop.
    private void join(ExerciseRoom room, Runnable closed) {
        var stage = new Stage();
        var playing = room.window(Side.PLAYER, language, judging, bell, () -> {});
        Courante.show(stage, playing, new StageFiles(stage));
        var ticking = Courante.repeat(TICK, playing::tick);
        shown.put(room, List.of(stage));
        stage.setOnHidden(_ -> {
            ticking.stop();
            shown.remove(room);
            closed.run();
            room.close();
        });
        room.begin();
    }

    /// Those who run it may begin another from a point of it.
    private void begin(ExerciseRoom room, Window directing) {
        if (hall != null) directing.branches(hall.branches(room.house()));
        room.begin();
    }

    /// Closes every window of an exercise.
    void leave() {
        for (var stages : List.copyOf(shown.values())) stages.getFirst().hide();
    }

    private static void front(Stage stage) {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
