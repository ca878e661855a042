package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.CrisisCommand;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.CrisisCommand.QualifyCrisis;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.Kind;
import app.courante.crisis.Log;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Decides about a crisis as a whole: how it begins and ends.
record CrisisDeciding(Ground ground) {
    private static final int LEVELS_WITHOUT_PLAN = 3;

    Decision decide(CrisisCommand command) {
        return switch (command) {
            case DeclareCrisis declare -> declare(declare);
            case ImportLog log -> importLog(log);
            case QualifyCrisis qualify -> new LevelDeciding(ground).qualify(qualify);
            case ChangeLevel change -> new LevelDeciding(ground).change(change);
            case ActivatePlan activate -> new LevelDeciding(ground).activate(activate);
            case DeactivatePlan deactivate -> new LevelDeciding(ground).deactivate(deactivate);
            case ReviewExit review -> new LevelDeciding(ground).review(review);
            case CloseCrisis(var reason) -> close(reason);
            case ReopenCrisis(var reason) -> reopen(reason);
        };
    }

    private Decision declare(DeclareCrisis command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (Ground.tooLong(command.title()) || Ground.tooLong(command.known()))
            return refuse(Refusal.TEXT_TOO_LONG);
        // A new crisis goes by the plan in force, not by that of the crisis on screen.
        if (!levelKnown(ground.situation().inForce(), command.level()))
            return refuse(Refusal.LEVEL_UNKNOWN);
        if (ground.inFuture(command.began())) return refuse(Refusal.TIME_IN_FUTURE);
        var inForce = ground.situation().plan();
        return accept(
                new CrisisDeclared(
                        command.title().strip(),
                        command.level(),
                        command.known().strip(),
                        inForce == null ? null : inForce.plan()),
                command.began(),
                null);
    }

    private static Decision importLog(ImportLog command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (command.lines().isEmpty()) return refuse(Refusal.LOG_EMPTY);
        var facts = new ArrayList<Fact>();
        var first = command.lines().stream().map(ImportedLine::at).min(Comparator.naturalOrder());
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

    /// A crisis whose plan is still active is not over: that is stood down first, by the exit
    /// criteria.
    private Decision close(String reason) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        if (!ground.situation().conduct().course().standing().isEmpty())
            return refuse(Refusal.PLAN_STILL_ACTIVE);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new CrisisClosed(reason.strip()));
    }

    private Decision reopen(String reason) {
        var crisis = ground.crisis();
        if (crisis == null) return refuse(Refusal.NO_CRISIS);
        if (crisis.running()) return refuse(Refusal.CRISIS_OPEN);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new CrisisReopened(reason.strip()));
    }

    /// The plan's levels; without a plan the three that most plans have.
    static boolean levelKnown(@Nullable Plan plan, int level) {
        if (plan == null || plan.levels().isEmpty())
            return level >= 1 && level <= LEVELS_WITHOUT_PLAN;
        return plan.level(level).isPresent();
    }
}
