package app.courante.crisis;

import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The situation reports given so far, as they happened, and the meetings held, oldest first.
///
/// @param appointment when the next report is to come, by what happened last; null when it was not
public record Reports(
        List<Given> given, List<Meeting> meetings, @Nullable Appointment appointment) {
    /// One situation report.
    ///
    /// @param report the whole of it; null for one that was given aloud
    public record Given(
            EntryId id,
            int number,
            String text,
            Instant at,
            Author by,
            @Nullable WrittenReport report) {
        /// The instant it tells of.
        public Instant asOf() {
            return report == null ? at : report.asOf();
        }

        /// The last entry that it takes into account.
        public EntryId upTo() {
            return report == null || report.upTo() == null ? id : report.upTo();
        }
    }

    /// When the next report is to come, and when that was said.
    public record Appointment(Instant next, Instant said) {}

    public Reports {
        given = List.copyOf(given);
        meetings = List.copyOf(meetings);
    }

    static Reports of(Collection<Entry> entries) {
        var given = new ArrayList<Given>();
        var meetings = new LinkedHashMap<EntryId, Meeting>();
        Appointment appointment = null;
        var told = Instant.MIN;
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            switch (entry.event()) {
                case ReportGiven(var number, var text, var report) -> {
                    given.add(new Given(entry.id(), number, text, at, entry.author(), report));
                    var next = report == null ? null : report.next();
                    if (!at.isBefore(told)) {
                        told = at;
                        appointment = next == null ? null : new Appointment(next, at);
                    }
                }
                case MeetingOpened(var number, var agenda, var wanted) ->
                        meetings.put(
                                entry.id(), Meeting.opened(entry.id(), number, agenda, wanted, at));
                case MeetingItemReached(var meeting, var item, _) ->
                        meetings.computeIfPresent(
                                meeting, (_, one) -> one.open() ? one.at(item, at) : one);
                case MeetingClosed(var meeting, _, var next) -> {
                    meetings.computeIfPresent(
                            meeting, (_, one) -> one.open() ? one.closed(at, next) : one);
                    if (next != null && !at.isBefore(told)) {
                        told = at;
                        appointment = new Appointment(next, at);
                    }
                }
                default -> {}
            }
        }
        given.sort(Comparator.comparing(Given::at));
        return new Reports(given, List.copyOf(meetings.values()), appointment);
    }

    public @Nullable Given last() {
        return given.isEmpty() ? null : given.getLast();
    }

    public Optional<Given> report(EntryId id) {
        return given.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The report given before this one; null for the first.
    public @Nullable Given before(Given report) {
        int at = given.indexOf(report);
        return at < 1 ? null : given.get(at - 1);
    }

    public int next() {
        return given.stream().mapToInt(Given::number).max().orElse(0) + 1;
    }

    /// The meeting that is on; null when none is. Of two that were opened apart, the later.
    public @Nullable Meeting meeting() {
        for (var one : meetings.reversed()) if (one.open()) return one;
        return null;
    }

    public int nextMeeting() {
        return meetings.stream().mapToInt(Meeting::number).max().orElse(0) + 1;
    }
}
