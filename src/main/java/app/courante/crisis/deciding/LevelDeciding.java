package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.QualifyCrisis;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.plan.CrisisLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decides about the level of a crisis and which part of the plan is active.
record LevelDeciding(Ground ground) {
    Decision qualify(QualifyCrisis command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        var crisis = Objects.requireNonNull(ground.crisis());
        if (command.criteria().stream().anyMatch(one -> !activates(one)))
            return refuse(Refusal.CRITERION_UNKNOWN);
        var facts = new ArrayList<Fact>();
        facts.add(
                fact(
                        new CrisisQualified(
                                command.signals(), command.source().strip(), command.criteria())));
        for (var signal : command.signals()) {
            if (ground.situation().signals().signal(signal).isEmpty())
                return refuse(Refusal.SIGNAL_UNKNOWN);
            facts.add(fact(new SignalQualified(signal, crisis.id())));
        }
        return new Accepted(facts);
    }

    Decision change(ChangeLevel command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        var crisis = Objects.requireNonNull(ground.crisis());
        if (!CrisisDeciding.levelKnown(ground.plan(), command.level()))
            return refuse(Refusal.LEVEL_UNKNOWN);
        if (command.level() == crisis.level()) return refuse(Refusal.LEVEL_UNCHANGED);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        ExitCheck exit = null;
        if (command.level() < crisis.level()) {
            refusal = whyNotLeft(command.met(), command.unknown(), command.waiver());
            if (refusal != null) return refuse(refusal);
            exit = exit(command.met(), command.unknown(), command.waiver());
        }
        return accept(
                new LevelChanged(
                        command.level(), command.reason().strip(), exit, ground.decided()));
    }

    Decision activate(ActivatePlan command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        var plan = Objects.requireNonNull(ground.plan());
        if (!command.scenario().isEmpty() && !plan.scenarios().contains(command.scenario()))
            return refuse(Refusal.SCENARIO_UNKNOWN);
        if (stands(command.side(), command.scenario())) return refuse(Refusal.ALREADY_ACTIVE);
        return accept(new PlanActivated(command.side(), command.scenario(), ground.decided()));
    }

    Decision deactivate(DeactivatePlan command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        if (!stands(command.side(), command.scenario())) return refuse(Refusal.NOT_ACTIVE);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        refusal = whyNotLeft(command.met(), command.unknown(), command.waiver());
        if (refusal != null) return refuse(refusal);
        return accept(
                new PlanDeactivated(
                        command.side(),
                        command.scenario(),
                        command.reason().strip(),
                        exit(command.met(), command.unknown(), command.waiver()),
                        ground.decided()));
    }

    Decision review(ReviewExit command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        if (!known(command.met(), command.unknown())) return refuse(Refusal.CRITERION_UNKNOWN);
        return accept(new ExitReviewed(exit(command.met(), command.unknown(), "")));
    }

    /// A criterion of any level: what is met may be that of a level above or below.
    private boolean activates(String criterion) {
        return ground.plan() != null
                && ground.plan().levels().stream()
                        .anyMatch(level -> level.activation().contains(criterion));
    }

    private boolean stands(PlanSide side, String scenario) {
        return ground.situation().conduct().course().standing().stream()
                .anyMatch(one -> one.side() == side && one.scenario().equals(scenario));
    }

    private @Nullable Refusal whyNotLeft(List<String> met, List<String> unknown, String waiver) {
        if (!known(met, unknown)) return Refusal.CRITERION_UNKNOWN;
        return exit(met, unknown, waiver).unmet().isEmpty() || !waiver.isBlank()
                ? null
                : Refusal.WAIVER_MISSING;
    }

    private boolean known(List<String> met, List<String> unknown) {
        return criteria().containsAll(met) && criteria().containsAll(unknown);
    }

    /// What nobody can say stands in the way like what is not met.
    private ExitCheck exit(List<String> met, List<String> unknown, String waiver) {
        var said = new HashSet<>(met);
        var unmet = criteria().stream().filter(one -> !said.contains(one)).toList();
        return new ExitCheck(
                met,
                unmet,
                unmet.isEmpty() ? "" : waiver.strip(),
                unmet.stream().filter(unknown::contains).toList());
    }

    /// What must hold before the level the crisis is at may be left.
    private List<String> criteria() {
        var crisis = ground.crisis();
        if (crisis == null || ground.plan() == null) return List.of();
        return ground.plan().level(crisis.level()).map(CrisisLevel::standDown).orElse(List.of());
    }

    private static Fact fact(app.courante.crisis.Event event) {
        return new Fact(event, null, null, "");
    }
}
