package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActivityEvent;
import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.Refusal;
import app.courante.crisis.ResourceEvent;
import org.jspecify.annotations.Nullable;

/// Decides about the lines of the running log.
record LogDeciding(Ground ground) {
    Decision decide(LogCommand command) {
        return switch (command) {
            case LogEntry entry -> log(entry);
            case CorrectEntry correction -> correct(correction);
            case ConfirmEntry(var entry, var source) -> confirm(entry, source);
        };
    }

    private Decision log(LogEntry command) {
        var refusal = whyNotWritable(command.text());
        if (refusal != null) return refuse(refusal);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new EntryLogged(
                        command.kind(),
                        command.text().strip(),
                        command.source().strip(),
                        command.verified(),
                        command.kind() == Kind.DECISION
                                ? ground.decided(command.decidedBy())
                                : null),
                command.happened(),
                command.learned());
    }

    private Decision correct(CorrectEntry command) {
        var refusal = whyNotWritable(command.text());
        if (refusal != null) return refuse(refusal);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var line = correctable(command.entry());
        if (line == null) return refuse(whyNotCorrectable(command.entry()));
        var text = command.text().strip();
        boolean sameTime =
                command.happened() == null || command.happened().equals(line.wording().happened());
        if (sameTime && text.equals(line.wording().text())) return refuse(Refusal.ENTRY_UNCHANGED);
        return accept(
                new EntryCorrected(
                        command.entry(),
                        text,
                        command.reason().strip(),
                        sameTime ? null : command.happened()));
    }

    private Decision confirm(EntryId entry, String source) {
        var line = correctable(entry);
        if (line == null) return refuse(whyNotCorrectable(entry));
        if (line.verified()) return refuse(Refusal.ENTRY_ALREADY_CONFIRMED);
        return accept(new EntryConfirmed(entry, source.strip()));
    }

    /// Only what somebody wrote can be corrected; that a crisis was declared stays as it was said.
    private @Nullable LogLine correctable(EntryId entry) {
        return ground.situation()
                .log()
                .line(entry)
                .filter(line -> line.entry().event() instanceof EntryLogged)
                .orElse(null);
    }

    /// A state is not rewritten but told anew, as of its right hour.
    private Refusal whyNotCorrectable(EntryId entry) {
        return ground.situation()
                .log()
                .line(entry)
                .map(line ->
                        switch (line.entry().event()) {
                            case ActivityEvent _, ResourceEvent _ -> Refusal.ENTRY_IS_STATE;
                            default -> Refusal.ENTRY_NOT_WRITTEN;
                        })
                .orElse(Refusal.ENTRY_UNKNOWN);
    }

    private @Nullable Refusal whyNotWritable(String text) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refusal;
        if (text.isBlank()) return Refusal.TEXT_MISSING;
        return Ground.tooLong(text) ? Refusal.TEXT_TOO_LONG : null;
    }
}
