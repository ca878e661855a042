package app.courante.crisis;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryLogged;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Entries of a laptop, as the folds get them.
final class Facts {
    static final DeviceId A = new DeviceId("KXB-0000000000000001");
    static final DeviceId B = new DeviceId("RTM-0000000000000002");
    static final Instant START = Instant.parse("2026-11-23T13:00:00Z");
    static final Author CLAIRE = new Author("Claire Morel", "Directrice de crise");
    static final CrisisId CRISIS = CrisisId.openedBy(new EntryId(A, 1));

    private final DeviceId device;
    private long number;

    Facts(DeviceId device) {
        this.device = device;
    }

    static EntryLogged line(String text) {
        return new EntryLogged(Kind.INFORMATION, text, "", true, null);
    }

    static EntryLogged unverified(String text) {
        return new EntryLogged(Kind.CALL, text, "Opérateur", false, null);
    }

    static EntryLogged decision(String reference) {
        return new EntryLogged(
                Kind.DECISION, "Basculer", "", true, new DecisionMade(reference, "Marc Petit"));
    }

    Entry declared() {
        return next(new CrisisDeclared("Coupure du trunk", 2, "", null));
    }

    Entry next(Event event) {
        return at(event, number + 1, null);
    }

    /// @param second the clock's reading, in seconds after the start
    Entry at(Event event, long second, @Nullable Moment happened) {
        number++;
        var now = START.plusSeconds(second);
        return new Entry(
                new EntryId(device, number),
                CRISIS,
                new Times(
                        happened == null ? Moment.exactly(now, ZoneOffset.UTC) : happened,
                        now,
                        now.atZone(ZoneOffset.UTC),
                        new HybridTime(now.toEpochMilli(), 0)),
                CLAIRE,
                event);
    }
}
