package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.SolicitationCommand;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.DropSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import app.courante.crisis.Solicitations.Solicitation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides about questions from outside.
record SolicitationDeciding(Ground ground) {
    Decision decide(SolicitationCommand command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case LogSolicitation log -> log(log);
            case AnswerSolicitation answer -> answer(answer);
            case DropSolicitation drop -> drop(drop);
        };
    }

    private Decision log(LogSolicitation command) {
        if (command.from().isBlank()) return refuse(Refusal.ASKER_MISSING);
        if (command.asks().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.asks())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        boolean past =
                command.due() != null
                        && (command.happened() == null
                                ? ground.inPast(command.due())
                                : command.due().isBefore(command.happened().instant()));
        if (past) return refuse(Refusal.DUE_IN_PAST);
        return accept(
                new SolicitationReceived(
                        command.from().strip(),
                        command.organisation().strip(),
                        command.asks().strip(),
                        command.channel().strip(),
                        command.due()),
                command.happened(),
                null);
    }

    private Decision answer(AnswerSolicitation command) {
        var one = solicitation(command.solicitation());
        if (one.isEmpty()) return refuse(Refusal.SOLICITATION_UNKNOWN);
        if (!one.get().open()) return refuse(Refusal.SOLICITATION_ENDED);
        if (command.answer().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.answer())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new SolicitationAnswered(
                        one.get().id(),
                        one.get().asks(),
                        command.answer().strip(),
                        channel(command, one.get()),
                        ground.by(command.by())),
                command.happened(),
                null);
    }

    private static @Nullable String channel(AnswerSolicitation command, Solicitation one) {
        var told = command.channel().isBlank() ? one.channel() : command.channel().strip();
        return told.isEmpty() ? null : told;
    }

    private Decision drop(DropSolicitation command) {
        var one = solicitation(command.solicitation());
        if (one.isEmpty()) return refuse(Refusal.SOLICITATION_UNKNOWN);
        if (!one.get().open()) return refuse(Refusal.SOLICITATION_ENDED);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(
                new SolicitationDropped(
                        one.get().id(), one.get().asks(), command.reason().strip()));
    }

    private Optional<Solicitation> solicitation(EntryId id) {
        return ground.situation().conduct().voice().solicitations().solicitation(id);
    }
}
