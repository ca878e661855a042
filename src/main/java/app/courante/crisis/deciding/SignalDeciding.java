package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Refusal;
import app.courante.crisis.SignalCommand;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.SignalEvent.SignalDismissed;
import app.courante.crisis.SignalEvent.SignalReported;

/// Decides about what was seen, before it is a crisis or not.
record SignalDeciding(Ground ground) {
    Decision decide(SignalCommand command) {
        return switch (command) {
            case ReportSignal signal -> report(signal);
            case DismissSignal signal -> dismiss(signal);
        };
    }

    private Decision report(ReportSignal command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new SignalReported(command.text().strip(), command.source().strip()),
                command.happened(),
                null);
    }

    private Decision dismiss(DismissSignal command) {
        var signal = ground.situation().signals().signal(command.signal());
        if (signal.isEmpty()) return refuse(Refusal.SIGNAL_UNKNOWN);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(
                new SignalDismissed(
                        command.signal(), signal.get().text(), command.reason().strip()));
    }
}
