package app.courante.crisis;

import static app.courante.crisis.Standing.State.IN_FORCE;
import static app.courante.crisis.Standing.State.SUPERSEDED;
import static app.courante.crisis.Standing.State.TO_COME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final List<Entry> entries = new ArrayList<>();
    private final Facts facts = new Facts(Facts.A);

    @Test
    void withoutAVersionNothingStands() {
        assertEquals(List.of(), Standing.all(Situation.of(List.of())));
    }

    @Test
    void ofThreeVersionsOneHoldsOneHeldAndOneWill() {
        inForce('a', "1");
        inForce('b', "2");
        approved('c', "3", LocalDate.of(2026, 12, 1));
        assertEquals(List.of(SUPERSEDED, IN_FORCE, TO_COME), states(situation()));
        var all = Standing.all(situation());
        assertEquals(all.get(1).version().from(), all.get(0).until());
        assertEquals(Instant.parse("2026-12-01T00:00:00Z"), all.get(1).until());
        assertNull(all.get(2).until());
    }

    @Test
    void timeAloneMakesTheVersionToComeTheOneInForce() {
        inForce('a', "1");
        approved('b', "2", LocalDate.of(2026, 12, 1));
        var then = situation().at(Instant.parse("2026-12-01T00:00:00Z"));
        assertEquals(List.of(SUPERSEDED, IN_FORCE), states(then));
    }

    @Test
    void beforeTheFirstDayEveryVersionIsToCome() {
        approved('a', "1", LocalDate.of(2026, 12, 1));
        assertEquals(List.of(TO_COME), states(situation()));
    }

    @Test
    void aCrisisKeepsTheVersionItWasDeclaredUnder() {
        inForce('a', "1");
        entries.add(facts.next(new CrisisDeclared("Feu", 2, "", id('a'))));
        inForce('b', "2");
        var all = Standing.all(situation());
        assertEquals(List.of(SUPERSEDED, IN_FORCE), states(situation()));
        assertEquals(List.of(true, false), all.stream().map(Standing::kept).toList());
    }

    @Test
    void aPlanThatTookForceTwiceIsKeptOnce() {
        inForce('a', "1");
        inForce('b', "2");
        inForce('a', "1");
        entries.add(facts.next(new CrisisDeclared("Feu", 2, "", id('a'))));
        var kept = Standing.all(situation()).stream().map(Standing::kept).toList();
        assertEquals(List.of(false, false, true), kept);
        assertEquals(List.of(SUPERSEDED, SUPERSEDED, IN_FORCE), states(situation()));
    }

    private static List<Standing.State> states(Situation situation) {
        return Standing.all(situation).stream().map(Standing::state).toList();
    }

    private Situation situation() {
        return Situation.of(entries);
    }

    private void inForce(char plan, String version) {
        entries.add(facts.next(new PlanPutInForce(id(plan), "Plan", version)));
    }

    private void approved(char plan, String version, LocalDate from) {
        entries.add(facts.next(new PlanApproved(id(plan), "Plan", version, "C. Morel", from)));
    }

    private static PlanId id(char plan) {
        return new PlanId(String.valueOf(plan).repeat(64));
    }
}
