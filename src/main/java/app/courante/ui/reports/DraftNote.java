package app.courante.ui.reports;

import app.courante.crisis.EntryId;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A draft as this laptop's notes keep it: a line each, with tabs between.
final class DraftNote {
    private static final String HEAD = "report";
    private static final String PART = "part";
    private static final String LINE = "line";

    private DraftNote() {}

    static String write(ReportDraft draft) {
        var text = new StringBuilder();
        row(
                text,
                HEAD,
                draft.asOf().toString(),
                draft.upTo() == null ? "" : draft.upTo().toString(),
                String.valueOf(draft.written()),
                draft.next() == null ? "" : draft.next().toString(),
                draft.built(),
                draft.headline());
        for (var part : draft.parts()) {
            row(text, PART, part.title());
            for (var line : part.lines())
                row(
                        text,
                        LINE,
                        line.mark().name(),
                        line.entries().stream()
                                .map(EntryId::toString)
                                .collect(Collectors.joining(" ")),
                        line.text(),
                        line.built());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(Arrays.stream(cells).map(DraftNote::escaped).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /// Null when there is none, or one that a newer version wrote.
    static @Nullable ReportDraft read(String note) {
        if (note.isEmpty()) return null;
        try {
            var rows = note.split("\n");
            var head = cells(rows[0]);
            var parts = new ArrayList<Part>();
            var title = "";
            var lines = new ArrayList<Line>();
            for (var row : Arrays.asList(rows).subList(1, rows.length)) {
                var cells = cells(row);
                if (cells.getFirst().equals(PART)) {
                    if (!title.isEmpty()) parts.add(new Part(title, lines));
                    title = cells.get(1);
                    lines.clear();
                } else
                    lines.add(
                            new Line(
                                    Mark.valueOf(cells.get(1)),
                                    cells.get(3),
                                    cells.get(4),
                                    ids(cells.get(2))));
            }
            if (!title.isEmpty()) parts.add(new Part(title, lines));
            return new ReportDraft(
                    Instant.parse(head.get(1)),
                    head.get(2).isEmpty() ? null : EntryId.parse(head.get(2)),
                    Integer.parseInt(head.get(3)),
                    head.get(4).isEmpty() ? null : Instant.parse(head.get(4)),
                    head.get(5),
                    head.get(6),
                    parts);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return null;
        }
    }

    private static List<EntryId> ids(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" ")).map(EntryId::parse).toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1)).map(DraftNote::plain).toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String plain(String cell) {
        var text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) text.append(c);
            else {
                char next = cell.charAt(++i);
                text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            }
        }
        return text.toString();
    }
}
