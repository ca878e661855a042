package app.courante.crisis.board;

import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.Voice;
import app.courante.crisis.board.Alert.Where;
import java.time.Duration;

/// Somebody outside was not told in time, a message waits, a question waits for its answer.
final class VoiceAlarms {
    /// How long a message may wait for a word, or to be sent once it has it.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration REMINDER = Duration.ofMinutes(10);

    private VoiceAlarms() {}

    static void raise(AudienceBoard audiences, Voice voice, Alarm alarm) {
        for (var line : audiences.lines()) audience(line, alarm);
        for (var message : voice.messages().all()) message(message, alarm);
        for (var one : voice.solicitations().open()) solicitation(one, alarm);
    }

    private static void audience(AudienceBoard.Line line, Alarm alarm) {
        var due = line.due();
        var within = line.audience().firstMessageWithin();
        if (line.first() != null || due == null || within == null) return;
        var call =
                alarm.about(
                                "audience:" + line.audience().id(),
                                line.audience().name(),
                                Where.COMMUNICATION,
                                "audience:" + line.audience().id())
                        .naming(line.audience().channels())
                        .due(due);
        if (!call.raise(AlertKind.AUDIENCE_LATE, Severity.NOW, due))
            call.raise(
                    AlertKind.AUDIENCE_DUE,
                    Severity.SOON,
                    due.minus(Rhythm.quarter(within, REMINDER)));
    }

    private static void message(Message message, Alarm alarm) {
        boolean asked = message.state() == State.TO_APPROVE;
        if (!asked && message.state() != State.APPROVED) return;
        var call =
                alarm.about(
                                "message:" + message.id(),
                                message.title(),
                                Where.COMMUNICATION,
                                "message:" + message.id())
                        .naming(asked ? message.approver().name() : message.by());
        var kind = asked ? AlertKind.APPROVAL_WAITING : AlertKind.MESSAGE_UNSENT;
        if (!call.raise(kind, Severity.NOW, message.since().plus(PATIENCE)) && asked)
            call.raise(kind, Severity.SOON, message.since());
    }

    private static void solicitation(Solicitation one, Alarm alarm) {
        var due = one.due();
        if (due == null) return;
        var call =
                alarm.about(
                                "solicitation:" + one.id(),
                                one.asks(),
                                Where.COMMUNICATION,
                                "solicitation:" + one.id())
                        .naming(one.from())
                        .due(due);
        if (!call.raise(AlertKind.SOLICITATION_OVERDUE, Severity.NOW, due))
            call.raise(
                    AlertKind.SOLICITATION_DUE,
                    Severity.SOON,
                    due.minus(Rhythm.quarter(Duration.between(one.at(), due), REMINDER)));
    }
}
