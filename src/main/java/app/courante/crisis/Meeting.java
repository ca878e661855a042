package app.courante.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting of the cell: its agenda, and when it came to what.
///
/// @param wanted how long it is to be; null when nobody said
/// @param reached in the order told; the first item is on from the beginning
/// @param closed null while it is on
/// @param next when the next one is; null when nobody said
public record Meeting(
        EntryId id,
        int number,
        List<String> agenda,
        @Nullable Duration wanted,
        Instant opened,
        List<Reached> reached,
        @Nullable Instant closed,
        @Nullable Instant next) {
    /// An item that is on from an instant on.
    ///
    /// @param item its place on the agenda, from 1
    public record Reached(int item, Instant at) {}

    /// How it keeps to its time.
    public enum Pace {
        WITHIN,
        /// The last fifth of its time is on.
        ENDING,
        OVER
    }

    private static final int LAST_PART = 5;

    public Meeting {
        agenda = List.copyOf(agenda);
        reached = List.copyOf(reached);
    }

    static Meeting opened(
            EntryId id, int number, List<String> agenda, @Nullable Duration wanted, Instant at) {
        return new Meeting(id, number, agenda, wanted, at, List.of(new Reached(1, at)), null, null);
    }

    public boolean open() {
        return closed == null;
    }

    Meeting at(int item, Instant at) {
        var all = new ArrayList<>(reached);
        all.add(new Reached(item, at));
        return new Meeting(id, number, agenda, wanted, opened, all, closed, next);
    }

    Meeting closed(Instant at, @Nullable Instant comes) {
        return new Meeting(id, number, agenda, wanted, opened, reached, at, comes);
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

    /// What is left of its time, below zero once it is over; null when nobody said how long it is
    /// to be.
    public @Nullable Duration left(Instant now) {
        return wanted == null ? null : wanted.minus(length(now));
    }

    public Pace pace(Instant now) {
        var left = left(now);
        if (wanted == null || left == null) return Pace.WITHIN;
        if (left.isNegative()) return Pace.OVER;
        return left.compareTo(wanted.dividedBy(LAST_PART)) <= 0 ? Pace.ENDING : Pace.WITHIN;
    }

    /// How long it has been on, or was.
    public Duration length(Instant now) {
        var span = Duration.between(opened, closed == null ? now : closed);
        return span.isNegative() ? Duration.ZERO : span;
    }
}
