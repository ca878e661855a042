package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.plan.CrisisArrangement.CallOut;
import app.courante.plan.CrisisArrangement.CardStep;
import app.courante.plan.CrisisArrangement.Duty;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisArrangementTest {
    private static final String TITLE = "identity: {title: Plan, version: 1}\n";

    @Test
    void aPlanThatSaysNothingOfMobilisationReadsAsBeforeWithTheUsualTarget() {
        var plan =
                Plans.of(
                        TITLE
                                + """
                                arrangement:
                                  roles: [{id: it, name: IT}]
                                  actionCards: [{id: c, title: C, steps: [{text: Go}]}]
                                """);
        var arrangement = plan.arrangement();
        assertEquals(new CallOut(null, 80, ""), arrangement.callOut());
        assertEquals(new Duty(null, null, null, null), arrangement.duty());
        assertEquals(List.of(), arrangement.roles().getFirst().onCall());
        assertEquals("", arrangement.actionCards().getFirst().scenario());
        assertEquals(
                List.of(new CardStep("Go", null, false, "")),
                arrangement.actionCards().getFirst().steps());
    }

    @Test
    void whatMobilisationNeedsIsRead() {
        var plan =
                Plans.of(
                        TITLE
                                + """
                                arrangement:
                                  roles: [{id: it, name: IT, onCall: [night, day]}]
                                  callOut: {nextAfter: 10 min, targetPercent: 65, message: 'At {level}'}
                                  duty: {longestShift: 8 h, overlap: 30 min, entryEvery: 20 min,
                                         exitReviewEvery: 1 h}
                                  actionCards:
                                    - {id: c, title: C, scenario: Fire,
                                       steps: [{text: Go, within: 5 min, optional: true, condition: dark}]}
                                """);
        var arrangement = plan.arrangement();
        assertEquals(List.of("night", "day"), arrangement.roles().getFirst().onCall());
        assertEquals(new CallOut(Duration.ofMinutes(10), 65, "At {level}"), arrangement.callOut());
        assertEquals(
                new Duty(
                        Duration.ofHours(8),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(20),
                        Duration.ofHours(1)),
                arrangement.duty());
        assertEquals("Fire", arrangement.actionCards().getFirst().scenario());
        assertEquals(
                List.of(new CardStep("Go", Duration.ofMinutes(5), true, "dark")),
                arrangement.actionCards().getFirst().steps());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, always",
        "2026-11-16, always ana",
        "2026-11-22, always ana",
        "2026-11-23, always bo",
        "2027-01-01, always bo cy",
    })
    void onCallAreThoseWhoseTurnIncludesTheDay(LocalDate day, String people) {
        var plan =
                Plans.of(
                        TITLE
                                + """
                                arrangement:
                                  onCall:
                                    - id: it
                                      name: IT
                                      turns:
                                        - {person: always}
                                        - {person: ana, from: 2026-11-16, until: 2026-11-22}
                                        - {person: bo, from: 2026-11-23}
                                        - {person: cy, from: 2027-01-01, until: 2027-01-01}
                                        - {person: bo, from: 2026-12-31}
                                """);
        var rota = plan.onCall("it").orElseThrow();
        assertEquals(List.of(people.split(" ", -1)), rota.on(day));
        assertEquals(Optional.empty(), plan.onCall("night"));
    }

    @Test
    void aTurnWithoutABeginningIncludesAllDaysToItsEnd() {
        var turn = new CrisisArrangement.Turn("ana", null, LocalDate.of(2026, 11, 22));
        assertEquals(true, turn.includes(LocalDate.of(1990, 1, 1)));
        assertEquals(false, turn.includes(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void theScenariosOfVariantsAndCardsAreTheScenariosOfThePlanEachOnce() {
        var plan =
                Plans.of(
                        TITLE
                                + """
                                activities:
                                  - {id: a, name: A, priority: 1, variants: [{scenario: Flood}, {scenario: Fire}]}
                                  - {id: b, name: B, priority: 2, variants: [{scenario: Flood}]}
                                arrangement:
                                  actionCards:
                                    - {id: c, title: C}
                                    - {id: d, title: D, scenario: Theft}
                                    - {id: e, title: E, scenario: Fire}
                                """);
        assertEquals(List.of("Flood", "Fire", "Theft"), plan.scenarios());
        assertEquals(List.of(), Plans.of(TITLE).scenarios());
    }
}
