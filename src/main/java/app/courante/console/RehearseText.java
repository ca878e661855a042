package app.courante.console;

import app.courante.console.RehearseReport.Lack;
import app.courante.console.RehearseReport.Line;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.Rehearsal.Chance;
import app.courante.json.Json;
import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// A rehearsal for people to read: one inject a line, times aligned.
final class RehearseText {
    private static final int MOST_NAMES = 3;

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private RehearseText(Texts texts) {
        this.texts = texts;
    }

    static List<String> of(RehearseReport report, Texts texts) {
        var text = new RehearseText(texts);
        var counts = report.counts();
        text.lines.add(report.title());
        text.lines.add(
                texts.of(
                        "rehearse.counts",
                        counts.injects(),
                        counts.always(),
                        counts.conditional(),
                        counts.expected(),
                        counts.objectives()));
        text.lines.add("");
        text.schedule(report.schedule());
        text.lacks("rehearse.never", report.never());
        text.lacks("rehearse.uncovered", report.uncovered());
        text.lacks("rehearse.others", report.others());
        if (report.never().isEmpty()) text.lines.add(texts.of("rehearse.all-played"));
        if (report.uncovered().isEmpty()) text.lines.add(texts.of("rehearse.all-covered"));
        return text.lines;
    }

    private void schedule(List<Line> schedule) {
        int time = width(schedule.stream().map(Line::time).toList());
        int number = width(schedule.stream().map(Line::number).toList());
        for (var line : schedule) {
            var clock = line.clock() == null ? "" : line.clock() + "  ";
            lines.add(
                    right(line.time(), time)
                            + "  "
                            + clock
                            + right(line.number(), number)
                            + "  "
                            + line.title()
                            + " · "
                            + texts.of("means", means(line))
                            + ways(line));
            var when = line.when();
            if (when != null)
                lines.add(" ".repeat(time + 2) + texts.of("chance", chance(line), when));
        }
        if (!schedule.isEmpty()) lines.add("");
    }

    private String ways(Line line) {
        var to = String.join(", ", line.to().stream().limit(MOST_NAMES).toList());
        if (line.from().isEmpty() && to.isEmpty()) return "";
        int more = line.to().size() - MOST_NAMES;
        if (more > 0) to = texts.of("rehearse.and-others", to, more);
        return " · "
                + (line.from().isEmpty() ? "…" : line.from())
                + " → "
                + (to.isEmpty() ? "…" : to);
    }

    private void lacks(String heading, List<Lack> lacks) {
        if (lacks.isEmpty()) return;
        lines.add(texts.of(heading, lacks.size()));
        for (var lack : lacks) lines.add("  " + lack.sentence());
        lines.add("");
    }

    private static Means means(Line line) {
        for (var means : Means.values()) if (Json.word(means).equals(line.means())) return means;
        return Means.OTHER;
    }

    private static Chance chance(Line line) {
        for (var chance : Chance.values())
            if (Json.word(chance).equals(line.chance())) return chance;
        return Chance.ALWAYS;
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
