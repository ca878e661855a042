package app.courante.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts about situation reports, and the meetings at which they are given.
public sealed interface ReportEvent extends Event {
    /// A situation report was given, aloud or in writing.
    ///
    /// @param number from 1, counted per crisis
    /// @param text what was said, in short
    /// @param report the whole of it; null for one that was given aloud
    record ReportGiven(int number, String text, @Nullable WrittenReport report)
            implements ReportEvent {}

    /// The cell sat down for its meeting; the first item of the agenda is on.
    ///
    /// @param number from 1, counted per crisis
    /// @param wanted how long it is to be; null when nobody said
    record MeetingOpened(int number, List<String> agenda, @Nullable Duration wanted)
            implements ReportEvent {
        public MeetingOpened {
            agenda = List.copyOf(agenda);
        }
    }

    /// The meeting turned to an item.
    ///
    /// @param item its place on the agenda, from 1
    /// @param title what it is called there
    record MeetingItemReached(EntryId meeting, int item, String title) implements ReportEvent {}

    /// The meeting is over.
    ///
    /// @param next when the next one is; null when nobody said
    record MeetingClosed(EntryId meeting, int number, @Nullable Instant next)
            implements ReportEvent {}
}
