package app.courante.app;

import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.Drills;
import app.courante.exercise.ExerciseClock;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;

/// An exercise of 500 injects at sixty times the speed, in its two windows: what their one thread
/// does in each half second, and how late the injects are given.
public final class HurriedExercise {
    private static final int INJECTS = 500;
    private static final Instant BEGAN = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration TICK = Duration.ofMillis(500);

    private final SetClock wall = new SetClock(BEGAN, ZoneId.of("Europe/Paris"));
    private final WritableImage picture = new WritableImage(1440, 900);
    private double spent;

    private HurriedExercise() {}

    public static void run(Path data) throws Exception {
        new HurriedExercise().play(data);
    }

    private static Inject inject(int number) {
        var plain = Drills.inject("" + number, "M+" + number);
        var action =
                new ExpectedAction(
                        "e" + number,
                        "Répond au message " + number,
                        Way.SAID,
                        "cell",
                        Duration.ofMinutes(10),
                        List.of("réponse " + number + " donnée"));
        return new Inject(
                plain.number(),
                "Message " + number,
                InjectTime.parse("M+" + number).orElseThrow(),
                "",
                null,
                null,
                "cell",
                List.of("cell"),
                plain.means(),
                "Un client demande, pour la fois " + number + ", quand la ligne revient.",
                "",
                "",
                List.of(action),
                List.of("o"),
                "",
                false);
    }

    private void later(Runnable task) {
        Platform.runLater(() -> timed(task));
    }

    private void timed(Runnable task) {
        long begun = System.nanoTime();
        task.run();
        spent += (System.nanoTime() - begun) / 1e6;
    }

    private void play(Path data) throws Exception {
        var scenario =
                Drills.scenario(
                        IntStream.rangeClosed(1, INJECTS)
                                .mapToObj(HurriedExercise::inject)
                                .toArray(Inject[]::new));
        var room = ExerciseRoom.open(data, wall, this::later, Throwable::printStackTrace);
        on(() -> {
            room.direct();
            return true;
        });
        var trainer =
                on(() ->
                        room.window(
                                Side.TRAINER,
                                Language.FRENCH,
                                Runnable::run,
                                Bell.SILENT,
                                () -> {}));
        var player =
                on(() ->
                        room.window(
                                Side.PLAYER,
                                Language.FRENCH,
                                Runnable::run,
                                Bell.SILENT,
                                () -> {}));
        var scenes =
                List.of(
                        on(() -> trainer.scene((_, _) -> Optional.empty(), 1440, 900)),
                        on(() -> player.scene((_, _) -> Optional.empty(), 1440, 900)));
        on(() -> {
            room.prepare(
                    new Wish("Vite", ExerciseHall.hashed(scenario), "", BEGAN, false, false),
                    null,
                    _ -> room.begin());
            return true;
        });
        await(() -> trainer.model().situation().get().exercise().isPrepared());
        execute(room, new StartExerciseClock());
        execute(room, new ChangeExerciseSpeed(ExerciseClock.FASTEST));
        execute(room, new DeclareCrisis("Panne", 3, "", null));
        await(() -> trainer.model().situation().get().running());
        int ticks = (INJECTS + 2) * 2;
        var each = new double[ticks];
        for (int i = 0; i < ticks; i++) {
            if (i % 4 == 3)
                execute(room, LogEntry.now(Kind.COMMUNICATION, "réponse " + i / 2 + " donnée"));
            each[i] =
                    on(() -> {
                        double all = spent;
                        spent = 0;
                        wall.set(wall.instant().plus(TICK));
                        timed(() -> {
                            room.look();
                            trainer.tick();
                            player.tick();
                            for (var scene : scenes) scene.snapshot(picture);
                        });
                        return all;
                    });
            // Time for what was asked to come back, which a real half second leaves in plenty.
            Thread.sleep(25);
        }
        print(each, on(() -> Objects.requireNonNull(trainer.exercise().board().get())));
        on(() -> {
            room.close();
            return true;
        });
    }

    private static void print(double[] each, ExerciseBoard board) {
        var all = Arrays.copyOfRange(each, 100, each.length);
        Arrays.sort(all);
        System.out.printf(
                Locale.ROOT,
                "%n%s%n%-58s %12s %12s %12s%n",
                INJECTS + " injects at 60 times the speed, console and players' window",
                "",
                "median",
                "p95",
                "of 500 ms");
        System.out.printf(
                Locale.ROOT,
                "%-58s %9.1f ms %9.1f ms %10.1f %%%n",
                "half a second: models, style, layout, two pictures",
                all[all.length / 2],
                all[all.length * 95 / 100],
                all[all.length / 2] / 5);
        var late =
                board.rows().stream()
                        .filter(row -> row.state() == State.DELIVERED && row.time() != null)
                        .map(row ->
                                Objects.requireNonNull(row.time())
                                        .minusMinutes(Long.parseLong(row.inject().number())))
                        .sorted()
                        .toList();
        System.out.printf(
                "%-58s %s of %s, the latest by %s of the exercise%n",
                "injects given",
                board.rows().stream().filter(row -> row.state() == State.DELIVERED).count(),
                INJECTS,
                late.getLast());
    }

    private void execute(ExerciseRoom room, Command command) {
        on(() -> {
            room.house().desk().execute(command, room.house().me(), _ -> {});
            return true;
        });
    }

    private static void await(Supplier<Boolean> condition) throws InterruptedException {
        while (!on(condition)) Thread.sleep(20);
    }

    private static <T> T on(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(3, TimeUnit.MINUTES).join();
    }
}
