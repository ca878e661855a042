package app.courante.intake;

import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.Named;
import app.courante.crisis.PlainText;
import app.courante.intake.MeasureReading.Why;
import app.courante.intake.MeasureReading.Wrong;
import app.courante.intake.Sheet.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes rows for figures, one after the other.
final class MeasureRows {
    /// `1 234,5`, `92.5 %`, `12 min`.
    private static final Pattern NUMBER =
            Pattern.compile("(-?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|-?\\d+)(?:[.,](\\d+))?\\s*(%|\\p{L}.*)?");

    private static final Set<String> TIME_HEADS =
            Set.of("heure", "date", "horodatage", "jour", "time", "hour", "at", "day", "timestamp");
    private static final Set<String> NOTHING = Set.of("", "-", "–", "n/a", "nd");

    private final List<Named> known;
    private final MeasureTime times;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    MeasureRows(List<Named> known, MeasureTime times) {
        this.known = known;
        this.times = times;
    }

    MeasureReading reading() {
        return new MeasureReading(wrong.isEmpty() ? measures : List.of(), wrong);
    }

    private record Figure(double value, String unit) {}

    private static @Nullable Figure figure(String text) {
        var found = NUMBER.matcher(text.strip());
        if (!found.matches()) return null;
        var whole = found.group(1).replaceAll("[ \u00a0\u202f]", "");
        var part = found.group(2);
        var unit = found.group(3);
        return new Figure(
                Double.parseDouble(part == null ? whole : whole + "." + part),
                unit == null ? "" : unit.strip());
    }

    /// `14h05 offered 120 abandoned 32`: a time, if any, then names and figures.
    void sentence(int line, String text) {
        var words = new ArrayList<>(List.of(text.split("\\s+", -1)));
        Instant at = null;
        if (MeasureTime.looksLike(words.getFirst())) {
            var first = words.removeFirst();
            if (MeasureTime.isDay(first) && !words.isEmpty())
                first = first + " " + words.removeFirst();
            at = time(line, Cell.of(first));
            if (at == null) return;
        }
        var name = new StringBuilder();
        int before = measures.size();
        for (var word : words) {
            var figure = figure(word);
            if (figure == null) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            } else if (name.isEmpty()) {
                wrong.add(new Wrong(line, Why.NAME_MISSING, word));
                return;
            } else {
                add(name.toString().replaceAll("\\s*[=:]$", ""), figure, at);
                name.setLength(0);
            }
        }
        // What follows the last figure is its unit; without any figure it is no measure.
        if (measures.size() == before) wrong.add(new Wrong(line, Why.NUMBER_UNREADABLE, text));
        else if (!name.isEmpty()) {
            var last = measures.removeLast();
            measures.add(new Measure(last.indicator(), last.value(), name.toString(), at));
        }
    }

    void table(List<Row> rows) {
        if (rows.isEmpty()) return;
        var head = head(rows.getFirst());
        var body = head == null ? rows : rows.subList(1, rows.size());
        for (var row : body) {
            if (row.blank()) continue;
            int from = timeCells(row, head);
            Instant at = null;
            if (from > 0) {
                at = time(row.line(), stamp(row, from));
                if (at == null) continue;
            } else if (body.size() > 1 && head != null) {
                wrong.add(new Wrong(row.line(), Why.TIME_MISSING, row.cell(0).text()));
                continue;
            }
            boolean named =
                    figure(row.cell(from).text()) == null
                            && !NOTHING.contains(row.cell(from).text().strip());
            if (named && head == null) pairs(row, from, at);
            else columns(row, from, at, head);
        }
    }

    /// The heading of a table, whose cells are all words; null when it has none.
    private static @Nullable Row head(Row row) {
        int words = 0;
        for (var cell : row.cells()) {
            if (cell.blank()) continue;
            if (cell instanceof Cell.Date
                    || figure(cell.text()) != null
                    || MeasureTime.looksLike(cell.text())) return null;
            words++;
        }
        return words == 0 ? null : row;
    }

    /// How many cells from the left tell the time: a day and a clock may stand apart.
    private static int timeCells(Row row, @Nullable Row head) {
        boolean first = isTime(row.cell(0));
        boolean headed =
                head != null && TIME_HEADS.contains(PlainText.of(head.cell(0).text()).strip());
        if (!first && !headed) return 0;
        return MeasureTime.isDay(row.cell(0).text()) && isTime(row.cell(1)) ? 2 : 1;
    }

    private static boolean isTime(Cell cell) {
        return cell instanceof Cell.Date || MeasureTime.looksLike(cell.text());
    }

    private static Cell stamp(Row row, int cells) {
        return cells == 1
                ? row.cell(0)
                : Cell.of(row.cell(0).text().strip() + " " + row.cell(1).text().strip());
    }

    /// A figure for each column, under the names of the heading or else those of the plan in order.
    private void columns(Row row, int from, @Nullable Instant at, @Nullable Row head) {
        for (int i = from; i < row.cells().size(); i++) {
            var text = row.cell(i).text().strip();
            if (NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT))) continue;
            var figure = figure(text);
            if (figure == null) {
                wrong.add(new Wrong(row.line(), Why.NUMBER_UNREADABLE, text));
                return;
            }
            var name =
                    head != null
                            ? head.cell(i).text()
                            : i - from < known.size() ? known.get(i - from).id() : "";
            if (name.isBlank()) {
                wrong.add(new Wrong(row.line(), Why.NAME_MISSING, text));
                return;
            }
            add(name, figure, at);
        }
    }

    /// Names and figures in turn.
    private void pairs(Row row, int from, @Nullable Instant at) {
        for (int i = from; i < row.cells().size(); i += 2) {
            var name = row.cell(i).text();
            if (name.isBlank()) continue;
            var text = row.cell(i + 1).text();
            var figure = figure(text);
            if (figure == null) {
                wrong.add(new Wrong(row.line(), Why.NUMBER_UNREADABLE, text));
                return;
            }
            add(name, figure, at);
        }
    }

    private void add(String name, Figure figure, @Nullable Instant at) {
        measures.add(
                new Measure(
                        MeasureReading.meant(name, known), figure.value(), figure.unit(), at));
    }

    private @Nullable Instant time(int line, Cell cell) {
        var at = times.read(cell);
        if (at == null) {
            wrong.add(new Wrong(line, Why.TIME_UNREADABLE, cell.text()));
            return null;
        }
        if (times.ahead(at)) {
            wrong.add(new Wrong(line, Why.TIME_AHEAD, cell.text()));
            return null;
        }
        return at;
    }
}
