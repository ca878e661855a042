package app.courante.crisis;

import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.DeadlineEvent.ClockCorrected;
import app.courante.crisis.DeadlineEvent.DeadlineAssigned;
import app.courante.crisis.DeadlineEvent.DeadlineFiled;
import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.DeadlineEvent.DeadlineReopened;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.DeadlineEvent.DeadlineWaived;
import app.courante.crisis.DeadlineEvent.IncidentClassified;
import app.courante.crisis.ForesightEvent.HypothesisCameTrue;
import app.courante.crisis.ForesightEvent.HypothesisChanged;
import app.courante.crisis.ForesightEvent.HypothesisDropped;
import app.courante.crisis.ForesightEvent.HypothesisStated;
import app.courante.crisis.ForesightEvent.SupportArrived;
import app.courante.crisis.ForesightEvent.SupportAsked;
import app.courante.crisis.ForesightEvent.SupportCancelled;
import app.courante.crisis.ForesightEvent.SupportPromised;
import app.courante.crisis.ForesightEvent.SupportRefused;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.MeasureEvent.Reading;
import app.courante.crisis.MeasureEvent.Taken;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverCalledOff;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.HandOverItemAccepted;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import app.courante.crisis.SignalEvent.SignalDismissed;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.crisis.SignalEvent.SignalReported;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.Regime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/// Any fact of a cell: of a plan's people, roles, cards and activities, or of ones that no plan
/// knows.
final class AnyFact {
    private static final Attachment FILE = new Attachment("a.jpg", 9, "ab".repeat(32));

    private static final List<String> PEOPLE = List.of("claire", "hugo", "lea", "marc", "ghost");
    private static final List<String> ROLES = List.of("director", "it", "scribe", "hr", "cook");
    private static final List<String> CARDS = List.of("lead", "site", "staff", "attic");
    private static final List<String> SCENARIOS = List.of("", "", "Perte du site");

    private final Random random;
    private final Instant now;

