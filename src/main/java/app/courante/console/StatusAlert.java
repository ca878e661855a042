package app.courante.console;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.AlertWatch;
import app.courante.json.Json;
import app.courante.wording.AlertSentence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An alert in `status --json`, the most pressing first.
///
/// @param alert its key, by which it is acknowledged or put off
/// @param hushedBy who acknowledged it or put it off; absent while it rings
/// @param hushedUntil when it rings again; absent when it was acknowledged
record StatusAlert(
        String alert,
        String kind,
        String severity,
        Instant since,
        @Nullable Instant due,
        String title,
        String sentence,
        String advice,
        @Nullable String hushedBy,
        @Nullable Instant hushedUntil) {
    static List<StatusAlert> of(Situation situation, Instant now, AlertSentence sentences) {
        return AlertWatch.by(situation.document()).alerts(situation, now).all().stream()
                .map(alert -> line(alert, now, sentences))
                .toList();
    }

    private static StatusAlert line(Alert alert, Instant now, AlertSentence sentences) {
        var hush = alert.hush();
        return new StatusAlert(
                alert.key(),
                Json.word(alert.kind()),
                Json.word(alert.severity()),
                alert.since(),
                alert.due(),
                sentences.title(alert),
                sentences.state(alert, now),
                sentences.advice(alert),
                hush == null ? null : hush.by().name(),
                hush == null ? null : hush.until());
    }
}
