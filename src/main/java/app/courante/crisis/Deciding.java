package app.courante.crisis;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Decides commands: a pure function of the situation, the command and who asks.
final class Deciding {
    /// Longer than any line a person types; a pasted page of mail still fits.
    static final int LONGEST_TEXT = 20_000;

    /// Clocks of two laptops, or of a laptop and a wall, differ by this much without anybody having
    /// erred.
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(2);

    private static final int LEVELS_WITHOUT_PLAN = 3;

    private final Situation situation;
    private final Asker asker;

    Deciding(Situation situation, Asker asker) {
        this.situation = situation;
        this.asker = asker;
    }

    Decision decide(Command command) {
        return switch (command) {
            case DeclareCrisis declare -> declare(declare);
            case ImportLog log -> importLog(log);
            case CloseCrisis(var reason) -> close(reason);
            case ReopenCrisis(var reason) -> reopen(reason);
            case LogEntry entry -> log(entry);
            case CorrectEntry correction -> correct(correction);
            case ConfirmEntry(var entry, var source) -> confirm(entry, source);
            case PutPlanInForce plan -> putInForce(plan);
            case ApprovePlan plan -> approve(plan);
        };
    }

    private Decision declare(DeclareCrisis command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (tooLong(command.title()) || tooLong(command.known()))
            return refuse(Refusal.TEXT_TOO_LONG);
        if (!levelKnown(command.level())) return refuse(Refusal.LEVEL_UNKNOWN);
        if (inFuture(command.began())) return refuse(Refusal.TIME_IN_FUTURE);
        var plan = situation.plan() == null ? null : situation.plan().plan();
        return accept(
                new CrisisDeclared(
                        command.title().strip(), command.level(), command.known().strip(), plan),
                command.began(),
                null);
    }

    private Decision importLog(ImportLog command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (command.lines().isEmpty()) return refuse(Refusal.LOG_EMPTY);
        var facts = new ArrayList<Fact>();
        var first =
                command.lines().stream()
                        .map(ImportedLine::at)
                        .min(java.util.Comparator.naturalOrder());
        facts.add(
                new Fact(
                        new LogImported(
                                command.title().strip(),
                                command.source(),
                                command.zone(),
                                command.lines().size()),
                        first.map(Moment::exactly).orElse(null),
                        null,
                        ""));
        int decisions = 0;
        for (var line : command.lines()) {
            var decision =
                    line.kind() == Kind.DECISION
                            ? new DecisionMade(Log.reference(++decisions), line.author())
                            : null;
            facts.add(
                    new Fact(
                            new EntryLogged(
                                    line.kind(), line.text(), line.source(), true, decision),
                            Moment.exactly(line.at()),
                            null,
                            line.author()));
        }
        return new Accepted(facts);
    }

    private Decision close(String reason) {
        if (situation.crisis() == null) return refuse(Refusal.NO_CRISIS);
        if (!situation.crisis().running()) return refuse(Refusal.CRISIS_CLOSED);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new CrisisClosed(reason.strip()));
    }

    private Decision reopen(String reason) {
        if (situation.crisis() == null) return refuse(Refusal.NO_CRISIS);
        if (situation.crisis().running()) return refuse(Refusal.CRISIS_OPEN);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new CrisisReopened(reason.strip()));
    }

    private Decision log(LogEntry command) {
        var refusal = whyNotWritable(command.text());
        if (refusal != null) return refuse(refusal);
        if (inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        DecisionMade decision = null;
        if (command.kind() == Kind.DECISION) {
            var by =
                    command.decidedBy().isBlank()
                            ? asker.author().name()
                            : command.decidedBy().strip();
            decision = new DecisionMade(situation.log().nextReference(), by);
        }
        return accept(
                new EntryLogged(
                        command.kind(),
                        command.text().strip(),
                        command.source().strip(),
                        command.verified(),
                        decision),
                command.happened(),
                command.learned());
    }

    private Decision correct(CorrectEntry command) {
        var refusal = whyNotWritable(command.text());
        if (refusal != null) return refuse(refusal);
        if (inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var line = correctable(command.entry());
        if (line == null) return refuse(Refusal.ENTRY_UNKNOWN);
        var text = command.text().strip();
        boolean sameTime =
                command.happened() == null || command.happened().equals(line.wording().happened());
        if (sameTime && text.equals(line.wording().text())) return refuse(Refusal.ENTRY_UNCHANGED);
        return accept(
                new EntryCorrected(
                        command.entry(),
                        text,
                        command.reason().strip(),
                        sameTime ? null : command.happened()));
    }

    private Decision confirm(EntryId entry, String source) {
        var line = correctable(entry);
        if (line == null) return refuse(Refusal.ENTRY_UNKNOWN);
        if (line.verified()) return refuse(Refusal.ENTRY_ALREADY_CONFIRMED);
        return accept(new EntryConfirmed(entry, source.strip()));
    }

    private Decision putInForce(PutPlanInForce command) {
        var now = situation.plan();
        if (now != null && now.plan().equals(command.plan()))
            return refuse(Refusal.PLAN_ALREADY_IN_FORCE);
        return accept(new PlanPutInForce(command.plan(), command.title(), command.version()));
    }

    private Decision approve(ApprovePlan command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (command.version().isBlank()) return refuse(Refusal.VERSION_MISSING);
        if (command.approver().isBlank()) return refuse(Refusal.APPROVER_MISSING);
        for (var version : situation.versions()) {
            if (version.plan().equals(command.plan())) return refuse(Refusal.PLAN_ALREADY_APPROVED);
            if (version.version().equals(command.version().strip()))
                return refuse(Refusal.VERSION_TAKEN);
        }
        return accept(
                new PlanApproved(
                        command.plan(),
                        command.title().strip(),
                        command.version().strip(),
                        command.approver().strip(),
                        command.from()));
    }

    /// Only what somebody wrote can be corrected; that a crisis was declared stays as it was said.
    private @Nullable LogLine correctable(EntryId entry) {
        return situation
                .log()
                .line(entry)
                .filter(line -> line.entry().event() instanceof EntryLogged)
                .orElse(null);
    }

    private @Nullable Refusal whyNotWritable(String text) {
        if (situation.crisis() == null) return Refusal.NO_CRISIS;
        if (!situation.crisis().running()) return Refusal.CRISIS_CLOSED;
        if (text.isBlank()) return Refusal.TEXT_MISSING;
        return tooLong(text) ? Refusal.TEXT_TOO_LONG : null;
    }

    /// The plan's levels; without a plan the three that most plans have.
    private boolean levelKnown(int level) {
        var plan = situation.document();
        if (plan == null || plan.levels().isEmpty())
            return level >= 1 && level <= LEVELS_WITHOUT_PLAN;
        return plan.level(level).isPresent();
    }

    private static boolean tooLong(String text) {
        return text.length() > LONGEST_TEXT;
    }

    private boolean inFuture(@Nullable Moment moment) {
        return moment != null && moment.instant().isAfter(asker.now().plus(CLOCK_SLACK));
    }
}
