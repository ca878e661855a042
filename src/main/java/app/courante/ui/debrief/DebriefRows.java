package app.courante.ui.debrief;

import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Awaited;
import app.courante.crisis.board.Debrief.Came;
import app.courante.crisis.board.Debrief.Gap;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.DebriefSentence;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rows of the debrief's lists.
record DebriefRows(Words words) {
    Region aim(Aim aim) {
        var name = new Paragraph(aim.objective().name());
        name.getStyleClass().add("strong");
        var texts = new VBox(3, name);
        for (var one : aim.criteria()) texts.getChildren().add(quiet(said().criterion(one)));
        var judged = said().judged(aim);
        if (!judged.isEmpty()) texts.getChildren().add(quiet(judged));
        return row(texts, new Pill(words.of("reached", aim.reached()), Tones.of(aim.reached())));
    }

    private DebriefSentence said() {
        return new DebriefSentence(words.texts());
    }

    Region awaited(Awaited one) {
        var text = new Paragraph(one.action().text());
        var under = quiet(said().calledFor(one));
        return row(
                new VBox(3, text, under), new Pill(words.of("came", one.came()), tone(one.came())));
    }

    Region gap(Gap gap) {
        var text = new Paragraph(said().silent(gap));
        return row(
                new VBox(3, text, quiet(said().since(gap))),
                new Pill(words.of("debrief.gap-word"), Tone.SOON));
    }

    Region observation(Observation one, Instant now) {
        var text = new Paragraph(one.text());
        return row(
                new VBox(3, text, quiet(said().about(one, now, words.zone()))),
                new Pill(
                        words.of("observed", one.sign()),
                        switch (one.sign()) {
                            case PLUS -> Tone.FINE;
                            case MINUS -> Tone.ACT_NOW;
                            case NEUTRAL -> Tone.QUIET;
                        }));
    }

    private HBox row(VBox texts, Pill pill) {
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, texts, pill);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        var spoken = new StringBuilder(pill.getText());
        for (var part : texts.getChildren())
            if (part instanceof Label label) spoken.append(", ").append(label.getText());
        row.setAccessibleText(spoken.toString());
        return row;
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.getStyleClass().addAll("small", "muted");
        return line;
    }

    static Tone tone(Came came) {
        return switch (came) {
            case IN_TIME -> Tone.FINE;
            case LATE -> Tone.SOON;
            case MISSING -> Tone.ACT_NOW;
            case WAITED_FOR -> Tone.CHOSEN;
            case CUT_SHORT, NOT_ASKED -> Tone.QUIET;
        };
    }
}
