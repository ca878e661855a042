package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.exercise.Drills;
import app.courante.exercise.Scenario;
import app.courante.store.AttachmentFolder;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Latest;
import app.courante.ui.scenario.ScenarioModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are written on a thread of their own: what is asked meanwhile may not mistake what is
/// still to be written for what is not there.
class ScenarioDeskTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    @TempDir private Path data;

    @Test
    void twoOfTheSameTitleKeptInARowAreTwo() {
        var desk = desk();
        desk.keep(Drills.scenario(), told::add);
        desk.keep(Drills.scenario(), told::add);
        writeAll();
        assertEquals(List.of("drill", "drill-2"), told);
        assertEquals(List.of("drill", "drill-2"), List.copyOf(desk.held().folder().all().keySet()));
    }

    @Test
    void oneThatIsBegunHasNotTheNameOfOneThatIsStillToBeKept() {
        var desk = desk();
        desk.keep(Drills.scenario(), told::add);
        desk.create("Drill");
        writeAll();
        assertEquals(List.of("drill"), told);
        assertEquals("drill-2", desk.model().shown().get().head().id());
    }

    private void writeAll() {
        for (var next = work.poll(); next != null; next = work.poll()) next.run();
    }

    private ScenarioDesk desk() {
        var held =
                new HeldScenarios(
                        data,
                        new RealDisk(),
                        Clock.fixed(CellDesk.NOW, CellDesk.PARIS),
                        work::add,
                        Runnable::run,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        var model =
                new ScenarioModel(
                        new CellDesk().seat,
                        held.drafts(),
                        new Latest(Runnable::run, Runnable::run),
                        (String _, Scenario _, Runnable done) -> done.run());
        return new ScenarioDesk(
                held,
                new AttachmentFolder(data, new RealDisk()),
                model,
                (_, _) -> Optional.empty(),
                () -> Language.ENGLISH,
                new SimpleIntegerProperty(),
                new SimpleObjectProperty<>());
    }
}
