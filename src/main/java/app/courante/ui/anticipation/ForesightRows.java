package app.courante.ui.anticipation;

import app.courante.crisis.Foresight.Hypothesis;
import app.courante.crisis.Foresight.Outcome;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.Likelihood;
import app.courante.ui.anticipation.AnticipationModel.Asked;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Hypotheses and requests as nodes.
record ForesightRows(Words words, Supplier<Instant> now) {
    Region of(Hypothesis one) {
        var tone = one.open() ? tone(one.likelihood()) : Tone.QUIET;
        var state =
                one.open()
                        ? words.of("likelihood", one.likelihood())
                        : words.of("hypothesis-outcome", one.outcome());
        var said = new ArrayList<Region>();
        if (!one.trigger().isEmpty())
            said.add(small(words.of("anticipation.trigger", one.trigger())));
        for (var answer : one.answers()) said.add(small("→ " + answer));
        if (!one.said().isEmpty()) said.add(small(one.said()));
        return row(one.text(), state, tone, one.outcome() == Outcome.DROPPED, said);
    }

    private static Tone tone(Likelihood likelihood) {
        return switch (likelihood) {
            case LIKELY -> Tone.SOON;
            case POSSIBLE -> Tone.CHOSEN;
            case WORST -> Tone.ACT_NOW;
        };
    }

    Region of(Asked asked) {
        var one = asked.request();
        var said = new ArrayList<Region>();
        said.add(small(whom(one)));
        for (var part : one.parts())
            said.add(
                    small(
                            words.of(
                                    "anticipation.part",
                                    part.quantity(),
                                    words.hour(part.at(), now.get()))));
        if (one.open()) said.add(small(left(one) + when(asked)));
        if (!one.said().isEmpty()) said.add(small(one.said()));
        var state =
                asked.late()
                        ? words.of("anticipation.late")
                        : words.of("support-reply", one.reply());
        var name = one.quantity().isEmpty() ? one.what() : one.what() + " · " + one.quantity();
        return row(name, state, tone(asked), !one.open(), said);
    }

    private String left(Request one) {
        return one.left()
                .map(left -> words.of("anticipation.left", left.words()) + " · ")
                .orElse("");
    }

    private String whom(Request one) {
        var at = words.hour(one.asked(), now.get());
        return one.of().isEmpty()
                ? words.of("anticipation.asked", at)
                : words.of("anticipation.asked-of", one.of(), at);
    }

    private String when(Asked asked) {
        var until = asked.request().awaited();
        if (until == null) return words.of("anticipation.no-time");
        var span = words.duration(Duration.between(asked.minute(), until).abs());
        return words.of(
                asked.late() ? "anticipation.overdue" : "anticipation.awaited",
                words.hour(until, now.get()),
                span);
    }

    private static Tone tone(Asked asked) {
        if (asked.late()) return Tone.SOON;
        return switch (asked.request().reply()) {
            case ASKED, PROMISED, PARTLY -> Tone.CHOSEN;
            case ARRIVED -> Tone.FINE;
            case REFUSED -> Tone.ACT_NOW;
            case CANCELLED -> Tone.QUIET;
        };
    }

    private Region row(String text, String state, Tone tone, boolean over, List<Region> below) {
        var name = new Paragraph(text);
        name.getStyleClass().add(over ? "muted" : "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var said = new VBox(3, new HBox(10, name, new Pill(state, tone)));
        said.getChildren().addAll(below);
        said.getStyleClass().addAll("row", "gap", Pill.styleClass(tone));
        said.setAccessibleRole(AccessibleRole.LIST_ITEM);
        var spoken = new ArrayList<String>(List.of(text, state));
        for (var part : below) if (part instanceof Label label) spoken.add(label.getText());
        said.setAccessibleText(String.join(", ", spoken));
        return said;
    }

    private static Paragraph small(String text) {
        var small = new Paragraph(text);
        small.getStyleClass().addAll("small", "muted");
        return small;
    }
}
