package app.courante.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting of the cell: its agenda, and when it came to what.
///
/// @param reached in the order told; the first item is on from the beginning
/// @param closed null while it is on
/// @param next when the next one is; null when nobody said
public record Meeting(
        EntryId id,
        int number,
        List<String> agenda,
        Instant opened,
        List<Reached> reached,
        @Nullable Instant closed,
        @Nullable Instant next) {
    /// An item that is on from an instant on.
    ///
    /// @param item its place on the agenda, from 1
    public record Reached(int item, Instant at) {}

    public Meeting {
        agenda = List.copyOf(agenda);
        reached = List.copyOf(reached);
    }

    static Meeting opened(EntryId id, int number, List<String> agenda, Instant at) {
        return new Meeting(id, number, agenda, at, List.of(new Reached(1, at)), null, null);
    }

    public boolean open() {
        return closed == null;
    }

    Meeting at(int item, Instant at) {
        var all = new ArrayList<>(reached);
        all.add(new Reached(item, at));
        return new Meeting(id, number, agenda, opened, all, closed, next);
    }

    Meeting closed(Instant at, @Nullable Instant comes) {
        return new Meeting(id, number, agenda, opened, reached, at, comes);
    }

    /// The item that is on, from 1.
    public int item() {
        return reached.getLast().item();
    }

    /// What the item that is on is called; empty where the agenda has none.
    public String title() {
        return item() < 1 || item() > agenda.size() ? "" : agenda.get(item() - 1);
    }

    /// How long the meeting spent on this item, until now or its end.
    public Duration spent(int item, Instant now) {
        var end = closed == null ? now : closed;
        var sum = Duration.ZERO;
        for (int i = 0; i < reached.size(); i++) {
            if (reached.get(i).item() != item) continue;
            var until = i + 1 < reached.size() ? reached.get(i + 1).at() : end;
            var span = Duration.between(reached.get(i).at(), until);
            // What was told afterwards may lie before what it follows.
            if (span.isPositive()) sum = sum.plus(span);
        }
        return sum;
    }

    /// How long it has been on, or was.
    public Duration length(Instant now) {
        var span = Duration.between(opened, closed == null ? now : closed);
        return span.isNegative() ? Duration.ZERO : span;
    }
}
