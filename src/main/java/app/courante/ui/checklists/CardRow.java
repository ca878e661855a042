package app.courante.ui.checklists;

import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card as a row of the list: its title, whose it is, how far it has come, what is late.
final class CardRow {
    private final Words words;
    private final Supplier<Instant> now;

    CardRow(Words words, Supplier<Instant> now) {
        this.words = words;
        this.now = now;
    }

    Region of(CardLine line) {
        boolean finished = line.card().finished();
        var title = new Paragraph(line.card().card().title());
        title.getStyleClass().add(finished ? "muted" : "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        head.setAlignment(Pos.TOP_LEFT);
        if (line.overdue() > 0) {
            var late = new Pill(late(line), Tone.ACT_NOW);
            late.getStyleClass().add("full");
            head.getChildren().add(late);
        } else if (finished)
            head.getChildren().add(new Pill(words.of("checklists.finished"), Tone.FINE));
        var row = new VBox(head, holder(line), progress(line));
        row.getStyleClass().addAll("row", "card-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(said(line));
        return row;
    }

    private Label holder(CardLine line) {
        boolean vacant = line.holders().isEmpty();
        var holder = new Paragraph(whose(line));
        holder.getStyleClass().add("small");
        if (line.mine()) holder.getStyleClass().addAll("toned", Pill.styleClass(Tone.CHOSEN));
        else if (vacant) holder.getStyleClass().addAll("toned", Pill.styleClass(Tone.SOON));
        else holder.getStyleClass().add("muted");
        return holder;
    }

    private HBox progress(CardLine line) {
        var meter = new Meter(line.card().settled(), line.card().lines().size());
        HBox.setHgrow(meter, Priority.ALWAYS);
        if (line.card().finished()) meter.getStyleClass().add("whole");
        var count = new Label(count(line));
        count.getStyleClass().addAll("mono", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var since = new Label(since(line));
        since.getStyleClass().addAll("small", "muted");
        since.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, meter, count, since);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String whose(CardLine line) {
        var whose = line.role() + " · " + holders(line);
        return line.mine() ? words.of("checklists.mine", whose) : whose;
    }

    private String holders(CardLine line) {
        return line.holders().isEmpty()
                ? words.of("checklists.vacant")
                : String.join(", ", line.holders());
    }

    private String count(CardLine line) {
        return words.of("checklists.progress", line.card().settled(), line.card().lines().size());
    }

    private String late(CardLine line) {
        return words.of("checklists.overdue", line.overdue());
    }

    private String since(CardLine line) {
        var since = line.card().since();
        return since == null
                ? words.of("checklists.not-called")
                : words.of("checklists.since", words.hour(since, now.get()));
    }

    private String said(CardLine line) {
        var said = line.card().card().title() + ", " + whose(line) + ", " + count(line);
        return line.overdue() > 0 ? said + ", " + late(line) : said;
    }
}
