package app.courante.ui.kit;

import app.courante.crisis.Moment;
import app.courante.text.Fault;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// How a screen says things: texts, times, durations and amounts, in one language and one zone.
///
/// A view is built with its words and built anew when they change, so nothing here is observable.
public final class Words {
    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter day;

    public Words(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern("dd/MM/yyyy", locale());
        this.day = DateTimeFormatter.ofPattern("dd/MM", locale());
    }

    public Texts texts() {
        return texts;
    }

    public Locale locale() {
        return texts.language().locale();
    }

    public ZoneId zone() {
        return zone;
    }

    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public String of(String prefix, Enum<?> constant, Object... arguments) {
        return texts.of(prefix, constant, arguments);
    }

    public String of(Fault fault) {
        return texts.of(fault);
    }

    /// `14:17:02`, with the date when it is not today and the year when it is not this year.
    public String time(Instant at, Instant now) {
        return time(at.atZone(zone), now);
    }

    /// As it was told: in its own zone, which is named when it is not this laptop's, and with its
    /// precision.
    public String moment(Moment moment, Instant now) {
        var at = moment.at();
        var sameClock = at.getOffset().equals(zone.getRules().getOffset(at.toInstant()));
        var shown =
                sameClock
                        ? time(at.withZoneSameInstant(zone), now)
                        : time(at, now) + " " + zoneName(at);
        return of("precision", moment.precision(), shown);
    }

    private String time(ZonedDateTime at, Instant now) {
        var today = now.atZone(at.getZone());
        var clock =
                String.format(
                        locale(), "%02d:%02d:%02d", at.getHour(), at.getMinute(), at.getSecond());
        if (at.toLocalDate().equals(today.toLocalDate())) return clock;
        return (at.getYear() == today.getYear() ? day : date).format(at) + " " + clock;
    }

    private String zoneName(ZonedDateTime at) {
        return at.getZone().getDisplayName(TextStyle.NARROW, locale());
    }

    /// `14:05`, with the day when it is not today.
    public String hour(Instant at, Instant now) {
        var local = at.atZone(zone);
        var clock = String.format(locale(), "%02d:%02d", local.getHour(), local.getMinute());
        var today = local.toLocalDate().equals(LocalDate.ofInstant(now, zone));
        return today ? clock : day.format(local) + " " + clock;
    }

    /// `23/11/2026 14:05`.
    public String dateAndTime(Instant at) {
        var local = at.atZone(zone);
        return date.format(local)
                + String.format(locale(), " %02d:%02d", local.getHour(), local.getMinute());
    }

    /// `02/09/2026`.
    public String date(LocalDate on) {
        return date.format(on);
    }

    /// `23/11/2026 14:05`, as it stands on a clock there.
    public String dateAndTime(LocalDateTime at) {
        return date.format(at)
                + String.format(locale(), " %02d:%02d", at.getHour(), at.getMinute());
    }

    /// `02:14:37`, with days before it once there are some.
    public String elapsed(Duration time) {
        return Spans.elapsed(time, texts);
    }

    /// `2 h`, `1 h 30`, `45 min`, `3 j`: as people write limits.
    public String duration(Duration time) {
        return Spans.duration(time, texts);
    }

    /// `5 000 €`.
    public String euros(long amount) {
        return number(amount) + " €";
    }

    public String number(long amount) {
        return NumberFormat.getIntegerInstance(locale()).format(amount);
    }
}
