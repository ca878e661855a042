package app.courante.store;

import app.courante.crisis.Event;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.Named;
import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.RecoveryStepReopened;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskDropped;
import app.courante.crisis.RecoveryEvent.TaskReopened;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.RecoveryEvent.TaskUnblocked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One of every event of the recovery, and where something may be missing, one without it.
final class RecoveryEvents {
    private static final Named CRM = new Named("t-crm", "Restaurer la base clients");
    private static final Named BACKUP = new Named("b-crm", "Base clients");
    private static final Named IT = new Named("it", "Responsable informatique");
    private static final Named NOBODY = new Named("", "");
    private static final Instant LATER = Instant.parse("2026-11-23T14:30:00Z");
    private static final Instant DOWN = Instant.parse("2026-11-23T11:01:00Z");
    private static final DecisionMade DECISION = new DecisionMade("D-002", "Claire Morel");

    private RecoveryEvents() {}

    static Stream<Event> all() {
        var check = new ExitCheck(List.of("Trunk stable"), List.of("File vidée"), "Demain");
        return Stream.of(
                new TaskStarted(CRM, IT, "Le stockage suffit"),
                new RecoveryStepDone(CRM, 2, "Contrôler les empreintes", "Toutes bonnes"),
                new RecoveryStepReopened(CRM, 2, "Contrôler les empreintes", "Mauvais disque"),
                new TaskBlocked(CRM, "Pas de clé", "l’hébergeur", LATER),
                new TaskBlocked(CRM, "Pas de clé", "", null),
                new TaskUnblocked(CRM, "Clé reçue"),
                new TaskDone(CRM, "Dix dossiers relus"),
                new TaskReopened(CRM, "Écart de 3 %"),
                new TaskAdded("Tirer un câble", IT, Duration.ofMinutes(90), List.of(CRM), "Pluie"),
                new TaskAdded("Tirer un câble", NOBODY, null, List.of(), "Pluie"),
                new TaskDropped(CRM, "Base intacte"),
                new TaskReprioritised(CRM, 2, "Les clients d’abord", DECISION),
                new BackupChosen(
                        CRM,
                        BACKUP,
                        DOWN.minusSeconds(90_000),
                        DOWN,
                        Duration.ofDays(1),
                        "Chiffrée",
                        DECISION),
                new BackupChosen(CRM, BACKUP, DOWN.minusSeconds(3600), DOWN, null, "", null),
                new ReturnDecided(check, IT, DECISION));
    }
}
