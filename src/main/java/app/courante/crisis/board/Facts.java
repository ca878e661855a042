package app.courante.crisis.board;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.DeadlineEvent.DeadlineFiled;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.ForesightEvent.HypothesisStated;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.PlanSide;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.exercise.LogFact;
import app.courante.exercise.LogSign;
import org.jspecify.annotations.Nullable;

/// Which fact of a scenario's signs a line of the log is.
final class Facts {
    private Facts() {}

    /// Null for what is none.
    static @Nullable LogFact of(LogLine line) {
        return switch (line.entry().event()) {
            case CrisisDeclared _, LevelChanged _ -> LogFact.LEVEL;
            case PlanActivated(var side, _, _) ->
                    side == PlanSide.CONTINUITY ? LogFact.CONTINUITY : LogFact.RECOVERY;
            case ExitReviewed _ -> LogFact.EXIT_REVIEW;
            case TestCallMade(_, var route, _, _, _) ->
                    route.emergency() ? LogFact.EMERGENCY_TEST : LogFact.TEST_CALL;
            case NumberSwitched _ -> LogFact.MOVED;
            case ReportGiven _ -> LogFact.REPORT;
            case DeadlineStarted _ -> LogFact.DEADLINE;
            case DeadlineFiled _ -> LogFact.FILED;
            case MessageSent _, AudienceTold _ -> LogFact.TOLD;
            case SolicitationAnswered _ -> LogFact.ANSWERED;
            case HypothesisStated _ -> LogFact.HYPOTHESIS;
            case RoleTaken _ -> LogFact.ROLE_TAKEN;
            case HandOverDone _ -> LogFact.HAND_OVER;
            case HotWashNoted _ -> LogFact.HOT_WASH;
            case EntryLogged _ -> line.verified() ? null : LogFact.UNCONFIRMED;
            default -> null;
        };
    }

    /// Whether the line is the fact that the sign names, at the level it asks for.
    static boolean isOne(LogLine line, LogSign sign) {
        var fact = sign.fact().orElse(null);
        return fact != null && fact == of(line) && level(line) >= sign.level();
    }

    private static int level(LogLine line) {
        return switch (line.entry().event()) {
            case CrisisDeclared declared -> declared.level();
            case LevelChanged changed -> changed.level();
            default -> 0;
        };
    }
}
