package app.courante.crisis.board;

import app.courante.crisis.ActivityState;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Figure.Against;
import app.courante.crisis.board.Figure.Amount.Euros;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Limit;
import app.courante.plan.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of the activities: how long each was down or degraded, against the plan's limits,
/// and what that cost.
record FigureActivities(Situation situation, Instant until, boolean running) {
    List<Figure> all() {
        var tracks = inOrder(ActivityTrack.of(CrisisFigures.changes(situation), until, running));
        var figures = new ArrayList<Figure>();
        for (var track : tracks.values())
            if (!track.interruptions().isEmpty())
                figures.add(
                        total(FigureKind.DOWN, ActivityState.INTERRUPTED, track, limits(track)));
        for (var track : tracks.values())
            if (track.interruptions().size() > 1) figures.add(longest(track));
        for (var track : tracks.values())
            if (!track.in(ActivityState.DEGRADED).isZero())
                figures.add(total(FigureKind.DEGRADED, ActivityState.DEGRADED, track, List.of()));
        loss(figures);
        return figures;
    }

    /// As the plan ranks them; behind them those that it does not know.
    private Map<String, ActivityTrack> inOrder(Map<String, ActivityTrack> tracks) {
        var order = new LinkedHashSet<String>();
        var plan = situation.document();
        if (plan != null) plan.activities().forEach(activity -> order.add(activity.id()));
        order.addAll(tracks.keySet());
        var sorted = new LinkedHashMap<String, ActivityTrack>();
        for (var id : order) {
            var track = tracks.get(id);
            if (track != null) sorted.put(id, track);
        }
        return sorted;
    }

    /// One rule with the alerts: all interruptions together count into the limits of the plan.
    private List<Limit> limits(ActivityTrack track) {
        var limits = new ArrayList<Limit>();
        var activity = activity(track);
        if (activity != null) {
            add(limits, Against.RTO, activity.rto());
            add(limits, Against.MTPD, activity.mtpd());
        }
        return limits;
    }

    private static Figure longest(ActivityTrack track) {
        var longest = track.longest();
        return new Figure(
                FigureKind.LONGEST_INTERRUPTION,
                track.activity().id(),
                track.activity().name(),
                new Lasting(longest.length(), longest.open()),
                List.of(),
                longest.entries());
    }

    private static void add(List<Limit> limits, Against against, @Nullable Duration length) {
        if (length != null) limits.add(new Limit(against, length));
    }

    private static Figure total(
            FigureKind kind, ActivityState state, ActivityTrack track, List<Limit> limits) {
        return new Figure(
                kind,
                track.activity().id(),
                track.activity().name(),
                new Lasting(track.in(state), track.openIn(state)),
                limits,
                track.entries());
    }

    /// What interruptions and degraded service cost by the plan: all activities together, and where
    /// there are several each of them.
    private void loss(List<Figure> figures) {
        var losses = Losses.of(situation, until);
        var entries = losses.entries();
        if (entries.isEmpty()) return;
        figures.add(
                new Figure(
                        FigureKind.LOSS,
                        "",
                        "",
                        new Euros(Math.round(losses.euros()), running && losses.perHour() > 0),
                        List.of(),
                        entries));
        if (losses.priced().size() > 1)
            for (var line : losses.priced()) if (line.euros() > 0) figures.add(loss(line));
    }

    private Figure loss(Losses.Line line) {
        return new Figure(
                FigureKind.LOSS,
                line.activity().id(),
                line.activity().name(),
                new Euros(Math.round(line.euros()), running && line.perHour() > 0),
                List.of(),
                line.status().entries());
    }

    private @Nullable Activity activity(ActivityTrack track) {
        var plan = situation.document();
        if (plan == null) return null;
        return plan.activities().stream()
                .filter(one -> one.id().equals(track.activity().id()))
                .findFirst()
                .orElse(null);
    }
}
