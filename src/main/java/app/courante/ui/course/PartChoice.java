package app.courante.ui.course;

import app.courante.crisis.PlanSide;
import app.courante.ui.course.CourseModel.Part;
import app.courante.ui.kit.Words;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// What of one half of the plan is to be activated: nothing, all of it, or what it foresees for one
/// scenario.
final class PartChoice extends FlowPane {
    private static final String NOTHING = "nothing";
    private static final String WHOLE = "whole";

    private final PlanSide side;
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<Part>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    /// A choice with what was chosen before.
    ///
    /// @param proposed what is chosen as long as nobody chose
    PartChoice(
            PlanSide side, CourseModel model, Words words, StringProperty kept, boolean proposed) {
        super(6, 6);
        this.side = side;
        setPrefWrapLength(600);
        setPadding(new javafx.geometry.Insets(2));
        var id = side == PlanSide.CONTINUITY ? "pca" : "pra";
        setId(id);
        add(id + "-" + NOTHING, words.of("activate.nothing"), Optional.empty());
        var whole = new Part(side, "");
        // A part that stands cannot be activated again.
        if (!model.stands(whole))
            add(id + "-" + WHOLE, words.of("activate.whole"), Optional.of(whole));
        int number = 0;
        for (var scenario : model.scenarios()) {
            number++;
            var part = new Part(side, scenario);
            if (!model.stands(part)) add(id + "-" + number, scenario, Optional.of(part));
        }
        group.selectedToggleProperty()
                .addListener((_, _, toggle) -> {
                    if (toggle == null) return;
                    chosen.set(part(toggle.getUserData()));
                    kept.set(name(chosen.get()));
                });
        var first = kept.get().isEmpty() && proposed ? WHOLE : kept.get();
        group.selectToggle(
                group.getToggles().stream()
                        .filter(toggle -> name(part(toggle.getUserData())).equals(first))
                        .findFirst()
                        .orElse(group.getToggles().getFirst()));
    }

    private void add(String id, String text, Optional<Part> part) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setUserData(part);
        button.setToggleGroup(group);
        button.setOnAction(_ -> button.setSelected(true));
        getChildren().add(button);
    }

    private Optional<Part> part(Object of) {
        return of instanceof Optional<?> some && some.orElse(null) instanceof Part part
                ? Optional.of(part)
                : Optional.empty();
    }

    private static String name(Optional<Part> part) {
        return part.map(one -> one.scenario().isEmpty() ? WHOLE : "=" + one.scenario())
                .orElse(NOTHING);
    }

    PlanSide side() {
        return side;
    }

    ObjectProperty<Optional<Part>> chosen() {
        return chosen;
    }

    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton button) button.requestFocus();
    }
}
