package app.courante.app;

import app.courante.files.PlanWriter;
import app.courante.files.WrittenPhone;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.exercise.Shelf;
import app.courante.ui.kit.Latest;
import app.courante.ui.kit.Seat;
import app.courante.ui.plan.Judge;
import app.courante.ui.scenario.ScenarioModel;
import app.courante.ui.shell.ShellModel;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The documents that are written at a window: the plan, and scenarios.
///
/// @param rehearsing where a scenario is rehearsed that is not written
record Writings(
        House house,
        ShellModel model,
        DraftModel draft,
        ScenarioModel scenario,
        Latest rehearsing) {
    /// Those of this house.
    ///
    /// @param judging where what a document lacks is found out
    static Writings of(House house, Seat seat, ShellModel model, Executor judging) {
        var draft =
                new DraftModel(
                        seat,
                        house.drafts(),
                        document ->
                                house.folder()
                                        .keepPlan(
                                                PlanWriter.write(document, model.language().get())),
                        new Judge(new WrittenPhone(), judging, house.callers()));
        var scenario =
                new ScenarioModel(
                        seat,
                        house.scenarios().drafts(),
                        new Latest(judging, house.callers()),
                        ScenarioDesk.keeping(house.scenarios(), model.language()::get));
        return new Writings(house, model, draft, scenario, new Latest(judging, house.callers()));
    }

    /// The scenarios that the house keeps.
    Shelf shelf(FileChoice files) {
        return new ScenarioDesk(
                house.scenarios(),
                house.attachments(),
                scenario,
                files,
                model.language()::get,
                new SimpleIntegerProperty(),
                new SimpleObjectProperty<>());
    }
}
