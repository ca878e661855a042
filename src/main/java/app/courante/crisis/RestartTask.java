package app.courante.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was told of one task of the recovery.
///
/// @param name what it was called last; empty while nothing was told
/// @param by who does it; both empty when it is the role that the plan names
/// @param held how long it could not go on since it was begun, what lasts now left out
/// @param done null while it is to be done
/// @param dropped why it is not needed; null while it is
/// @param steps the steps of its procedure that are done, by their numbers from 1
/// @param entries all that was told of it, oldest first
public record RestartTask(
        String name,
        @Nullable Instant started,
        Named by,
        @Nullable Block block,
        Duration held,
        @Nullable Instant done,
        String result,
        @Nullable String dropped,
        Map<Integer, Tick> steps,
        List<EntryId> entries) {
    static final RestartTask UNTOUCHED =
            new RestartTask(
                    "",
                    null,
                    new Named("", ""),
                    null,
                    Duration.ZERO,
                    null,
                    "",
                    null,
                    Map.of(),
                    List.of());

    /// Why a task cannot go on.
    ///
    /// @param on what or whom it waits for; may be empty
    /// @param expected when it is thought to go on; null when nobody knows
    public record Block(
            String reason, String on, @Nullable Instant expected, Instant since, EntryId by) {}

    /// A step that is done.
    public record Tick(Instant at, Author by) {}

    public RestartTask {
        steps = Map.copyOf(steps);
        entries = List.copyOf(entries);
    }

    public boolean ended() {
        return done != null || dropped != null;
    }

    /// How long it was worked on until now, or until it ended.
    public Duration worked(Instant now) {
        if (started == null) return Duration.ZERO;
        var until = done != null ? done : block != null ? block.since() : now;
        return span(started, until).minus(shorter(held, span(started, until)));
    }

    RestartTask started(Instant at, Named who) {
        var from = started == null ? at : started;
        return new RestartTask(name, from, who, null, held, done, result, dropped, steps, entries);
    }

    RestartTask blocked(Block by) {
        // Told twice, by two laptops: it has been so since the first.
        var since =
                block == null
                        ? by
                        : new Block(by.reason(), by.on(), by.expected(), block.since(), by.by());
        return with(since, held, done, result, dropped);
    }

    RestartTask unblocked(Instant at) {
        return with(null, heldUntil(at), done, result, dropped);
    }

    RestartTask done(Instant at, String told) {
        return with(null, heldUntil(at), at, told, dropped);
    }

    RestartTask dropped(Instant at, String why) {
        return with(null, heldUntil(at), done, result, why);
    }

    /// What lies between its end and its reopening was no work on it.
    RestartTask reopened(Instant at) {
        var rested = done == null || started == null ? held : held.plus(span(done, at));
        return with(block, rested, null, "", null);
    }

    RestartTask ticked(int step, Instant at, Author who) {
        var now = new TreeMap<>(steps);
        now.putIfAbsent(step, new Tick(at, who));
        return with(now);
    }

    RestartTask unticked(int step) {
        var now = new TreeMap<>(steps);
        now.remove(step);
        return with(now);
    }

    RestartTask told(String called, EntryId entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new RestartTask(called, started, by, block, held, done, result, dropped, steps, all);
    }

    private RestartTask with(Map<Integer, Tick> ticked) {
        return new RestartTask(
                name, started, by, block, held, done, result, dropped, ticked, entries);
    }

    private RestartTask with(
            @Nullable Block by,
            Duration heldNow,
            @Nullable Instant doneAt,
            String told,
            @Nullable String droppedFor) {
        return new RestartTask(
                name, started, this.by, by, heldNow, doneAt, told, droppedFor, steps, entries);
    }

    private Duration heldUntil(Instant at) {
        if (block == null || started == null) return held;
        return held.plus(span(block.since().isBefore(started) ? started : block.since(), at));
    }

    /// What was told afterwards may lie before what it ends.
    private static Duration span(Instant from, Instant until) {
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
