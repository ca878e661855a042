package app.courante.ui.debrief;

import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
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
        var reason = reason(aim);
        var form =
                new Form(
                        words,
                        () -> {
                            reason.clear();
                            overlay.close();
                        });
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

    private TextArea reason(Aim aim) {
        var reason = new TextArea();
        reason.setId("judge-reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        StringProperty typed = new SimpleStringProperty("");
        model.seat().keep("draft.debrief." + aim.objective().id(), typed);
        reason.setText(typed.get());
        reason.textProperty().addListener((_, _, text) -> typed.set(text));
        return reason;
    }
}
