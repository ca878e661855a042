package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActionCommand;
import app.courante.crisis.ActivityCommand;
import app.courante.crisis.AlertCommand;
import app.courante.crisis.Asker;
import app.courante.crisis.CallCommand;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand;
import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Refused;
import app.courante.crisis.ExerciseCommand;
import app.courante.crisis.ForesightCommand;
import app.courante.crisis.LogCommand;
import app.courante.crisis.MeasureCommand;
import app.courante.crisis.MessageCommand;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanCommand;
import app.courante.crisis.RecoveryCommand;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReportCommand;
import app.courante.crisis.ResourceCommand;
import app.courante.crisis.ReviewCommand;
import app.courante.crisis.RoleCommand;
import app.courante.crisis.SignalCommand;
import app.courante.crisis.Situation;
import app.courante.crisis.SolicitationCommand;
import app.courante.crisis.StepCommand;
import app.courante.crisis.TelephonyCommand;
import org.jspecify.annotations.Nullable;

/// Decides commands, each family in a class of its own.
public final class Deciding {
    private Deciding() {}

    /// What this command would do had it been given at another moment, as what is recorded
    /// afterwards was: decided as at that moment, which also stands for every time that a fact does
    /// not tell.
    ///
    /// @param given null means now
    public static Decision decide(
            Situation situation, Command command, Asker asker, @Nullable Moment given) {
        if (given == null) return decide(situation, command, asker);
        if (new Ground(situation, asker).inFuture(given)) return refuse(Refusal.TIME_IN_FUTURE);
        var then = new Asker(asker.author(), given.instant(), asker.wall());
        return switch (decide(situation, command, then)) {
            case Refused refused -> refused;
            case Accepted(var facts) ->
                    new Accepted(facts.stream().map(fact -> fact.given(given)).toList());
        };
    }

    /// What this command would do now: the facts to write down, or why not.
    public static Decision decide(Situation situation, Command command, Asker asker) {
        var ground = new Ground(situation, asker);
        return switch (command) {
            case CrisisCommand crisis -> new CrisisDeciding(ground).decide(crisis);
            case LogCommand log -> new LogDeciding(ground).decide(log);
            case PlanCommand plan -> new PlanDeciding(ground).decide(plan);
            case ForesightCommand foresight -> new ForesightDeciding(ground).decide(foresight);
            case DeadlineCommand deadline -> new DeadlineDeciding(ground).decide(deadline);
            case SignalCommand signal -> new SignalDeciding(ground).decide(signal);
            case CallCommand call -> new CallDeciding(ground).decide(call);
            case RoleCommand role -> new RoleDeciding(ground).decide(role);
            case StepCommand step -> new StepDeciding(ground).decide(step);
            case ActionCommand action -> new ActionDeciding(ground).decide(action);
            case AlertCommand alert -> new AlertDeciding(ground).decide(alert);
            case ActivityCommand activity -> new ActivityDeciding(ground).decide(activity);
            case ResourceCommand resource -> new ResourceDeciding(ground).decide(resource);
            case MeasureCommand measure -> new MeasureDeciding(ground).decide(measure);
            case ReviewCommand review -> new ReviewDeciding(ground).decide(review);
            case RecoveryCommand recovery -> new RecoveryDeciding(ground).decide(recovery);
            case ReportCommand report -> new ReportDeciding(ground).decide(report);
            case TelephonyCommand telephony -> new TelephonyDeciding(ground).decide(telephony);
            case MessageCommand message -> new MessageDeciding(ground).decide(message);
            case ExerciseCommand exercise -> new ExerciseDeciding(ground).decide(exercise);
            case SolicitationCommand asked -> new SolicitationDeciding(ground).decide(asked);
        };
    }
}
