package app.courante.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares the time of each row with the rows around it, in the order of the file.
final class Neighbours {
    private static final Duration NEAR = Duration.ofDays(60);

    private final List<Placed> rows;
    private final List<Finding> findings = new ArrayList<>();

    /// Rows that follow one another without a leap in time; the last is included.
    private record Run(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    private Neighbours(List<Placed> rows) {
        this.rows = rows;
    }

    static List<Finding> compare(List<Placed> rows) {
        var neighbours = new Neighbours(rows);
        var far = neighbours.far();
        neighbours.order(far);
        neighbours.equalTimes();
        return neighbours.findings;
    }

    /// A row is out of order when it stands below a later one; a year mistyped above does not make
    /// it so.
    private void order(boolean[] far) {
        @Nullable Placed latest = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (latest != null && row.instant().isBefore(latest.instant()))
                note(
                        row,
                        Finding.Kind.OUT_OF_ORDER,
                        Shown.time(row.at()),
                        latest.line(),
                        Shown.time(latest.at()));
            else if (!far[i]) latest = row;
        }
    }

    private void equalTimes() {
        Map<Instant, Integer> lines = new HashMap<>();
        for (var row : rows) {
            var other = lines.put(row.instant(), row.line());
            if (other != null) note(row, Finding.Kind.EQUAL_TIMES, Shown.time(row.at()), other);
        }
    }

    private boolean[] far() {
        var far = new boolean[rows.size()];
        var runs = runs();
        for (int i = 0; i < runs.size(); i++) {
            var neighbour = neighbour(runs, i);
            if (neighbour == null) continue;
            for (int row = runs.get(i).first(); row <= runs.get(i).last(); row++) {
                far[row] = true;
                noteFar(rows.get(row), neighbour.at());
            }
        }
        return far;
    }

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        int first = 0;
        for (int i = 1; i <= rows.size(); i++)
            if (i == rows.size() || !near(rows.get(i - 1).at(), rows.get(i).at())) {
                if (first < i) runs.add(new Run(first, i - 1));
                first = i;
            }
        return runs;
    }

    /// The row beside a run that lies off; null for a run that does not.
    private @Nullable Placed neighbour(List<Run> runs, int index) {
        if (index > 0 && liesBetween(runs, index)) return rows.get(runs.get(index - 1).last());
        int size = runs.get(index).size();
        boolean last = index == runs.size() - 1;
        // Of two runs the smaller one lies off; of two as long as each other, the second.
        if (last && index > 0 && !liesBetween(runs, index - 1))
            return size <= runs.get(index - 1).size() ? rows.get(runs.get(index - 1).last()) : null;
        if (index == 0 && !last && !liesBetween(runs, 1))
            return size < runs.get(1).size() ? rows.get(runs.get(1).first()) : null;
        return null;
    }

    /// Whether a run stands between two others that would follow one another without it.
    private boolean liesBetween(List<Run> runs, int index) {
        if (index == 0 || index == runs.size() - 1) return false;
        var above = runs.get(index - 1);
        var below = runs.get(index + 1);
        return near(rows.get(above.last()).at(), rows.get(below.first()).at())
                && runs.get(index).size() < above.size() + below.size();
    }

    private void noteFar(Placed row, ZonedDateTime neighbour) {
        boolean mistyped =
                row.at().getYear() != neighbour.getYear()
                        && near(row.at().withYear(neighbour.getYear()), neighbour);
        if (mistyped)
            note(
                    row,
                    Finding.Kind.OTHER_YEAR,
                    String.valueOf(row.at().getYear()),
                    String.valueOf(neighbour.getYear()));
        else
            note(
                    row,
                    Finding.Kind.FAR_OFF,
                    Shown.time(row.at()),
                    Math.abs(
                            ChronoUnit.DAYS.between(
                                    row.at().toLocalDate(), neighbour.toLocalDate())));
    }

    private static boolean near(ZonedDateTime one, ZonedDateTime other) {
        return Duration.between(one, other).abs().compareTo(NEAR) <= 0;
    }

    private void note(Placed row, Finding.Kind kind, Object... details) {
        findings.add(Finding.at(row.line(), kind, details));
    }
}
