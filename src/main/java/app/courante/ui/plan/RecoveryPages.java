package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.Recovery.RestorationProcedure;
import app.courante.ui.plan.Page.Column;
import app.courante.ui.plan.Page.Fit;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The recovery half: backups, procedures, the order of recovery, the return to normal.
final class RecoveryPages {
    private RecoveryPages() {}

    static Page backups(PlanWords words) {
        return new Page(
                words.plan().recovery().backups().stream()
                        .map(backup -> backup(backup, words))
                        .toList());
    }

    private static Row backup(Backup backup, PlanWords words) {
        var success = backup.lastSuccess();
        return new Row.Thing(
                new Place(PlanPart.BACKUP, backup.id(), backup.name()),
                backup.name(),
                Value.NONE,
                new Facts(words)
                        .owed(
                                "plan.fact.last-success",
                                success == null
                                        ? Value.NONE
                                        : Value.figure(words.words().dateAndTime(success)))
                        .add(
                                "plan.fact.last-restore-test",
                                words.date(backup.lastRestoreTest())
                                        .or(Value.of(words.of("plan.never"), Look.SOON)))
                        .owed("plan.fact.every", words.duration(backup.every()))
                        .add("plan.fact.rpo", words.duration(backup.rpo()))
                        .refs("plan.fact.systems", PlanPart.SYSTEM, backup.systems())
                        .add("plan.fact.location", backup.location())
                        .add("plan.fact.retention", backup.retention())
                        .list());
    }

    static Page procedures(PlanWords words) {
        return new Page(
                words.plan().recovery().procedures().stream()
                        .map(procedure -> procedure(procedure, words))
                        .toList());
    }

    private static Row procedure(RestorationProcedure procedure, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.PROCEDURE, procedure.id(), procedure.name()),
                procedure.name(),
                Value.NONE,
                new Facts(words)
                        .refs("plan.fact.systems", PlanPart.SYSTEM, procedure.systems())
                        .refs("plan.fact.backups", PlanPart.BACKUP, procedure.backups())
                        .bullets("plan.fact.prerequisites", procedure.prerequisites())
                        .owed("plan.fact.steps", Value.list(Mark.NUMBER, procedure.steps()))
                        .owed("plan.fact.verification", Value.of(procedure.verification()))
                        .list());
    }

    static Page order(PlanWords words) {
        return new Page(
                List.of(
                        new Column(words.of("plan.col.rank"), 24, Fit.KEEPS),
                        new Column(words.of("plan.col.task"), 112, Fit.GROWS),
                        new Column(words.of("plan.col.duration"), 62, Fit.KEEPS),
                        new Column(words.of("plan.col.after"), 110, Fit.GROWS),
                        new Column(words.of("plan.col.restores"), 100, Fit.GROWS),
                        new Column(words.of("plan.col.owner"), 92, Fit.GROWS)),
                words.plan().recovery().tasks().stream()
                        .sorted(Comparator.comparingInt(RecoveryTask::order))
                        .map(task -> task(task, words))
                        .toList());
    }

    private static Row task(RecoveryTask task, PlanWords words) {
        var after =
                task.dependsOn().stream()
                        .map(id ->
                                Value.joined(
                                        "\u00a0",
                                        List.of(
                                                rank(id, words),
                                                words.ref(PlanPart.RECOVERY_TASK, id))))
                        .toList();
        return new Row.Line(
                new Place(PlanPart.RECOVERY_TASK, task.id(), task.name()),
                List.of(
                        Value.figure(Integer.toString(task.order())),
                        Value.stacked(
                                Value.of(task.name(), Look.STRONG),
                                quiet(words.ref(PlanPart.PROCEDURE, task.procedure()))),
                        words.duration(task.duration()).or(PlanWords.dash()),
                        Value.stacked(Mark.NONE, after).or(PlanWords.dash()),
                        Value.joined(
                                        ", ",
                                        List.of(
                                                words.refs(PlanPart.ACTIVITY, task.activities()),
                                                words.refs(PlanPart.SYSTEM, task.systems())))
                                .or(PlanWords.dash()),
                        words.ref(PlanPart.ROLE, task.owner()).or(PlanWords.dash())),
                List.of());
    }

    private static Value rank(String id, PlanWords words) {
        return words.plan().recovery().tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .map(task -> Value.figure(Integer.toString(task.order())))
                .orElse(Value.NONE);
    }

    private static Value quiet(Value value) {
        return new Value(
                value.mark(),
                value.lines().stream()
                        .map(line ->
                                line.stream()
                                        .map(bit ->
                                                bit.look() == Look.PLAIN ? bit.as(Look.QUIET) : bit)
                                        .toList())
                        .toList());
    }

    static Page returnToNormal(PlanWords words) {
        var back = words.plan().recovery().returnToNormal();
        var facts =
                new Facts(words)
                        .owed("plan.fact.criteria", Value.list(Mark.BULLET, back.criteria()))
                        .owed("plan.fact.steps", Value.list(Mark.NUMBER, back.steps()))
                        .rows();
        var rows = new ArrayList<Row>();
        rows.add(
                new Row.Thing(
                        new Place(PlanPart.RETURN_TO_NORMAL, "", ""),
                        "",
                        Value.NONE,
                        new Facts(words)
                                .owed(
                                        "plan.fact.decided-by",
                                        words.ref(PlanPart.ROLE, back.decidedBy()))
                                .list()));
        rows.addAll(facts);
        return new Page(rows);
    }
}
