package app.courante.crisis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A situation report as it was approved: its parts in words, each line with the entries it comes
/// from.
///
/// @param approver who answers for it
/// @param waiver why it is somebody else than the holder of the role that the plan names; null when
///   it is not, or when nobody said
/// @param asOf the instant it tells of
/// @param upTo the last entry written down when it was built: what came after is news for the next
///   report; null when there was none
/// @param next when the next report is to come; null when nobody said
public record WrittenReport(
        String approver,
        @Nullable String waiver,
        Instant asOf,
        @Nullable EntryId upTo,
        @Nullable Instant next,
        List<Part> parts) {
    /// What became of a line that the program had built.
    public enum Mark {
        BUILT,
        CHANGED,
        ADDED,
        DROPPED
    }

    /// A part under its title.
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        /// The lines that are read out, without those that were dropped.
        public List<Line> said() {
            return lines.stream().filter(line -> line.mark() != Mark.DROPPED).toList();
        }
    }

    /// A line of a report.
    ///
    /// @param text what it says
    /// @param built what the program had written, where somebody changed it; else empty
    /// @param entries those it comes from; none for a line that somebody added
    public record Line(Mark mark, String text, String built, List<EntryId> entries) {
        public Line {
            entries = List.copyOf(entries);
        }
    }

    public WrittenReport {
        parts = List.copyOf(parts);
    }

    /// Who answers for it, with why it is somebody else than foreseen.
    public String signature() {
        return waiver == null ? approver : approver + " (" + waiver + ")";
    }
}
