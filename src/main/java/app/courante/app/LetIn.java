package app.courante.app;

import app.courante.store.UnfitLines;
import app.courante.sync.Host;
import app.courante.sync.Shared;
import app.courante.ui.exercise.Laptops;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Lets other laptops join an exercise that is run from this one.
final class LetIn implements Laptops {
    private final House house;
    private final Clock wall;
    private final Consumer<Throwable> failures;
    private final SimpleObjectProperty<@Nullable Way> way = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<List<Joined>> joined = new SimpleObjectProperty<>(List.of());
    private @Nullable Host host;

    LetIn(House house, Clock wall, Consumer<Throwable> failures) {
        this.house = house;
        this.wall = wall;
        this.failures = calmly(failures);
    }

    /// Lines that do not fit are told where they came from, and are no defect of this program.
    static Consumer<Throwable> calmly(Consumer<Throwable> failures) {
        return failure -> {
            if (failure instanceof UnfitLines)
                ProgramLog.LOGGER.log(Level.WARNING, "lines of another laptop refused", failure);
            else failures.accept(failure);
        };
    }

    @Override
    public ObservableValue<@Nullable Way> way() {
        return way;
    }

    @Override
    public ObservableValue<List<Joined>> joined() {
        return joined;
    }

    @Override
    public void letIn(String id, String name, Runnable failed) {
        if (host != null) return;
        try {
            var opened =
                    Host.open(
                            new Shared(id, name),
                            house.shared(),
                            wall,
                            Host.PORT,
                            () -> house.callers().execute(this::look),
                            failures);
            host = opened;
            way.set(new Way(LocalAddresses.of(opened.port()), opened.code().toString()));
        } catch (IOException e) {
            ProgramLog.LOGGER.log(Level.WARNING, "nobody can join", e);
            failed.run();
        }
    }

    /// Where it listens; 0 while nobody is let in.
    int port() {
        return host == null ? 0 : host.port();
    }

    /// Shows who is there by now.
    void look() {
        var open = host;
        if (open == null) return;
        var now = wall.instant();
        var all =
                open.visitors().stream()
                        .map(one ->
                                new Joined(
                                        one.device().mark(),
                                        one.name(),
                                        whole(Duration.between(one.heard(), now)),
                                        one.here()))
                        .toList();
        if (!all.equals(joined.get())) joined.set(all);
    }

    /// To five seconds: one that is there speaks four times in each.
    private static Duration whole(Duration silent) {
        return Duration.ofSeconds(Math.max(0, silent.toSeconds() / 5 * 5));
    }

    @Override
    public void close() {
        var open = host;
        host = null;
        way.set(null);
        joined.set(List.of());
        if (open != null) open.close();
    }
}
