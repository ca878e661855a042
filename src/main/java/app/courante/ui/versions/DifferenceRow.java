package app.courante.ui.versions;

import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanSection;
import app.courante.ui.versions.DifferenceLine.Kind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The rows of a comparison: what happened, where, and the words that went and came.
record DifferenceRow(Words words) {
    private static final double KIND_WIDTH = 92;

    static Tone tone(Kind kind) {
        return switch (kind) {
            case ADDED -> Tone.FINE;
            case REMOVED -> Tone.SOON;
            case CHANGED -> Tone.CHOSEN;
            case MOVED -> Tone.QUIET;
        };
    }

    Region section(PlanSection section, int count) {
        var name = new Label(words.of("plan.section", section));
        name.getStyleClass().add("plan-heading");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number = new Label(words.number(count));
        number.getStyleClass().addAll("plan-heading", "mono");
        var row = new HBox(8, name, number);
        row.getStyleClass().addAll("row", "tight", "raised");
        row.setAccessibleText(name.getText() + " " + number.getText());
        return row;
    }

    Region of(DifferenceLine line) {
        var kind = new Label(words.of("compare.kind", line.kind()));
        kind.getStyleClass().addAll("kind", Pill.styleClass(tone(line.kind())));
        kind.setMinWidth(KIND_WIDTH);
        kind.setMaxWidth(KIND_WIDTH);
        var text = new VBox(2);
        var place =
                Stream.of(line.subject(), line.where())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" › "));
        var where = new Label(place);
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        where.getStyleClass().addAll("small", "muted");
        text.getChildren().addAll(where, said(line));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, kind, text);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken(line, place));
        return row;
    }

    private static TextFlow said(DifferenceLine line) {
        var flow = new TextFlow();
        if (line.kind() != Kind.CHANGED) {
            add(flow, line.before(), "bit-gone");
            add(flow, line.after(), line.kind() == Kind.ADDED ? "bit-new" : "bit");
            if (!line.note().isEmpty()) add(flow, "  " + line.note(), "bit-quiet");
            return flow;
        }
        var wording = Wording.of(line.before(), line.after()).shortened();
        add(flow, wording.start(), "bit");
        add(flow, wording.removed().stripTrailing(), "bit-gone");
        if (!wording.removed().isEmpty() && !wording.added().isEmpty()) add(flow, "  ", "bit");
        add(flow, wording.added().stripTrailing(), "bit-new");
        if (!wording.end().isEmpty()) add(flow, " " + wording.end().stripLeading(), "bit");
        return flow;
    }

    private static void add(TextFlow flow, String words, String look) {
        if (words.isEmpty()) return;
        var text = new Text(words);
        text.getStyleClass().add(look);
        flow.getChildren().add(text);
    }

    /// Who listens hears both wordings whole.
    private String spoken(DifferenceLine line, String place) {
        var kind = words.of("compare.kind", line.kind());
        var change =
                line.kind() == Kind.CHANGED
                        ? words.of("compare.spoken", line.before(), line.after())
                        : Stream.of(line.before(), line.after(), line.note())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "));
        return String.join(", ", kind, place, change);
    }
}
