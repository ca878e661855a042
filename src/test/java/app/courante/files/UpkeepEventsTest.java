package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.DueDate;
import app.courante.plan.DueKind;
import app.courante.plan.DueState;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.plan.UpkeepCalendar;
import app.courante.text.Language;
import app.courante.text.Texts;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpkeepEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putTheZoneBack() {
        TimeZone.setDefault(zone);
    }

    private static String write(List<DueDate> dates, String house, Texts texts, Instant written)
            throws Exception {
        var out = new ByteArrayOutputStream();
        UpkeepEvents.write(dates, house, texts, written, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DueDate due(String name, String action, LocalDate on) {
        return new DueDate(
                "prevention/r/0",
                DueKind.PREVENTION,
                new Place(PlanPart.RISK, "r", name),
                action,
                "Ana Costa",
                0,
                null,
                on,
                DueState.SOON);
    }

    private static VEvent event(String text) {
        return calendar(text).getEvents().getFirst();
    }

    private static ICalendar calendar(String text) {
        var reader = Biweekly.parse(text);
        var warnings = new java.util.ArrayList<List<biweekly.io.ParseWarning>>();
        var calendar = reader.warnings(warnings).first();
        assertTrue(warnings.stream().allMatch(List::isEmpty), warnings.toString());
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty(), text);
        return calendar;
    }

    @Test
    void nothingDueIsAnEmptyCalendar() throws Exception {
        var text = write(List.of(), "House", FRENCH, NOW);
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"), text);
        assertEquals(List.of(), Biweekly.parse(text).first().getEvents());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDueDateOfTheSampleIsReadBackEqual(Language language) throws Exception {
        if (!(PlanFile.read("p.yaml", SamplePlan.bytes(language))
                instanceof Reading.Done<Plan>(var plan))) throw new AssertionError();
        var dates = UpkeepCalendar.of(plan, TODAY);
        var texts = Texts.in(language);
        var text = write(dates, "House", texts, NOW);
        for (var line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 160, line);
            assertTrue(!line.contains("\n"), line);
        }
        var events = calendar(text).getEvents();
        assertEquals(dates.size(), events.size());
        for (int i = 0; i < dates.size(); i++) {
            var due = dates.get(i);
            var event = events.get(i);
            var start = event.getDateStart().getValue().getRawComponents();
            assertEquals(
                    due.on(), LocalDate.of(start.getYear(), start.getMonth(), start.getDate()));
            assertEquals(false, start.hasTime());
            assertEquals(
                    texts.of(
                            "due.what", due.kind(), due.place().name(), due.action(), due.people()),
                    event.getSummary().getValue());
            assertTrue(event.getDescription().getValue().contains(due.owner()));
            assertEquals(
                    "-P6DT15H", event.getAlarms().getFirst().getTrigger().getDuration().toString());
        }
    }

    @Test
    void oddTextsComeBackAsTheyWere() throws Exception {
        for (var odd :
                List.of(
                        "a;b,c\\d",
                        "two\nlines",
                        "x".repeat(5000),
                        "🔥 Ñ 李",
                        "BEGIN:VEVENT",
                        ":\"")) {
            var event = event(write(List.of(due(odd, odd, TODAY)), "House", FRENCH, NOW));
            assertEquals(
                    FRENCH.of("due.what", DueKind.PREVENTION, odd, odd, 0),
                    event.getSummary().getValue());
        }
    }

    @Test
    void readInAgainTheSameDueDateMovesInsteadOfDoubling() throws Exception {
        var first = event(write(List.of(due("A", "B", TODAY)), "House", FRENCH, NOW));
        var later =
                event(
                        write(
                                List.of(due("A, renamed", "C", TODAY.plusDays(9))),
                                "House",
                                FRENCH,
                                NOW.plusSeconds(60)));
        var elsewhere = event(write(List.of(due("A", "B", TODAY)), "Other", FRENCH, NOW));
        assertEquals(first.getUid(), later.getUid());
        assertTrue(first.getSequence().getValue() < later.getSequence().getValue());
        assertNotEquals(first.getUid(), elsewhere.getUid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "UTC"})
    void theDayIsTheSameInEveryZone(String zoneOfTheMachine) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneOfTheMachine));
        for (var on : List.of(TODAY, LocalDate.of(2018, 11, 4), LocalDate.of(2028, 2, 29)))
            assertTrue(
                    write(List.of(due("A", "B", on)), "House", FRENCH, NOW)
                            .contains("DTSTART;VALUE=DATE:" + on.toString().replace("-", "")));
    }
}
