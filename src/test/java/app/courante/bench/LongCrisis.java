package app.courante.bench;

import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.Event;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.plan.PlanId;
import java.util.List;
import java.util.Locale;

/// A crisis of ten days, the same at each run: 50 000 entries, 200 activities, 200 people, 500 open
/// actions, 2 000 steps, a situation report every half day.
public final class LongCrisis {
    public static final int ENTRIES = 50_000;

    /// The tasks of its plan's recovery.
    public static final int TASKS = 3_000;

    private static final int CALLS = 5_000;
    private static final int PACE = 17;
    private static final int REPORT_EVERY = 2_500;

    private final MobilisedCrisis crisis;
    private final Corpus corpus;
    private int said;

    public LongCrisis(DeviceId device, PlanId plan) {
        this.crisis = new MobilisedCrisis(device, plan, PACE);
        this.corpus = new Corpus(device);
    }

    public static byte[] plan() {
        return MobilisedCrisis.bytes(TASKS);
    }

    public List<Entry> entries() {
        crisis.entries(CALLS, MobilisedCrisis.STEPS);
        for (int i = crisis.entries().size(); i < ENTRIES; i++) next();
        return crisis.entries();
    }

    /// One more entry.
    public Entry next() {
        return crisis.next(event(said++));
    }

    private Event event(int number) {
        if (number % REPORT_EVERY == REPORT_EVERY - 1)
            return new ReportGiven(number / REPORT_EVERY + 1, corpus.sentence(), null);
        boolean decided = number % 50 == 0;
        return new EntryLogged(
                decided ? Kind.DECISION : number % 5 == 0 ? Kind.CALL : Kind.INFORMATION,
                corpus.sentence(),
                "appel opérateur",
                number % 40 != 0,
                decided
                        ? new DecisionMade(
                                String.format(Locale.ROOT, "D-%03d", 2 + number / 50), "S. Benali")
                        : null);
    }
}
