package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Attachment;
import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.DeadlineCommand.AssignDeadline;
import app.courante.crisis.DeadlineCommand.ClassifyIncident;
import app.courante.crisis.DeadlineCommand.CorrectClock;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.ProveDeadline;
import app.courante.crisis.DeadlineCommand.ReopenDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.DeadlineCommand.WaiveDeadline;
import app.courante.crisis.DeadlineEvent.ClockCorrected;
import app.courante.crisis.DeadlineEvent.DeadlineAssigned;
import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.DeadlineEvent.DeadlineReopened;
import app.courante.crisis.DeadlineEvent.DeadlineWaived;
import app.courante.crisis.DeadlineEvent.IncidentClassified;
import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.Deadlines.State;
import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Moment;
import app.courante.crisis.Proof;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.DeadlineBoard;
import app.courante.plan.rule.ClockStart;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decides about what must be filed outside, also once the crisis is closed: a final report may be
/// due a month later. Starting and filing have a class of their own.
record DeadlineDeciding(Ground ground) {
    Decision decide(DeadlineCommand command) {
        if (ground.crisis() == null) return refuse(Refusal.NO_CRISIS);
        return switch (command) {
            case StartDeadline start -> new DeadlineClocks(ground, board()).start(start);
            case FileDeadline file ->
                    about(
                            file.deadline(),
                            one -> new DeadlineClocks(ground, board()).file(one, file));
            case ClassifyIncident classify ->
                    about(classify.deadline(), one -> classify(one, classify));
            case ProveDeadline prove -> about(prove.deadline(), one -> prove(one, prove));
            case WaiveDeadline(var id, var reason) -> about(id, one -> waive(one, reason));
            case ReopenDeadline(var id, var reason) -> about(id, one -> reopen(one, reason));
            case AssignDeadline(var id, var owner) -> about(id, one -> assign(one, owner));
            case CorrectClock correct -> about(correct.deadline(), one -> correct(one, correct));
        };
    }

    private DeadlineBoard board() {
        return DeadlineBoard.of(ground.situation(), ground.now());
    }

    private Decision about(EntryId id, Function<Deadline, Decision> then) {
        return deadline(id).map(then).orElseGet(() -> refuse(Refusal.DEADLINE_UNKNOWN));
    }

    private Optional<Deadline> deadline(EntryId id) {
        return ground.situation().conduct().deadlines().deadline(id);
    }

    /// Also once it was filed: what was filed in haste is judged by what is said of it later.
    private Decision classify(Deadline one, ClassifyIncident command) {
        if (one.state() == State.WAIVED) return refuse(Refusal.DEADLINE_ENDED);
        boolean counts =
                board().line(one.id())
                        .filter(line -> line.rule().starts() == ClockStart.CLASSIFIED)
                        .isPresent();
        if (!counts) return refuse(Refusal.NOT_CLASSIFIED_HERE);
        if (one.classified() != null) return refuse(Refusal.ALREADY_CLASSIFIED);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (at(command.happened()).isBefore(one.started()))
            return refuse(Refusal.CLASSIFIED_BEFORE_AWARE);
        return accept(
                new IncidentClassified(one.id(), one.duty(), one.what(), command.grounds().strip()),
                command.happened(),
                null);
    }

    private static Decision prove(Deadline one, ProveDeadline command) {
        if (one.filings().isEmpty()) return refuse(Refusal.NOT_FILED);
        var refusal = whyNot(one, command.file());
        if (refusal != null) return refuse(refusal);
        if (Ground.tooLong(command.note())) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(proven(one, command.file(), command.note()));
    }

    /// Why this file proves nothing of it; null when it does.
    static @Nullable Refusal whyNot(Deadline one, Attachment file) {
        var refusal = file.whyNot();
        if (refusal != null) return refusal;
        return Proof.among(one.proofs(), file) ? Refusal.EVIDENCE_KNOWN : null;
    }

    static DeadlineProven proven(Deadline one, Attachment file, String note) {
        return new DeadlineProven(one.id(), one.duty(), one.what(), file, note.strip());
    }

    private Decision waive(Deadline one, String reason) {
        if (!one.open()) return refuse(Refusal.DEADLINE_ENDED);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new DeadlineWaived(one.id(), one.duty(), one.what(), reason.strip()));
    }

    private Decision reopen(Deadline one, String reason) {
        if (one.open()) return refuse(Refusal.DEADLINE_OPEN);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new DeadlineReopened(one.id(), one.duty(), one.what(), reason.strip()));
    }

    private Decision assign(Deadline one, String owner) {
        if (!one.open()) return refuse(Refusal.DEADLINE_ENDED);
        var named = ground.assignee(owner);
        if (named.equals(one.owner())) return refuse(Refusal.OWNER_UNCHANGED);
        return accept(new DeadlineAssigned(one.id(), one.duty(), one.what(), named));
    }

    private Decision correct(Deadline one, CorrectClock command) {
        if (one.state() == State.WAIVED) return refuse(Refusal.DEADLINE_ENDED);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        var at = at(command.happened());
        boolean classified = command.classified();
        if (classified && one.classified() == null) return refuse(Refusal.NOT_CLASSIFIED_HERE);
        if (classified && at.isBefore(one.started()))
            return refuse(Refusal.CLASSIFIED_BEFORE_AWARE);
        if (!classified && one.classified() != null && one.classified().isBefore(at))
            return refuse(Refusal.CLASSIFIED_BEFORE_AWARE);
        return accept(
                new ClockCorrected(
                        one.id(), one.duty(), one.what(), classified, command.reason().strip()),
                command.happened(),
                null);
    }

    private Instant at(@Nullable Moment moment) {
        return moment == null ? ground.now() : moment.instant();
    }
}
