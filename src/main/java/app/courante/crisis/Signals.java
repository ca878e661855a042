package app.courante.crisis;

import app.courante.crisis.SignalEvent.SignalDismissed;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.crisis.SignalEvent.SignalReported;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What was seen and waits to be judged: no crisis yet, and not dismissed. Oldest first.
public record Signals(List<Signal> waiting) {
    /// Something seen.
    ///
    /// @param at when it was seen
    public record Signal(EntryId id, String text, String source, Instant at, Author by) {}

    public Signals {
        waiting = List.copyOf(waiting);
    }

    static Signals of(Collection<Entry> entries) {
        var all = new LinkedHashMap<EntryId, Signal>();
        for (var entry : entries)
            if (entry.event() instanceof SignalReported(var text, var source))
                all.put(
                        entry.id(),
                        new Signal(
                                entry.id(),
                                text,
                                source,
                                entry.times().happened().instant(),
                                entry.author()));
        // A judgement may have come from another laptop before what it judges.
        for (var entry : entries)
            switch (entry.event()) {
                case SignalDismissed(var signal, _, _) -> all.remove(signal);
                case SignalQualified(var signal, _) -> all.remove(signal);
                default -> {}
            }
        return new Signals(List.copyOf(all.values()));
    }

    public Optional<Signal> signal(EntryId id) {
        return waiting.stream().filter(signal -> signal.id().equals(id)).findFirst();
    }
}
