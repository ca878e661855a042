package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Situation;
import app.courante.crisis.board.PhoneBoard.Want;
import app.courante.crisis.board.ReportLine.Asked;
import app.courante.crisis.board.ReportLine.Assumed;
import app.courante.crisis.board.ReportLine.Audience;
import app.courante.crisis.board.ReportLine.Back;
import app.courante.crisis.board.ReportLine.Filing;
import app.courante.crisis.board.ReportLine.Phone;
import app.courante.crisis.board.ReportLine.Progress;
import app.courante.crisis.board.ReportLine.Task;
import app.courante.crisis.board.ReportLine.Waiting;
import app.courante.crisis.board.ReportLine.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a situation report that are about one matter each: the recovery, the numbers, what
/// is filed and said outside, what may come.
record ReportMatters(Situation situation, Instant now, @Nullable Instant since) {
    /// How far it has come, what comes back too late, what is blocked, what runs.
    List<ReportLine> recovery(RecoveryOutline outline) {
        var board = RecoveryBoard.of(outline, situation, now);
        if (board.began() == null) return List.of();
        var lines = new ArrayList<ReportLine>();
        lines.add(progress(board));
        var running = situation.conduct().running().activities();
        for (var aim : board.aims()) {
            var status = running.get(aim.activity());
            lines.add(
                    new Back(
                            aim.name(),
                            aim.limit(),
                            aim.back(),
                            aim.margin(),
                            board.named(aim.open()),
                            status == null ? List.of() : status.entries()));
        }
        tasks(board, TaskLine.State.BLOCKED, lines);
        tasks(board, TaskLine.State.RUNNING, lines);
        return lines;
    }

    /// The steps of the return count once it is decided.
    private Progress progress(RecoveryBoard board) {
        boolean returning = situation.conduct().restart().returned() != null;
        var done = new ArrayList<EntryId>();
        int whole = 0;
        for (var line : board.lines()) {
            if (line.state() == TaskLine.State.DROPPED) continue;
            if (line.origin() == TaskLine.Origin.RETURN && !returning) continue;
            whole++;
            if (line.state() == TaskLine.State.DONE && !line.told().entries().isEmpty())
                done.add(line.told().entries().getLast());
        }
        return new Progress(
                board.count(TaskLine.State.DONE),
                whole,
                board.end(),
                board.named(board.open()),
                done);
    }

    private static void tasks(RecoveryBoard board, TaskLine.State state, List<ReportLine> lines) {
        var those = board.lines().stream().filter(line -> line.state() == state).toList();
        lines.addAll(News.first(those.stream().map(Task::new).toList()));
    }

    /// Numbers that come in another way than usual, and those that something is asked about.
    List<ReportLine> telephony() {
        var phones = new ArrayList<Phone>();
        for (var line : PhoneBoard.of(situation).lines()) {
            var switched = line.switched();
            if (switched == null && line.want() == Want.NOTHING) continue;
            var entries = new ArrayList<EntryId>();
            if (switched != null) entries.add(switched.id());
            if (!line.done().tests().isEmpty()) entries.add(line.done().tests().getLast().id());
            phones.add(new Phone(line, entries));
        }
        return News.first(phones);
    }

    /// What is open, the next limit first; then what was filed since the last report.
    List<ReportLine> filings() {
        var filings = new ArrayList<Filing>();
        for (var line : DeadlineBoard.of(situation, now).lines()) {
            var one = line.deadline();
            if (!one.open() && since != null && one.ended() != null && one.ended().isBefore(since))
                continue;
            filings.add(
                    new Filing(
                            one,
                            line.due(),
                            line.binding(),
                            line.late(now),
                            line.rule().unchecked()));
        }
        return News.first(filings);
    }

    /// Who has not heard in time and who has, what waits to go out, and what is asked of us.
    List<ReportLine> communication() {
        var audiences = new ArrayList<Audience>();
        for (var line : AudienceBoard.of(situation).lines()) {
            var last = line.last();
            if (last == null && line.due() == null) continue;
            audiences.add(
                    new Audience(
                            line,
                            line.late(now),
                            last == null ? List.of() : List.of(last.entry())));
        }
        audiences.sort(
                Comparator.comparing((Audience one) -> !one.late())
                        .thenComparing(one -> one.line().last() != null));
        var lines = new ArrayList<ReportLine>();
        lines.addAll(News.first(audiences));
        var voice = situation.conduct().voice();
        lines.addAll(
                News.first(
                        voice.messages().all().stream()
                                .filter(one ->
                                        one.state() == State.TO_APPROVE
                                                || one.state() == State.APPROVED)
                                .map(Waiting::new)
                                .toList()));
        lines.addAll(
                News.first(
                        voice.solicitations().open().stream()
                                .map(one -> new Asked(one, one.late(now)))
                                .toList()));
        return lines;
    }

    /// What may come, and what was asked of others.
    List<ReportLine> foresight() {
        var foresight = situation.conduct().foresight();
        var lines = new ArrayList<ReportLine>();
        lines.addAll(
                News.first(
                        foresight.hypotheses().stream()
                                .filter(one -> one.open())
                                .sorted(Comparator.comparing(one -> one.likelihood()))
                                .map(Assumed::new)
                                .toList()));
        lines.addAll(
                News.first(
                        foresight.requests().stream()
                                .filter(one -> one.open())
                                .map(one -> new Wanted(one, one.late(now)))
                                .toList()));
        return lines;
    }

    /// What was said at the meetings that ended since the last report, or are on.
    List<ReportLine> meeting() {
        var lines = new ArrayList<ReportLine>();
        for (var sitting : Minutes.of(situation, now).meetings()) {
            var closed = sitting.meeting().closed();
            if (since != null && closed != null && closed.isBefore(since)) continue;
            for (var item : sitting.items())
                if (!item.lines().isEmpty())
                    lines.add(
                            new ReportLine.Minute(
                                    sitting.meeting().number(), item.title(), item.lines()));
        }
        return News.shortened(lines);
    }
}
