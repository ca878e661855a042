package app.courante.store;

import app.courante.crisis.Attachment;
import app.courante.crisis.DeadlineEvent.ClockCorrected;
import app.courante.crisis.DeadlineEvent.DeadlineAssigned;
import app.courante.crisis.DeadlineEvent.DeadlineFiled;
import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.DeadlineEvent.DeadlineReopened;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.DeadlineEvent.DeadlineWaived;
import app.courante.crisis.DeadlineEvent.IncidentClassified;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.Regime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// One of every event about deadlines, and where something may be missing, one without it.
final class DeadlineEvents {
    private static final Duty INITIAL =
            new Duty("dora-initial", Regime.DORA, FilingStep.INITIAL, "");
    private static final Duty NOTICE =
            new Duty("contract:notice", Regime.CONTRACT, FilingStep.SERVICE, "Avertir l’assureur");
    private static final Named LEGAL = new Named("legal", "Juridique");
    private static final EntryId EARLIER = new EntryId(Samples.DEVICE, 4);
    private static final Moment MAJOR =
            Moment.exactly(ZonedDateTime.parse("2026-11-28T10:00+01:00[Europe/Paris]"));

    private DeadlineEvents() {}

    static Stream<Event> all() {
        return Stream.of(
                new DeadlineStarted(
                        INITIAL, "2025-03-12", "art. 5", "PT4H", "Panne", LEGAL, EARLIER, MAJOR),
                new DeadlineStarted(
                        NOTICE, "1970-01-01", "AC-1", "PT15M", "", new Named("", ""), null, null),
                new IncidentClassified(EARLIER, INITIAL, "Panne", "Clients touchés"),
                new DeadlineFiled(
                        EARLIER,
                        INITIAL,
                        "Panne",
                        "N-118",
                        "Portail",
                        "Inès Lambert",
                        "Portail fermé"),
                new DeadlineProven(
                        EARLIER,
                        INITIAL,
                        "Panne",
                        new Attachment("accusé « ACPR ».pdf", 48_211, "5e".repeat(32)),
                        "Accusé reçu"),
                new DeadlineWaived(EARLIER, NOTICE, "", "L’assureur a appelé"),
                new DeadlineReopened(EARLIER, NOTICE, "", "Il veut un écrit"),
                new DeadlineAssigned(EARLIER, INITIAL, "Panne", LEGAL),
                new ClockCorrected(EARLIER, INITIAL, "Panne", true, "Procès-verbal relu"));
    }
}
