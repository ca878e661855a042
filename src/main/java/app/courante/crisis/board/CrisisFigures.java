package app.courante.crisis.board;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.Crisis;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.LogLine;
import app.courante.crisis.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of a crisis, as its log tells them: how soon the cell was there, what it cost, what
/// was done. Of one that runs as they stand now.
///
/// @param until when it was closed; while it runs the instant asked for
public record CrisisFigures(Instant until, boolean running, List<Figure> figures) {
    public CrisisFigures {
        figures = List.copyOf(figures);
    }

    /// Empty without a crisis.
    public static CrisisFigures of(Situation situation, Instant now) {
        var crisis = situation.crisis();
        if (crisis == null) return new CrisisFigures(now, false, List.of());
        boolean running = situation.running();
        var until = until(situation, crisis, now);
        var figures = new ArrayList<Figure>();
        figures.addAll(new FigureTimes(situation, crisis, until, running).all());
        figures.addAll(new FigureOutside(situation, crisis, until, running, now).all());
        figures.addAll(new FigureActivities(situation, until, running).all());
        figures.addAll(new FigureRecovery(situation, until, running).all());
        figures.addAll(new FigureWork(situation, until).all());
        return new CrisisFigures(until, running, figures);
    }

    /// How soon things came to pass, alone; empty without a crisis.
    static List<Figure> times(Situation situation, Instant now) {
        var crisis = situation.crisis();
        if (crisis == null) return List.of();
        var until = until(situation, crisis, now);
        return new FigureTimes(situation, crisis, until, situation.running()).all();
    }

    private static Instant until(Situation situation, Crisis crisis, Instant now) {
        // An imported log has no end of its own: it ends with its last line.
        return crisis.imported() && crisis.running() ? last(situation, now) : situation.asOf(now);
    }

    private static Instant last(Situation situation, Instant now) {
        var lines = situation.log().lines();
        return lines.isEmpty() ? now : lines.getLast().entry().times().happened().instant();
    }

    public Optional<Figure> figure(FigureKind kind) {
        return figure(kind, "");
    }

    /// One of several of a kind.
    ///
    /// @param id what it is about, such as an activity
    public Optional<Figure> figure(FigureKind kind, String id) {
        return figures.stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .findFirst();
    }

    /// The line by which the crisis began.
    static Optional<LogLine> opening(Situation situation) {
        return situation.log().lines().stream()
                .filter(line ->
                        line.entry().event() instanceof CrisisDeclared
                                || line.entry().event() instanceof LogImported)
                .findFirst();
    }

    static Optional<LogLine> activation(Situation situation) {
        return situation.log().lines().stream()
                .filter(line -> line.entry().event() instanceof PlanActivated)
                .findFirst();
    }

    static List<LogLine> changes(Situation situation) {
        return situation.log().lines().stream()
                .filter(line -> line.entry().event() instanceof ActivityChanged)
                .toList();
    }
}
