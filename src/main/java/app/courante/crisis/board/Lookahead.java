package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ResourceStates;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.plan.Activity;
import app.courante.plan.DependencyGraph;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What falls next if what is down stays down: which activities, and when each breaks its limits.
///
/// @param lines of the activities that are interrupted or stand on something that is down, the
///   first to break its longest interruption first
public record Lookahead(List<Line> lines) {
    private static final Comparator<Line> ORDER =
            Comparator.comparing((Line line) -> line.standing().compareTo(Standing.STOPPED) > 0)
                    .thenComparing(line -> line.mtpd() == null ? Instant.MAX : line.mtpd())
                    .thenComparingInt(line -> line.activity().priority());

    /// How an activity stands to what is down beneath it.
    public enum Standing {
        /// Somebody said that it is interrupted.
        INTERRUPTED,
        /// What is down stops it, and nobody said since then how it runs.
        STOPPED,
        /// What is down would stop it, and yet it runs, as was said since then.
        HOLDING,
        /// It feels what is down, and has another way.
        TOUCHED
    }

    /// One activity.
    ///
    /// @param cause what is down beneath it, the last thing that was wanting to stop it; null when
    ///   nothing is
    /// @param from when its interruption began or, while nobody said so, must have begun
    /// @param rto when the time aimed at is over; null without one, or while it runs
    /// @param mtpd the same of its longest interruption
    public record Line(
            Activity activity,
            Standing standing,
            ResourceStates.@Nullable Status cause,
            Instant from,
            @Nullable Instant rto,
            @Nullable Instant mtpd,
            List<EntryId> entries) {
        public Line {
            entries = List.copyOf(entries);
        }
    }

    public Lookahead {
        lines = List.copyOf(lines);
    }

    /// Works it out for a situation.
    ///
    /// @param graph of the plan that the situation goes by
    public static Lookahead of(DependencyGraph graph, Situation situation) {
        var plan = situation.document();
        if (plan == null) return new Lookahead(List.of());
        var places = new HashMap<String, Place>();
        for (var place : graph.in(Layer.ACTIVITIES)) places.put(place.id(), place);
        var down = Down.of(graph, situation.conduct().resources());
        var lines = new ArrayList<Line>();
        for (var activity : plan.activities()) {
            var place = places.get(activity.id());
            var status = situation.conduct().running().activities().get(activity.id());
            var line =
                    line(
                            activity,
                            status,
                            place == null ? null : down.stops().get(place),
                            place == null ? null : down.touches().get(place));
            if (line != null) lines.add(line);
        }
        lines.sort(ORDER);
        return new Lookahead(lines);
    }

    private static @Nullable Line line(
            Activity activity,
            @Nullable Status status,
            ResourceStates.@Nullable Status stops,
            ResourceStates.@Nullable Status touches) {
        var cause = stops == null ? touches : stops;
        if (status != null && status.interrupted() != null)
            return limited(
                    activity, Standing.INTERRUPTED, cause, status.interrupted(), status, status);
        if (stops == null)
            return touches == null
                    ? null
                    : line(activity, Standing.TOUCHED, touches, touches.since(), status);
        if (status != null && !status.since().isBefore(stops.since()))
            return line(activity, Standing.HOLDING, stops, stops.since(), status);
        return limited(activity, Standing.STOPPED, stops, stops.since(), null, status);
    }

    private static Line line(
            Activity activity,
            Standing standing,
            ResourceStates.Status cause,
            Instant from,
            @Nullable Status status) {
        return new Line(activity, standing, cause, from, null, null, entries(cause, status));
    }

    /// @param status what says that it is interrupted; null while nobody said so
    /// @param told what was said of it last: what it was down before counts towards its limits
    private static Line limited(
            Activity activity,
            Standing standing,
            ResourceStates.@Nullable Status cause,
            Instant from,
            @Nullable Status status,
            @Nullable Status told) {
        var rto = activity.rto();
        var mtpd = activity.mtpd();
        var before = told == null ? Duration.ZERO : told.earlier();
        return new Line(
                activity,
                standing,
                cause,
                from,
                rto == null ? null : from.plus(rto).minus(before),
                mtpd == null ? null : from.plus(mtpd).minus(before),
                entries(cause, status));
    }

    private static List<EntryId> entries(
            ResourceStates.@Nullable Status cause, @Nullable Status status) {
        var entries = new ArrayList<EntryId>();
        if (cause != null) entries.addAll(cause.by());
        if (status != null) entries.add(status.by());
        return entries;
    }

    public Optional<Line> line(String activity) {
        return lines.stream().filter(line -> line.activity().id().equals(activity)).findFirst();
    }

    public List<Line> in(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }

    /// What is down, and what each of it does to what stands on it.
    private record Down(
            Map<Place, ResourceStates.Status> stops, Map<Place, ResourceStates.Status> touches) {
        /// One after the other in the order in which they went down: what the first ones left
        /// standing falls with the one that takes the last way.
        static Down of(DependencyGraph graph, ResourceStates resources) {
            var stops = new HashMap<Place, ResourceStates.Status>();
            var touches = new HashMap<Place, ResourceStates.Status>();
            var lost = new ArrayList<Place>();
            for (var status : resources.in(ResourceState.DOWN)) {
                var place = place(graph, status.kind(), status.resource().id());
                if (place == null) continue;
                lost.add(place);
                for (var stopped : new HashSet<>(graph.stoppedBy(lost)))
                    stops.putIfAbsent(stopped, status);
                for (var touched : graph.touchedBy(place)) touches.putIfAbsent(touched, status);
            }
            return new Down(stops, touches);
        }
    }

    private static @Nullable Place place(DependencyGraph graph, ResourceKind kind, String id) {
        var layer = Layer.of(kind.part());
        if (layer.isEmpty()) return null;
        for (var place : graph.in(layer.get()))
            if (place.part() == kind.part() && place.id().equals(id)) return place;
        return null;
    }
}
