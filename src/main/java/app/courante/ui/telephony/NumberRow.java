package app.courante.ui.telephony;

import app.courante.crisis.ResourceState;
import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.crisis.board.PhoneBoard.Want;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.ui.telephony.TelephonyModel.Row;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A number as a row: its digits and use, what carries it now, and how its last tests went.
final class NumberRow {
    private final NumberWords told;
    private final Words words;
    private final Supplier<Instant> now;

    NumberRow(Words words, Supplier<Instant> now) {
        this.words = words;
        this.told = new NumberWords(words);
        this.now = now;
    }

    Region of(Row row) {
        var line = row.line();
        var digits = new Label(line.number().number());
        digits.getStyleClass().addAll("mono", "strong");
        digits.setMinWidth(Region.USE_PREF_SIZE);
        var use = new Label(line.number().use());
        use.setMinWidth(0);
        HBox.setHgrow(use, Priority.ALWAYS);
        use.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(10, digits, use);
        head.setAlignment(Pos.CENTER_LEFT);
        if (line.switched() != null)
            head.getChildren().add(new Pill(told.state(line, now.get()), Tone.CHOSEN));
        if (line.want() != Want.NOTHING) {
            var want = new Pill(told.want(line.want()), NumberWords.tone(line.want()));
            want.getStyleClass().add("full");
            head.getChildren().add(want);
        }
        var chain = new Paragraph(told.chain(line));
        chain.getStyleClass().addAll("small", "muted");
        var tests = new Label(tests(row));
        tests.getStyleClass().addAll("small", "muted");
        var box = new VBox(3, head, chain, tests);
        var broken = told.broken(line, now.get());
        if (!broken.isEmpty()) {
            var said = new Paragraph(broken);
            said.getStyleClass().addAll("small", "toned", Pill.styleClass(worst(line)));
            box.getChildren().add(2, said);
        }
        box.getStyleClass().add("row");
        box.setAccessibleRole(AccessibleRole.LIST_ITEM);
        box.setAccessibleText(
                String.join(
                        ", ",
                        line.number().number(),
                        line.number().use(),
                        told.state(line, now.get()),
                        told.want(line.want()),
                        broken,
                        tests.getText()));
        return box;
    }

    private static Tone worst(Line line) {
        return line.links().stream().anyMatch(link -> link.state() == ResourceState.DOWN)
                ? Tone.ACT_NOW
                : Tone.SOON;
    }

    private String tests(Row row) {
        var done = row.line().done();
        return words.of(
                "telephony.tests-line",
                told.tried(done.last(TestRoute.INBOUND), now.get()),
                told.emergency(done.emergency(), now.get()));
    }
}
