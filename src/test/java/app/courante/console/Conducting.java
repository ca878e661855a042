package app.courante.console;

import static app.courante.console.Commands.at;
import static app.courante.console.Commands.id;
import static app.courante.console.Commands.moment;
import static app.courante.console.Commands.text;

import app.courante.crisis.ActionCommand.CarryAction;
import app.courante.crisis.ActionCommand.ChangeAction;
import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.GiveUpCall;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.QualifyCrisis;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.HotWash;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.MeasureCommand.WithdrawMeasures;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ReviewCommand.DropImprovement;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepMark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Commands by which a crisis is conducted, one of each kind, drawn by lot.
final class Conducting {
    private Conducting() {}

    static List<Command> samples(Random lot) {
        return Stream.of(
                        course(lot),
                        calls(lot),
                        roles(lot),
                        work(lot),
                        review(lot),
                        VoiceCommands.samples(lot),
                        ExerciseCommands.samples(lot))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Command> course(Random lot) {
        return List.of(
                new ReportSignal(text(lot), text(lot), moment(lot)),
                new DismissSignal(id(lot), text(lot)),
                new QualifyCrisis(List.of(id(lot), id(lot)), text(lot), texts(lot)),
                new ChangeLevel(lot.nextInt(9), text(lot), texts(lot), text(lot)),
                new ActivatePlan(one(PlanSide.values(), lot), text(lot)),
                new DeactivatePlan(
                        one(PlanSide.values(), lot), text(lot), text(lot), texts(lot), text(lot)),
                new ReviewExit(texts(lot)),
                new ChangeActivity(
                        text(lot),
                        one(ActivityState.values(), lot),
                        text(lot),
                        lot.nextBoolean() ? null : lot.nextInt(101),
                        moment(lot)),
                new ChangeResource(
                        one(ResourceKind.values(), lot),
                        text(lot),
                        one(ResourceState.values(), lot),
                        text(lot),
                        moment(lot)),
                new LogMeasures(
                        text(lot),
                        List.of(new Measure(text(lot), lot.nextInt(99) / 4.0, text(lot), null))),
                new WithdrawMeasures(id(lot), text(lot)),
                new GiveReport(text(lot), moment(lot)),
                new AcknowledgeAlert(alert(lot), text(lot)),
                new SnoozeAlert(alert(lot), text(lot), Duration.ofSeconds(lot.nextInt(9000))));
    }

    private static List<Command> calls(Random lot) {
        return List.of(
                new BeginCall(text(lot), text(lot)),
                new GiveUpCall(text(lot)),
                new LogCall(
                        text(lot),
                        text(lot),
                        text(lot),
                        one(CallOutcome.values(), lot),
                        instant(lot),
                        text(lot),
                        moment(lot)),
                new LogArrival(text(lot), moment(lot)));
    }

    private static List<Command> roles(Random lot) {
        return List.of(
                new TakeRole(text(lot), text(lot), moment(lot)),
                new LeaveRole(text(lot), text(lot), text(lot)),
                new BeginHandOver(text(lot), text(lot)),
                new AcceptItem(id(lot), alert(lot)),
                new EndHandOver(id(lot), text(lot)),
                new CallOffHandOver(id(lot), text(lot)),
                new PlanShift(text(lot), text(lot), at(lot), at(lot)),
                new CancelShift(id(lot), text(lot)));
    }

    private static List<Command> work(Random lot) {
        return List.of(
                new MarkStep(
                        text(lot),
                        lot.nextInt(9),
                        one(StepMark.values(), lot),
                        text(lot),
                        text(lot)),
                new NoteStep(text(lot), lot.nextInt(9), text(lot)),
                new GiveAction(
                        text(lot),
                        text(lot),
                        instant(lot),
                        one(Priority.values(), lot),
                        moment(lot)),
                new ChangeAction(
                        id(lot),
                        text(lot),
                        text(lot),
                        instant(lot),
                        one(Priority.values(), lot),
                        text(lot)),
                new EndAction(id(lot), text(lot)),
                new DropAction(id(lot), text(lot)),
                new CarryAction(id(lot), text(lot)),
                new ReopenAction(id(lot), text(lot)));
    }

    private static List<Command> review(Random lot) {
        return List.of(
                new NoteHotWash(one(HotWash.values(), lot), text(lot), text(lot), moment(lot)),
                new ProposeImprovement(
                        lot.nextBoolean() ? null : id(lot),
                        text(lot),
                        text(lot),
                        text(lot),
                        lot.nextBoolean() ? null : LocalDate.of(2026, 12, 1 + lot.nextInt(28))),
                new TakeImprovements(List.of(id(lot), id(lot)), text(lot)),
                new DropImprovement(id(lot), text(lot)));
    }

    private static <T> T one(T[] of, Random lot) {
        return of[lot.nextInt(of.length)];
    }

    private static List<String> texts(Random lot) {
        var texts = new ArrayList<String>();
        for (int i = lot.nextInt(4); i > 0; i--) texts.add(text(lot));
        return texts;
    }

    private static String alert(Random lot) {
        return one(new String[] {"", "report", "vacant:legal", "action:" + id(lot)}, lot);
    }

    private static @Nullable Instant instant(Random lot) {
        return lot.nextBoolean() ? null : at(lot).toInstant();
    }
}
