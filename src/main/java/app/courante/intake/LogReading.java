package app.courante.intake;

import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A log kept elsewhere as it would stand in ours, and all that was noticed on the way.
///
/// @param lines oldest first, equal times in the order of the file; without the rows that block
/// @param findings by line of the file
/// @param zone of every time that named none itself
public record LogReading(List<ImportedLine> lines, List<Finding> findings, ZoneId zone) {
    public LogReading {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /// Reads every row by a mapping that leaves no question open.
    public static LogReading of(Sheet sheet, Mapping mapping) {
        var zone = mapping.zone();
        if (zone == null || !mapping.questions().isEmpty())
            throw new IllegalArgumentException("still to be asked: " + mapping.questions());
        var findings = new ArrayList<>(sheet.findings());
        if (mapping.headed() && !Suggestion.namesColumns(sheet)) findings.add(unnamedHeader(sheet));
        var reader = new RowReader(mapping, zone, sheet);
        var placed = new ArrayList<Placed>();
        for (var row : mapping.body(sheet)) {
            var line = reader.read(row);
            if (line != null) placed.add(new Placed(row.line(), line));
        }
        findings.addAll(reader.findings());
        findings.addAll(Neighbours.compare(placed));
        findings.sort(Comparator.comparingInt(Finding::line).thenComparing(Finding::kind));
        var lines =
                placed.stream()
                        .sorted(Comparator.comparing(Placed::instant))
                        .map(Placed::said)
                        .toList();
        return new LogReading(lines, findings, zone);
    }

    private static Finding unnamedHeader(Sheet sheet) {
        var row = sheet.rows().getFirst();
        var words = row.cells().stream().map(Cell::text).collect(Collectors.joining(" · "));
        return Finding.at(row.line(), Finding.Kind.UNNAMED_HEADER, words);
    }

    /// The rows that cannot become lines. While there are any, the user decides: go on without
    /// them, or take in nothing.
    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /// The command that takes the lines in as a crisis of its own.
    ///
    /// @param source the name of the file
    public ImportLog command(String title, String source) {
        return new ImportLog(title, source, zone.getId(), lines);
    }
}
