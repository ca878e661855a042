package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReportCommand;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReportEvent.ReportGiven;

/// Decides about situation reports.
record ReportDeciding(Ground ground) {
    Decision decide(ReportCommand command) {
        return switch (command) {
            case GiveReport report -> give(report);
        };
    }

    private Decision give(GiveReport command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        int number = ground.situation().conduct().reports().next();
        return accept(new ReportGiven(number, command.text().strip()), command.happened(), null);
    }
}
