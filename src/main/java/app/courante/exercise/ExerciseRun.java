package app.courante.exercise;

import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.RunEvent.ActionSeen;
import app.courante.exercise.RunEvent.ClockJumped;
import app.courante.exercise.RunEvent.ClockPaused;
import app.courante.exercise.RunEvent.ClockStarted;
import app.courante.exercise.RunEvent.InjectDelivered;
import app.courante.exercise.RunEvent.InjectImprovised;
import app.courante.exercise.RunEvent.InjectMoved;
import app.courante.exercise.RunEvent.InjectReplayed;
import app.courante.exercise.RunEvent.InjectRestored;
import app.courante.exercise.RunEvent.InjectSkipped;
import app.courante.exercise.RunEvent.SightingStruck;
import app.courante.exercise.RunEvent.SpeedChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An exercise as far as it has been run: the scenario, the clock, and what became of each inject.
///
/// A fold: it takes any event and never throws; what concerns an inject that nobody knows is kept
/// for when it is known. Times are counted from the start on the clock of the exercise.
public final class ExerciseRun {
    private final Scenario scenario;
    private final List<Inject> improvised = new ArrayList<>();
    private final Map<String, List<Duration>> deliveries = new LinkedHashMap<>();
    private final Map<String, Duration> moved = new LinkedHashMap<>();
    private final Map<String, Duration> seen = new LinkedHashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<Jump> jumps = new ArrayList<>();
    private ExerciseClock clock = ExerciseClock.READY;

    /// The clock was set from one time to another: what lies between was not played.
    public record Jump(Duration from, Duration to) {}

    private ExerciseRun(Scenario scenario) {
        this.scenario = scenario;
    }

    public static ExerciseRun of(Scenario scenario, List<RunEvent> events) {
        var run = new ExerciseRun(scenario);
        for (var event : events) run.fold(event);
        return run;
    }

    public ExerciseClock clock() {
        return clock;
    }

    /// Those of the scenario, then those made up.
    public List<Inject> injects() {
        var all = new ArrayList<>(scenario.injects());
        all.addAll(improvised);
        return List.copyOf(all);
    }

    /// When this inject was given, the first time and again; empty while it was not.
    public List<Duration> deliveries(String number) {
        return List.copyOf(deliveries.getOrDefault(number, List.of()));
    }

    /// When the expected action was first seen; null while it was not.
    public @Nullable Duration seen(String expected) {
        return seen.get(expected);
    }

    public List<Jump> jumps() {
        return List.copyOf(jumps);
    }

    public boolean isSkipped(String number) {
        return skipped.contains(number);
    }

    /// Whether somebody put it off or brought it forward.
    public boolean isMoved(String number) {
        return moved.containsKey(number);
    }

    boolean happened(Fact fact) {
        return since(fact) != null;
    }

    /// From when on the fact is; null while it is not.
    @Nullable Duration since(Fact fact) {
        if (!(fact instanceof Played(var number))) return seen.get(fact.id());
        var given = deliveries.get(number);
        return given == null ? null : given.getFirst();
    }

    /// The time to which it was moved; null for that of the scenario.
    @Nullable Duration moved(String number) {
        return moved.get(number);
    }

    Scenario scenario() {
        return scenario;
    }

    private void fold(RunEvent event) {
        var now = event.at();
        switch (event) {
            case ClockStarted _, ClockPaused _, SpeedChanged _ -> clock = clock.after(event);
            case ClockJumped(_, var to) -> {
                jumps.add(new Jump(clock.at(now), to));
                clock = clock.after(event);
            }
            case InjectDelivered(_, var number, var time) ->
                    deliver(number, time == null ? clock.at(now) : time);
            case InjectReplayed(_, var number) -> given(number).add(clock.at(now));
            case InjectMoved(_, var number, var to) -> moved.put(number, to);
            case InjectSkipped(_, var number) -> skipped.add(number);
            case InjectRestored(_, var number) -> skipped.remove(number);
            case InjectImprovised(_, var inject) -> {
                boolean known =
                        injects().stream().anyMatch(i -> i.number().equals(inject.number()));
                if (!known) improvised.add(inject);
                deliver(inject.number(), clock.at(now));
            }
            case ActionSeen(_, var expected, var time) ->
                    seen.putIfAbsent(expected, time == null ? clock.at(now) : time);
            case SightingStruck(_, var expected) -> seen.remove(expected);
        }
    }

    /// Delivered twice is delivered once.
    private void deliver(String number, Duration time) {
        var given = given(number);
        if (given.isEmpty()) given.add(time);
        skipped.remove(number);
    }

    private List<Duration> given(String number) {
        return deliveries.computeIfAbsent(number, _ -> new ArrayList<>());
    }
}
