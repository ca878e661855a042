package app.courante.ui.scenario;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.desk.Desk;
import app.courante.desk.Drafts;
import app.courante.desk.Notebook;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.store.DraftFolder;
import app.courante.store.MemoryEventStore;
import app.courante.store.RealDisk;
import app.courante.ui.kit.Latest;
import app.courante.ui.kit.Seat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;

/// A desk at which scenarios are written, all on one thread.
public final class Scripts {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:00:00Z"), PARIS);

    private Scripts() {}

    /// This scenario being written, its draft in this folder.
    public static ScenarioModel writing(Scenario scenario, Path data) {
        Consumer<Throwable> fail =
                failure -> {
                    throw new AssertionError(failure);
                };
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> null,
                        CLOCK,
                        Runnable::run,
                        Runnable::run,
                        fail);
        var seat =
                new Seat(
                        desk,
                        new Notebook(Map.of(), (_, _) -> {}, Runnable::run, fail),
                        new SimpleObjectProperty<>(new Author("Léa", "")),
                        new SimpleObjectProperty<>(CLOCK.instant()),
                        PARIS);
        var drafts =
                new Drafts(
                        DraftFolder.ofScenarios(data, new RealDisk()),
                        CLOCK,
                        Runnable::run,
                        Runnable::run,
                        fail);
        var model =
                new ScenarioModel(
                        seat,
                        drafts,
                        new Latest(Runnable::run, Runnable::run),
                        (_, _, done) -> done.run());
        model.write("drill", () -> ScenarioShape.tree(scenario), true);
        return model;
    }
}
