package app.courante.intake;

import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.Kind;
import app.courante.intake.Sheet.Row;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads rows from top to bottom into lines, noting what it met.
final class RowReader {
    private final Mapping mapping;
    private final ZoneId zone;
    private final int width;
    private final DayReader days;
    private final ZoneReader zones;
    private final List<Finding> findings = new ArrayList<>();

    RowReader(Mapping mapping, ZoneId zone, Sheet sheet) {
        this.mapping = mapping;
        this.zone = zone;
        int named =
                mapping.headed() && !sheet.rows().isEmpty()
                        ? sheet.rows().getFirst().filled()
                        : sheet.width();
        int mapped =
                mapping.columns().values().stream().mapToInt(column -> column + 1).max().orElse(0);
        this.width = Math.max(named, mapped);
        this.days = new DayReader(mapping, findings);
        this.zones = new ZoneReader(findings);
    }

    List<Finding> findings() {
        return findings;
    }

    /// The line of this row; null when a finding says why there is none.
    @Nullable ImportedLine read(Row row) {
        compareWidth(row);
        var at = time(row);
        var text = text(row, Field.TEXT);
        if (text.isBlank()) note(row, Finding.Kind.EMPTY_TEXT);
        if (at == null || text.isBlank()) return null;
        return new ImportedLine(
                at,
                kind(row),
                text,
                text(row, Field.AUTHOR).strip(),
                text(row, Field.SOURCE).strip());
    }

    private void compareWidth(Row row) {
        int filled = row.filled();
        boolean lacksMapped =
                mapping.columns().values().stream()
                        .anyMatch(column -> column >= row.cells().size());
        if (lacksMapped) note(row, Finding.Kind.MISSING_CELLS, row.cells().size(), width);
        if (filled > width)
            note(row, Finding.Kind.EXTRA_CELLS, filled, width, row.cell(width).text());
    }

    private @Nullable ZonedDateTime time(Row row) {
        var stamp = days.read(row);
        if (stamp == null) return null;
        var told = zone(row);
        if (stamp.offset() != null) {
            zones.passed(stamp.at().toInstant(stamp.offset()));
            var exact = stamp.at().atZone(stamp.offset());
            return told == null ? exact : exact.withZoneSameInstant(told);
        }
        return zones.read(row.line(), stamp.at(), told == null ? zone : told);
    }

    /// The zone the row itself names.
    private @Nullable ZoneId zone(Row row) {
        var text = text(row, Field.ZONE).strip();
        if (text.isEmpty()) return null;
        try {
            return ZoneId.of(text);
        } catch (DateTimeException _) {
            note(row, Finding.Kind.UNKNOWN_ZONE, text, zone.getId());
            return null;
        }
    }

    private Kind kind(Row row) {
        var word = text(row, Field.KIND);
        if (word.isBlank()) return Kind.INFORMATION;
        var kind = KindWords.kind(word);
        if (kind == null) note(row, Finding.Kind.UNKNOWN_KIND, word.strip());
        return kind == null ? Kind.INFORMATION : kind;
    }

    private String text(Row row, Field field) {
        var column = mapping.column(field);
        return column == null ? "" : row.cell(column).text();
    }

    private void note(Row row, Finding.Kind kind, Object... details) {
        findings.add(Finding.at(row.line(), kind, details));
    }
}
