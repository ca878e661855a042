package app.courante.ui.plan;

import app.courante.plan.GapSeverity;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel.Findings;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// How complete the plan is and how many gaps it has; under the pointer, or by Enter, what was
/// counted.
final class CompletenessPill extends HBox {
    private static final int MISSING_SHOWN = 12;

    private final Pill pill;
    private final Tooltip counted;

    CompletenessPill(Findings findings, Words words) {
        var completeness = findings.completeness();
        int gaps = findings.gaps().size();
        pill =
                new Pill(
                        words.of("completeness.pill", completeness.percent(), gaps),
                        tone(findings));
        pill.setId("plan-completeness");
        pill.getStyleClass().add("full");
        pill.setFocusTraversable(true);
        counted = new Tooltip(counted(findings, words));
        counted.setWrapText(true);
        counted.setMaxWidth(420);
        counted.setShowDuration(Duration.INDEFINITE);
        pill.setTooltip(counted);
        pill.setAccessibleHelp(counted.getText());
        pill.setOnMouseClicked(_ -> turn());
        pill.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
            turn();
            event.consume();
        });
        pill.focusedProperty().addListener(_ -> counted.hide());
        getChildren().setAll(pill);
    }

    private static Tone tone(Findings findings) {
        if (findings.gaps().isEmpty()) return Tone.FINE;
        return findings.gaps().getFirst().severity() == GapSeverity.SEVERE
                ? Tone.ACT_NOW
                : Tone.SOON;
    }

    private void turn() {
        if (counted.isShowing()) {
            counted.hide();
            return;
        }
        var under = pill.localToScreen(0, pill.getHeight() + 4);
        if (under != null) counted.show(pill, under.getX(), under.getY());
    }

    /// What is missing, the most missed first.
    private static String counted(Findings findings, Words words) {
        var completeness = findings.completeness();
        var lines = new ArrayList<String>();
        lines.add(words.of("completeness.counted", completeness.present(), completeness.wanted()));
        var incomplete = completeness.incomplete();
        if (incomplete.isEmpty()) lines.add(words.of("completeness.nothing-missing"));
        for (var count : incomplete.stream().limit(MISSING_SHOWN).toList())
            lines.add(
                    words.of(
                            "completeness.missing",
                            words.of("counted", count.item()),
                            count.present(),
                            count.wanted()));
        if (incomplete.size() > MISSING_SHOWN)
            lines.add(words.of("completeness.more", incomplete.size() - MISSING_SHOWN));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
