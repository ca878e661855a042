package app.courante.files;

import app.courante.plan.Recovery;
import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.Recovery.RestorationProcedure;
import app.courante.plan.Recovery.ReturnToNormal;

/// Reads the recovery half of the plan.
final class RecoveryFields {
    private RecoveryFields() {}

    static Recovery recovery(Fields fields) {
        return new Recovery(
                fields.list("backups", RecoveryFields::backup),
                fields.list("procedures", RecoveryFields::procedure),
                fields.list("tasks", RecoveryFields::task),
                fields.group("returnToNormal", RecoveryFields::returnToNormal));
    }

    private static Backup backup(Fields fields) {
        return new Backup(
                fields.required("id"),
                fields.required("name"),
                fields.texts("systems"),
                fields.duration("every"),
                fields.text("retention"),
                fields.text("location"),
                fields.dateTime("lastSuccess"),
                fields.date("lastRestoreTest"),
                fields.duration("rpo"));
    }

    private static RestorationProcedure procedure(Fields fields) {
        return new RestorationProcedure(
                fields.required("id"),
                fields.required("name"),
                fields.texts("systems"),
                fields.texts("backups"),
                fields.texts("prerequisites"),
                fields.texts("steps"),
                fields.text("verification"));
    }

    private static RecoveryTask task(Fields fields) {
        return new RecoveryTask(
                fields.required("id"),
                fields.required("name"),
                fields.requiredNumber("order", 1, PlanFile.HIGHEST_RANK),
                fields.text("owner"),
                fields.duration("duration"),
                fields.texts("dependsOn"),
                fields.texts("activities"),
                fields.texts("systems"),
                fields.text("procedure"));
    }

    private static ReturnToNormal returnToNormal(Fields fields) {
        return new ReturnToNormal(
                fields.texts("criteria"), fields.texts("steps"), fields.text("decidedBy"));
    }
}
