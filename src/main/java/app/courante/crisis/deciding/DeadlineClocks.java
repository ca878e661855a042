package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.DeadlineEvent.DeadlineFiled;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.DeadlineBoard;
import app.courante.plan.rule.ClockStart;
import app.courante.plan.rule.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides what starts clocks: somebody who came to know, and each filing for the step behind it.
record DeadlineClocks(Ground ground, DeadlineBoard board) {
    Decision start(StartDeadline command) {
        var key = command.rule().strip();
        if (Ground.tooLong(command.what())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened()) || ground.inFuture(command.classified()))
            return refuse(Refusal.TIME_IN_FUTURE);
        var aware = at(command.happened());
        var day = aware.atZone(board.zone()).toLocalDate();
        var rules =
                DeadlineBoard.started(
                        DeadlineBoard.book(ground.situation()), key, board.profile(), day);
        if (rules.isEmpty()) return refuse(Refusal.RULE_UNKNOWN);
        var classified = command.classified();
        boolean counts = rules.stream().anyMatch(rule -> rule.starts() == ClockStart.CLASSIFIED);
        if (classified != null && !counts) return refuse(Refusal.NOT_CLASSIFIED_HERE);
        if (classified != null && classified.instant().isBefore(aware))
            return refuse(Refusal.CLASSIFIED_BEFORE_AWARE);
        var what = command.what().strip();
        if (rules.stream().anyMatch(rule -> running(rule, what)))
            return refuse(Refusal.DEADLINE_RUNNING);
        var facts = new ArrayList<Fact>();
        for (var rule : rules) facts.add(fact(started(rule, what, command), command.happened()));
        return new Accepted(facts);
    }

    private boolean running(Rule rule, String what) {
        return ground.situation().conduct().deadlines().open().stream()
                .anyMatch(one ->
                        one.duty().rule().equals(rule.id()) && one.what().equalsIgnoreCase(what));
    }

    private DeadlineStarted started(Rule rule, String what, StartDeadline command) {
        var owner = command.owner().isBlank() ? usual(rule) : ground.assignee(command.owner());
        return started(rule, what, owner, null, command.classified());
    }

    private static DeadlineStarted started(
            Rule rule,
            String what,
            Named owner,
            @Nullable EntryId after,
            @Nullable Moment classified) {
        return new DeadlineStarted(
                rule.duty(),
                rule.validFrom().toString(),
                rule.law(),
                rule.within().toString(),
                what,
                owner,
                after,
                rule.starts() == ClockStart.CLASSIFIED ? classified : null);
    }

    /// Who files it by the plan; nobody when it names none.
    private Named usual(Rule rule) {
        if (ground.plan() == null) return new Named("", "");
        var role =
                ground.plan().contractDeadlines().stream()
                        .filter(one -> rule.id().equals(DeadlineBoard.CONTRACT + one.id()))
                        .map(one -> one.owner())
                        .findFirst()
                        .orElse(board.profile().filedBy());
        return ground.role(role).map(Ground::named).orElse(new Named("", ""));
    }

    Decision file(Deadline one, FileDeadline command) {
        var line = board.line(one.id());
        if (line.isEmpty()) return refuse(Refusal.DEADLINE_UNKNOWN);
        var rule = line.get().rule();
        var behind = behind(rule);
        // Where the latest filing counts, a further one may follow.
        boolean again =
                one.state() == app.courante.crisis.Deadlines.State.FILED && !behind.isEmpty();
        if (!one.open() && !again) return refuse(Refusal.DEADLINE_ENDED);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var at = at(command.happened());
        if (at.isBefore(one.started())) return refuse(Refusal.FILED_BEFORE_START);
        var refusal = whyUnproven(one, command);
        if (refusal != null) return refuse(refusal);
        var due = line.get().due();
        boolean late = line.get().binding() && due != null && at.isAfter(due);
        if (late && rule.reasonsWhenLate() && command.reasons().isBlank())
            return refuse(Refusal.LATE_WITHOUT_REASONS);
        var facts = new ArrayList<Fact>();
        facts.add(fact(filed(one, command), command.happened()));
        if (command.proof() != null)
            facts.add(fact(DeadlineDeciding.proven(one, command.proof(), ""), null));
        for (var next : behind)
            facts.add(
                    fact(
                            started(next, one.what(), one.owner(), one.id(), null),
                            command.happened()));
        return new Accepted(facts);
    }

    private static @Nullable Refusal whyUnproven(Deadline one, FileDeadline command) {
        if (command.proof() != null) return DeadlineDeciding.whyNot(one, command.proof());
        return command.reference().isBlank() && command.channel().isBlank()
                ? Refusal.PROOF_MISSING
                : null;
    }

    private DeadlineFiled filed(Deadline one, FileDeadline command) {
        return new DeadlineFiled(
                one.id(),
                one.duty(),
                one.what(),
                command.reference().strip(),
                command.channel().strip(),
                ground.by(command.by()),
                command.reasons().strip());
    }

    private List<Rule> behind(Rule rule) {
        return DeadlineBoard.book(ground.situation())
                .after(rule.id(), ground.now().atZone(board.zone()).toLocalDate());
    }

    private Instant at(@Nullable Moment moment) {
        return moment == null ? ground.now() : moment.instant();
    }

    private static Fact fact(Event event, @Nullable Moment happened) {
        return new Fact(event, happened, null, "");
    }
}
