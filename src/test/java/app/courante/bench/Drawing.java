package app.courante.bench;

import app.courante.plan.DependencyGraph;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.LargePlan;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.DependencyPicture;
import app.courante.ui.plan.PictureWays;
import app.courante.ui.plan.RecoveryPicture;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Drawing the pictures of a large plan: its dependencies, and its recovery over time.
final class Drawing {
    private static final int ACTIVITIES = 500;
    private static final int PEOPLE = 100;
    private static final int TASKS = 3_000;
    private static final int FRAMES = 200;
    private static final PictureWays NOWHERE =
            new PictureWays() {
                @Override
                public void lead(Place place) {}

                @Override
                public void leave() {}
            };

    void run() {
        var plan = LargePlan.of(ACTIVITIES, PEOPLE, TASKS);
        Table.head(
                "Pictures of a plan of %d activities and %d tasks (layout and software picture of 1000 × 800, each frame)"
                        .formatted(ACTIVITIES, TASKS));
        Table.row(
                "its dependencies read, single points found",
                "ms",
                Table.times(21, 5, _ -> DependencyGraph.of(plan)),
                "");
        graph(plan);
        recovery(plan);
    }

    private static void graph(Plan plan) {
        var places = DependencyGraph.of(plan);
        var whole =
                frames(() -> {
                    var picture = new DependencyPicture(plan, words(), NOWHERE);
                    return new Shown(picture, _ -> picture.choose(null));
                });
        Table.row("dependencies, all of them", "ms", whole, "");
        for (var layer : Layer.values()) {
            var things = places.in(layer);
            var one =
                    frames(() -> {
                        var picture = new DependencyPicture(plan, words(), NOWHERE);
                        return new Shown(
                                picture, i -> picture.choose(things.get(i % things.size())));
                    });
            Table.row("dependencies, another of " + layer + " chosen", "ms", one, "");
        }
    }

    private static void recovery(Plan plan) {
        var scrolled =
                frames(() -> {
                    var picture = new RecoveryPicture(plan, words(), NOWHERE);
                    return new Shown(picture, i -> picture.scrollBy(i % 100 < 80 ? 57 : -171));
                });
        Table.row("recovery, scrolled by 57 pixels", "ms", scrolled, "");
        var chosen =
                frames(() -> {
                    var picture = new RecoveryPicture(plan, words(), NOWHERE);
                    return new Shown(picture, i -> picture.choose(i * 37 % TASKS));
                });
        Table.row("recovery, a task anywhere chosen", "ms", chosen, "");
    }

    /// A picture, and what happens to it before each frame.
    private record Shown(Parent picture, IntConsumer turn) {}

    private static Words words() {
        return new Words(Texts.in(Language.FRENCH), ZoneId.of("Europe/Paris"));
    }

    private static double[] frames(Supplier<Shown> made) {
        var done = new CompletableFuture<double[]>();
        Platform.runLater(() -> {
            try {
                var shown = made.get();
                var scene = new Scene(shown.picture(), 1000, 800);
                var image = new WritableImage(1000, 800);
                scene.snapshot(image);
                done.complete(
                        Table.times(
                                FRAMES,
                                50,
                                i -> {
                                    shown.turn().accept(i);
                                    scene.snapshot(image);
                                }));
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
