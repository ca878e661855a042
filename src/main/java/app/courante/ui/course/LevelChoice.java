package app.courante.ui.course;

import app.courante.plan.CrisisLevel;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// One button a level, each with the plan's name for it; without a plan the three that most have.
final class LevelChoice extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    LevelChoice(List<CrisisLevel> levels, Words words) {
        super(6, 6);
        setId("levels");
        setPrefWrapLength(400);
        if (levels.isEmpty())
            for (int level = 1; level <= CourseModel.LEVELS_WITHOUT_PLAN; level++)
                add(level, words.of("level.crisis", level));
        else
            for (var level : levels)
                add(level.number(), words.of("level.named", level.number(), level.name()));
        chosen.addListener((_, _, level) -> select(level.intValue()));
        group.selectedToggleProperty()
                .addListener((_, _, toggle) -> {
                    if (toggle != null && toggle.getUserData() instanceof Integer level)
                        chosen.set(level);
                });
        group.selectToggle(group.getToggles().getFirst());
    }

    private void add(int level, String name) {
        var button = new ToggleButton(name);
        button.setId("level-" + level);
        button.setUserData(level);
        button.setToggleGroup(group);
        button.setOnAction(_ -> button.setSelected(true));
        getChildren().add(button);
    }

    private void select(int level) {
        for (var toggle : group.getToggles())
            if (Integer.valueOf(level).equals(toggle.getUserData())) group.selectToggle(toggle);
    }

    /// The number of the level that is chosen; a number that is no level changes nothing shown.
    IntegerProperty chosen() {
        return chosen;
    }

    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton button) button.requestFocus();
    }
}
