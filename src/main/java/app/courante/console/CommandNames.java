package app.courante.console;

import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import java.util.List;

/// The names of commands on standard input. A name, once used by a script, never changes; a class
/// may be renamed freely.
final class CommandNames {
    static final List<String> ALL =
            List.of(
                    "declare-crisis",
                    "import-log",
                    "close-crisis",
                    "reopen-crisis",
                    "log-entry",
                    "correct-entry",
                    "confirm-entry",
                    "put-plan-in-force",
                    "approve-plan");

    private CommandNames() {}

    static String of(Command command) {
        return switch (command) {
            case DeclareCrisis _ -> "declare-crisis";
            case ImportLog _ -> "import-log";
            case CloseCrisis _ -> "close-crisis";
            case ReopenCrisis _ -> "reopen-crisis";
            case LogEntry _ -> "log-entry";
            case CorrectEntry _ -> "correct-entry";
            case ConfirmEntry _ -> "confirm-entry";
            case PutPlanInForce _ -> "put-plan-in-force";
            case ApprovePlan _ -> "approve-plan";
        };
    }
}
