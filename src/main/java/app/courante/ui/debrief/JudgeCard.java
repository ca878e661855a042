package app.courante.ui.debrief;

import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The card on which a person says whether an objective was reached, and why.
final class JudgeCard {
    private final DebriefModel model;
    private final Words words;
    private final Overlay overlay;

    JudgeCard(DebriefModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void open() {
        model.chosen().ifPresent(this::open);
    }

    private void open(Aim aim) {
        var verdicts = new ToggleGroup();
        var row = new HBox(6);
        for (var verdict : Verdict.values()) {
            var button = new ToggleButton(words.of("judged", verdict));
            button.setId("judge-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setUserData(verdict);
            button.setToggleGroup(verdicts);
            // One of the three is always meant.
            button.setOnAction(_ -> button.setSelected(true));
            row.getChildren().add(button);
        }
        verdicts.selectToggle(verdicts.getToggles().getFirst());
        var kept = new Kept(model.seat(), model.crisis());
        var reason = kept.area("judge-reason", "draft.debrief." + aim.objective().id(), 3);
        var form = kept.form(words, overlay);
        form.line(new Paragraph(aim.objective().description()))
                .field(words.of("debrief.verdict"), row)
                .field(
                        words.of("debrief.reason"),
                        reason,
                        Refusal.REASON_MISSING,
                        Refusal.TEXT_TOO_LONG)
                .action(
                        words.of("debrief.judge-do"),
                        "main",
                        () ->
                                model.judge(
                                        aim,
                                        (Verdict) verdicts.getSelectedToggle().getUserData(),
                                        reason.getText(),
                                        form::answer));
        overlay.open(words.of("debrief.judge-heading", aim.objective().name()), form, reason);
    }
}
