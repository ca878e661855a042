package app.courante.crisis.board;

import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.Meeting;
import app.courante.crisis.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was said at the meetings of the cell, item by item: the lines that people wrote while an
/// item was on, whoever wrote them and on whatever screen.
public record Minutes(List<Sitting> meetings) {
    /// One meeting.
    public record Sitting(Meeting meeting, List<Item> items) {
        public Sitting {
            items = List.copyOf(items);
        }

        /// All lines of the meeting.
        public List<EntryId> entries() {
            return items.stream().flatMap(item -> item.entries().stream()).toList();
        }
    }

    /// One item of the agenda.
    ///
    /// @param item its place, from 1
    /// @param spent how long the meeting spent on it
    public record Item(int item, String title, Duration spent, List<LogLine> lines) {
        public Item {
            lines = List.copyOf(lines);
        }

        public List<EntryId> entries() {
            return lines.stream().map(LogLine::id).toList();
        }
    }

    private record Span(Meeting meeting, int item, @Nullable Instant until) {}

    public Minutes {
        meetings = List.copyOf(meetings);
    }

    /// The minutes of all meetings, in one pass over the log.
    public static Minutes of(Situation situation, Instant now) {
        var meetings = situation.conduct().reports().meetings();
        if (meetings.isEmpty()) return new Minutes(List.of());
        var spans = spans(meetings);
        var said = new TreeMap<EntryId, List<List<LogLine>>>();
        for (var meeting : meetings) {
            var items = new ArrayList<List<LogLine>>();
            for (int i = 0; i < meeting.agenda().size(); i++) items.add(new ArrayList<>());
            said.put(meeting.id(), items);
        }
        for (var line : situation.log().lines()) {
            var event = line.entry().event();
            if (!(event instanceof EntryLogged) && !(event instanceof ActionGiven)) continue;
            var at = line.wording().happened().instant();
            var span = spans.floorEntry(at);
            if (span == null || !holds(span.getValue(), at)) continue;
            var items = said.get(span.getValue().meeting().id());
            int item = span.getValue().item();
            if (items != null && item >= 1 && item <= items.size()) items.get(item - 1).add(line);
        }
        return new Minutes(
                meetings.stream()
                        .map(one -> sitting(one, said.getOrDefault(one.id(), List.of()), now))
                        .toList());
    }

    private static boolean holds(Span span, Instant at) {
        return span.until() == null || at.isBefore(span.until());
    }

    private static TreeMap<Instant, Span> spans(List<Meeting> meetings) {
        var spans = new TreeMap<Instant, Span>();
        for (var meeting : meetings) {
            var reached = meeting.reached();
            for (int i = 0; i < reached.size(); i++) {
                var until = i + 1 < reached.size() ? reached.get(i + 1).at() : meeting.closed();
                spans.put(reached.get(i).at(), new Span(meeting, reached.get(i).item(), until));
            }
        }
        return spans;
    }

    private static Sitting sitting(Meeting meeting, List<List<LogLine>> said, Instant now) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < said.size(); i++)
            items.add(
                    new Item(
                            i + 1,
                            meeting.agenda().get(i),
                            meeting.spent(i + 1, now),
                            said.get(i)));
        return new Sitting(meeting, items);
    }

    /// Those of one meeting.
    public Optional<Sitting> meeting(EntryId id) {
        return meetings.stream().filter(one -> one.meeting().id().equals(id)).findFirst();
    }
}
