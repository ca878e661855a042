package app.courante.files;

import app.courante.plan.DueDate;
import app.courante.text.Texts;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/// Writes due dates as whole-day events of iCalendar (RFC 5545), each with an alarm a week ahead.
///
/// Events and not tasks, since that is what the calendars of offices show. The same due date of the
/// same house keeps its UID and comes with a higher sequence number each minute, so that a file
/// read in later moves events instead of doubling them.
public final class UpkeepEvents {
    /// At nine in the morning a week before: seven days before midnight, but nine hours.
    private static final Duration AHEAD = Duration.builder().prior(true).days(6).hours(15).build();

    private static final int SECONDS_A_MINUTE = 60;

    private UpkeepEvents() {}

    /// Writes a calendar and leaves the stream open.
    ///
    /// @param house whose plan it is: the same due date elsewhere is another event
    /// @param written when this is
    public static void write(
            List<DueDate> dates, String house, Texts texts, Instant written, OutputStream out)
            throws IOException {
        var calendar = new ICalendar();
        calendar.setProductId(
                "-//Courante//Courante//"
                        + texts.language().code().toUpperCase(java.util.Locale.ROOT));
        calendar.setName(texts.of("due.calendar", house));
        for (var date : dates) calendar.addEvent(event(date, house, texts, written));
        var writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent event(DueDate due, String house, Texts texts, Instant written) {
        var summary =
                texts.of("due.what", due.kind(), due.place().name(), due.action(), due.people());
        var event = new VEvent();
        event.setUid(uid(due.key(), house));
        event.setDateTimeStamp(Date.from(written));
        event.setSequence(Math.toIntExact(written.getEpochSecond() / SECONDS_A_MINUTE));
        event.setDateStart(new DateStart(day(due.on())));
        event.setTransparency(true);
        event.setSummary(summary);
        event.setDescription(description(due, texts));
        event.addAlarm(VAlarm.display(new Trigger(AHEAD, Related.START), summary));
        return event;
    }

    private static String description(DueDate due, Texts texts) {
        var part = texts.of("plan.part", due.place().part());
        var where = part + " · " + due.place().name();
        return due.owner().isEmpty() ? where : texts.of("due.owner", due.owner()) + "\n" + where;
    }

    static String uid(String key, String house) {
        var name = (house + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name) + "@courante";
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                false);
    }
}
