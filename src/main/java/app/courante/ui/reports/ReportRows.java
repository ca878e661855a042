package app.courante.ui.reports;

import app.courante.crisis.EntryId;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The rows of a report as nodes: titles, lines with what became of them, and their entries.
record ReportRows(Words words) {
    private static final int SHOWN_ENTRIES = 2;

    Region of(ReportRow row) {
        var node =
                switch (row.sort()) {
                    case HEADLINE -> headline(row);
                    case TITLE -> title(row);
                    case LINE, FRESH, GONE -> line(row);
                };
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        return node;
    }

    private static HBox headline(ReportRow row) {
        var said = new Paragraph(row.text());
        said.getStyleClass().add("strong");
        HBox.setHgrow(said, Priority.ALWAYS);
        var node = new HBox(said);
        node.getStyleClass().addAll("row", "report-headline");
        node.setAccessibleText(row.text());
        return node;
    }

    private HBox title(ReportRow row) {
        var said = new Label(row.text().toUpperCase(words.locale()));
        said.getStyleClass().add("panel-title");
        var node = new HBox(said);
        node.getStyleClass().addAll("row", "report-title");
        node.setAccessibleText(row.text());
        return node;
    }

    private HBox line(ReportRow row) {
        var line = row.written();
        boolean struck = row.sort() == ReportRow.Sort.GONE || line.mark() == Mark.DROPPED;
        var said = new Paragraph(withoutNumber(row.text(), line.entries()));
        if (struck) said.getStyleClass().addAll("struck", "muted");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var node = new HBox(10, said);
        node.setAlignment(Pos.TOP_LEFT);
        var mark = mark(row);
        if (!mark.isEmpty()) {
            var pill = new Pill(mark, tone(row));
            node.getChildren().add(pill);
        }
        var entries = entries(line.entries());
        if (!entries.isEmpty()) {
            var from = new Label(entries);
            from.getStyleClass().addAll("mono", "small", "muted");
            from.setMinWidth(Region.USE_PREF_SIZE);
            node.getChildren().add(from);
        }
        node.getStyleClass().addAll("row", "report-line");
        node.setAccessibleText(
                mark.isEmpty() ? row.text() : row.text() + ", " + mark + " " + entries);
        return node;
    }

    /// The number that ends a line on paper stands beside it here.
    private static String withoutNumber(String text, List<EntryId> entries) {
        var number = entries.size() == 1 ? " [" + entries.getFirst().shown() + "]" : "";
        return !number.isEmpty() && text.endsWith(number)
                ? text.substring(0, text.length() - number.length())
                : text;
    }

    /// What became of it, in a word.
    private String mark(ReportRow row) {
        return switch (row.sort()) {
            case FRESH -> words.of("reports.fresh");
            case GONE -> words.of("reports.gone");
            case HEADLINE, TITLE -> "";
            case LINE ->
                    row.written().mark() == Mark.BUILT
                            ? ""
                            : words.of("report-mark", row.written().mark());
        };
    }

    private static Tone tone(ReportRow row) {
        return switch (row.sort()) {
            case FRESH -> Tone.CHOSEN;
            case GONE, HEADLINE, TITLE -> Tone.QUIET;
            case LINE ->
                    switch (row.written().mark()) {
                        case CHANGED, ADDED -> Tone.DECISION;
                        case BUILT, DROPPED -> Tone.QUIET;
                    };
        };
    }

    private static String entries(List<EntryId> ids) {
        if (ids.isEmpty()) return "";
        var first =
                ids.stream()
                        .limit(SHOWN_ENTRIES)
                        .map(EntryId::shown)
                        .collect(Collectors.joining(" "));
        int more = ids.size() - SHOWN_ENTRIES;
        return more > 0 ? first + String.format(Locale.ROOT, " +%d", more) : first;
    }
}
