package app.courante.wording;

import app.courante.crisis.board.Alert;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// What an alert says: what it is about, how it stands at this minute, and what to do.
public record AlertSentence(Texts texts, ZoneId zone) {
    /// What it is about, in few words.
    public String title(Alert alert) {
        if (alert.duty() != null)
            return new DutySentence(texts, zone).of(alert.duty(), alert.subject());
        return alert.subject().isEmpty() ? texts.of("alert-title", alert.kind()) : alert.subject();
    }

    /// How it stands, with the time that is left or past.
    public String state(Alert alert, Instant now) {
        var due = alert.due() == null ? alert.since() : alert.due();
        var said =
                texts.of(
                        "alert",
                        alert.kind(),
                        alert.detail(),
                        Clocks.at(due, now, zone),
                        Spans.duration(Duration.between(now, due).abs(), texts),
                        alert.count(),
                        Spans.duration(Duration.ofMinutes(Math.max(0, alert.count())), texts));
        return said.endsWith(" · ") ? said.substring(0, said.length() - 3) : said;
    }

    public String advice(Alert alert) {
        return texts.of("alert-advice", alert.kind());
    }

    /// All of it in one line, as it is written down when somebody acknowledges it.
    public String whole(Alert alert, Instant now) {
        return texts.of("alert.whole", title(alert), state(alert, now));
    }
}
