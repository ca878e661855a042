package app.courante.plan;

import static app.courante.plan.Tally.said;

import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.Recovery.RestorationProcedure;
import app.courante.plan.Recovery.ReturnToNormal;
import app.courante.plan.Resources.ItSystem;
import app.courante.plan.Resources.Site;
import app.courante.plan.Resources.Supplier;
import app.courante.plan.Telephony.PhoneNumber;
import app.courante.plan.Upkeep.Improvement;
import app.courante.plan.Upkeep.Review;
import app.courante.plan.Upkeep.Training;
import java.util.List;

/// Counts what the plan says of its resources, of the recovery, and of its own upkeep.
final class RecoveryTally {
    private RecoveryTally() {}

    static void count(Plan plan, Tally tally) {
        sites(plan.resources().sites(), tally);
        systems(plan.resources().systems(), tally);
        suppliers(plan.resources().suppliers(), tally);
        numbers(plan.resources().telephony().numbers(), tally);
        backups(plan.recovery().backups(), tally);
        procedures(plan.recovery().procedures(), tally);
        tasks(plan.recovery().tasks(), tally);
        reviews(plan.upkeep().reviews(), tally);
        tests(plan.upkeep().tests(), tally);
        trainings(plan.upkeep().trainings(), tally);
        improvements(plan.upkeep().improvements(), tally);
        returnToNormal(plan.recovery().returnToNormal(), tally);
    }

    private static void sites(List<Site> sites, Tally tally) {
        tally.each(CountedItem.SITE_ACCESS, sites, site -> said(site.access()));
        tally.each(CountedItem.SITE_POSITIONS, sites, site -> said(site.positions()));
    }

    private static void systems(List<ItSystem> systems, Tally tally) {
        tally.each(CountedItem.SYSTEM_OWNER, systems, system -> said(system.owner()));
        tally.each(CountedItem.SYSTEM_RTO, systems, system -> system.rto() != null);
        tally.each(CountedItem.SYSTEM_RPO, systems, system -> system.rpo() != null);
        tally.each(
                CountedItem.SYSTEM_DEGRADED_MODE, systems, system -> said(system.degradedMode()));
    }

    private static void suppliers(List<Supplier> suppliers, Tally tally) {
        tally.each(
                CountedItem.SUPPLIER_CONTRACT, suppliers, supplier -> said(supplier.contractRef()));
        tally.each(
                CountedItem.SUPPLIER_SUPPORT, suppliers, supplier -> said(supplier.supportLine()));
        tally.each(
                CountedItem.SUPPLIER_REPAIR,
                suppliers,
                supplier -> supplier.repairWithin() != null);
    }

    private static void numbers(List<PhoneNumber> numbers, Tally tally) {
        tally.each(CountedItem.NUMBER_CARRIER, numbers, number -> said(number.carrier()));
        tally.each(CountedItem.NUMBER_OVERFLOW, numbers, number -> said(number.overflow()));
        tally.each(
                CountedItem.NUMBER_EMERGENCY_ROUTING,
                numbers,
                number -> said(number.emergencyRouting()));
        tally.each(
                CountedItem.NUMBER_FORWARDING_CODE,
                numbers,
                number -> said(number.forwardingCode()));
        tally.each(CountedItem.NUMBER_ANNOUNCEMENT, numbers, number -> said(number.announcement()));
    }

    private static void backups(List<Backup> backups, Tally tally) {
        tally.each(CountedItem.BACKUP_SYSTEMS, backups, backup -> said(backup.systems()));
        tally.each(CountedItem.BACKUP_RHYTHM, backups, backup -> backup.every() != null);
        tally.each(CountedItem.BACKUP_LOCATION, backups, backup -> said(backup.location()));
        tally.each(
                CountedItem.BACKUP_LAST_SUCCESS, backups, backup -> backup.lastSuccess() != null);
        tally.each(
                CountedItem.BACKUP_RESTORE_TEST,
                backups,
                backup -> backup.lastRestoreTest() != null);
    }

    private static void procedures(List<RestorationProcedure> procedures, Tally tally) {
        tally.each(CountedItem.PROCEDURE_STEPS, procedures, procedure -> said(procedure.steps()));
        tally.each(
                CountedItem.PROCEDURE_VERIFICATION,
                procedures,
                procedure -> said(procedure.verification()));
    }

    private static void tasks(List<RecoveryTask> tasks, Tally tally) {
        tally.each(CountedItem.TASK_OWNER, tasks, task -> said(task.owner()));
        tally.each(CountedItem.TASK_DURATION, tasks, task -> task.duration() != null);
    }

    private static void reviews(List<Review> reviews, Tally tally) {
        tally.each(CountedItem.REVIEW_OWNER, reviews, review -> said(review.owner()));
        tally.each(CountedItem.REVIEW_NEXT, reviews, review -> review.next() != null);
    }

    private static void tests(List<Upkeep.Test> tests, Tally tally) {
        tally.each(CountedItem.TEST_OWNER, tests, test -> said(test.owner()));
        tally.each(CountedItem.TEST_NEXT, tests, test -> test.next() != null);
        tally.each(CountedItem.TEST_RESULT, tests, test -> said(test.result()));
    }

    private static void trainings(List<Training> trainings, Tally tally) {
        tally.each(CountedItem.TRAINING_OWNER, trainings, training -> said(training.owner()));
        tally.each(CountedItem.TRAINING_NEXT, trainings, training -> training.next() != null);
    }

    private static void improvements(List<Improvement> improvements, Tally tally) {
        tally.each(
                CountedItem.IMPROVEMENT_ACTION,
                improvements,
                improvement -> said(improvement.action()));
        tally.each(
                CountedItem.IMPROVEMENT_OWNER,
                improvements,
                improvement -> said(improvement.owner()));
        tally.each(
                CountedItem.IMPROVEMENT_DUE,
                improvements,
                improvement -> improvement.due() != null);
    }

    private static void returnToNormal(ReturnToNormal back, Tally tally) {
        tally.once(CountedItem.RETURN_CRITERIA, !back.criteria().isEmpty());
        tally.once(CountedItem.RETURN_STEPS, !back.steps().isEmpty());
        tally.once(CountedItem.RETURN_DECIDED_BY, !back.decidedBy().isEmpty());
    }
}
