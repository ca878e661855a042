package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanVersionTest {
    private static final ZonedDateTime NOON =
            ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Paris]");
    private static final DeviceId DEVICE = new DeviceId("KXB-9f3a61c04d2e7b15");

    @Test
    void aVersionApprovedAheadHoldsFromTheFirstMinuteOfItsDay() {
        var situation = situation(inForce("1"), approved("2", LocalDate.of(2026, 12, 1)));
        assertEquals("1", at(situation, "2026-11-24T11:30:00Z"));
        assertEquals("1", at(situation, "2026-11-30T22:59:59Z"));
        assertEquals("2", at(situation, "2026-11-30T23:00:00Z"));
    }

    @Test
    void aDayGoneByMeansAtOnce() {
        var situation = situation(inForce("1"), approved("2", LocalDate.of(2026, 1, 1)));
        assertEquals("2", situation.plan() == null ? "" : situation.plan().version());
    }

    @Test
    void aVersionApprovedLaterForAnEarlierDayDoesNotOutliveTheOther() {
        var situation =
                situation(
                        approved("2", LocalDate.of(2027, 3, 1)),
                        approved("1", LocalDate.of(2027, 1, 1)));
        assertEquals("1", at(situation, "2027-02-01T00:00:00Z"));
        assertEquals("2", at(situation, "2027-03-02T00:00:00Z"));
    }

    @Test
    void beforeTheFirstVersionHoldsThereIsNone() {
        var situation = situation(approved("1", LocalDate.of(2027, 1, 1)));
        assertNull(situation.plan());
        assertNull(situation.planId());
        assertEquals(1, situation.versions().size());
    }

    @Test
    void aDayBeginsWhereTheEntryWasWrittenAlsoWhenTheClocksChange() {
        var situation = situation(approved("1", LocalDate.of(2027, 3, 28)));
        assertNull(at(situation, "2027-03-27T22:59:59Z"));
        assertEquals("1", at(situation, "2027-03-27T23:00:00Z"));
    }

    private static @Nullable String at(Situation situation, String instant) {
        var plan = situation.at(Instant.parse(instant)).plan();
        return plan == null ? null : plan.version();
    }

    private static Event inForce(String version) {
        return new PlanPutInForce(id(version), "Plan", version);
    }

    private static Event approved(String version, LocalDate from) {
        return new PlanApproved(id(version), "Plan", version, "C. Morel", from);
    }

    private static PlanId id(String version) {
        return new PlanId(version.repeat(64));
    }

    private static Situation situation(Event... events) {
        return Situation.of(
                Arrays.stream(events)
                        .map(event -> entry(1 + List.of(events).indexOf(event), event))
                        .toList());
    }

    private static Entry entry(long number, Event event) {
        var entered = NOON.plusSeconds(number);
        return new Entry(
                new EntryId(DEVICE, number),
                null,
                new Times(
                        Moment.exactly(entered),
                        entered.toInstant(),
                        entered,
                        new HybridTime(entered.toInstant().toEpochMilli(), 0)),
                new Author("C. Morel", ""),
                event);
    }
}
