package app.courante.crisis.board;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.Reports.Given;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.Situation;
import app.courante.crisis.board.ReportLine.ActivityChange;
import app.courante.crisis.board.ReportLine.Confirmed;
import app.courante.crisis.board.ReportLine.Corrected;
import app.courante.crisis.board.ReportLine.Counted;
import app.courante.crisis.board.ReportLine.Known;
import app.courante.crisis.board.ReportLine.LevelChange;
import app.courante.crisis.board.ReportLine.More;
import app.courante.crisis.board.ReportLine.Told;
import app.courante.crisis.board.ReportLine.Written;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the log has told since a report, found in one pass over its lines.
///
/// What is news goes by when it was written down, not by when it happened: what was told late has
/// been in no report.
final class News {
    /// So many lines are told one by one; of the others it is told how many there are.
    static final int LONGEST = 15;

    private final @Nullable Instant since;
    private final @Nullable Entry cut;
    private final EnumMap<Kind, List<EntryId>> counts = new EnumMap<>(Kind.class);
    private final List<EntryId> written = new ArrayList<>();
    private final List<ReportLine> turns = new ArrayList<>();
    private final Latest facts = new Latest();
    private final Latest unverified = new Latest();
    private final Latest decisions = new Latest();
    private final Latest changed = new Latest();
    private final Map<String, ActivityState> states = new HashMap<>();
    private final Map<String, EntryId> seats = new HashMap<>();
    private int level;
    private @Nullable Entry last;

    private News(@Nullable Instant since, @Nullable Entry cut) {
        this.since = since;
        this.cut = cut;
    }

    /// The news since this report, all of it where there was none.
    static News since(Situation situation, @Nullable Given report) {
        var log = situation.log();
        var cut = report == null ? null : log.line(report.upTo()).map(LogLine::entry).orElse(null);
        var news = new News(report == null ? null : report.asOf(), cut);
        for (var line : log.lines()) news.read(line);
        return news;
    }

    /// The last lines of many, and the numbers of all.
    private static final class Latest {
        private final Deque<ReportLine> last = new ArrayDeque<>();
        private final List<EntryId> all = new ArrayList<>();

        void add(ReportLine line) {
            all.add(line.entries().getFirst());
            last.addLast(line);
            if (last.size() > LONGEST) last.removeFirst();
        }

        List<ReportLine> lines() {
            int more = all.size() - last.size();
            var lines = new ArrayList<ReportLine>();
            if (more > 0) lines.add(new More(more, all.subList(0, more)));
            lines.addAll(last);
            return lines;
        }
    }

    private void read(LogLine line) {
        var entry = line.entry();
        if (last == null || Entry.ORDER.compare(last, entry) < 0) last = entry;
        boolean isNew = cut == null || Entry.ORDER.compare(cut, entry) < 0;
        follow(line, isNew);
        if (!line.verified()) unverified.add(new Told(line));
        if (isNew) {
            written.add(line.id());
            counts.computeIfAbsent(line.kind(), _ -> new ArrayList<>()).add(line.id());
            if (line.kind() == Kind.DECISION) decisions.add(new Told(line));
            else if (line.verified() && entry.event() instanceof EntryLogged)
                facts.add(new Told(line));
        } else {
            var confirmation = line.confirmation();
            if (confirmation != null && late(confirmation.at())) changed.add(new Confirmed(line));
            else if (line.corrected() && late(line.wording().at()))
                changed.add(new Corrected(line));
        }
    }

    private boolean late(Instant at) {
        return since == null || at.isAfter(since);
    }

    /// What turns something: the level, an activity, who holds a role.
    private void follow(LogLine line, boolean isNew) {
        var at = line.wording().happened().instant();
        var id = List.of(line.id());
        switch (line.entry().event()) {
            case CrisisDeclared(_, var first, _, _) -> level = first;
            case LevelChanged(var to, _, _, _) -> {
                if (isNew) turns.add(new LevelChange(level, to, at, id));
                level = to;
            }
            case ActivityChanged(var activity, var state, var service, _, _) -> {
                var before = states.put(activity.id(), state);
                if (isNew) turns.add(new ActivityChange(activity, before, state, service, at, id));
            }
            case RoleTaken(var role, _) -> seat(role.id(), line, isNew);
            case RoleLeft(var role, _, _) -> seat(role.id(), line, isNew);
            case HandOverDone(_, var role, _, _, _) -> seat(role.id(), line, isNew);
            default -> {}
        }
    }

    private void seat(String role, LogLine line, boolean isNew) {
        seats.put(role, line.id());
        if (isNew && cut != null) turns.add(new Told(line));
    }

    List<ReportLine> changes() {
        var lines = new ArrayList<ReportLine>();
        lines.add(new Written(written.size(), since, written));
        counts.forEach((kind, ids) -> lines.add(new Counted(kind, ids.size(), ids)));
        lines.addAll(shortened(turns));
        lines.addAll(changed.lines());
        return lines;
    }

    /// The last of them, and how many there are besides.
    static List<ReportLine> shortened(List<? extends ReportLine> all) {
        int more = Math.max(0, all.size() - LONGEST);
        var lines = new ArrayList<ReportLine>();
        if (more > 0) lines.add(others(all.subList(0, more)));
        lines.addAll(all.subList(more, all.size()));
        return lines;
    }

    /// The same of the first of them.
    static List<ReportLine> first(List<? extends ReportLine> all) {
        return first(all, LONGEST);
    }

    static List<ReportLine> first(List<? extends ReportLine> all, int most) {
        int shown = Math.min(most, all.size());
        var lines = new ArrayList<ReportLine>(all.subList(0, shown));
        if (shown < all.size()) lines.add(others(all.subList(shown, all.size())));
        return lines;
    }

    private static More others(List<? extends ReportLine> others) {
        return new More(
                others.size(), others.stream().flatMap(one -> one.entries().stream()).toList());
    }

    List<ReportLine> facts(String known, EntryId opening) {
        var lines = new ArrayList<ReportLine>();
        if (cut == null && !known.isBlank()) lines.add(new Known(known, List.of(opening)));
        lines.addAll(facts.lines());
        return lines;
    }

    List<ReportLine> unverified() {
        return unverified.lines();
    }

    List<ReportLine> decisions() {
        return decisions.lines();
    }

    /// When something was last told of who holds this role; empty when nothing was.
    List<EntryId> seat(String role) {
        var id = seats.get(role);
        return id == null ? List.of() : List.of(id);
    }

    @Nullable Instant since() {
        return since;
    }

    /// The last entry written down; null when there is none.
    @Nullable EntryId upTo() {
        return last == null ? null : last.id();
    }
}
