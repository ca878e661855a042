package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.FigureComparison.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exercise held against the runs of its scenario before it.
///
/// @param runs the latest first
public record EarlierRuns(List<Run> runs) {
    /// Where there were none, or nobody knows of any.
    public static final EarlierRuns NONE = new EarlierRuns(List.of());

    /// One run before.
    ///
    /// @param held one for each figure that either has
    public record Run(String folder, String name, Instant started, boolean over, List<Held> held) {
        public Run {
            held = List.copyOf(held);
        }
    }

    /// A figure of this run held against the same of one before.
    ///
    /// @param difference from then to now, negative when it came sooner now; null when one of both
    ///   has none
    /// @param verdict how it stands now against then
    public record Held(
            FigureKind kind,
            @Nullable Figure now,
            @Nullable Figure then,
            @Nullable Duration difference,
            Verdict verdict) {}

    public EarlierRuns {
        runs = List.copyOf(runs);
    }

    /// Those of the same scenario that were started before this one.
    ///
    /// @param situation the exercise that is looked at
    /// @param folder in which it is kept
    /// @param all that are known, itself among them or not
    public static EarlierRuns of(Situation situation, String folder, List<RunTimes> all) {
        var now = RunTimes.of(folder, situation).orElse(null);
        if (now == null) return NONE;
        return new EarlierRuns(
                all.stream()
                        .filter(one -> !one.folder().equals(folder) && now.sameScenario(one))
                        .filter(one -> one.started().isBefore(now.started()))
                        .sorted(Comparator.comparing(RunTimes::started).reversed())
                        .map(one -> run(now, one))
                        .toList());
    }

    private static Run run(RunTimes now, RunTimes then) {
        var held = new ArrayList<Held>();
        for (var row : FigureComparison.of(List.of(figures(then), figures(now))).rows()) {
            var before = row.cells().getFirst().figure();
            var after = row.cells().getLast();
            held.add(
                    new Held(
                            row.kind(),
                            after.figure(),
                            before,
                            difference(before, after.figure()),
                            after.verdict()));
        }
        return new Run(then.folder(), then.name(), then.started(), then.over(), held);
    }

    private static CrisisFigures figures(RunTimes run) {
        return new CrisisFigures(run.started(), false, run.figures());
    }

    private static @Nullable Duration difference(@Nullable Figure then, @Nullable Figure now) {
        if (then == null || now == null) return null;
        return then.amount() instanceof Lasting(var before, _)
                        && now.amount() instanceof Lasting(var after, _)
                ? after.minus(before)
                : null;
    }
}
