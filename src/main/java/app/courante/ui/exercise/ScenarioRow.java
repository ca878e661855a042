package app.courante.ui.exercise;

import app.courante.exercise.Scenario;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A scenario in the hall.
sealed interface ScenarioRow {
    /// It comes with the program.
    record Given(Ready one) implements ScenarioRow {}

    /// It is the house's.
    record Own(Shelf.Held one) implements ScenarioRow {}

    default String key() {
        return switch (this) {
            case Given(var one) -> "given " + one.hash();
            case Own(var one) -> "own " + one.name();
        };
    }

    /// What can be played; null where there is nothing yet.
    default @Nullable Ready ready() {
        return switch (this) {
            case Given(var one) -> one;
            case Own(var one) -> one.ready();
        };
    }

    default boolean isWritable() {
        return ready() != null || (this instanceof Own(var one) && one.drafted());
    }

    default Region node(Words words) {
        var title = new Paragraph(title());
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var pill = pill(words);
        var about = new Paragraph(about(words));
        about.getStyleClass().addAll("small", "muted");
        var playable = ready();
        var count = new Label(playable == null ? "" : counts(playable.scenario(), words));
        count.getStyleClass().add("small");
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        var row = new VBox(3, new HBox(8, title, pill), count, about);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(title() + ", " + pill.getText() + ", " + count.getText());
        return row;
    }

    private String title() {
        return switch (this) {
            case Given(var one) -> one.scenario().title();
            case Own(var one) -> one.title();
        };
    }

    private Pill pill(Words words) {
        return switch (this) {
            case Given _ -> new Pill(words.of("hall.given"), Tone.QUIET);
            case Own(var one) when one.drafted() -> new Pill(words.of("hall.drafted"), Tone.SOON);
            case Own(var one) when !one.trouble().isEmpty() ->
                    new Pill(words.of("hall.not-read"), Tone.ACT_NOW);
            case Own _ -> new Pill(words.of("hall.own"), Tone.CHOSEN);
        };
    }

    private String about(Words words) {
        if (this instanceof Own(var one)) {
            if (!one.trouble().isEmpty()) return one.trouble();
            if (one.ready() == null) return words.of("hall.not-playable");
        }
        var playable = ready();
        return playable == null ? "" : first(playable.scenario().context());
    }

    /// The first paragraph.
    private static String first(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String counts(Scenario scenario, Words words) {
        var lasts = scenario.lasts();
        var counted =
                words.of(
                        "hall.counts",
                        scenario.injects().size(),
                        scenario.objectives().size(),
                        scenario.variants().size());
        return lasts == null ? counted : words.duration(lasts) + " · " + counted;
    }
}
