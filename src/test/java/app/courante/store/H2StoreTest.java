package app.courante.store;

import static app.courante.store.jooq.Tables.PLAN_VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.plan.PlanId;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class H2StoreTest extends EventStoreConformance {
    @Override
    EventStore open(Path folder) {
        return H2Store.open(folder.resolve("store"), Samples.DEVICE, _ -> null);
    }

    /// A rebuild takes one laptop's journal after the other.
    @Test
    void aCrisisIsClosedOrNotByTheTotalOrderWhateverOrderItsEntriesComeIn() {
        var h2 = (H2Store) store;
        var declared = samples.declared("Coupure");
        var other = new Samples(Samples.OTHER, 20).of(samples.crisis());
        var closed = other.next(new CrisisClosed("fini"));
        var reopened = other.next(new CrisisReopened("non"));
        h2.add(List.of(reopened));
        h2.add(List.of(closed));
        h2.add(List.of(declared));
        assertNull(h2.listCrises().getFirst().closed());
        h2.add(List.of(other.next(new CrisisClosed("cette fois oui"))));
        assertEquals(1, h2.listCrises().size());
        assertEquals(Samples.START.plusSeconds(23), h2.listCrises().getFirst().closed());
    }

    @Test
    void aVersionApprovedAheadIsKeptWithTheTimeAtWhichItTakesForce() throws SQLException {
        var now = new PlanId("a".repeat(64));
        var ahead = new PlanId("b".repeat(64));
        var day = LocalDate.of(2026, 12, 1);
        store.append(
                List.of(
                        samples.next(new PlanPutInForce(now, "Plan", "1")),
                        samples.next(new PlanApproved(ahead, "Plan", "2", "C. Morel", day))));
        assertEquals(Samples.START.plusSeconds(1), since(now));
        assertEquals(day.atStartOfDay(Samples.PARIS).toInstant(), since(ahead));
    }

    private Instant since(PlanId plan) throws SQLException {
        var file = folder.resolve("store").toAbsolutePath();
        try (var other = DriverManager.getConnection("jdbc:h2:async:" + file)) {
            return DSL.using(other, SQLDialect.H2)
                    .select(PLAN_VERSION.SINCE)
                    .from(PLAN_VERSION)
                    .where(PLAN_VERSION.ID.eq(plan.hash()))
                    .fetchSingle()
                    .value1()
                    .toInstant();
        }
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccentsAndWithoutPatterns() {
        var h2 = (H2Store) store;
        var one = samples.line("L’Hébergeur est à 100 %");
        var two = samples.line("rien de tel");
        h2.append(List.of(one, two));
        assertEquals(List.of(one), h2.find("l'HEBERGEUR", 10));
        assertEquals(List.of(one), h2.find("100 %", 10));
        assertEquals(List.of(), h2.find("h%geur", 10));
        assertEquals(List.of(two), h2.find("rien", 10));
    }
}
