package app.courante.store;

import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityEvent.Measured;
import app.courante.crisis.ActivityState;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.Attachment;
import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.CrisisId;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.HotWash;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.MeasureEvent.Reading;
import app.courante.crisis.MeasureEvent.Taken;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
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
import app.courante.crisis.StepMark;
import app.courante.crisis.WrittenReport;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// One of every event of the cell, and where something may be missing, one with and one without it.
final class CellEvents {
    private static final Named CLAIRE = new Named("morel", "Claire Morel");
    private static final Named HUGO = new Named("faure", "Hugo Faure");
    private static final Named IT = new Named("it", "Responsable informatique");
    private static final Named CARD = new Named("card-it", "Rétablir l’accès");
    private static final EntryId EARLIER = new EntryId(Samples.DEVICE, 4);
    private static final Instant LATER = Instant.parse("2026-11-23T14:30:00Z");
    private static final DecisionMade DECISION = new DecisionMade("D-002", "Claire Morel");
    private static final ExitCheck CHECK =
            new ExitCheck(List.of("Trunk stable"), List.of("File vidée"), "Reprise du soir");

    private CellEvents() {}

    static Stream<Event> all() {
        return Stream.of(
                        course(),
                        reports(),
                        calls(),
                        roles(),
                        steps(),
                        actions(),
                        review(),
                        RecoveryEvents.all())
                .flatMap(all -> all);
    }

    private static Stream<Event> course() {
        return Stream.of(
                new SignalReported("Plus de tonalité", "Superviseur"),
                new SignalDismissed(EARLIER, "Plus de tonalité", "Casque débranché"),
                new SignalQualified(EARLIER, CrisisId.openedBy(EARLIER)),
                new CrisisQualified(List.of(EARLIER), "Superviseur", List.of("Plus d’appels")),
                new CrisisQualified(List.of(), "", List.of()),
                new LevelChanged(3, "Le secours tombe", null, DECISION),
                new LevelChanged(1, "Retour du trunk", CHECK, DECISION),
                new PlanActivated(PlanSide.CONTINUITY, "", DECISION),
                new PlanActivated(PlanSide.RECOVERY, "Perte du site", DECISION),
                new PlanDeactivated(PlanSide.CONTINUITY, "", "Fini", CHECK, DECISION),
                new ExitReviewed(new ExitCheck(List.of(), List.of("Trunk stable"), "")),
                new ExitReviewed(
                        new ExitCheck(
                                List.of(),
                                List.of("Trunk stable", "File vidée"),
                                "",
                                List.of("File vidée"))),
                new ActivityChanged(
                        new Named("calls", "Appels"), ActivityState.DEGRADED, "6 lignes sur 40"),
                new ActivityChanged(
                        new Named("calls", "Appels"),
                        ActivityState.DEGRADED,
                        "",
                        60,
                        new Measured(new Named("answered", "Décrochés"), 62.5, 80)),
                new ResourceChanged(
                        ResourceKind.TRUNK,
                        new Named("trunk-a", "Trunk A"),
                        ResourceState.DOWN,
                        "Fibre coupée"),
                new MeasuresTaken(
                        new Named("calls", "Appels"),
                        List.of(
                                new Taken(
                                        new Named("answered", "Décrochés"),
                                        "%",
                                        List.of(
                                                new Reading(LATER, 62.5),
                                                new Reading(LATER.plusSeconds(900), 40))),
                                new Taken(
                                        new Named("", "Rappels"),
                                        "",
                                        List.of(new Reading(LATER, 3))))),
                new MeasuresWithdrawn(EARLIER, new Named("calls", "Appels"), "Autre site"),
                new ReportGiven(1, "Le secours tient", null));
    }

