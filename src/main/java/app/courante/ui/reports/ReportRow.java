package app.courante.ui.reports;

import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a report on screen.
///
/// @param part which part it belongs to, from 0; -1 for the headline
/// @param line which line of the part, from 0; -1 for its title
/// @param said null for the headline and a title
record ReportRow(Sort sort, int part, int line, String text, @Nullable Line said) {
    /// What a row is.
    enum Sort {
        HEADLINE,
        TITLE,
        LINE,
        /// A line that the report before did not have.
        FRESH,
        /// A line that only the report before had.
        GONE
    }

    /// What tells it from all other rows.
    String key() {
        return sort == Sort.GONE ? "gone/" + part + "/" + text : part + "/" + line;
    }

    /// All rows of a report; what nobody is to read is left out, unless it can still be restored.
    static List<ReportRow> of(String headline, List<Part> parts, boolean editable) {
        var rows = new ArrayList<ReportRow>();
        rows.add(new ReportRow(Sort.HEADLINE, -1, -1, headline, null));
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!editable && part.said().isEmpty()) continue;
            rows.add(new ReportRow(Sort.TITLE, i, -1, part.title(), null));
            for (int k = 0; k < part.lines().size(); k++) {
                var line = part.lines().get(k);
                if (editable || line.mark() != Mark.DROPPED)
                    rows.add(new ReportRow(Sort.LINE, i, k, line.text(), line));
            }
        }
        return rows;
    }

    /// The same beside the report before: what is new, and what is gone, part by part.
    static List<ReportRow> against(List<ReportRow> rows, List<Part> before) {
        var compared = new ArrayList<ReportRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var old = row.sort() == Sort.HEADLINE ? List.<Line>of() : lines(rows, row, before);
            compared.add(
                    row.sort() == Sort.LINE
                                    && old.stream().noneMatch(one -> one.text().equals(row.text()))
                            ? new ReportRow(
                                    Sort.FRESH, row.part(), row.line(), row.text(), row.said())
                            : row);
            boolean last = i + 1 == rows.size() || rows.get(i + 1).part() != row.part();
            if (last && row.part() >= 0) gone(rows, row.part(), old, compared);
        }
        return compared;
    }

    private static List<Line> lines(List<ReportRow> rows, ReportRow row, List<Part> before) {
        var title =
                rows.stream()
                        .filter(one -> one.sort() == Sort.TITLE && one.part() == row.part())
                        .map(ReportRow::text)
                        .findFirst()
                        .orElse("");
        return before.stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .map(Part::said)
                .orElse(List.of());
    }

    private static void gone(
            List<ReportRow> rows, int part, List<Line> old, List<ReportRow> compared) {
        var now = new HashSet<String>();
        for (var row : rows) if (row.part() == part && row.said() != null) now.add(row.text());
        for (var line : old)
            if (now.add(line.text()))
                compared.add(new ReportRow(Sort.GONE, part, -1, line.text(), line));
    }

    /// Whether it may be changed, dropped, led from.
    boolean isLine() {
        return said != null && sort != Sort.GONE;
    }

    Line written() {
        return Objects.requireNonNull(said);
    }
}
