package app.courante.ui.mobilization;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls.Attempt;
import app.courante.crisis.Calls.Claim;
import app.courante.crisis.Calls.History;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.board.Candidate;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How the call-out is said: states, hours, shares.
record CallWords(Words words, Supplier<Instant> now) {
    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    String outcome(CallOutcome outcome) {
        return words.of("call-outcome", outcome);
    }

    String place(Candidate.@Nullable Place place) {
        return place == null ? words.of("mobilization.outside") : words.of("call-place", place);
    }

    /// `14:05`, with the date when it is another day; empty without a time.
    String hour(@Nullable Instant at) {
        return at == null ? "" : words.hour(at, now.get());
    }

    /// A state as a pill; also with the hour to come, the caller, the attempts.
    Pill pill(Standing standing, @Nullable History history, boolean mine, boolean late) {
        var pill = new Pill(state(standing, history, mine, late), tone(standing, late));
        if (standing == Standing.ON_THE_WAY) pill.getStyleClass().add("full");
        pill.setWrapText(true);
        return pill;
    }

    String state(Standing standing, @Nullable History history, boolean mine, boolean late) {
        var claim = history == null ? null : history.claim();
        if (standing == Standing.BEING_CALLED && claim != null)
            return mine ? of("mobilization.calling") : calledBy(claim);
        var last = history == null ? null : history.last();
        var expected = last == null ? "" : hour(last.expected());
        if (late) return of("mobilization.late", expected);
        long attempts = history == null ? 0 : history.inVain().size();
        return words.of("call-standing", standing, expected, attempts);
    }

    String calledBy(Claim claim) {
        return of("mobilization.called-by", claim.by().name());
    }

    private static Tone tone(Standing standing, boolean late) {
        return switch (standing) {
            case TO_CALL, GONE -> Tone.QUIET;
            case BEING_CALLED -> Tone.CHOSEN;
            case NO_ANSWER -> Tone.SOON;
            case GIVEN_UP, WRONG_NUMBER, UNAVAILABLE -> Tone.ACT_NOW;
            case ON_THE_WAY -> late ? Tone.ACT_NOW : Tone.SOON;
            case REMOTE, HERE -> Tone.FINE;
        };
    }

    /// `9 sur 11 joints · 80 % en 22 min · objectif 30 min`.
    String share(CallOut callOut) {
        var parts = new ArrayList<String>();
        parts.add(of("mobilization.reached", callOut.reached(), callOut.lines().size()));
        var since = callOut.since();
        var done = callOut.targetReached();
        var within = callOut.within();
        int percent = callOut.targetPercent();
        if (done != null && since != null)
            parts.add(
                    of(
                            "mobilization.target-reached",
                            percent,
                            words.duration(Duration.between(since, done))));
        else if (callOut.due() == null)
            parts.add(of("mobilization.target", percent, callOut.target()));
        else
            parts.add(of("mobilization.target-by", percent, callOut.target(), hour(callOut.due())));
        if (done != null && within != null)
            parts.add(of("mobilization.within", words.duration(within)));
        return String.join(" · ", parts);
    }

    /// One call as a line: `12:21 · Pas de réponse · 06 39 98 56 04`.
    String attempt(Attempt attempt) {
        var parts = new ArrayList<String>();
        parts.add(hour(attempt.at()));
        parts.add(
                attempt.role().isEmpty() ? of("mobilization.arrived") : outcome(attempt.outcome()));
        if (attempt.expected() != null) parts.add(hour(attempt.expected()));
        if (!attempt.number().isEmpty()) parts.add(attempt.number());
        if (!attempt.note().isEmpty()) parts.add(attempt.note());
        return String.join(" · ", parts);
    }
}