    private static Stream<Event> reports() {
        return Stream.of(
                new ReportGiven(
                        2,
                        "Niveau 3",
                        new WrittenReport(
                                "Anaïs Roussel",
                                "Directrice injoignable",
                                LATER,
                                EARLIER,
                                LATER.plusSeconds(1800),
                                List.of(
                                        new Part(
                                                "Faits",
                                                List.of(
                                                        new Line(
                                                                Mark.CHANGED,
                                                                "Trunk coupé",
                                                                "Coupé",
                                                                List.of(EARLIER)),
                                                        new Line(
                                                                Mark.ADDED,
                                                                "Calme",
                                                                "",
                                                                List.of())))))),
                new MeetingOpened(1, List.of("Tour de table", "Décisions"), Duration.ofMinutes(20)),
                new MeetingItemReached(EARLIER, 2, "Décisions"),
                new MeetingClosed(EARLIER, 1, LATER),
                new MeetingClosed(EARLIER, 1, null));
    }

    private static Stream<Event> calls() {
        return Stream.of(
                new CallBegun(HUGO, IT),
                new CallGivenUp(HUGO),
                new PersonCalled(
                        HUGO, IT, "06 39 98 12 34", CallOutcome.ON_THE_WAY, LATER, "en voiture"),
                new PersonCalled(HUGO, IT, "", CallOutcome.NO_ANSWER, null, ""),
                new PersonArrived(HUGO));
    }

    private static Stream<Event> roles() {
        var from = ZonedDateTime.parse("2026-11-23T22:00+01:00[Europe/Paris]");
        return Stream.of(
                new RoleTaken(IT, HUGO),
                new RoleLeft(IT, HUGO, "Malade"),
                new HandOverBegun(IT, HUGO, CLAIRE),
                new HandOverItemAccepted(EARLIER, "step:card-it/2", "Appeler l’opérateur"),
                new HandOverDone(EARLIER, IT, HUGO, CLAIRE, "Bonne nuit"),
                new HandOverCalledOff(EARLIER, IT, CLAIRE, "Retenue ailleurs"),
                new ShiftPlanned(IT, CLAIRE, from, from.plusHours(8)),
                new ShiftCancelled(EARLIER, IT, CLAIRE, "Échangé"));
    }

    private static Stream<Event> steps() {
        return Stream.of(
                new StepMarked(CARD, 2, "Appeler l’opérateur", StepMark.DONE, "", "INC-4411"),
                new StepMarked(CARD, 3, "Basculer", StepMark.NOT_APPLICABLE, "Déjà fait", ""),
                new EvidenceAttached(
                        CARD,
                        2,
                        "Appeler l’opérateur",
                        new Attachment("ticket.pdf", 248_213, "c0de".repeat(16)),
                        "Reçu par courriel"),
                new StepNoted(CARD, 2, "Appeler l’opérateur", "Ils rappellent"),
                new AlertAcknowledged("step:card-it/2", "Étape en retard"),
                new AlertSnoozed("vacant:it", "Rôle vacant", LATER));
    }

    private static Stream<Event> actions() {
        return Stream.of(
                new ActionGiven("Prévenir les clients", IT, LATER, Priority.P1),
                new ActionGiven("Du café", new Named("", ""), null, Priority.P3),
                new ActionChanged(EARLIER, "Prévenir", IT, LATER, Priority.P0, "Plus pressé"),
                new ActionChanged(EARLIER, "Prévenir", IT, null, Priority.P2, ""),
                new ActionDone(EARLIER, "Prévenir", "42 clients"),
                new ActionDropped(EARLIER, "Prévenir", "Retour du trunk"),
                new ActionCarried(EARLIER, "Prévenir", IT, "Trop long pour cette nuit"),
                new ActionReopened(EARLIER, "Prévenir", "Nouvelle coupure"));
    }

    private static Stream<Event> review() {
        return Stream.of(
                new HotWashNoted(HotWash.WENT_WELL, "Bascule en 11 minutes", "Hugo Faure"),
                new HotWashNoted(HotWash.TO_IMPROVE, "Deux numéros faux", ""),
                new ImprovementProposed(
                        EARLIER,
                        "Deux numéros faux",
                        "Relire l’annuaire chaque mois",
                        HUGO,
                        LocalDate.of(2026, 12, 31)),
                new ImprovementProposed(
                        null, "Pas de réseau en salle", "Tirer un câble", new Named("", ""), null),
                new ImprovementTaken(EARLIER, "Deux numéros faux", "PCA centre d’appels 3.1"),
                new ImprovementDropped(EARLIER, "Deux numéros faux", "Déjà fait"));
    }
}
