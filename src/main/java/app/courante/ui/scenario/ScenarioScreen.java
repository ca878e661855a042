package app.courante.ui.scenario;

import app.courante.ui.kit.Watch;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The hall where exercises begin, or the scenario that is being written.
public final class ScenarioScreen extends StackPane {
    /// The screen.
    ///
    /// @param hall makes the view of the hall
    /// @param writing makes the view of the open scenario
    public ScenarioScreen(ScenarioModel model, Supplier<Region> hall, Supplier<Region> writing) {
        Watch.value(
                this,
                model.shown().map(Objects::nonNull).orElse(false),
                open -> getChildren().setAll(open ? writing.get() : hall.get()));
    }
}
