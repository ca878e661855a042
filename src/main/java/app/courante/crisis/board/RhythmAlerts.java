package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Where;
import app.courante.plan.CrisisLevel;
import java.time.Duration;
import java.util.Objects;

/// What the plan wants again and again has not been done: activate, log, report, ask the exit
/// criteria.
final class RhythmAlerts {
    private static final Duration ACTIVATION = Duration.ofMinutes(10);
    private static final Duration REMINDER = Duration.ofMinutes(15);

    /// A silence so many times as long as the plan wants is an alarm.
    private static final int LONG_SILENCE = 2;

    private RhythmAlerts() {}

    static void raise(Situation situation, Alarm alarm) {
        activation(situation, alarm);
        silence(situation, alarm);
        report(situation, alarm);
        var exit = Rhythm.exitReviewDue(situation);
        if (exit != null)
            alarm.about("exit", "", Where.LEVEL, "")
                    .due(exit)
                    .raise(AlertKind.EXIT_REVIEW_DUE, Severity.SOON, exit);
    }

    /// Declared, and nothing of the plan was ever activated.
    private static void activation(Situation situation, Alarm alarm) {
        if (situation.document() == null || !situation.conduct().course().activations().isEmpty())
            return;
        var declared = Objects.requireNonNull(situation.crisis()).opened();
        var call = alarm.about("activation", "", Where.LEVEL, "");
        if (!call.raise(AlertKind.NOT_ACTIVATED, Severity.NOW, declared.plus(ACTIVATION)))
            call.raise(AlertKind.NOT_ACTIVATED, Severity.SOON, declared);
    }

    private static void silence(Situation situation, Alarm alarm) {
        var first = Rhythm.entryDue(situation, 1);
        var second = Rhythm.entryDue(situation, LONG_SILENCE);
        if (first == null || second == null) return;
        var call = alarm.about("silence", "", Where.LOG, "").due(first);
        if (!call.raise(AlertKind.LOG_SILENT, Severity.NOW, second))
            call.raise(AlertKind.LOG_SILENT, Severity.SOON, first);
    }

    private static void report(Situation situation, Alarm alarm) {
        var due = Rhythm.reportDue(situation);
        if (due == null || situation.document() == null || situation.crisis() == null) return;
        var every =
                situation
                        .document()
                        .level(situation.crisis().level())
                        .map(CrisisLevel::reportEvery)
                        .orElse(Duration.ZERO);
        var call =
                alarm.about("report", "", Where.REPORT, "")
                        .due(due)
                        .counting(situation.conduct().reports().next());
        if (!call.raise(AlertKind.REPORT_OVERDUE, Severity.NOW, due))
            call.raise(
                    AlertKind.REPORT_DUE,
                    Severity.SOON,
                    due.minus(Rhythm.quarter(every, REMINDER)));
    }
}
