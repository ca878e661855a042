package app.courante.ui.course;

import app.courante.ui.kit.LongList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Leads from a row of a list of activities to the card that says how that activity runs.
public final class ActivityRows {
    /// The id of such a list; its keys are those of the plan.
    private static final String LIST = "activities";

    private ActivityRows() {}

    /// Enter opens the card, in every such list on this screen.
    public static void lead(Node screen, CourseModel model) {
        screen.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER
                            || !(event.getTarget() instanceof LongList<?> list)
                            || !LIST.equals(list.getId())
                            || !(list.selectedKeyProperty().get() instanceof String id)) return;
                    event.consume();
                    model.ask(new Ask.Activity(id));
                });
    }
}
