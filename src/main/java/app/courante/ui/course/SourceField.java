package app.courante.ui.course;

import app.courante.plan.CrisisArrangement.DetectionSource;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Who or what showed it: any words; the arrows bring those of the plan's detection.
///
/// No list drops down, because Enter must mean what it means in the rest of the card.
final class SourceField {
    private SourceField() {}

    static TextField of(CourseModel model, Words words, Kept kept, String id, String draft) {
        var field = kept.field(id, draft);
        var known =
                model.plan().map(plan -> plan.arrangement().detection()).orElse(List.of()).stream()
                        .map(DetectionSource::name)
                        .filter(name -> !name.isEmpty())
                        .toList();
        field.setPromptText(
                words.of(known.isEmpty() ? "signal.source-prompt" : "signal.source-arrows"));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean down = event.getCode() == KeyCode.DOWN;
                    if (known.isEmpty() || (!down && event.getCode() != KeyCode.UP)) return;
                    field.setText(beside(known, field.getText(), down ? 1 : -1));
                    field.end();
                    event.consume();
                });
        return field;
    }

    /// The one after what is typed, or before it; first those that begin like it.
    private static String beside(List<String> known, String typed, int step) {
        int at = known.indexOf(typed);
        if (at >= 0) return known.get(Math.floorMod(at + step, known.size()));
        var begun = typed.strip().toLowerCase(java.util.Locale.ROOT);
        return Stream.concat(
                        known.stream()
                                .filter(name ->
                                        name.toLowerCase(java.util.Locale.ROOT).contains(begun)),
                        known.stream())
                .findFirst()
                .orElse(typed);
    }
}
