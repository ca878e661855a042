package app.courante.ui.reports;

import app.courante.crisis.EntryId;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A report that is being edited and that nobody has approved yet.
///
/// @param asOf the instant it tells of
/// @param upTo the last entry it takes into account; null when there was none
/// @param written how many lines the log had
/// @param next when the report after it is due; null when nothing says so
/// @param built the headline as the program had written it
record ReportDraft(
        Instant asOf,
        @Nullable EntryId upTo,
        int written,
        @Nullable Instant next,
        String built,
        String headline,
        List<Part> parts) {
    ReportDraft {
        parts = List.copyOf(parts);
    }

    ReportDraft saying(String text) {
        return new ReportDraft(asOf, upTo, written, next, built, text, parts);
    }

    /// With other words in a line; those of the program are kept beside.
    ReportDraft changed(int part, int line, String text) {
        return with(
                part,
                line,
                was -> {
                    var built = was.built().isEmpty() ? was.text() : was.built();
                    if (was.mark() == Mark.ADDED) return new Line(Mark.ADDED, text, "", List.of());
                    return text.equals(built)
                            ? new Line(Mark.BUILT, built, "", was.entries())
                            : new Line(Mark.CHANGED, text, built, was.entries());
                });
    }

    /// Without a line, or with it again; one that somebody added is gone for good.
    ReportDraft dropped(int part, int line) {
        var was = parts.get(part).lines().get(line);
        if (was.mark() == Mark.ADDED) {
            var left = new ArrayList<>(parts.get(part).lines());
            left.remove(line);
            return with(part, left);
        }
        return with(
                part,
                line,
                one ->
                        new Line(
                                one.mark() != Mark.DROPPED
                                        ? Mark.DROPPED
                                        : one.built().isEmpty() ? Mark.BUILT : Mark.CHANGED,
                                one.text(),
                                one.built(),
                                one.entries()));
    }

    /// With a line of somebody's own behind this one; behind the title when the line is -1.
    ReportDraft added(int part, int line, String text) {
        var lines = new ArrayList<>(parts.get(part).lines());
        lines.add(line + 1, new Line(Mark.ADDED, text, "", List.of()));
        return with(part, lines);
    }

    /// Built anew: what people changed, dropped and added stays where the same line comes again.
    ReportDraft onto(ReportDraft fresh) {
        var merged = new ArrayList<Part>();
        for (var part : fresh.parts()) {
            var mine =
                    parts.stream()
                            .filter(one -> one.title().equals(part.title()))
                            .findFirst()
                            .map(Part::lines)
                            .orElse(List.of());
            var touched = new HashMap<String, Line>();
            for (var line : mine)
                if (line.mark() == Mark.CHANGED || line.mark() == Mark.DROPPED)
                    touched.put(line.built().isEmpty() ? line.text() : line.built(), line);
            var lines = new ArrayList<Line>();
            for (var line : part.lines()) lines.add(touched.getOrDefault(line.text(), line));
            for (var line : mine) if (line.mark() == Mark.ADDED) lines.add(line);
            merged.add(new Part(part.title(), lines));
        }
        return new ReportDraft(
                fresh.asOf(),
                fresh.upTo(),
                fresh.written(),
                fresh.next(),
                fresh.built(),
                headline.equals(built) ? fresh.headline() : headline,
                merged);
    }

    private ReportDraft with(int part, int line, UnaryOperator<Line> change) {
        var lines = new ArrayList<>(parts.get(part).lines());
        lines.set(line, change.apply(lines.get(line)));
        return with(part, lines);
    }

    private ReportDraft with(int part, List<Line> lines) {
        var all = new ArrayList<>(parts);
        all.set(part, new Part(all.get(part).title(), lines));
        return new ReportDraft(asOf, upTo, written, next, built, headline, all);
    }
}
