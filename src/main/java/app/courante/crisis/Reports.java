package app.courante.crisis;

import app.courante.crisis.ReportEvent.ReportGiven;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The situation reports given so far, oldest first.
public record Reports(List<Given> given) {
    /// One situation report.
    public record Given(EntryId id, int number, String text, Instant at) {}

    public Reports {
        given = List.copyOf(given);
    }

    static Reports of(Collection<Entry> entries) {
        var given = new ArrayList<Given>();
        for (var entry : entries)
            if (entry.event() instanceof ReportGiven(var number, var text))
                given.add(new Given(entry.id(), number, text, entry.times().happened().instant()));
        return new Reports(given);
    }

    public @Nullable Given last() {
        return given.isEmpty() ? null : given.getLast();
    }

    public int next() {
        return given.stream().mapToInt(Given::number).max().orElse(0) + 1;
    }
}