    /// @param now what the times it tells of are near
    AnyFact(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    /// @param any the entry it is about, when it is about one
    Event next(EntryId any) {
        return switch (random.nextInt(12)) {
            case 11 -> AnyExercise.next(random, any, now.plusSeconds(random.nextInt(90)));
            case 7 -> review(any);
            case 8 -> random.nextBoolean() ? deadline(any) : foresight(any);
            case 9, 10 -> new AnyRecovery(random, now).next(any);
            case 0 -> call();
            case 1 -> role(any);
            case 2 -> step();
            case 3 -> action(any);
            case 4 -> course();
            case 5 -> signal(any);
            case 6 -> AnyVoice.next(random, any, soon());
            default -> other(any);
        };
    }

    private Event call() {
        return switch (random.nextInt(6)) {
            case 0 -> new CallBegun(one(PEOPLE), one(ROLES));
            case 1 -> new CallGivenUp(one(PEOPLE));
            case 2 -> new PersonArrived(one(PEOPLE));
            default ->
                    new PersonCalled(
                            one(PEOPLE),
                            one(ROLES),
                            "06 " + random.nextInt(3),
                            any(CallOutcome.values()),
                            random.nextBoolean() ? null : soon(),
                            "");
        };
    }

    private Event role(EntryId any) {
        var from = soon().atZone(ZoneOffset.UTC);
        return switch (random.nextInt(9)) {
            case 0, 1 -> new RoleTaken(one(ROLES), one(PEOPLE));
            case 2 -> new RoleLeft(one(ROLES), one(PEOPLE), "x");
            case 3 -> new HandOverBegun(one(ROLES), one(PEOPLE), one(PEOPLE));
            case 4 -> new HandOverItemAccepted(any, "step:lead/" + random.nextInt(4), "x");
            case 5 -> new HandOverDone(any, one(ROLES), one(PEOPLE), one(PEOPLE), "");
            case 6 -> new HandOverCalledOff(any, one(ROLES), one(PEOPLE), "x");
            case 7 -> new ShiftPlanned(one(ROLES), one(PEOPLE), from, from.plusHours(1));
            default -> new ShiftCancelled(any, one(ROLES), one(PEOPLE), "x");
        };
    }

    private Event step() {
        int number = random.nextInt(6);
        return random.nextInt(4) == 0
                ? random.nextBoolean()
                        ? new StepNoted(one(CARDS), number, "Étape", "note " + random.nextInt(9))
                        : new EvidenceAttached(one(CARDS), number, "Étape", FILE, "")
                : new StepMarked(
                        one(CARDS), number, "Étape", any(StepMark.values()), "x", "preuve");
    }

    private Event action(EntryId any) {
        var due = random.nextBoolean() ? null : soon();
        var priority = any(Priority.values());
        return switch (random.nextInt(7)) {
            case 6 -> new ActionCarried(any, "Prévenir", one(ROLES), "plus tard");
            case 0, 1 -> new ActionGiven("Prévenir", one(ROLES), due, priority);
            case 2 -> new ActionChanged(any, "Autre", one(ROLES), due, priority, "");
            case 3 -> new ActionDone(any, "Prévenir", "fait");
            case 4 -> new ActionDropped(any, "Prévenir", "inutile");
            default -> new ActionReopened(any, "Prévenir", "si");
        };
    }

    private Event review(EntryId any) {
        return switch (random.nextInt(4)) {
            case 0 -> new HotWashNoted(any(HotWash.values()), "Bien", one(PEOPLE).name());
            case 1 -> new ImprovementProposed(any, "Trop lent", "Former", one(PEOPLE), null);
            case 2 -> new ImprovementTaken(any, "Trop lent", "Plan 2");
            default -> new ImprovementDropped(any, "Trop lent", "inutile");
        };
    }

    private Event foresight(EntryId any) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new HypothesisStated("x", any(Likelihood.values()), "y", List.of("z"));
            case 2 -> new HypothesisChanged(any, "x", any(Likelihood.values()), "", List.of());
            case 3 -> new HypothesisCameTrue(any, "x", "");
            case 4 -> new HypothesisDropped(any, "x", "non");
            case 5, 6 -> new SupportAsked("x", "1", "y", random.nextBoolean() ? null : soon());
            case 7 -> new SupportPromised(any, "x", null, "");
            default ->
                    random.nextBoolean()
                            ? new SupportArrived(any, "x", "")
                            : random.nextBoolean()
                                    ? new SupportRefused(any, "x", "y")
                                    : new SupportCancelled(any, "x", "y");
        };
    }

    private Event deadline(EntryId any) {
        var duty =
                new Duty(
                        one(List.of("gdpr-33", "dora-initial", "gone")).id(),
                        any(Regime.values()),
                        any(FilingStep.values()),
                        "");
        var time = Moment.exactly(soon(), Cell.PARIS);
        return switch (random.nextInt(9)) {
            case 0 ->
                    new DeadlineStarted(duty, "2025-03-12", "", "P1M", "x", one(ROLES), any, null);
            case 1, 2 ->
                    new DeadlineStarted(
                            duty, "2018-05-25", "", "PT72H", "x", one(ROLES), null, time);
            case 3 -> new IncidentClassified(any, duty, "x", "");
            case 4 -> new DeadlineFiled(any, duty, "x", "1", "", "", "");
            case 5 -> new DeadlineWaived(any, duty, "x", "non");
            case 7 -> new DeadlineProven(any, duty, "x", FILE, "");
            case 6 -> new DeadlineReopened(any, duty, "x", "si");
            default ->
                    random.nextBoolean()
                            ? new DeadlineAssigned(any, duty, "x", one(ROLES))
                            : new ClockCorrected(any, duty, "x", random.nextBoolean(), "y");
        };
    }

    private Event course() {
        var decision = new DecisionMade("D-00" + random.nextInt(9), "Claire Morel");
        var exit = new ExitCheck(List.of("Calme"), List.of(), "");
        var side = any(PlanSide.values());
        var scenario = any(SCENARIOS.toArray(new String[0]));
        int level = random.nextInt(5);
        return switch (random.nextInt(6)) {
            case 0 -> new LevelChanged(level, "x", random.nextBoolean() ? null : exit, decision);
            case 1, 2 -> new PlanActivated(side, scenario, decision);
            case 3 -> new PlanDeactivated(side, scenario, "x", exit, decision);
            case 4 -> new ExitReviewed(exit);
            default -> new CrisisQualified(List.of(), "Veille", List.of("Calme"));
        };
    }

    private Event signal(EntryId any) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new SignalReported("Silence " + random.nextInt(9), "Veille");
            case 2 -> new SignalDismissed(any, "Silence", "rien");
            default -> new SignalQualified(any, Facts.CRISIS);
        };
    }

    private Event other(EntryId any) {
        var key = List.of("silence", "vacant:it", "step:lead/1", "").get(random.nextInt(4));
        return switch (random.nextInt(7)) {
            case 4 ->
                    new ResourceChanged(
                            ResourceKind.SYSTEM,
                            one(List.of("switchboard", "net", "ghost")),
                            any(ResourceState.values()),
                            "x" + random.nextInt(2));
            case 5 ->
                    new MeasuresTaken(
                            one(List.of("calls", "ghost")),
                            List.of(
                                    new Taken(
                                            one(List.of("answered", "wait", "")),
                                            "u" + random.nextInt(2),
                                            List.of(new Reading(soon(), random.nextInt(100))))));
            case 6 -> new MeasuresWithdrawn(any, one(List.of("calls", "ghost")), "x");
            case 0 ->
                    new ActivityChanged(
                            one(List.of("calls", "mail", "ghost")),
                            any(ActivityState.values()),
                            "x" + random.nextInt(2));
            case 1 -> report(any);
            case 2 -> new AlertAcknowledged(key, "Vu");
            default -> new AlertSnoozed(key, "Vu", soon());
        };
    }

    private Event report(EntryId any) {
        var next = random.nextBoolean() ? null : soon();
        return switch (random.nextInt(5)) {
            case 0 -> new ReportGiven(random.nextInt(4), "Calme", null);
            case 1 ->
                    new ReportGiven(
                            random.nextInt(4),
                            "Calme",
                            new WrittenReport("Claire Morel", soon(), any, next, List.of()));
            case 2 -> new MeetingOpened(random.nextInt(4), List.of("Tour de table"));
            case 3 -> new MeetingItemReached(any, random.nextInt(4), "Tour de table");
            default -> new MeetingClosed(any, random.nextInt(4), next);
        };
    }

    private Instant soon() {
        return now.plusSeconds(60L * (random.nextInt(240) - 20));
    }

    private Named one(List<String> ids) {
        var id = any(ids.toArray(new String[0]));
        return new Named(id, id);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
