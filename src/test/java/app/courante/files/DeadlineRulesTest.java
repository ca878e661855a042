package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Obligations.MemberState;
import app.courante.plan.rule.Limit;
import app.courante.plan.rule.Limit.Why;
import app.courante.plan.rule.Rule;
import app.courante.plan.rule.Rulebook;
import app.courante.plan.rule.Trait;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules that come with the program, on the days on which clocks are counted wrongly.
class DeadlineRulesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Rulebook BOOK = RuleBooks.own();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /// 72 hours are elapsed time: clocks on the wall that are put forward or back change nothing.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:00, 2026-11-26T14:00",
        "2026-03-27T10:00, 2026-03-30T11:00",
        "2026-03-29T01:30, 2026-04-01T02:30",
        "2026-10-23T10:00, 2026-10-26T09:00",
        "2026-10-25T01:30, 2026-10-28T00:30",
        "2026-12-30T10:00, 2027-01-02T10:00",
        "2028-02-27T10:00, 2028-03-01T10:00",
        "2027-02-27T10:00, 2027-03-02T10:00"
    })
    void seventyTwoHoursAreElapsedTime(String aware, String due) {
        assertEquals(due, due("gdpr-33", aware, null));
        assertEquals(due, due("lopmi-complaint", aware, null));
    }

    /// A month ends with the day of the same date, or with the last of a month that is too short.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:00, 2026-12-23T23:59",
        "2026-01-31T09:00, 2026-02-28T23:59",
        "2028-01-31T09:00, 2028-02-29T23:59",
        "2026-03-31T09:00, 2026-04-30T23:59",
        "2026-02-28T09:00, 2026-03-28T23:59",
        "2026-12-31T23:30, 2027-01-31T23:59",
        "2026-02-28T23:59, 2026-03-28T23:59",
        "2026-09-25T02:30, 2026-10-25T23:59"
    })
    void aMonthEndsWithTheDayOfItsDate(String filed, String due) {
        assertEquals(due, due("nis2-final", filed, null));
    }

    /// The earlier of four hours from classification and a day from awareness.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T10:00, 2026-11-23T14:00, LENGTH",
        "2026-11-23T08:00, 2026-11-24T07:00, 2026-11-24T08:00, CAP",
        "2026-11-23T08:00, 2026-11-24T04:00, 2026-11-24T08:00, CAP",
        "2026-11-23T08:00, 2026-11-24T08:00, 2026-11-24T08:00, CAP",
        "2026-11-23T08:00, 2026-11-24T08:01, 2026-11-24T12:01, CAP_LAPSED",
        "2026-11-23T08:00, 2026-11-25T10:00, 2026-11-25T14:00, CAP_LAPSED"
    })
    void ofTheTwoClocksOfDoraTheEarlierCounts(
            String aware, String classified, String due, Why why) {
        var limit = limit("dora-initial", aware, classified, "fr");
        assertEquals(due, local(limit));
        assertEquals(why, limit.why());
    }

    /// A day from awareness over a change of clocks ends an hour later or earlier on the wall.
    @Test
    void theDayFromAwarenessIsElapsedTimeToo() {
        assertEquals(
                "2026-10-27T07:00", due("dora-initial", "2026-10-26T07:00", "2026-10-27T06:00"));
        var bank =
                limit(
                        "dora-initial",
                        "2026-10-24T08:00",
                        "2026-10-25T06:00",
                        "fr",
                        Trait.CREDIT_INSTITUTION);
        assertEquals("2026-10-25T07:00", local(bank));
    }

    /// Classified on a Saturday: noon of Monday, and of the day after where that is a holiday.
    @ParameterizedTest
    @CsvSource({
        "2026-11-28T10:00, 2026-11-30T12:00",
        "2026-11-27T21:00, 2026-11-30T12:00",
        "2026-04-04T10:00, 2026-04-07T12:00",
        "2026-05-01T09:00, 2026-05-04T12:00",
        "2026-05-08T09:00, 2026-05-11T12:00",
        "2026-12-25T09:00, 2026-12-28T12:00",
        "2027-01-01T09:00, 2027-01-04T12:00",
        "2026-05-14T09:00, 2026-05-15T12:00",
        "2026-05-25T09:00, 2026-05-26T12:00",
        "2026-03-28T10:00, 2026-03-30T12:00",
        "2026-04-03T09:00, 2026-04-03T13:00"
    })
    void aLimitOnADayWithoutWorkMovesToNoonOfTheNextWorkingDay(String classified, String due) {
        var limit = limit("dora-initial", classified, classified, "fr");
        assertEquals(due, local(limit));
        assertEquals(!due.equals(local(limit.unmoved())), limit.moved());
    }

    @Test
    void goodFridayIsAHolidayInAlsaceMoselleAndNotElsewhereInFrance() {
        var friday = "2026-04-03T09:00";
        assertEquals("2026-04-03T13:00", local(limit("dora-initial", friday, friday, "fr")));
        // Behind it come Saturday, Sunday and Easter Monday.
        assertEquals(
                "2026-04-07T12:00",
                local(limit("dora-initial", friday, friday, "fr-alsace-moselle")));
    }

    @Test
    void forBanksCounterpartiesVenuesAndNis2EntitiesTheFirstTwoStepsNeverMove() {
        var saturday = "2026-11-28T10:00";
        for (var trait :
                Set.of(
                        Trait.CREDIT_INSTITUTION,
                        Trait.CENTRAL_COUNTERPARTY,
                        Trait.TRADING_VENUE,
                        Trait.NIS2_ENTITY)) {
            assertEquals(
                    "2026-11-28T14:00",
                    local(limit("dora-initial", saturday, saturday, "fr", trait)));
            assertEquals(
                    "2026-11-28T10:00",
                    local(limit("dora-intermediate", "2026-11-25T10:00", null, "fr", trait)));
            assertEquals(
                    "2026-11-30T12:00",
                    local(limit("dora-final", "2026-10-28T10:00", null, "fr", trait)));
        }
        assertEquals(
                "2026-11-30T12:00",
                local(limit("dora-initial", saturday, saturday, "fr", Trait.FINANCIAL_ENTITY)));
    }

    @Test
    void anotherTextNeverMovesBecauseOfAWeekend() {
        assertEquals("2026-11-29T10:00", due("gdpr-33", "2026-11-26T10:00", null));
    }

    @Test
    void aTrustServiceProviderHasItsOwnNotification() {
        var late = rule("nis2-notification-trust");
        assertTrue(late.onlyFor().contains(Trait.TRUST_SERVICE_PROVIDER));
        assertTrue(rule("nis2-notification").notFor().contains(Trait.TRUST_SERVICE_PROVIDER));
        assertEquals("2026-11-24T14:00", due(late.id(), "2026-11-23T14:00", null));
    }

    @Test
    void aRuleCountsFromTheDayOnWhichItsVersionHolds() {
        assertTrue(BOOK.holds("dora-initial", LocalDate.of(2025, 3, 11)).isEmpty());
        assertTrue(BOOK.holds("dora-initial", LocalDate.of(2025, 3, 12)).isPresent());
        var book =
                RuleBooks.read(
                        """
                        rules:
                          - {id: a, from: 2020-01-01, regime: other, step: final, law: x, starts: aware, within: PT1H}
                          - {id: a, from: 2027-01-01, regime: other, step: final, law: x, starts: aware, within: PT2H}
                        """,
                        "calendars: []");
        assertEquals(1, book.on(LocalDate.of(2026, 12, 31)).size());
        assertEquals("PT1H", book.on(LocalDate.of(2026, 12, 31)).getFirst().within().toString());
        assertEquals("PT2H", book.on(LocalDate.of(2027, 1, 1)).getFirst().within().toString());
        assertEquals("PT1H", book.rule("a", "2020-01-01").orElseThrow().within().toString());
    }

    @Test
    void whatIsStartedByAFilingNamesRulesThatThereAre() {
        var ids = BOOK.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (var rule : BOOK.rules()) assertTrue(ids.containsAll(rule.after()), rule.id());
    }

    @Test
    void everyMemberStateThatAPlanCanNameHasItsHolidays() {
        var day = LocalDate.of(2026, 5, 1);
        Arrays.stream(MemberState.values())
                .filter(state -> state != MemberState.OTHER)
                .forEach(state ->
                        assertFalse(BOOK.calendar(state.calendar()).working(day), state::toString));
        assertTrue(BOOK.calendar(MemberState.OTHER.calendar()).working(day));
        assertFalse(BOOK.calendar("").working(LocalDate.of(2026, 5, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 2026-04-06",
        "fr, 2026-05-14",
        "fr, 2027-03-29",
        "fr, 2024-04-01",
        "fr, 2038-04-26",
        "fr-alsace-moselle, 2026-12-26",
        "be, 2026-07-21",
        "de, 2026-10-03",
        "es, 2026-04-03",
        "it, 2026-06-02",
        "lu, 2026-06-23"
    })
    void holidaysOfTheStates(String state, LocalDate day) {
        assertTrue(BOOK.calendar(state).holiday(day));
        assertFalse(BOOK.calendar(state).working(day));
    }

    @Test
    void aDayThatBecameAHolidayLaterIsAWorkingDayBefore() {
        var italy = BOOK.calendar("it");
        assertFalse(italy.holiday(LocalDate.of(2025, 10, 4)));
        assertTrue(italy.holiday(LocalDate.of(2027, 10, 4)));
    }

    @Test
    void aSlipInTheBookIsNotReadPast() {
        assertNotNull(BOOK);
        var rule =
                "rules: [{id: a, from: 2020-01-01, regime: other, step: final, law: x, starts: aware, ";
        for (var wrong :
                new String[] {
                    rule + "within: 72}]",
                    rule + "within: PT1H, hours: 3}]",
                    rule + "starts: dawn}]",
                    rule + "within: PT1H, weekends: moon}]",
                    "rules: 3",
                    rule + "}]"
                })
            assertThrows(
                    RuntimeException.class, () -> RuleBooks.read(wrong, "calendars: []"), wrong);
    }

    private static String due(String rule, String aware, @Nullable String classified) {
        return local(limit(rule, aware, classified, "fr"));
    }

    private static Limit limit(
            String rule, String aware, @Nullable String classified, String state, Trait... traits) {
        return Objects.requireNonNull(
                Limit.of(
                        rule(rule),
                        at(aware),
                        classified == null ? null : at(classified),
                        new Limit.Setting(PARIS, BOOK.calendar(state), Set.of(traits))));
    }

    private static Rule rule(String id) {
        return BOOK.holds(id, TODAY).orElseThrow();
    }

    private static java.time.Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    private static String local(Limit limit) {
        return local(limit.at());
    }

    private static String local(java.time.Instant at) {
        return at.atZone(PARIS).toLocalDateTime().toString();
    }
}
