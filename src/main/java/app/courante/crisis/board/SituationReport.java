package app.courante.crisis.board;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Reports.Given;
import app.courante.crisis.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A situation report as the log tells it at an instant: nobody has put it into words yet.
///
/// @param number the one it would bear
/// @param level of the crisis
/// @param previous the report before; null for the first
/// @param upTo the last entry written down; null when there is none
/// @param next when the report after it is due; null when nothing says so
public record SituationReport(
        int number,
        String title,
        int level,
        Instant at,
        @Nullable Given previous,
        @Nullable EntryId upTo,
        @Nullable Instant next,
        List<Section> sections) {
    /// What a part of the report is about, in the order in which it is read.
    public enum Part {
        LEVEL,
        CHANGES,
        FACTS,
        UNVERIFIED,
        ACTIVITIES,
        RECOVERY,
        TELEPHONY,
        DECISIONS,
        ACTIONS,
        DEADLINES,
        FILINGS,
        COMMUNICATION,
        FORESIGHT,
        MEETING,
        CELL,
        NEXT;

        /// Whether it is told, too, that there is nothing to tell.
        boolean always() {
            return switch (this) {
                case RECOVERY, TELEPHONY, FILINGS, COMMUNICATION, FORESIGHT, MEETING -> false;
                case LEVEL,
                        CHANGES,
                        FACTS,
                        UNVERIFIED,
                        ACTIVITIES,
                        DECISIONS,
                        ACTIONS,
                        DEADLINES,
                        CELL,
                        NEXT ->
                        true;
            };
        }
    }

    /// A part and its lines; a part that has nothing to tell says so, or is left out.
    public record Section(Part part, List<ReportLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public SituationReport {
        sections = List.copyOf(sections);
    }

    /// The report of a situation in which there is a crisis.
    ///
    /// @throws IllegalArgumentException when there is none
    public static SituationReport of(Situation situation, Instant now) {
        return of(RecoveryOutline.by(situation.document()), situation, now);
    }

    /// The same, by a plan that was made ready before.
    public static SituationReport of(RecoveryOutline outline, Situation situation, Instant now) {
        var crisis = crisis(situation);
        var reports = situation.conduct().reports();
        var news = News.since(situation, reports.last());
        var state = new ReportState(situation, now, news);
        var matters = new ReportMatters(situation, now, news.since());
        var next = nextAfter(situation, now);
        var sections = new ArrayList<Section>();
        for (var part : Part.values()) {
            var lines =
                    switch (part) {
                        case LEVEL -> state.level();
                        case CHANGES -> news.changes();
                        case FACTS -> news.facts(crisis.known(), state.opening());
                        case UNVERIFIED -> news.unverified();
                        case ACTIVITIES -> state.activities();
                        case RECOVERY -> matters.recovery(outline);
                        case TELEPHONY -> matters.telephony();
                        case DECISIONS -> news.decisions();
                        case ACTIONS -> state.actions();
                        case DEADLINES -> state.deadlines();
                        case FILINGS -> matters.filings();
                        case COMMUNICATION -> matters.communication();
                        case FORESIGHT -> matters.foresight();
                        case MEETING -> matters.meeting();
                        case CELL -> state.cell();
                        case NEXT -> next(next);
                    };
            add(part, lines, sections);
        }
        return new SituationReport(
                reports.next(),
                crisis.title(),
                crisis.level(),
                now,
                reports.last(),
                news.upTo(),
                next,
                sections);
    }

    private static Crisis crisis(Situation situation) {
        var crisis = situation.crisis();
        if (crisis == null) throw new IllegalArgumentException("no crisis");
        return crisis;
    }

    private static List<ReportLine> next(@Nullable Instant next) {
        return next == null ? List.of() : List.of(new ReportLine.Next(next, List.of()));
    }

    private static void add(Part part, List<ReportLine> lines, List<Section> sections) {
        if (!lines.isEmpty()) sections.add(new Section(part, lines));
        else if (part.always()) sections.add(new Section(part, List.of(new ReportLine.None())));
    }

    /// One rhythm after this report; what was agreed and is still to come holds.
    private static @Nullable Instant nextAfter(Situation situation, Instant now) {
        var every = Rhythm.reportEvery(situation);
        var due = Rhythm.reportDue(situation);
        if (every == null) return due != null && due.isAfter(now) ? due : null;
        return now.plus(every);
    }
}
