package app.courante.crisis.board;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How one activity ran during a crisis, stretch by stretch, by when things happened.
record ActivityTrack(Named activity, List<Stretch> stretches) {
    /// A time in which it ran the same way.
    ///
    /// @param open whether it still runs so
    record Stretch(ActivityState state, Instant from, Instant until, boolean open, EntryId by) {
        Duration length() {
            return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
        }
    }

    /// An interruption without a break, whatever was served meanwhile.
    ///
    /// @param entries those that told it, with the one that ended it
    record Interruption(Duration length, boolean open, List<EntryId> entries) {}

    ActivityTrack {
        stretches = List.copyOf(stretches);
    }

    /// The activities somebody spoke of, by their ids.
    ///
    /// @param until when the crisis was closed, else now
    /// @param running whether the last stretch still goes on
    static Map<String, ActivityTrack> of(List<LogLine> changes, Instant until, boolean running) {
        var told = new LinkedHashMap<String, List<LogLine>>();
        for (var line : changes)
            told.computeIfAbsent(change(line).activity().id(), _ -> new ArrayList<>()).add(line);
        var tracks = new LinkedHashMap<String, ActivityTrack>();
        told.forEach((id, lines) -> tracks.put(id, track(lines, until, running)));
        return tracks;
    }

    private static ActivityChanged change(LogLine line) {
        return (ActivityChanged) line.entry().event();
    }

    private static ActivityTrack track(List<LogLine> lines, Instant until, boolean running) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            stretches.add(
                    new Stretch(
                            change(lines.get(i)).state(),
                            at(lines.get(i)),
                            last ? until : at(lines.get(i + 1)),
                            last && running,
                            lines.get(i).id()));
        }
        return new ActivityTrack(change(lines.getLast()).activity(), stretches);
    }

    private static Instant at(LogLine line) {
        return line.entry().times().happened().instant();
    }

    List<EntryId> entries() {
        return stretches.stream().map(Stretch::by).toList();
    }

    /// How long it ran this way in all.
    Duration in(ActivityState state) {
        return stretches.stream()
                .filter(one -> one.state() == state)
                .map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean openIn(ActivityState state) {
        var last = stretches.getLast();
        return last.open() && last.state() == state;
    }

    List<Interruption> interruptions() {
        var all = new ArrayList<Interruption>();
        var length = Duration.ZERO;
        var entries = new ArrayList<EntryId>();
        for (int i = 0; i < stretches.size(); i++) {
            var one = stretches.get(i);
            if (one.state().down()) {
                length = length.plus(one.length());
                entries.add(one.by());
                if (i == stretches.size() - 1)
                    all.add(new Interruption(length, one.open(), entries));
            } else if (!entries.isEmpty()) {
                entries.add(one.by());
                all.add(new Interruption(length, false, List.copyOf(entries)));
                length = Duration.ZERO;
                entries.clear();
            }
        }
        return all;
    }

    /// The longest interruption; of two that are as long the first. Only of one that was
    /// interrupted.
    Interruption longest() {
        return Objects.requireNonNull(
                interruptions().stream()
                        .max(Comparator.comparing(Interruption::length))
                        .orElse(null));
    }
}
