package app.courante.app;

import app.courante.sync.Link;
import app.courante.sync.LinkState;
import app.courante.sync.LinkState.Phase;
import app.courante.sync.Shared;
import app.courante.sync.Turned;
import app.courante.ui.exercise.Tie;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The laptop that runs an exercise, seen from one that joined it.
final class TrainersLaptop implements AutoCloseable {
    private final Clock wall;
    private final TrainerClock clock;
    private final Consumer<Throwable> failures;
    private final SimpleObjectProperty<Tie> tie = new SimpleObjectProperty<>(Tie.ALONE);
    private @Nullable Link link;

    TrainersLaptop(Clock wall, Consumer<Throwable> failures) {
        this.wall = wall;
        this.clock = new TrainerClock(wall);
        this.failures = LetIn.calmly(failures);
    }

    TrainerClock clock() {
        return clock;
    }

    ObservableValue<Tie> tie() {
        return tie;
    }

    /// Joins it, in place of a connection that was there before.
    ///
    /// @param arrived called where answers are given, once, when all that is there is here
    /// @param turned called there, once, when it is lost before
    void join(House house, Link.Way way, Shared shared, Runnable arrived, Consumer<Turned> turned) {
        close();
        var watcher = new Watcher(house, arrived, turned);
        var joining =
                new Link(
                        way,
                        shared,
                        house.device(),
                        house.me().name(),
                        house.shared(),
                        wall,
                        watcher);
        watcher.of = joining;
        link = joining;
        joining.start();
    }

    private final class Watcher implements Link.Listener {
        private final House house;
        private final Runnable arrived;
        private final Consumer<Turned> turned;
        private @Nullable Link of;
        private boolean told;

        Watcher(House house, Runnable arrived, Consumer<Turned> turned) {
            this.house = house;
            this.arrived = arrived;
            this.turned = turned;
        }

        @Override
        public void state(LinkState state) {
            house.callers()
                    .execute(() -> {
                        if (link != of) return; // It was given up meanwhile.
                        switch (state.phase()) {
                            case JOINING -> {}
                            case JOINED -> tie.set(new Tie(Tie.State.JOINED, null));
                            case LOST -> tie.set(new Tie(Tie.State.LOST, state.why()));
                            case ENDED -> tie.set(new Tie(Tie.State.ENDED, state.why()));
                        }
                        if (told || state.phase() == Phase.JOINING) return;
                        told = true;
                        if (state.phase() == Phase.JOINED) arrived.run();
                        else turned.accept(Objects.requireNonNullElse(state.why(), Turned.NOBODY));
                    });
        }

        @Override
        public void offset(Duration ahead) {
            clock.set(ahead);
        }

        @Override
        public void failed(RuntimeException failure) {
            failures.accept(failure);
        }
    }

    /// Lets go of it.
    @Override
    public void close() {
        var open = link;
        link = null;
        tie.set(Tie.ALONE);
        if (open != null) open.close();
    }
}
